import { phoneOf } from '../../support/caudresis'
import { mishapAt } from '../../support/faults'
import { activitiesOf, callerWho, conseillerAccount, type Product, startProduct } from '../../support/product'
import { hiddenFields, visitor } from '../../support/visitor'

const CAUDRY = { need: ['1'], place: ['59540'], 'place-choice': ['1'] }
const DAY = '/console/ma-journee'
const STATE = '/console/conseillers/K1/disponibilite'

describe('a conseiller’s own page', () => {
  let product: Product
  beforeEach(async () => {
    product = await startProduct()
  })
  afterEach(() => product.close())

  async function conseiller() {
    const somebody = visitor(product.url)
    await somebody.enterAs('conseiller')
    return somebody
  }

  it('shows their state and the seven days to come, on the clock of where they work', async () => {
    const { text } = await (await conseiller()).get(DAY)
    expect(text).toContain('Disponible')
    expect(text).toContain('mardi 24 novembre')
    expect(text).toContain('10\u00a0h\u00a0– 12\u00a0h\u00a030, 13\u00a0h\u00a030\u00a0– 18\u00a0h')
    expect(text).toContain('lundi 30 novembre')
    expect(text).not.toContain('samedi')
    expect(text).toContain('Rien à confirmer.')
  })

  it('pauses until an hour of today, and resumes', async () => {
    const somebody = await conseiller()
    const paused = await somebody.fill(DAY, STATE, { geste: 'pause', heure: '14:00' })
    expect(paused.location).toBe(`${DAY}?fait=pause`)
    expect((await somebody.get(`${DAY}?fait=pause`)).text).toContain('Jusqu’à 14\u00a0h, puis')
    expect(await product.api('/conseillers/K1')).toMatchObject({
      body: { state: 'paused', until: '2026-11-24T13:00:00.000Z', stateChannel: 'console' }
    })
    expect((await somebody.fill(DAY, STATE, { geste: 'reprise' })).location).toBe(`${DAY}?fait=reprise`)
    expect(await conseillerAccount(product, 'K1')).toMatchObject({ state: 'available' })
  })

  it.each([
    [{ heure: '09:00' }, 'La fin de la pause est déjà passée'],
    [{ jour: '2026-02-31', heure: '09:00' }, 'Cet instant n’existe pas'],
    [{ jour: '2026-12-01' }, 'Donnez aussi l’heure'],
    [{ heure: 'midi' }, 'Cet instant n’existe pas']
  ])('keeps what was typed where the end of a pause cannot be: %j', async (typed, words) => {
    const somebody = await conseiller()
    const answer = await somebody.fill(DAY, STATE, { geste: 'pause', ...typed })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain(words)
    for (const value of Object.values(typed)) expect(answer.text).toContain(`value="${value}"`)
    expect(await conseillerAccount(product, 'K1')).toMatchObject({ state: 'available' })
  })

  it('says what another’s form would change that it is not theirs, and writes the refusal down', async () => {
    const somebody = await conseiller()
    const { text } = await somebody.get(DAY)
    const refused = await somebody.post('/console/conseillers/K2/disponibilite', [
      ...hiddenFields(text, STATE),
      ['geste', 'pause']
    ])
    expect(refused.status).toBe(403)
    expect(await conseillerAccount(product, 'K2')).toMatchObject({ state: 'available' })
  })

  it('completes the activity of a call, once however often it is sent, and nothing of it is lost by a mistake', async () => {
    const network = product.network({ people: { [phoneOf(1)]: { keys: ['1'], talkSeconds: 312 } } })
    await network.call(callerWho(CAUDRY))
    const somebody = await conseiller()
    const [activity] = await activitiesOf(product)
    const path = `/console/activites/${activity?.id}`
    expect((await somebody.get(DAY)).text).toContain(`href="${path}"`)
    const fields = {
      geste: 'enregistrer',
      demarches: ['social_sante'],
      minutes: '6',
      age: 'soixante_dix_plus',
      genre: 'feminin',
      situation: 'retraite',
      redirection: ''
    }
    const sentBack = await somebody.fill(path, path, { ...fields, minutes: '0' })
    expect(sentBack.status).toBe(422)
    expect(sentBack.text).toContain('La durée est un nombre entier de 1 à 1 440 minutes.')
    expect(sentBack.text).toContain('value="soixante_dix_plus" selected')
    const { text } = await somebody.get(path)
    const once = [
      ...hiddenFields(text, path),
      ...Object.entries(fields).map(([name, value]) => [name, String(value)] as const)
    ]
    expect((await somebody.post(path, once)).location).toBe(`${DAY}?fait=enregistree`)
    expect((await somebody.post(path, once)).location).toBe(`${DAY}?fait=enregistree`)
    expect(await activitiesOf(product)).toMatchObject([
      {
        status: 'confirmed',
        durationSeconds: 312,
        thematiques: ['aide_aux_demarches_administratives', 'social_sante'],
        beneficiaire: { trancheAge: 'soixante_dix_plus', genre: 'feminin', statutSocial: 'retraite' }
      }
    ])
  })

  it('confirms with one click what waits for it, and takes back what did not happen', async () => {
    const network = product.network({
      people: { [phoneOf(1)]: { keys: ['1'], talkSeconds: 180 } },
      faults: mishapAt('whisper-answer', { lost: true })
    })
    await network.call(callerWho(CAUDRY))
    const [activity] = await activitiesOf(product)
    const path = `/console/activites/${activity?.id}`
    const somebody = await conseiller()
    const { text } = await somebody.get(DAY)
    expect(text).toContain('À confirmer\u00a0: 1 appel')
    expect((await somebody.fill(DAY, `${path}/confirmation`)).location).toBe(`${DAY}?fait=confirmee`)
    expect(await activitiesOf(product)).toMatchObject([{ status: 'confirmed' }])
    expect((await somebody.get(DAY)).text).toContain('Rien à confirmer.')
    expect((await somebody.fill(path, path, { geste: 'annuler' })).location).toBe(`${DAY}?fait=annulee`)
    expect(await activitiesOf(product)).toMatchObject([{ status: 'voided' }])
    const again = await somebody.get(path)
    expect(again.text).toContain('Annulée')
    expect(again.text).not.toContain('Cette activité n’a pas eu lieu')
  })
})
