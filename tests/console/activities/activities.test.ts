import { inflateSync } from 'node:zlib'
import { caudresis, phoneOf } from '../../support/caudresis'
import { activitiesOf, callerWho, type Product, startProduct } from '../../support/product'
import { hiddenFields, type Visitor, visitor } from '../../support/visitor'

const CAUDRY = { need: ['1'], place: ['59540'], 'place-choice': ['1'] }
const NEW = '/console/activites/nouvelle'
const OWN = '/console/activites'
const THEIRS = '/console/structures/20003063300012/activites'

const WORKSHOP = {
  type: 'collectif',
  date: '2026-11-19',
  heure: '14:00',
  minutes: '90',
  lieu: 'lieu_activite',
  thematiques: 'email',
  titre: 'Ma première boîte aux lettres',
  participants: '8',
  recurrents: '3',
  age: 'non_communique',
  genre: 'non_communique',
  situation: 'non_communique',
  commune: 'Caudry'
}

describe('the activities of a conseiller, and of a structure', () => {
  let product: Product
  beforeEach(async () => {
    product = await startProduct()
  })
  afterEach(() => product.close())

  async function entered(role: string): Promise<Visitor> {
    const somebody = visitor(product.url)
    await somebody.enterAs(role)
    return somebody
  }

  it('are entered by a coordinator for a conseiller of theirs, once, with their name beside it', async () => {
    const path = `${THEIRS}/nouvelle`
    const coordinateur = await entered('coordinateur')
    expect((await coordinateur.get(THEIRS)).text).toContain(`href="${path}"`)
    const { text } = await coordinateur.get(`${path}?conseiller=K1`)
    expect(text).toContain('<option value="K1" selected>Camille Exemple 1</option>')
    const form: [string, string][] = [
      ...hiddenFields(text, path),
      ...Object.entries({ ...WORKSHOP, conseiller: 'K1' })
    ]
    const sent = await Promise.all([coordinateur.post(path, form), coordinateur.post(path, form)])
    expect(sent.map(({ location }) => location)).toEqual(
      Array(2).fill(`${THEIRS}?du=2026-11-19&conseiller=K1&fait=ajoutee`)
    )
    const [activity] = await activitiesOf(product)
    expect(await activitiesOf(product)).toMatchObject([{ conseillerId: 'K1', status: 'confirmed' }])
    // The conseiller finds it among theirs, sees who entered it, and corrects it.
    const conseiller = await entered('conseiller')
    expect((await conseiller.get(`${OWN}?du=2026-11-01`)).text).toContain('Ma première boîte aux lettres')
    const page = `/console/activites/${activity?.id}`
    const seen = (await conseiller.get(page)).text
    // The way back is the page that led here.
    const list = 'du=2026-11-01&au=2026-11-20'
    expect((await conseiller.get(`${OWN}?${list}`)).text).toContain(
      `href="${page}?de=activites&amp;du=2026-11-01&amp;au=2026-11-20"`
    )
    expect(seen).toContain(
      '<nav class="crumbs" aria-label="Fil d’Ariane"><ol><li><a href="/console/ma-journee">'
    )
    expect((await conseiller.get(`${page}?de=activites&${list}`)).text).toContain(
      '<ol><li><a href="/console/activites?du=2026-11-01&amp;au=2026-11-20">Activités</a></li>'
    )
    expect((await coordinateur.get(page)).text).toContain(`<ol><li><a href="${THEIRS}">Activités</a></li>`)
    // Nobody said whether the person was sent on: the form does not say that they were not.
    expect(seen).toContain('Nulle part, ou pas précisé')
    expect(seen).toContain('demonstration-coordinateur')
    expect(seen).toContain('Saisie à la place du conseiller')
    const corrected = await conseiller.fill(page, page, {
      geste: 'enregistrer',
      thematiques: ['email'],
      minutes: '60',
      age: 'non_communique',
      genre: 'non_communique',
      situation: 'non_communique',
      redirection: ''
    })
    expect(corrected.status).toBe(303)
    expect((await conseiller.get(page)).text).toMatch(/Durée\s:\s90\smin\s→\s60\smin/)
    const admin = await entered('admin')
    expect((await admin.get('/console/journal')).text).toContain('activite.record')
  })

  it('are not entered for nobody, nor for a conseiller of another structure, and nothing typed is lost', async () => {
    await product.close()
    const directory = caudresis()
    const conseillers = directory.conseillers.map((one, index) =>
      index === 5 ? { ...one, structureSiret: '21590139500018', structureNom: 'Ailleurs' } : one
    )
    product = await startProduct({ directory: { ...directory, conseillers } })
    const path = `${THEIRS}/nouvelle`
    const coordinateur = await entered('coordinateur')
    const send = (conseiller: string) => coordinateur.fill(path, path, { ...WORKSHOP, conseiller })
    const nobody = await send('')
    expect([nobody.status, nobody.text.includes('Choisissez le conseiller')]).toEqual([422, true])
    expect(nobody.text).toContain('value="Ma première boîte aux lettres"')
    expect((await send('K6')).status).toBe(403)
    const admin = await entered('admin')
    expect((await admin.fill(path, path, { ...WORKSHOP, conseiller: 'K6' })).status).toBe(422)
    expect((await coordinateur.get('/console/structures/21590139500018/activites/nouvelle')).status).toBe(403)
    expect(await activitiesOf(product)).toEqual([])
  })

  it('are entered by hand once, however often the form is sent, and listed by their days', async () => {
    const somebody = await entered('conseiller')
    const { text } = await somebody.get(NEW)
    const form: [string, string][] = [...hiddenFields(text, NEW), ...Object.entries(WORKSHOP)]
    const [first, second] = await Promise.all([somebody.post(NEW, form), somebody.post(NEW, form)])
    expect([first.location, second.location]).toEqual([
      `${OWN}?du=2026-11-19&fait=ajoutee`,
      `${OWN}?du=2026-11-19&fait=ajoutee`
    ])
    expect(await activitiesOf(product)).toMatchObject([
      {
        conseillerId: 'K1',
        date: '2026-11-19',
        dureeMinutes: 90,
        thematiques: ['email'],
        status: 'confirmed',
        beneficiaire: { commune: 'Caudry', codeInsee: '59139' },
        participants: { total: 8, recurrents: 3 }
      }
    ])
    expect((await somebody.get(`${OWN}?du=2026-11-01`)).text).toContain('Ma première boîte aux lettres')
    expect((await somebody.get(`${OWN}?du=2026-11-20`)).text).toContain(
      'Aucune activité sur ces jours. Choisissez d’autres jours'
    )
    expect((await somebody.get(`${OWN}?du=2026-11-01&etat=voided`)).text).toContain(
      'Aucune activité sur ces jours. Choisissez d’autres jours'
    )
  })

  it('of an atelier are corrected in what an atelier has, and lead back to the list as it was', async () => {
    const somebody = await entered('conseiller')
    await somebody.fill(NEW, NEW, WORKSHOP)
    const [activity] = await activitiesOf(product)
    const path = `/console/activites/${activity?.id}`
    const page = `${path}?de=activites&du=2026-11-01&au=2026-11-24&etat=confirmed`
    const { text } = await somebody.get(page)
    expect(text).toContain('<dt>Ce que c’était</dt><dd>Atelier collectif</dd>')
    expect(text).toContain('value="Ma première boîte aux lettres"')
    expect(text).not.toContain('Tranche d’âge')
    const corrected = { geste: 'enregistrer', thematiques: ['email'], minutes: '90', redirection: '' }
    const refused = await somebody.fill(page, path, {
      ...corrected,
      titre: 'Le courriel',
      participants: '6',
      recurrents: '7'
    })
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('ne peuvent pas être plus que les participants')
    expect(refused.text).toContain('value="Le courriel"')
    const done = await somebody.fill(page, path, {
      ...corrected,
      titre: '',
      participants: '12',
      recurrents: ''
    })
    expect(done.location).toBe(
      '/console/activites?du=2026-11-01&au=2026-11-24&etat=confirmed&fait=enregistree'
    )
    expect((await somebody.get(done.location ?? '')).text).toContain('Activité enregistrée et confirmée.')
    const [after] = await activitiesOf(product)
    expect(after).toMatchObject({ participants: { total: 12, recurrents: 0 } })
    expect(after).not.toHaveProperty('titreAtelier')
  })

  it('of days that cannot be are neither listed nor offered for download; what is wrong is said', async () => {
    const somebody = await entered('conseiller')
    const { text } = await somebody.get(`${OWN}?du=2026-11-20&au=2026-11-01`)
    expect(text).toContain('La fin est avant le début.')
    expect(text).not.toContain('Aucune activité')
    expect(text).not.toContain('Télécharger ces activités')
    expect((await somebody.get(OWN)).text).not.toContain('Télécharger ces activités')
  })

  it.each([
    [{ date: '2026-11-25' }, 'pas dans l’avenir'],
    [{ date: '' }, 'Donnez un jour qui existe'],
    [{ heure: '25:00' }, 'Donnez une heure de Paris'],
    [{ minutes: '0' }, 'de 1 à 1 440 minutes'],
    [{ participants: '' }, 'Un atelier a des participants'],
    [{ recurrents: '9' }, 'ne peuvent pas être plus que les participants'],
    [{ thematiques: [] }, 'Cochez au moins une thématique.'],
    [{ commune: '59540' }, 'Plusieurs communes vont'],
    [{ commune: 'Xyzzy' }, 'Cette commune n’est pas connue']
  ])('are sent back where they cannot be, with all that was typed: %j', async (typed, what) => {
    const somebody = await entered('conseiller')
    const answer = await somebody.fill(NEW, NEW, { ...WORKSHOP, ...typed } as Record<
      string,
      string | string[]
    >)
    expect([answer.status, answer.text.includes(what)]).toEqual([422, true])
    expect(answer.text).toContain('value="Ma première boîte aux lettres"')
    expect(await activitiesOf(product)).toEqual([])
  })

  it('tell all that was forgotten at once, not one thing after the other', async () => {
    const somebody = await entered('conseiller')
    const forgotten = { ...WORKSHOP, minutes: '', thematiques: [], participants: '', commune: 'Xyzzy' }
    const { text } = await somebody.fill(NEW, NEW, forgotten)
    expect([...text.matchAll(/<li><a href="#champ-(\w+)">/g)].map(([, field]) => field)).toEqual([
      'minutes',
      'thematiques',
      'participants',
      'commune'
    ])
  })

  it('lead to La Coop’s form in one click, filled in and without anything of the person', async () => {
    await product
      .network({ people: { [phoneOf(1)]: { keys: ['1'], talkSeconds: 600 } } })
      .call(callerWho(CAUDRY))
    const [activity] = await activitiesOf(product)
    const { text } = await (await entered('conseiller')).get(`/console/activites/${activity?.id}`)
    const [, state = ''] =
      /href="https:[^"]*\/coop\/mes-activites\/cra\/individuel\?v=([\w-]+)"/.exec(text) ?? []
    const form = JSON.parse(inflateSync(Buffer.from(state, 'base64url')).toString()) as { json: unknown }
    expect(form.json).toMatchObject({
      date: '2026-11-24',
      duree: { duree: 'personnaliser', dureePersonnaliseeHeures: 0, dureePersonnaliseeMinutes: 10 },
      typeLieu: 'ADistance',
      materiel: ['Telephone']
    })
    expect(JSON.stringify(form)).not.toMatch(/\d{9}|callSid|exemple/i)
  })

  it('tell who corrected them and what they said before', async () => {
    await product
      .network({ people: { [phoneOf(1)]: { keys: ['1'], talkSeconds: 600 } } })
      .call(callerWho(CAUDRY))
    const [activity] = await activitiesOf(product)
    const path = `/console/activites/${activity?.id}`
    const somebody = await entered('conseiller')
    await somebody.fill(path, path, { geste: 'annuler' })
    const { text } = await somebody.get(path)
    expect(text).toContain('État\u00a0: Enregistrée\u00a0→ Annulée')
    expect(text).toContain('demonstration-conseiller')
    expect(text).not.toContain('Dans La Coop')
  })

  it('are a structure’s to look through, by conseiller and by day, and to take away as La Coop’s file', async () => {
    const conseiller = await entered('conseiller')
    await conseiller.fill(NEW, NEW, WORKSHOP)
    const somebody = await entered('coordinateur')
    expect((await somebody.get(`${THEIRS}?du=2026-11-01`)).text).toContain('Camille Exemple 1')
    expect((await somebody.get(`${THEIRS}?du=2026-11-01&conseiller=K2`)).text).toContain('Aucune activité')
    const { text, headers } = await somebody.get(`${THEIRS}/fichier?du=2026-11-01&format=csv`)
    expect(headers.get('content-disposition')).toContain('activites_2026-11-01_2026-11-24.csv')
    expect(text.split('\r\n').filter(line => line.includes('Ma première boîte'))).toHaveLength(8)
    expect((await conseiller.get(`${OWN}/fichier?du=2026-11-01`)).text.slice(0, 2)).toBe('PK')
  })

  it('are paged, and a page that nobody gave is none', async () => {
    for (let rank = 10; rank < 62; rank++) {
      await product.api('/activities', {
        method: 'POST',
        body: {
          id: `visite-${rank}-x`,
          conseillerId: 'K1',
          date: '2026-11-18',
          dureeMinutes: rank,
          type: 'individuel',
          thematiques: ['sante']
        }
      })
    }
    const somebody = await entered('conseiller')
    const { text } = await somebody.get(`${OWN}?du=2026-11-18&au=2026-11-18`)
    const [, next = ''] = /href="([^"]*suite=[^"]*)"/.exec(text) ?? []
    expect(text).toContain('59\u00a0min')
    expect(text).not.toContain('60\u00a0min')
    const second = await somebody.get(next.replace(/&amp;/g, '&'))
    expect(second.text).toContain('60\u00a0min')
    expect(second.text).not.toContain('Activités suivantes')
    expect(second.text).toContain('Revenir au début de la liste')
    expect((await somebody.get(`${OWN}?suite=inventee`)).status).toBe(404)
  })
})
