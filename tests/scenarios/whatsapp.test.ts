import { answeredCall, eventually } from '../support/call-back'
import { CALLER, LINE } from '../support/caudresis'
import { postSigned, write } from '../support/messages'
import { offersOf, type Product, PUBLIC_URL, startProduct } from '../support/product'
import { type TwilioRest, twilioRest } from '../support/twilio-rest'

const WHATSAPP = '+33199000099'
const TEMPLATE = `HX${'a1'.repeat(16)}`
const PERSON = { From: `whatsapp:${CALLER}`, To: `whatsapp:${WHATSAPP}` }
const TOLD =
  'Solidarité numérique : nous avons essayé trois fois de vous rappeler, sans y parvenir. Vous pouvez nous appeler au 01 70 77 23 72.'
const IN_SMS = TOLD.replaceAll('’', "'")

let product: Product
let rest: TwilioRest
beforeEach(async () => {
  rest = await twilioRest()
  product = await startProduct({
    env: {
      TWILIO_API_BASE_URL: rest.url,
      WHATSAPP_SENDER: WHATSAPP,
      WHATSAPP_CONTENT_SIDS: `unreached=${TEMPLATE}`
    }
  })
})
afterEach(async () => {
  await product.close()
  await rest.close()
})

const messages = () => rest.posts('Messages')
const message = (rank: number) => eventually(() => messages().filter(({ sid }) => sid)[rank - 1] ?? null)

/** Asked for by WhatsApp on Tuesday at ten, tried three times in vain: the last time at `last`. */
async function calledInVain(last: string) {
  await write(product, '59540 impôts', PERSON)
  await write(product, '1', PERSON)
  expect(await offersOf(product)).toMatchObject([{ kind: 'callback', state: 'open' }])
  for (const [rank, at] of ['2026-11-24T10:01:00+01:00', '2026-11-24T10:40:00+01:00', last].entries()) {
    await product.setClock(at)
    const placed = await eventually(() => rest.posts('Calls').filter(({ sid }) => sid)[rank] ?? null)
    const call = answeredCall(product, placed)
    const dial = await call.conseiller('1')
    expect(dial).toContain(`>${CALLER}</Number>`)
    await call.citizen(dial, null)
    await call.ends(dial, { DialCallStatus: 'completed', DialBridged: 'false', DialCallDuration: '9' })
  }
  await eventually(async () => (await offersOf(product))[0]?.state === 'failed')
}

/** What telephony tells of a message that it took. */
async function told(rank: number, MessageStatus: string, ErrorCode?: string) {
  const { form, sid } = await message(rank)
  const path = (form['StatusCallback'] ?? '').replace(PUBLIC_URL, '').replace(/#.*/, '')
  const report = { MessageSid: sid ?? '', MessageStatus, To: form['To'] ?? '' }
  return postSigned(product, path, ErrorCode ? { ...report, ErrorCode } : report)
}

const quiet = () => new Promise(resolve => setTimeout(resolve, 2_500))

describe('S23: a person who wrote by WhatsApp is told there that nobody could reach them', () => {
  it('within its 24 hours, in free words', async () => {
    await calledInVain('2026-11-24T11:20:00+01:00')
    const { form } = await message(1)
    expect(form).toMatchObject({ To: `whatsapp:${CALLER}`, From: `whatsapp:${WHATSAPP}`, Body: TOLD })
    expect(form).not.toHaveProperty('ContentSid')
  })

  it('after them, by the template, with our words as its variable and no Body; by SMS where that is refused', async () => {
    await calledInVain('2026-11-25T11:20:00+01:00')
    const { form } = await message(1)
    expect(form).toMatchObject({
      To: `whatsapp:${CALLER}`,
      From: `whatsapp:${WHATSAPP}`,
      ContentSid: TEMPLATE,
      ContentVariables: JSON.stringify({ 1: TOLD })
    })
    expect(form).not.toHaveProperty('Body')
    expect(form['StatusCallback']).not.toContain(CALLER.slice(3))
    // No such address there (63024), told four times over: once by SMS.
    await Promise.all([1, 2, 3].map(() => told(1, 'failed', '63024')))
    expect((await message(2)).form).toMatchObject({ To: CALLER, From: LINE, Body: IN_SMS })
    await told(1, 'undelivered', '63024')
    await quiet()
    expect(messages()).toHaveLength(2)
  })

  it('once where telephony’s answer is lost: the template is found again by the words in it', async () => {
    rest.setTrouble(({ resource, method }) =>
      method === 'POST' && resource === 'Messages' ? { lost: true } : undefined
    )
    await calledInVain('2026-11-25T11:20:00+01:00')
    await eventually(() => messages().length > 0)
    rest.setTrouble()
    await product.setClock('2026-11-25T11:40:00+01:00')
    await eventually(() =>
      rest.requests.some(({ method, resource }) => method === 'GET' && resource === 'Messages')
    )
    await quiet()
    expect(messages()).toHaveLength(1)
  })
})
