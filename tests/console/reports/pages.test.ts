import { type Product, startProduct } from '../../support/product'
import { hiddenFields, type Visitor, visitor } from '../../support/visitor'

const STRUCTURE = '/console/structures/20003063300012'
const NOVEMBER = `${STRUCTURE}/rapports/mensuel/2026-11`
const LEDGER = `${STRUCTURE}/subvention`
const CONVENTION = `${STRUCTURE}/convention`

describe('the reports that a structure owes', () => {
  let product: Product
  beforeEach(async () => {
    product = await startProduct({ env: { TEST_CLOCK: '2026-12-02T10:00:00+01:00' } })
  })
  afterEach(() => product.close())

  async function entered(role: string): Promise<Visitor> {
    const somebody = visitor(product.url)
    await somebody.enterAs(role)
    return somebody
  }

  const sign = (somebody: Visitor, date = '2026-10-20') =>
    somebody.fill(CONVENTION, CONVENTION, { date, postes: '6', subvention: '300000', mois: '24' })

  const workshop = (id: string, date: string) =>
    product.api('/activities', {
      method: 'POST',
      body: {
        id,
        conseillerId: 'K1',
        date,
        dureeMinutes: 90,
        type: 'collectif',
        thematiques: ['email'],
        participants: { total: 7 },
        titreAtelier: 'Ma première boîte'
      }
    })

  /** The comment's own form, which also freezes. */
  const send = (somebody: Visitor, fields: Record<string, string>) =>
    somebody.fill(`${NOVEMBER}?version=brouillon`, NOVEMBER, { commentaire: '', ...fields })

  it('are worked out from the convention that it signed, and told by their day', async () => {
    const somebody = await entered('coordinateur')
    expect((await somebody.get('/console/rapports')).location).toBe(`${STRUCTURE}/rapports`)
    expect((await somebody.get(`${STRUCTURE}/rapports`)).text).toContain('n’est pas renseignée')
    expect((await sign(somebody)).location).toBe(`${STRUCTURE}/rapports?fait=convention`)
    const { text } = await somebody.get(`${STRUCTURE}/rapports`)
    expect(text).toContain('À faire (2)')
    expect(text).toMatch(
      /Mensuel, octobre 2026<\/a><\/th><td[^>]*>15 novembre 2026<\/td><td[^>]*><span class="badge bad">En retard/
    )
    expect(text).toMatch(
      /Mensuel, novembre 2026<\/a><\/th><td[^>]*>15 décembre 2026<\/td><td[^>]*><span class="badge warn">À envoyer/
    )
    const all = await (await entered('admin')).get('/console/rapports')
    expect(all.text).toContain('CA du Caudrésis et du Catésis')
  })

  it('are prepared, checked, frozen once and downloaded', async () => {
    await workshop('atelier-novembre', '2026-11-12')
    const somebody = await entered('coordinateur')
    const draft = await somebody.get(NOVEMBER)
    expect(draft.text).toContain('Aucune action de la structure n’est déclarée')
    const action = { date: '2026-11-04', nature: 'equipement', texte: 'Un ordinateur portable <neuf>.' }
    await somebody.fill(NOVEMBER, `${NOVEMBER}/actions`, action)
    expect((await somebody.get(NOVEMBER)).text).toContain('Un ordinateur portable &lt;neuf&gt;.')

    const unread = await send(somebody, { geste: 'envoyer', commentaire: 'Un bon mois.' })
    expect(unread.status).toBe(422)
    expect(unread.text).toContain('Cochez la case après avoir relu le rapport.')
    expect(unread.text).toContain('Un bon mois.')

    const { text } = await somebody.get(NOVEMBER)
    const form: [string, string][] = [
      ...hiddenFields(text, NOVEMBER),
      ['commentaire', 'Un bon mois.'],
      ['relu', 'oui'],
      ['geste', 'envoyer']
    ]
    const twice = await Promise.all([somebody.post(NOVEMBER, form), somebody.post(NOVEMBER, form)])
    expect(twice.map(({ location }) => location)).toEqual([
      `${NOVEMBER}?version=1&fait=envoye`,
      `${NOVEMBER}?version=1&fait=envoye`
    ])
    const sent = await somebody.get(NOVEMBER)
    expect(sent.text).toContain(
      'Version 1, figée et déclarée envoyée le 2 décembre 2026 par demonstration-coordinateur.'
    )
    expect(sent.text).toContain('Un bon mois.')
    expect(sent.text).not.toContain('Figer la version')

    const pdf = await somebody.get(`${NOVEMBER}/fichier?format=pdf`)
    expect(pdf.headers.get('content-type')).toBe('application/pdf')
    expect(pdf.headers.get('content-disposition')).toContain('rapport-mensuel_20003063300012_2026-11_v1.pdf')
    expect(pdf.text.slice(0, 5)).toBe('%PDF-')
    const csv = await somebody.get(`${NOVEMBER}/fichier?format=csv`)
    expect(csv.text).toContain('Total des participants aux ateliers;7')
    expect((await somebody.get(`${NOVEMBER}/fichier?format=xlsx`)).text.slice(0, 2)).toBe('PK')
  })

  it('are corrected by a new version that says what has changed, the one before staying as it was', async () => {
    await workshop('atelier-un', '2026-11-12')
    const somebody = await entered('coordinateur')
    await send(somebody, { geste: 'envoyer', relu: 'oui' })
    await workshop('atelier-deux', '2026-11-19')
    expect((await somebody.get(`${NOVEMBER}/fichier?format=csv`)).text).toContain('Ateliers réalisés;1')
    const correction = await somebody.get(`${NOVEMBER}?version=brouillon`)
    expect(correction.text).toContain('Ce qui a changé depuis la version 1')
    expect(correction.text).toMatch(/Ateliers réalisés<\/th><td[^>]*>1<\/td><td[^>]*>2</)
    await send(somebody, { geste: 'envoyer', relu: 'oui' })
    const second = await somebody.get(`${NOVEMBER}/fichier?format=csv&version=2`)
    expect(second.text).toContain('Ateliers réalisés;2')
    expect((await somebody.get(`${NOVEMBER}/fichier?format=csv&version=1`)).text).toContain(
      'Ateliers réalisés;1'
    )
    expect((await somebody.get(`${NOVEMBER}?version=3`)).status).toBe(404)
  })

  it('are not sent with other figures than those that were read', async () => {
    const somebody = await entered('coordinateur')
    const { text } = await somebody.get(NOVEMBER)
    await workshop('atelier-tardif', '2026-11-30')
    const answer = await somebody.post(NOVEMBER, [
      ...hiddenFields(text, NOVEMBER),
      ['commentaire', 'Relu.'],
      ['relu', 'oui'],
      ['geste', 'envoyer']
    ])
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('Des chiffres ont changé depuis que vous avez ouvert cette page')
    expect(answer.text).toContain('Relu.')
  })

  it('are not sent before their period is over, and say so when nothing was done', async () => {
    const somebody = await entered('coordinateur')
    const december = `${STRUCTURE}/rapports/mensuel/2026-12`
    const { text } = await somebody.get(december)
    expect(text).toContain('La période n’est pas terminée')
    expect(text).toContain('Aucune activité n’a été enregistrée sur la période')
    expect(text).not.toContain('name="relu"')
    const forced = await somebody.fill(december, december, { geste: 'envoyer', relu: 'oui' })
    expect(forced.status).toBe(422)
    const { location } = await send(somebody, { geste: 'envoyer', relu: 'oui' })
    expect(location).toBe(`${NOVEMBER}?version=1&fait=envoye`)
    expect((await somebody.get(NOVEMBER)).text).toContain(
      'Aucune activité n’a été enregistrée sur la période.'
    )
  })

  it('of a period that does not exist are told how to be written', async () => {
    const somebody = await entered('coordinateur')
    for (const [path, example] of [
      ['mensuel/2026-13', 'octobre 2026'],
      ['trimestriel/2026-Q5', 'T4 2026'],
      ['semestriel/2026-S3', 'S2 2026'],
      ['mensuel/2026-Q4', 'octobre 2026']
    ]) {
      const answer = await somebody.get(`${STRUCTURE}/rapports/${path}`)
      expect([path, answer.status]).toEqual([path, 404])
      expect(answer.text).toContain(`écrivez par exemple «\u00a0${example}\u00a0»`)
      expect((await somebody.get(`${STRUCTURE}/rapports/${path}/fichier?format=pdf`)).status).toBe(404)
    }
    const asked = await somebody.get(`${STRUCTURE}/rapports?sorte=mensuel&periode=2026-13`)
    expect([asked.status, asked.text.includes('écrivez par exemple «\u00a0octobre 2026\u00a0»')]).toEqual([
      422,
      true
    ])
    expect((await somebody.get(`${STRUCTURE}/rapports?sorte=trimestriel&periode=2026-q3`)).location).toBe(
      `${STRUCTURE}/rapports/trimestriel/2026-Q3`
    )
    const typed = new URLSearchParams({ sorte: 'trimestriel', periode: '4e trimestre 2026' })
    expect((await somebody.get(`${STRUCTURE}/rapports?${typed}`)).location).toBe(
      `${STRUCTURE}/rapports/trimestriel/2026-Q4`
    )
    expect((await somebody.get(`${STRUCTURE}/rapports/annuel/2026`)).status).toBe(404)
  })

  it('answer what no keyboard types as what is not there, and a name with a slash as a name', async () => {
    const somebody = await entered('coordinateur')
    const { text } = await somebody.get(LEDGER)
    const marks = hiddenFields(text, `${LEDGER}/depenses`)
    const form: [string, string][] = [...marks, ['depense', 'nul\u0000']]
    expect((await somebody.post(`${LEDGER}/depenses`, form)).status).toBe(404)
    expect((await somebody.post(`${LEDGER}/depenses/%00/annulation`, marks)).status).toBe(404)
    expect((await somebody.get(`${STRUCTURE}/activites?conseiller=%00`)).status).toBe(404)
    expect((await somebody.get(`${NOVEMBER}/fichier?format=../../pdf`)).status).toBe(404)
    expect((await somebody.get(`${NOVEMBER}%2F..%2F..%2Ffichier?format=pdf`)).status).toBe(404)
    expect((await somebody.get('/console/structures/..%2F20003063300012/rapports')).status).toBe(403)
  })

  it('keep the comment that was being typed when the session ended', async () => {
    const somebody = await entered('coordinateur')
    const { text } = await somebody.get(NOVEMBER)
    await product.setClock('2026-12-02T11:00:00+01:00')
    const late = await somebody.post(NOVEMBER, [
      ...hiddenFields(text, NOVEMBER),
      ['commentaire', 'Trois lignes tapées pendant le déjeuner.'],
      ['geste', 'enregistrer']
    ])
    expect(late.location?.startsWith('/console/connexion')).toBe(true)
    const back = await somebody.enterAs('coordinateur')
    expect(back.location).toBe(NOVEMBER)
    const found = await somebody.get(NOVEMBER)
    expect(found.text).toContain('Trois lignes tapées pendant le déjeuner.')
    expect(found.text).toContain('Rien n’est perdu')
  })

  describe('its ledger', () => {
    const spend = (somebody: Visitor, fields: Record<string, string>) =>
      somebody.fill(LEDGER, `${LEDGER}/depenses`, {
        date: '2026-11-27',
        montant: '2 145,30',
        nature: 'salaire',
        depense: 'Salaire de novembre',
        justificatif: 'paie/2026-11, classeur 14',
        ...fields
      })

    it('sets what was spent against the tranches of 20, 30 and 50 %', async () => {
      const somebody = await entered('coordinateur')
      await sign(somebody)
      expect((await spend(somebody, {})).location).toBe(`${LEDGER}?fait=depense#liste`)
      const { text } = await somebody.get(LEDGER)
      const rows = text.replace(/<svg.*?<\/svg>/g, '').replace(/[\u00a0\u202f]/g, ' ')
      expect(rows).toMatch(/1re tranche<\/th>.*?20 %.*?60 000,00 €.*?20 novembre 2026, échue.*?2 145,30 €/)
      expect(rows).toMatch(/2e tranche<\/th>.*?30 %.*?90 000,00 €.*?20 avril 2027.*?0,00 €/)
      expect(rows).toMatch(/3e tranche<\/th>.*?50 %.*?150 000,00 €.*?20 octobre 2027/)
      expect(rows).toContain('paie/2026-11, classeur 14')
    })

    it('refuses what is no expense, and gives back what was typed', async () => {
      const somebody = await entered('coordinateur')
      await sign(somebody)
      for (const [fields, what] of [
        [{ montant: '−200' }, 'plus grande que zéro'],
        [{ montant: '-200 €' }, 'plus grande que zéro'],
        [{ montant: 'environ deux ou trois cents' }, 'plus grande que zéro'],
        [{ montant: '12,345' }, 'au centime près'],
        [{ montant: '12000000' }, 'dépasse toute subvention'],
        [{ date: '2035-01-01' }, 'dans l’avenir'],
        [{ date: '2026-02-30' }, 'Ce jour n’existe pas'],
        [{ date: '2026-10-19' }, 'avant la signature de la convention'],
        [{ nature: 'vacances' }, 'Choisissez une réponse de la liste'],
        [{ depense: ' ' }, 'Écrivez de 1 à 200 caractères']
      ] as const) {
        const answer = await spend(somebody, fields)
        expect([fields, answer.status, answer.text.includes(what)]).toEqual([fields, 422, true])
        expect(answer.text).toContain('value="paie/2026-11, classeur 14"')
      }
      expect((await somebody.get(LEDGER)).text).toContain('Aucune dépense n’est encore inscrite.')
    })

    it('counts a form sent twice once, and lets nothing run in a spreadsheet', async () => {
      const somebody = await entered('coordinateur')
      await sign(somebody)
      const { text } = await somebody.get(LEDGER)
      const form: [string, string][] = [
        ...hiddenFields(text, `${LEDGER}/depenses`),
        ['date', '2026-11-27'],
        ['montant', '100'],
        ['nature', 'autre'],
        ['depense', '=HYPERLINK("https://exemple.invalid";"ici")'],
        ['justificatif', '@SOMME(A1)']
      ]
      await somebody.post(`${LEDGER}/depenses`, form)
      await somebody.post(`${LEDGER}/depenses`, form)
      const { text: csv } = await somebody.get(`${STRUCTURE}/rapports/trimestriel/2026-Q4/fichier?format=csv`)
      expect(csv.match(/HYPERLINK/g)).toHaveLength(1)
      expect(csv).not.toMatch(/(^|;|")[=@]/m)
    })

    it('keeps a voided expense in sight, and out of the account', async () => {
      const somebody = await entered('coordinateur')
      await sign(somebody)
      await spend(somebody, {})
      const { text } = await somebody.get(LEDGER)
      const [action = ''] =
        /\/console\/structures\/\d+\/subvention\/depenses\/[\w-]+\/annulation/.exec(text) ?? []
      expect((await somebody.fill(LEDGER, action)).location).toBe(`${LEDGER}?fait=depense-annulee#liste`)
      const after = await somebody.get(LEDGER)
      expect(after.text).toContain('<s>2\u202f145,30\u00a0€</s>')
      expect(after.text.replace(/[\u00a0\u202f]/g, ' ')).toMatch(/Dépenses inscrites<\/dt><dd>0 €/)
    })
  })

  describe('the half-yearly questionnaire', () => {
    const COPY = '/console/questionnaire/2026-S2'
    const ANSWERS: Readonly<Record<string, string>> = {
      equipement: 'oui',
      telephone: 'oui',
      'frais-transport': 'non',
      'lieu-de-travail': '4',
      referent: 'oui',
      formation: 'oui',
      rencontres: 'sans-objet',
      tenue: 'non',
      missions: 'oui',
      ensemble: '4'
    }
    const HALF_YEAR = `${STRUCTURE}/rapports/semestriel/2026-S2`

    async function asked(): Promise<Visitor> {
      const coordinator = await entered('coordinateur')
      await coordinator.fill(HALF_YEAR, `${HALF_YEAR}/questionnaire`)
      return entered('conseiller')
    }

    it('waits on the conseiller’s page until it is whole, and is answered once however often it is sent', async () => {
      const somebody = await asked()
      expect((await somebody.get('/console/ma-journee')).text).toContain('10 questions du 2e semestre 2026')
      expect((await somebody.get('/console/questionnaire')).location).toBe(COPY)
      await somebody.fill(COPY, COPY, { equipement: 'oui', geste: 'garder' })
      expect((await somebody.get('/console/ma-journee')).text).toContain('9 questions du 2e semestre 2026')
      expect((await somebody.get(COPY)).text).toContain('name="equipement" value="oui" checked')

      const { ensemble, ...butOne } = ANSWERS
      const unfinished = await somebody.fill(COPY, COPY, { ...butOne, geste: 'envoyer' })
      expect([unfinished.status, unfinished.text.match(/Choisissez une réponse\./g)?.length]).toEqual([
        422, 2
      ])

      const { text } = await somebody.get(COPY)
      const form: [string, string][] = [
        ...hiddenFields(text, COPY),
        ...Object.entries({ ...ANSWERS, commentaire: '=HYPERLINK("x")', geste: 'envoyer' })
      ]
      await Promise.all([somebody.post(COPY, form), somebody.post(COPY, form)])
      expect((await somebody.get('/console/ma-journee')).text).not.toContain('Votre questionnaire semestriel')
      const report = await (await entered('coordinateur')).get(HALF_YEAR)
      expect(report.text).toContain('1 conseiller a répondu sur 6.')
      const { text: csv } = await (await entered('coordinateur')).get(`${HALF_YEAR}/fichier?format=csv`)
      expect(csv).toContain('note 4 : 1')
      expect(csv).toMatch(/^Camille Exemple 1;"?'=HYPERLINK/m)
      expect(report.text).toContain('Sans réponse de\u00a0: Camille Exemple 2,')
      expect(ensemble).toBe('4')
    })

    it('loses nothing when the session ends while it is being filled in', async () => {
      const somebody = await asked()
      const { text } = await somebody.get(COPY)
      await product.setClock('2026-12-02T12:00:00+01:00')
      const late = await somebody.post(COPY, [
        ...hiddenFields(text, COPY),
        ...Object.entries({ ...ANSWERS, commentaire: 'Le bureau est froid.', geste: 'envoyer' })
      ])
      expect(late.location?.startsWith('/console/connexion')).toBe(true)
      expect((await somebody.enterAs('conseiller')).location).toBe(COPY)
      const back = await somebody.get(COPY)
      expect(back.text).toContain('Le bureau est froid.')
      expect(back.text).toContain('name="tenue" value="non" checked')
      const sent = await somebody.fill(COPY, COPY, {
        ...ANSWERS,
        commentaire: 'Le bureau est froid.',
        geste: 'envoyer'
      })
      expect(sent.location).toBe(`${COPY}?fait=repondu`)
      expect((await somebody.get(COPY)).text).not.toContain('Rien n’est perdu')
    })

    it('is nobody else’s to read or fill in', async () => {
      await asked()
      for (const role of ['coordinateur', 'editeur', 'anct', 'admin']) {
        expect([role, (await (await entered(role)).get(COPY)).status]).toEqual([role, 403])
      }
      expect((await (await entered('conseiller')).get('/console/questionnaire/2025-S2')).status).toBe(404)
    })
  })
})
