import { type BotFramework, botFramework, messageOf, post } from '../support/bot-framework'
import { CALLER, caudresis, phoneOf } from '../support/caudresis'
import { write } from '../support/messages'
import {
  activitiesOf,
  callerWho,
  conseillerAccount,
  offersOf,
  type Product,
  startProduct
} from '../support/product'

const AAD = '0f6a3c52-8f0e-4c3e-9a57-1d3c1b7a9e01'
const CITIZEN = { need: ['1'], place: ['59540'], 'place-choice': ['1'] }

describe('a conseiller who talks to the bot in Teams', () => {
  let teams: BotFramework
  let product: Product
  beforeEach(async () => {
    teams = await botFramework()
    const directory = caudresis()
    const conseillers = directory.conseillers.map(one =>
      one.id === 'K1' ? { ...one, aadObjectId: AAD } : one
    )
    product = await startProduct({ directory: { ...directory, conseillers } })
  })
  afterEach(async () => {
    await product.close()
    await teams.close()
  })

  const from = (aadObjectId: string) => ({
    from: { id: '29:someone', name: 'Quelqu’un (exemple)', aadObjectId },
    conversation: { conversationType: 'personal', id: `a:${aadObjectId}`, tenantId: 'tenant' }
  })
  const say = (text: string, aadObjectId = AAD) =>
    post(product.url, messageOf(text, teams.url, { deliveryMode: 'expectReplies', ...from(aadObjectId) }))
  const press = async (value: Record<string, unknown>, aadObjectId = AAD, id?: string) => {
    const { replies } = await post(
      product.url,
      messageOf('', teams.url, {
        deliveryMode: 'expectReplies',
        value,
        ...from(aadObjectId),
        ...(id ? { id } : {})
      })
    )
    return replies.map(({ text }) => text ?? '').join('\n')
  }
  const call = (leaves?: 'ringing', people: Parameters<Product['network']>[0] = {}) =>
    product.network({ people: { [phoneOf(1)]: { keys: ['1'] } }, ...people }).call({
      ...callerWho(CITIZEN),
      from: CALLER,
      ...(leaves ? { leaves: () => leaves } : {})
    })
  const titles = () =>
    teams.sent.map(({ activity }) =>
      String(activity.attachments?.[0]?.content.body[0]?.['text'] ?? activity.text).replace(/\u00a0/g, ' ')
    )
  /** What was said first, once so much was; then a while longer, for what must not come. */
  async function told(count: number) {
    for (let tries = 0; tries < 200 && teams.sent.length < count; tries++) await pause(100)
    await pause(1_500)
    return titles()
  }

  it('is told once of a call they handled, and completes it there in one click', async () => {
    await say('état')
    await call()
    expect(await told(1)).toEqual(['Un appel traité, à compléter'])
    const card = teams.sent[0]?.activity.attachments?.[0]?.content
    expect(card?.body.map(({ id, value }) => [id, value]).filter(([id]) => id)).toEqual([
      ['theme', 'aide_aux_demarches_administratives'],
      ['minutes', expect.any(Number)],
      ['suite', 'aucune']
    ])
    const data = card?.actions?.[0]?.data ?? {}
    const typed = { ...data, theme: 'logement', minutes: '18', suite: 'aide_sociale' }
    expect(await press({ ...typed, minutes: 'dix-huit' })).toContain('Une durée va de 1 à 1 440 minutes')
    expect(await press(typed, AAD, 'pressed')).toMatch(/^C’est noté : 10 h.*, téléphone, Caudry, 18 min\.$/)
    await press(typed, AAD, 'pressed')
    await press(typed)
    const [activity] = await activitiesOf(product)
    expect(activity).toMatchObject({
      status: 'confirmed',
      dureeMinutes: 18,
      thematiques: ['aide_aux_demarches_administratives', 'logement'],
      orienteVersStructure: true,
      structureDeRedirection: 'aide_sociale'
    })
    const changes = await product.api<{ items: { author: string }[] }>(`/activities/${activity?.id}/changes`)
    expect(changes.body.items.map(({ author }) => author)).toEqual(['teams:K1'])
  })

  it('has nobody else complete their activity, nor a card bring back what was taken back', async () => {
    await say('état')
    await call()
    const [{ id } = { id: '' }] = await activitiesOf(product)
    const typed = { form: 'conseiller-activite', activite: id, theme: 'email', minutes: '5', suite: 'aucune' }
    await press(typed, '99999999-8f0e-4c3e-9a57-1d3c1b7a9e01')
    expect(await press({ ...typed, activite: 'appel-nobody' })).toBe(
      'Cette activité n’est pas à compléter ici.'
    )
    expect((await activitiesOf(product))[0]).toMatchObject({ status: 'recorded' })
    await product.api(`/activities/${id}`, { method: 'PATCH', body: { status: 'voided' } })
    expect(await press(typed)).toContain('Cette activité a été annulée depuis')
    expect((await activitiesOf(product))[0]).toMatchObject({ status: 'voided' })
  })

  it('is told of a call they missed, and how it ended', async () => {
    await say('état')
    await call(undefined, { people: { [phoneOf(2)]: { keys: ['1'] } } })
    expect(await told(1)).toEqual(['Un appel manqué'])
    const words = JSON.stringify(teams.sent)
    expect(words).toContain('mise en relation avec quelqu’un d’autre')
    expect((await press({ say: 'Pause' })).length).toBeGreaterThan(0)
    expect(await conseillerAccount(product, 'K1')).toMatchObject({ state: 'paused', stateChannel: 'teams' })
  })

  it('calls back by the line whoever hung up while it rang, and never sees a number', async () => {
    await say('état')
    await call('ringing')
    expect(await told(1)).toEqual(['Quelqu’un a raccroché pendant que votre téléphone sonnait'])
    expect(await press({ say: 'Rappeler' })).toContain('La ligne vous appelle dans un instant')
    expect(await offersOf(product)).toMatchObject([{ kind: 'callback', state: 'open' }])
    const words = JSON.stringify(teams.sent)
    expect(words).toContain('depuis Caudry')
    for (const number of [CALLER, CALLER.replace('+33', '0'), CALLER.slice(3), phoneOf(1)])
      expect(words).not.toContain(number)
  })

  it('is told of somebody to call back whom the line may not write to, and why, without a number', async () => {
    await say('état')
    await product.setClock('2026-11-29T02:00:00+01:00')
    await write(product, 'STOP')
    await product.network().call({ ...callerWho({ ...CITIZEN, offer: ['2'] }), from: CALLER })
    expect(await told(1)).toEqual(['Une personne à rappeler, si vous le jugez bon'])
    const words = JSON.stringify(teams.sent)
    expect(words).toContain('à une personne de Caudry, pour une démarche administrative')
    expect(words).toContain('a demandé à ne plus recevoir de message (STOP)')
    expect(words).toContain('/console/ma-journee')
    expect(words).not.toContain(CALLER.slice(3))
  })

  it('is told when Teams is there again, once', async () => {
    await say('état')
    teams.answerWith(503, 503, 503, 503)
    await call()
    await pause(2_500)
    expect(teams.sent).toEqual([])
    for (const time of ['10:20', '10:40', '11:00', '11:20']) {
      await product.setClock(`2026-11-24T${time}:00+01:00`)
      await pause(1_300)
    }
    expect(await told(1)).toEqual(['Un appel traité, à compléter'])
  })

  it('tells nobody who never wrote to the bot', async () => {
    await call()
    await pause(2_000)
    expect(teams.sent).toEqual([])
    await say('état')
    await pause(1_500)
    expect(teams.sent).toEqual([])
  })

  it('is reminded there of a permanence, and not by SMS as well', async () => {
    await say('état')
    await product.setClock('2026-11-25T08:46:00+01:00')
    expect(await told(1)).toEqual([
      'Solidarité numérique : votre permanence à Espace numérique de Caudry commence à 9 h.'
    ])
  })
})

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))
