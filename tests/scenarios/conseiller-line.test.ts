import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { eventually } from '../support/call-back'
import { CALLER, caudresis, phoneOf } from '../support/caudresis'
import { brokenInvariants } from '../support/invariants'
import { callerWho, conseillerAccount, offersOf, type Product, startProduct } from '../support/product'
import { twilioRest } from '../support/twilio-rest'

/** A PIN that stands nowhere else. */
const PIN = '73918264'

describe('a conseiller who calls the line from their own number', () => {
  let product: Product
  beforeEach(async () => {
    product = await startProduct({ directory: caudresis() })
  })
  afterEach(() => product.close())

  const calls = (says: Parameters<typeof callerWho>[0], from = phoneOf(1)) =>
    product.network({ people: { [phoneOf(2)]: { keys: ['1'] } } }).call({ ...callerWho(says), from })
  const heard = (call: { heard: readonly string[] }) => call.heard.join(' ')
  async function withPin() {
    const { status, body } = await product.api('/conseillers/K1/pin', { method: 'PUT', body: { pin: PIN } })
    expect([status, body]).toEqual([200, { id: 'K1', isSet: true }])
  }

  it('pauses with two keys and no code, and is not rung any more', async () => {
    const call = await calls({ need: ['9'], conseiller: ['1'], 'conseiller-until': ['silence'] })
    expect(heard(call)).toContain('Vous êtes en pause.')
    expect(await conseillerAccount(product, 'K1')).toMatchObject({ state: 'paused', stateChannel: 'phone' })
    const citizen = await calls({ need: ['1'], place: ['59540'], 'place-choice': ['1'] }, CALLER)
    expect(citizen.bridged).toEqual([phoneOf(2)])
    expect(await brokenInvariants(product, product.network({}), [citizen])).toEqual([])
  })

  it('pauses until an hour, by keys or in words, and is back by itself', async () => {
    const keyed = await calls({ need: ['9'], conseiller: ['1'], 'conseiller-until': ['1430'] })
    expect(heard(keyed)).toContain('Vous êtes en pause jusqu’à 14 h 30.')
    const spoken = await calls({ need: ['9'], conseiller: [{ speech: "Pause jusqu'à 11 heures." }] })
    expect(heard(spoken)).toContain('Vous êtes en pause jusqu’à 11 h.')
    await product.setClock('2026-11-24T10:59:00+01:00')
    expect((await conseillerAccount(product, 'K1')).state).toBe('paused')
    await product.setClock('2026-11-24T11:00:00+01:00')
    expect((await conseillerAccount(product, 'K1')).state).toBe('available')
  })

  it('comes back: the last word wins, with where it was said', async () => {
    await product.api('/conseillers/K1/availability', { method: 'PUT', body: { state: 'paused' } })
    expect(await conseillerAccount(product, 'K1')).toMatchObject({ state: 'paused', stateChannel: 'api' })
    const call = await calls({ need: ['9'], conseiller: ['2'] })
    expect(heard(call)).toContain('Vous êtes disponible')
    expect(await conseillerAccount(product, 'K1')).toMatchObject({
      state: 'available',
      stateChannel: 'phone'
    })
  })

  it('is given a code by those who may, that is long enough and not the first to be tried', async () => {
    for (const [pin, field] of [
      ['12', 'pin'],
      ['1234', 'pin'],
      [739182, 'pin'],
      [undefined, 'pin']
    ] as const)
      expect(await product.api('/conseillers/K1/pin', { method: 'PUT', body: { pin } })).toMatchObject({
        status: 400,
        body: { champ: field }
      })
    const to = { method: 'PUT', body: { pin: PIN } }
    expect((await product.api('/conseillers/nobody/pin', to)).status).toBe(404)
    expect((await product.api('/conseillers/K1/pin', { ...to, token: 'another' })).status).toBe(401)
  })

  it('learns more with their code alone, which is kept nowhere', async () => {
    await withPin()
    const call = await calls({
      need: ['9'],
      conseiller: ['3'],
      'conseiller-code': ['0007', PIN],
      'conseiller-more': ['silence']
    })
    expect(heard(call)).toContain('Ce code n’est pas le bon.')
    expect(heard(call)).toContain("Vous êtes en permanence à Espace numérique de Caudry, jusqu'à 12 h 30.")
    expect(heard(call)).toContain('Aucune activité aujourd’hui.')
    for (const file of readdirSync(product.dataDir, { recursive: true, encoding: 'utf8' }).filter(name =>
      /\w\.\w/.test(name)
    ))
      expect([file, readFileSync(join(product.dataDir, file)).includes(PIN)]).toEqual([file, false])
  })

  it('is locked out after five wrong codes, over as many calls as it takes', async () => {
    await withPin()
    const guesses = { need: ['9'], conseiller: ['3'], 'conseiller-code': ['0001', '0002', '0003', 'hang up'] }
    await calls(guesses)
    const second = await calls({ ...guesses, 'conseiller-code': ['0004', '0005'] })
    expect(heard(second)).toContain('Le code est bloqué jusqu’à 10 h 15.')
    const right = await calls({ need: ['9'], conseiller: ['3'], 'conseiller-code': [PIN] })
    expect(heard(right)).toContain('Le code est bloqué')
    expect(heard(right)).not.toContain('Caudry')
  })

  it('is told at their registered number that somebody gave wrong codes in their name, once', async () => {
    const rest = await twilioRest()
    const watched = await startProduct({ directory: caudresis(), env: { TWILIO_API_BASE_URL: rest.url } })
    await watched.api('/conseillers/K1/pin', { method: 'PUT', body: { pin: PIN } })
    const forged = {
      ...callerWho({
        need: ['9'],
        conseiller: ['3'],
        'conseiller-code': ['0001', '0002', '0003', '0004', '0005']
      }),
      from: phoneOf(1)
    }
    await watched.network({}).call(forged)
    await watched.network({}).call(forged)
    await eventually(() => rest.posts('Messages').length > 0)
    await new Promise(resolve => setTimeout(resolve, 2_000))
    expect(rest.posts('Messages').map(({ form }) => [form['To'], form['Body']])).toEqual([
      [
        phoneOf(1),
        'Solidarité numérique : après cinq codes faux donnés en votre nom, votre code est bloqué jusqu\'à 10 h 15. Si ce n\'était pas vous, changez-le dans Teams ("code" suivi de vos chiffres) ou dites-le à qui tient la ligne.'
      ]
    ])
    await watched.close()
    await rest.close()
  })

  it('has the person called back whose call they missed, with their code', async () => {
    await withPin()
    await product.network({ people: { [phoneOf(1)]: { keys: ['1'] } } }).call({
      ...callerWho({ need: ['1'], place: ['59540'], 'place-choice': ['1'] }),
      leaves: () => 'ringing'
    })
    expect(await offersOf(product)).toEqual([])
    const call = await calls({
      need: ['9'],
      conseiller: ['3'],
      'conseiller-code': [PIN],
      'conseiller-more': ['1']
    })
    expect(heard(call)).toContain('la ligne vous appelle, puis appelle la personne')
    expect(await offersOf(product)).toMatchObject([{ kind: 'callback', state: 'open', conseillerId: 'K1' }])
    const again = await calls({
      need: ['9'],
      conseiller: ['3'],
      'conseiller-code': [PIN],
      'conseiller-more': ['1']
    })
    expect(heard(again)).toContain('Aucun appel manqué ne vous attend.')
  })

  it('is helped like anybody who does not press 9', async () => {
    const call = await calls({ need: ['1'], place: ['59540'], 'place-choice': ['1'] })
    expect(heard(call)).toContain('Si vous êtes conseiller, tapez 9 pour votre menu.')
    expect(call.asked.map(({ step }) => step)).toEqual(['need', 'place', 'place-choice'])
    // Never their own telephone.
    expect(call.bridged).toEqual([phoneOf(2)])
  })

  it('is not let in by a number that is no conseiller’s, nor by an address of the menu alone', async () => {
    const call = await calls({ need: ['9', '1'], place: ['59540'], 'place-choice': ['1'] }, CALLER)
    expect(heard(call)).not.toContain('conseillers')
    expect(call.bridged).toEqual([phoneOf(2)])
  })
})
