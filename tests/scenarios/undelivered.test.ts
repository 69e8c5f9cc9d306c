import { answeredCall, eventually } from '../support/call-back'
import { CALLER, phoneOf } from '../support/caudresis'
import { postSigned, write } from '../support/messages'
import { activitiesOf, callerWho, offersOf, type Product, PUBLIC_URL, startProduct } from '../support/product'
import { type TwilioRest, twilioRest } from '../support/twilio-rest'
import { hiddenFields, visitor } from '../support/visitor'

/** A Sunday night, when nobody is open: the caller wants an SMS. The first call-back hour is Monday at nine. */
const NIGHT = '2026-11-29T02:00:00+01:00'
const MONDAY = '2026-11-30T09:01:00+01:00'
const DAY = '/console/ma-journee'

let product: Product
let rest: TwilioRest
beforeEach(async () => {
  rest = await twilioRest()
  product = await startProduct({ env: { TWILIO_API_BASE_URL: rest.url } })
  await product.setClock(NIGHT)
})
afterEach(async () => {
  await product.close()
  await rest.close()
})

const wantsAnSms = () =>
  product.network().call(callerWho({ need: ['1'], place: ['59540'], 'place-choice': ['1'], offer: ['2'] }))
const owed = async () => (await offersOf(product)).map(({ kind, state }) => `${kind} ${state}`)
const sms = () => eventually(() => rest.posts('Messages').find(({ sid }) => sid) ?? null)
const placed = () => eventually(() => rest.posts('Calls').find(({ sid }) => sid) ?? null)
/** What telephony tells of the SMS, as often as it likes. */
async function told(MessageStatus: string, more: Record<string, string> = {}) {
  const { form, sid } = await sms()
  const path = (form['StatusCallback'] ?? '').replace(PUBLIC_URL, '').replace(/#.*/, '')
  return postSigned(product, path, { MessageSid: sid ?? '', MessageStatus, To: CALLER, ...more })
}
const refuseMessages = (code: number) =>
  rest.setTrouble(({ resource, method }) =>
    method === 'POST' && resource === 'Messages' ? { status: 400, code } : undefined
  )

describe('a promised SMS that is refused for good', () => {
  it.each([21614, 21211, 30006])('at once (%d), is owed by a call, which is placed and kept', async code => {
    refuseMessages(code)
    const { callSid } = await wantsAnSms()
    await eventually(async () => (await owed()).length === 2)
    expect(await owed()).toEqual(['sms failed', 'callback open'])
    const { items } = (await product.api<{ items: Record<string, unknown>[] }>('/offers')).body
    expect(Object.keys(items[1] ?? {})).toEqual([
      'id',
      'kind',
      'state',
      'callSid',
      'conseillerId',
      'createdAt',
      'dueAt'
    ])
    expect(items[1]).toMatchObject({ callSid, conseillerId: 'K1', dueAt: '2026-11-30T11:00:00.000Z' })
    await product.setClock(MONDAY)
    const request = await placed()
    expect(request.form).toMatchObject({ To: phoneOf(1) })
    const call = answeredCall(product, request)
    const dial = await call.conseiller('1')
    expect(dial).toContain(`>${CALLER}</Number>`)
    await call.citizen(dial, '1')
    await call.ends(dial, { DialCallStatus: 'completed', DialBridged: 'true', DialCallDuration: '120' })
    await eventually(async () => (await owed())[1] === 'callback done')
    expect(await activitiesOf(product)).toHaveLength(1)
    expect(rest.posts('Calls')).toHaveLength(1)
  })

  it.each(['30003', '30005', '30006', '30008'])(
    'after it was taken (%s), is owed by one call however often and at once that is told',
    async ErrorCode => {
      await wantsAnSms()
      await eventually(async () => (await owed())[0] === 'sms done')
      await Promise.all([1, 2, 3].map(() => told('undelivered', { ErrorCode })))
      await told('failed', { ErrorCode })
      expect(await owed()).toEqual(['sms failed', 'callback open'])
    }
  )

  it('is owed no more where it arrives after all: nobody is called', async () => {
    await wantsAnSms()
    await eventually(async () => (await owed())[0] === 'sms done')
    await told('undelivered', { ErrorCode: '30003' })
    await told('delivered')
    expect(await owed()).toEqual(['sms done', 'callback done'])
  })

  it('is no call to another number than the one it went to', async () => {
    await wantsAnSms()
    await eventually(async () => (await owed())[0] === 'sms done')
    await told('undelivered', { ErrorCode: '30003', To: '+33639980099' })
    expect(await owed()).toEqual(['sms failed'])
  })

  it('is no second call to whoever is called back anyway, nor one to whoever was served meanwhile', async () => {
    await wantsAnSms()
    await eventually(async () => (await owed())[0] === 'sms done')
    await product
      .network()
      .call(callerWho({ need: ['1'], place: ['59540'], 'place-choice': ['1'], offer: ['1'] }))
    await told('undelivered', { ErrorCode: '30003' })
    expect(await owed()).toEqual(['sms failed', 'callback open'])
  })

  it('is no call to whoever was served meanwhile', async () => {
    await wantsAnSms()
    await eventually(async () => (await owed())[0] === 'sms done')
    await product.setClock('2026-11-30T10:00:00+01:00')
    const network = product.network({ people: { [phoneOf(1)]: { keys: ['1'], talkSeconds: 60 } } })
    await network.call(callerWho({ need: ['1'], place: ['59540'], 'place-choice': ['1'] }))
    expect(await activitiesOf(product)).toHaveLength(1)
    await told('undelivered', { ErrorCode: '30003' })
    expect(await owed()).toEqual(['sms failed'])
  })
})

describe('a promised SMS to somebody who wants no messages', () => {
  async function refusedFor21610() {
    await wantsAnSms()
    await eventually(async () => (await owed())[0] === 'sms done')
    await told('failed', { ErrorCode: '21610' })
    await told('failed', { ErrorCode: '21610' })
  }
  async function conseiller() {
    const somebody = visitor(product.url)
    await somebody.enterAs('conseiller')
    return somebody
  }
  /** The address of the form of the one person to call back. */
  const formIn = (page: string) => /action="(\/console\/rappels\/[^"]+)"/.exec(page)?.[1] ?? ''

  it('calls nobody by itself: it is the conseiller’s to judge, with its reason, and called once they say so', async () => {
    await refusedFor21610()
    expect(await owed()).toEqual(['sms failed'])
    const { items } = (await product.api<{ items: unknown[] }>('/offers?state=proposed')).body
    expect(items).toMatchObject([{ kind: 'callback', state: 'proposed', conseillerId: 'K1' }])
    await product.setClock(MONDAY)
    const somebody = await conseiller()
    const { text } = await somebody.get(DAY)
    expect(text).toContain('1 personne à rappeler')
    expect(text).toContain('Attendait un SMS, mais a demandé à ne plus recevoir de message (STOP)')
    expect(text).toContain('Caudry')
    expect(text).not.toContain(CALLER.slice(3))
    await new Promise(resolve => setTimeout(resolve, 2_500))
    expect(rest.posts('Calls')).toEqual([])
    const first = await somebody.fill(DAY, formIn(text), { geste: 'rappeler' })
    expect(first.location).toBe(`${DAY}?fait=rappel`)
    await product.setClock('2026-11-30T09:05:00+01:00')
    expect((await placed()).form).toMatchObject({ To: phoneOf(1) })
    expect((await somebody.get(DAY)).text).not.toContain('à rappeler')
  })

  it('is told to the conseiller by SMS, once, when people are called again: not in the middle of the night', async () => {
    await refusedFor21610()
    const written = () => rest.posts('Messages').filter(({ form }) => form['To'] === phoneOf(1))
    await new Promise(resolve => setTimeout(resolve, 2_500))
    expect(written()).toEqual([])
    await product.setClock(MONDAY)
    await eventually(() => written().length > 0)
    await new Promise(resolve => setTimeout(resolve, 2_500))
    expect(written().map(({ form }) => form['Body'])).toEqual([
      `Solidarité numérique : une personne de Caudry est à rappeler, si vous le jugez bon. Pourquoi, et comment, une fois connecté : ${PUBLIC_URL}${DAY}`
    ])
  })

  it('is said by STOP beforehand as well, shown to the structure, and can be closed without a call', async () => {
    await write(product, 'STOP')
    await wantsAnSms()
    await eventually(async () => (await owed())[0] === 'sms failed')
    expect(rest.posts('Messages')).toEqual([])
    const coordinateur = visitor(product.url)
    await coordinateur.enterAs('coordinateur')
    const page = '/console/structures/20003063300012'
    const { text } = await coordinateur.get(page)
    expect(text).toContain('1 personne à rappeler')
    const path = formIn(text)
    const closing = [...hiddenFields(text, path), ['geste', 'classer']] as const
    expect((await coordinateur.post(path, closing as never)).location).toBe(`${page}?fait=classe`)
    // Sent twice, it is done once, and answered alike.
    expect((await coordinateur.post(path, closing as never)).location).toBe(`${page}?fait=classe`)
    expect((await coordinateur.get(page)).text).not.toContain('à rappeler')
    expect(await owed()).toEqual(['sms failed', 'callback failed'])
  })

  it('loses its number after seven days as every promise does: nothing is left to call', async () => {
    await refusedFor21610()
    const somebody = await conseiller()
    expect((await somebody.get(DAY)).text).toContain('à rappeler')
    await product.setClock('2026-12-07T09:00:00+01:00')
    const later = await conseiller()
    await eventually(async () => !(await later.get(DAY)).text.includes('à rappeler'))
  })
})
