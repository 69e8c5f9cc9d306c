import { answeredCall, eventually } from '../support/call-back'
import { CALLER } from '../support/caudresis'
import { postSigned, write } from '../support/messages'
import {
  ACCOUNT_SID,
  activitiesOf,
  callerWho,
  conseillerAccount,
  offersOf,
  type Product,
  startProduct
} from '../support/product'
import { type TwilioRest, twilioRest } from '../support/twilio-rest'

const CANCELLED =
  "C'est noté : le rappel est annulé. Pour une autre question, écrivez-nous quand vous voulez."
const NONE = "Aucun rappel n'est prévu. Pour une autre question, écrivez-nous quand vous voulez."

describe('a promised call-back that is given up in writing', () => {
  let product: Product
  let people = 0
  beforeAll(async () => {
    product = await startProduct({ env: { WHATSAPP_SENDER: '+33199000099' } })
  })
  afterAll(() => product.close())

  async function talk(texts: readonly string[], from = `+33639982${String(people++).padStart(3, '0')}`) {
    const answers: string[] = []
    for (const text of texts) answers.push((await write(product, text, { From: from })).messages.join(' | '))
    return answers
  }
  const open = async () => (await offersOf(product)).filter(({ state }) => state === 'open')

  it.each(['ANNULER', 'annulez le rappel', 'je ne veux plus être rappelé'])(
    'is owed no more, and said once: %s',
    async said => {
      const before = (await offersOf(product)).length
      expect(await talk(['rappelez-moi', said, said])).toEqual([
        expect.stringContaining('Pour y renoncer, répondez ANNULER.'),
        CANCELLED,
        NONE
      ])
      expect(await open()).toEqual([])
      expect((await offersOf(product)).slice(before)).toMatchObject([{ kind: 'callback', state: 'done' }])
    }
  )

  it('keeps what is known of the request, and can be asked for again', async () => {
    const [, , , again] = await talk(['59540 impôts', '1', 'ANNULER', '2'])
    expect(again).toContain('Espace numérique de Beauvois-en-Cambrésis')
    expect((await talk(['rappelez-moi', 'ANNULER', 'rappelez-moi'])).at(-1)).toContain(
      'un conseiller vous rappellera'
    )
    await talk(['ANNULER'], `+33639982${String(people - 1).padStart(3, '0')}`)
  })

  it('was promised on the telephone: given up from the same number', async () => {
    await product.network().call({
      ...callerWho({ need: [{ speech: 'Vous pouvez me rappeler plutôt ?' }] }),
      from: CALLER
    })
    expect(await open()).toHaveLength(1)
    expect(await talk(['annuler'], CALLER)).toEqual([CANCELLED])
    expect(await open()).toEqual([])
  })

  it('was promised to a number that was typed, in the same conversation', async () => {
    expect((await talk(['rappelez-moi au 06 39 98 20 99', 'ANNULER']))[1]).toBe(CANCELLED)
    expect(await open()).toEqual([])
  })

  it('is given up by whoever says then that they cannot telephone', async () => {
    const [, told] = await talk(['rappelez-moi', 'ne m’appelez pas, je suis sourde'])
    expect(told).toContain('personne ne vous appellera')
    expect(await open()).toEqual([])
  })

  it('asked for at another time: tells when it will be', async () => {
    const [, told] = await talk(['rappelez-moi', 'rappelez-moi demain'])
    expect(told).toBe(
      "Votre rappel est bien prévu, aujourd'hui avant 18 heures. Pour y renoncer, répondez ANNULER."
    )
    expect(await open()).toHaveLength(1)
    await talk(['ANNULER'], `+33639982${String(people - 1).padStart(3, '0')}`)
  })

  it('is what « ne m’appelez plus » speaks of: given up and said so, and messages go on', async () => {
    const [, told, after] = await talk(['rappelez-moi', 'ne m’appelez plus', '59540 impôts'])
    expect(told).toBe(CANCELLED)
    expect(after).toContain('Espace numérique de Caudry')
    expect(await open()).toEqual([])
  })

  it.each(['STOP', 'ARRÊT', 'arrêtez de m’envoyer des sms'])(
    'is withdrawn with the messages, and said so: %s',
    async said => {
      expect((await talk(['rappelez-moi', said, 'allo ?'])).slice(1)).toEqual([
        "C'est noté : vous ne recevrez plus de message de notre part, et le rappel est annulé. Pour en recevoir à nouveau, répondez START. Au téléphone : 01 70 77 23 72.",
        ''
      ])
      expect(await open()).toEqual([])
    }
  )

  it('« ne m’appelez plus » where nobody was going to call stops messages, as before', async () => {
    expect(await talk(['ne m’appelez plus'])).toEqual([
      "C'est noté : vous ne recevrez plus de message de notre part. Pour en recevoir à nouveau, répondez START. Au téléphone : 01 70 77 23 72."
    ])
  })

  it.each(['STOP', 'ANNULER'])(
    'promised on the telephone to whoever wants no messages: given up without a word on %s',
    async said => {
      await write(product, 'STOP')
      await product.network().call({
        ...callerWho({ need: [{ speech: 'Vous pouvez me rappeler plutôt ?' }] }),
        from: CALLER
      })
      expect(await open()).toHaveLength(1)
      expect((await write(product, said)).messages).toEqual([])
      expect(await open()).toEqual([])
      await write(product, 'START')
    }
  )
})

