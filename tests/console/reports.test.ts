import { inflateSync } from 'node:zlib'
import { caudresis, phoneOf } from '../support/caudresis'
import { type ActivityJson, activitiesOf, callerWho, type Product, startProduct } from '../support/product'

const SIRET = '20003063300012'

interface Refused {
  readonly status: number
  readonly detail: string
  readonly champ?: string
}
interface ReportJson {
  readonly version: number
  readonly frozen: boolean
  readonly structure: { siret: string; nom: string }
  readonly period: { from: string; until: string }
  readonly figures: Record<string, unknown>
  readonly activityIds: readonly string[]
  readonly actions: readonly unknown[]
  readonly subvention: { leftCents: number } | null
}

describe('the reports of a structure, over the REST API', () => {
  let product: Product
  const get = <T>(path: string) => product.api<T>(path)
  const send = <T>(method: string, path: string, body?: unknown) => product.api<T>(path, { method, body })
  const report = (query: string, kind = 'monthly') =>
    get<ReportJson>(`/reports/${kind}?structure=${SIRET}&${query}`)
  const callAt = async (instant: string, talkSeconds: number) => {
    await product.setClock(instant)
    const network = product.network({ people: { [phoneOf(1)]: { keys: ['1'], talkSeconds } } })
    await network.call(callerWho({ need: ['1'], place: ['59540'], 'place-choice': ['1'] }))
  }

  beforeAll(async () => {
    product = await startProduct({
      directory: caudresis(2, 'Mo-Su,PH 00:00-24:00'),
      env: { TEST_CLOCK: '2026-10-24T10:00:00+02:00' }
    })
    // Through the night in which Paris's clocks go back, then over the last midnight of the month.
    await callAt('2026-10-25T02:30:00+02:00', 65)
    await callAt('2026-10-25T02:30:00+01:00', 65)
    await callAt('2026-10-31T23:58:00+01:00', 600)
    await callAt('2026-11-01T00:05:00+01:00', 30)
    await product.setClock('2026-11-24T10:00:00+01:00')
  }, 60_000)
  afterAll(() => product.close())

  it('a call belongs to the month in which Paris says that it began', async () => {
    const days = (await activitiesOf(product)).map(({ date, dureeMinutes }) => [date, dureeMinutes])
    expect(days).toEqual([
      ['2026-10-25', expect.any(Number)],
      ['2026-10-25', expect.any(Number)],
      ['2026-10-31', 10],
      ['2026-11-01', 1]
    ])
    const { body } = await report('period=2026-10')
    expect(body).toMatchObject({
      kind: 'monthly',
      structure: { siret: SIRET, nom: 'CA du Caudrésis et du Catésis' },
      period: { from: '2026-10-01', until: '2026-11-01' },
      version: 1,
      frozen: false,
      figures: {
        accompagnements: 3,
        activites: 3,
        durationMinutes: 14,
        parCanal: { voice: 3 },
        parConseiller: { K1: 3 }
      }
    })
    expect(body.activityIds).toHaveLength(3)
    expect((await report('period=2026-11')).body.figures).toMatchObject({ activites: 1, durationMinutes: 1 })
    expect((await report('period=2026-Q4', 'quarterly')).body.figures).toMatchObject({ activites: 4 })
    expect((await report('period=2026-S2', 'half-yearly')).body.figures).toMatchObject({ activites: 4 })
  })

  it.each([
    ['/reports/monthly?structure=20003063300012&period=2026-13', 400, 'period'],
    ['/reports/quarterly?structure=20003063300012&period=2026-Q5', 400, 'period'],
    ['/reports/half-yearly?structure=20003063300012&period=2026-Q4', 400, 'period'],
    ['/reports/monthly?structure=20003063300012', 400, 'period'],
    ['/reports/monthly?structure=2000&period=2026-10', 400, 'structure'],
    ['/reports/monthly?structure=20003063300012&period=2026-10&format=doc', 400, 'format'],
    ['/reports/monthly?structure=20003063300012&period=2026-10&version=x', 400, 'version'],
    ['/reports/monthly?structure=20003063300012&period=2026-10&version=7', 404, undefined],
    ['/reports/monthly?structure=99999999999999&period=2026-10', 404, undefined],
    ['/reports/yearly?structure=20003063300012&period=2026', 404, undefined],
    ['/activities/nothing', 404, undefined],
    ['/activities/nothing/changes', 404, undefined],
    ['/structures/20003063300012/convention', 404, undefined]
  ])('says in French what is wrong with %s', async (path, status, field) => {
    const answer = await get<Refused>(path)
    expect([answer.status, answer.body.champ]).toEqual([status, field])
    expect(answer.body.detail).toMatch(/[éàèù«]| /)
  })

  it.each([
    ['json', 'Aucune'],
    ['csv', 'Aucune activité n’a été enregistrée sur la période.'],
    ['xlsx', 'PK'],
    ['pdf', '%PDF-']
  ])('a month without calls is a whole report as %s', async (format, content) => {
    const response = await fetch(
      `${product.url}/api/v1/reports/monthly?structure=${SIRET}&period=2026-02&format=${format}`,
      { headers: { authorization: 'Bearer scenario-admin-token' } }
    )
    expect(response.status).toBe(200)
    const text = Buffer.from(await response.arrayBuffer()).toString()
    if (format === 'json') expect(JSON.parse(text)).toMatchObject({ figures: { activites: 0 } })
    else {
      expect(text).toContain(content)
      expect(response.headers.get('content-disposition')).toBe(
        `attachment; filename="rapport-mensuel_${SIRET}_2026-02_v1.${format}"`
      )
    }
  })

  it('an activity corrected keeps what was there, and by whom', async () => {
    const [first] = await activitiesOf(product)
    const patch = (body: unknown) => send<ActivityJson & Refused>('PATCH', `/activities/${first?.id}`, body)
    expect((await patch({ dureeMinutes: 25, thematiques: ['email'] })).body).toMatchObject({
      dureeMinutes: 25
    })
    // The form sent twice is one correction.
    await patch({ dureeMinutes: 25, thematiques: ['email'] })
    const { body } = await get<{ items: { author: string; changed: Record<string, unknown> }[] }>(
      `/activities/${first?.id}/changes`
    )
    expect(body.items).toMatchObject([
      { author: 'api', changed: { thematiques: { after: ['email'] }, duration_seconds: { after: 1500 } } }
    ])
    expect((await report('period=2026-10')).body.figures).toMatchObject({ durationMinutes: 37 })
    await patch({ status: 'voided' })
    expect((await report('period=2026-10')).body.figures).toMatchObject({ activites: 2, annulees: 1 })
    await patch({ status: 'confirmed', dureeMinutes: 2 })
  })

  it('La Coop’s form opens filled in, without anything that says who called', async () => {
    const [first] = await activitiesOf(product)
    const { body } = await get<{ laCoopId: string | null; laCoopUrl: string }>(`/activities/${first?.id}`)
    expect(body.laCoopId).toBeNull()
    const link = new URL(body.laCoopUrl)
    expect(link.origin + link.pathname).toBe(
      'https://coop-numerique.anct.gouv.fr/coop/mes-activites/cra/individuel'
    )
    const state = inflateSync(Buffer.from(link.searchParams.get('v') ?? '', 'base64url')).toString()
    expect(JSON.parse(state)).toMatchObject({
      json: {
        date: '2026-10-25',
        duree: { duree: 'personnaliser', dureePersonnaliseeHeures: 0, dureePersonnaliseeMinutes: 2 },
        typeLieu: 'ADistance',
        materiel: ['Telephone'],
        beneficiaire: { communeResidence: { codeInsee: '59139' } }
      }
    })
    expect(state).not.toMatch(/33|Camille|notes/)
  })

  it('a workshop is entered by hand once, however often the form is sent', async () => {
    const workshop = {
      id: 'atelier-1',
      conseillerId: 'K2',
      date: '2026-10-15',
      heure: '14:00',
      dureeMinutes: 90,
      type: 'collectif',
      thematiques: ['bureautique'],
      titreAtelier: 'Mes premiers documents',
      participants: { total: 8, recurrents: 3, genres: { feminin: 5 } }
    }
    const first = await send<ActivityJson>('POST', '/activities', workshop)
    expect(first.body).toMatchObject({
      id: 'atelier-1',
      date: '2026-10-15',
      status: 'confirmed',
      channel: 'manual'
    })
    expect((await send<ActivityJson>('POST', '/activities', workshop)).body).toEqual(first.body)
    expect((await report('period=2026-10')).body.figures).toMatchObject({
      activites: 4,
      accompagnements: 11,
      personnes: 8,
      ateliers: 1,
      parThematique: expect.objectContaining({ bureautique: 8 }),
      parGenre: { feminin: 5, non_communique: 6 }
    })
    for (const [field, wrong] of [
      ['date', { date: '2035-01-01' }],
      ['date', { date: '2026-02-30' }],
      ['participants', { participants: undefined }],
      ['participants.genres.feminin', { participants: { total: 2, genres: { feminin: 3 } } }],
      ['thematiques', { thematiques: [] }],
      ['conseillerId', { conseillerId: 'nobody' }]
    ] as const) {
      const { status, body } = await send<Refused>('POST', '/activities', {
        ...workshop,
        id: 'atelier-2',
        ...wrong
      })
      expect([status, body.champ]).toEqual([400, field])
    }
  })

  it('the ledger refuses what is no expense, and counts what is', async () => {
    const path = `/structures/${SIRET}`
    const convention = { signedOn: '2026-01-31', posts: 1, subventionEuros: 50_000, months: 24 }
    expect((await send('PUT', `${path}/convention`, convention)).body).toMatchObject(convention)
    const paie = {
      id: 'paie-2026-10',
      paidOn: '2026-10-31',
      amountEuros: 2_300.45,
      category: 'salaire',
      label: '=HYPERLINK("http://example.org";"Paie")',
      justificatif: 'dossier 14'
    }
    for (const [field, wrong] of [
      ['amountEuros', { amountEuros: -200 }],
      ['amountEuros', { amountEuros: 12.345 }],
      ['amountEuros', { amountEuros: '200' }],
      ['paidOn', { paidOn: '2035-01-01' }],
      ['paidOn', { paidOn: '2026-01-30' }],
      ['category', { category: 'voyage' }]
    ] as const) {
      const { status, body } = await send<Refused>('POST', `${path}/receipts`, { ...paie, ...wrong })
      expect([status, body.champ]).toEqual([400, field])
    }
    await send('POST', `${path}/receipts`, paie)
    await send('POST', `${path}/receipts`, paie)
    const { body } = await report('period=2026-Q4', 'quarterly')
    expect(body.subvention).toMatchObject({
      spentCents: 230_045,
      expectedCents: 2_500_000,
      leftCents: 2_269_955,
      receipts: [{ id: 'paie-2026-10' }]
    })
    const csv = await fetch(
      `${product.url}/api/v1/reports/quarterly?structure=${SIRET}&period=2026-Q4&format=csv`,
      { headers: { authorization: 'Bearer scenario-admin-token' } }
    )
    expect(await csv.text()).toContain(`"'=HYPERLINK(""http://example.org"";""Paie"")"`)
    expect((await send('DELETE', `${path}/receipts/paie-2026-10`)).body).toMatchObject({ voided: true })
  })

  it('a report is sent when its month is over, once, and never changes', async () => {
    const path = (period: string, what: string) =>
      `/reports/monthly/${what}?structure=${SIRET}&period=${period}`
    await send('PUT', path('2026-10', 'comment'), { text: 'Un mois d’ateliers.' })
    await send('POST', `/structures/${SIRET}/actions`, {
      id: 'action-1',
      day: '2026-10-02',
      category: 'equipement',
      text: 'Achat d’un ordinateur portable'
    })
    expect((await send('POST', path('2026-11', 'freeze'), { version: 1 })).status).toBe(409)
    expect((await send('POST', path('2026-10', 'freeze'), { version: 2 })).status).toBe(409)
    const sent = await send<ReportJson>('POST', path('2026-10', 'freeze'), { version: 1 })
    expect(sent.body).toMatchObject({
      version: 1,
      frozen: true,
      commentaire: 'Un mois d’ateliers.',
      actions: [{ text: 'Achat d’un ordinateur portable' }]
    })
    await send('PUT', path('2026-10', 'comment'), { text: 'Corrigé.' })
    expect((await send('POST', path('2026-10', 'freeze'), { version: 1 })).body).toEqual(sent.body)
    expect((await report('period=2026-10')).body).toEqual(sent.body)
    expect((await report('period=2026-10&version=draft')).body).toMatchObject({
      version: 2,
      frozen: false,
      commentaire: 'Corrigé.'
    })
    const due = await get<{ items: { kind: string; state: string; period: { name: string } }[] }>(
      `/reports/due?structure=${SIRET}&state=sent`
    )
    expect(due.body.items).toMatchObject([
      { kind: 'monthly', period: { name: '2026-10' }, dueOn: '2026-11-15' }
    ])
  })

  it('a questionnaire is answered a part at a time, and compiled', async () => {
    const path = '/conseillers/K1/questionnaires/2026-S2'
    const part = await send<{ unanswered: string[] }>('PUT', path, {
      answers: { equipement: 'oui', ensemble: '4' }
    })
    expect(part.body.unanswered).toHaveLength(8)
    const rest = Object.fromEntries(
      part.body.unanswered.map(id => [id, id === 'lieu-de-travail' ? '5' : 'non'])
    )
    expect((await send<{ unanswered: string[] }>('PUT', path, { answers: rest })).body.unanswered).toEqual([])
    expect((await send<Refused>('PUT', path, { answers: { ensemble: '9' } })).body.champ).toBe(
      'answers.ensemble'
    )
    expect((await get(`/structures/${SIRET}/questionnaires/2026-S2`)).body).toMatchObject({
      compiled: { asked: 1, answered: 1, counts: { equipement: { oui: 1 }, ensemble: { '4': 1 } } }
    })
  })
})