describe('a promised call-back that is given up while telephones ring', () => {
  const LATE = "C'est noté : le rappel est annulé. Si votre téléphone sonne à l'instant, ne répondez pas."
  const NOT_AWAITED = 'La personne n’attend plus ce rappel. Merci, au revoir.'
  let product: Product
  let rest: TwilioRest
  beforeEach(async () => {
    rest = await twilioRest()
    product = await startProduct({ env: { TWILIO_API_BASE_URL: rest.url } })
    await write(product, '59540 impôts')
    await write(product, '1')
    await product.setClock('2026-11-24T10:01:00+01:00')
  })
  afterEach(async () => {
    await product.close()
    await rest.close()
  })

  const placed = () => eventually(() => rest.posts('Calls').find(({ sid }) => sid) ?? null)
  const states = async () => (await offersOf(product)).map(({ state }) => state)
  const annuler = async () => (await write(product, 'ANNULER')).messages
  const isFree = async (id: string) => !(await conseillerAccount(product, id)).inCall

  it('rings a conseiller who hears that it is no longer awaited: no call of the person, no miss, no other try', async () => {
    const call = answeredCall(product, await placed())
    expect(await annuler()).toEqual([LATE])
    expect(await annuler()).toEqual([
      "Aucun rappel n'est prévu. Pour une autre question, écrivez-nous quand vous voulez."
    ])
    const heard = await call.conseiller('1')
    expect(heard).toContain(NOT_AWAITED)
    expect(heard).not.toContain('<Dial')
    await call.hangsUp()
    await eventually(() => isFree('K1'))
    await product.setClock('2026-11-24T11:00:00+01:00')
    await eventually(async () => (await states())[0] === 'done')
    expect(await conseillerAccount(product, 'K1')).toMatchObject({ missedInARow: 0, state: 'available' })
    expect(rest.posts('Calls')).toHaveLength(1)
    expect(rest.posts('Messages')).toEqual([])
    expect(await activitiesOf(product)).toEqual([])
  })

  it('STOP while it rings says so too', async () => {
    await placed()
    expect((await write(product, 'STOP')).messages).toEqual([
      "C'est noté : vous ne recevrez plus de message de notre part, et le rappel est annulé. Si votre téléphone sonne à l'instant, ne répondez pas. Pour en recevoir à nouveau, répondez START. Au téléphone : 01 70 77 23 72."
    ])
    expect(await states()).toEqual(['done'])
  })

  it('rings the person: not answered, it is tried no more, and the conseiller is told why', async () => {
    const call = answeredCall(product, await placed())
    const dial = await call.conseiller('1')
    expect(await annuler()).toEqual([LATE])
    const action = new URL(/<Dial[^>]* action="([^"]+)"/.exec(dial)?.[1] ?? '').pathname
    const unanswered = { CallStatus: 'in-progress', DialCallStatus: 'no-answer', DialBridged: 'false' }
    const { body } = await postSigned(product, action, { AccountSid: ACCOUNT_SID, ...unanswered })
    expect(body).toContain(NOT_AWAITED)
    await call.hangsUp()
    await product.setClock('2026-11-24T11:30:00+01:00')
    await eventually(() => isFree('K1'))
    expect(await states()).toEqual(['done'])
    expect(rest.posts('Calls')).toHaveLength(1)
    expect(await activitiesOf(product)).toEqual([])
  })

  it('rings the person, who answers all the same: one conversation, one activity', async () => {
    const call = answeredCall(product, await placed())
    const dial = await call.conseiller('1')
    expect(await annuler()).toEqual([LATE])
    expect(await call.citizen(dial, '1')).not.toContain('<Hangup')
    await call.ends(dial, {
      DialCallStatus: 'completed',
      DialBridged: 'true',
      DialCallDuration: '90',
      DialCallSid: `CA${'c1'.repeat(16)}`
    })
    await eventually(async () => (await activitiesOf(product)).length === 1)
    expect(await activitiesOf(product)).toMatchObject([{ conseillerId: 'K1', durationSeconds: 90 }])
    expect(await states()).toEqual(['done'])
    expect(rest.posts('Calls')).toHaveLength(1)
  })
})
