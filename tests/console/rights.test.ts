import { ROLES, type Role } from '../../domain/rights/rights'
import { type Product, startProduct } from '../support/product'
import { hiddenFields, type Visitor, visitor } from '../support/visitor'

/** Who may come where. A route that is not here fails the first test: nobody adds a page without saying whose it is. */
const ALLOWED: Readonly<Record<string, readonly Role[]>> = {
  'GET /console/national': ['anct', 'admin'],
  'GET /console/national/flux': ['anct', 'admin'],
  'GET /console/ma-journee': ['conseiller'],
  'GET /console/activites/:id': ['conseiller', 'coordinateur', 'admin'],
  'POST /console/activites/:id': ['conseiller', 'coordinateur', 'admin'],
  'POST /console/activites/:id/confirmation': ['conseiller', 'coordinateur', 'admin'],
  'GET /console/messages/:id': ['conseiller', 'coordinateur', 'admin'],
  'POST /console/conseillers/:id/disponibilite': ['conseiller', 'coordinateur', 'admin'],
  'POST /console/rappels/:id': ['conseiller', 'coordinateur', 'admin'],
  'GET /console/conversations': ['conseiller'],
  'GET /console/conversations/:id': ['conseiller'],
  'POST /console/conversations/:id': ['conseiller'],
  'GET /console/structures': ['coordinateur', 'admin'],
  'GET /console/structures/:siret': ['coordinateur', 'admin'],
  'GET /console/conseillers/:id': ['coordinateur', 'admin'],
  'GET /console/conseillers/:id/presences': ['coordinateur', 'admin'],
  'POST /console/conseillers/:id/presences': ['coordinateur', 'admin'],
  'GET /console/conseillers/:id/absences': ['coordinateur', 'admin'],
  'POST /console/conseillers/:id/absences': ['coordinateur', 'admin'],
  'GET /console/structures/:siret/permanences/:id': ['coordinateur', 'admin'],
  'POST /console/structures/:siret/permanences/:id': ['coordinateur', 'admin'],
  'GET /console/rapports': ['coordinateur', 'admin'],
  'GET /console/structures/:siret/rapports': ['coordinateur', 'admin'],
  'GET /console/structures/:siret/rapports/:sorte/:periode': ['coordinateur', 'admin'],
  'POST /console/structures/:siret/rapports/:sorte/:periode': ['coordinateur', 'admin'],
  'GET /console/structures/:siret/rapports/:sorte/:periode/fichier': ['coordinateur', 'admin'],
  'POST /console/structures/:siret/rapports/:sorte/:periode/questionnaire': ['coordinateur', 'admin'],
  'POST /console/structures/:siret/rapports/:sorte/:periode/actions': ['coordinateur', 'admin'],
  'POST /console/structures/:siret/rapports/:sorte/:periode/actions/:id/retrait': ['coordinateur', 'admin'],
  'GET /console/structures/:siret/subvention': ['coordinateur', 'admin'],
  'POST /console/structures/:siret/subvention/depenses': ['coordinateur', 'admin'],
  'POST /console/structures/:siret/subvention/depenses/:id/annulation': ['coordinateur', 'admin'],
  'GET /console/structures/:siret/convention': ['coordinateur', 'admin'],
  'POST /console/structures/:siret/convention': ['coordinateur', 'admin'],
  // Filled in by the conseiller, and by nobody in their stead.
  'GET /console/questionnaire': ['conseiller'],
  'GET /console/questionnaire/:periode': ['conseiller'],
  'POST /console/questionnaire/:periode': ['conseiller'],
  'GET /console/editeurs/annuaire': ['editeur', 'admin'],
  'GET /console/editeurs/questions': ['editeur', 'admin'],
  'POST /console/editeurs/questions/traitee': ['editeur', 'admin'],
  'GET /console/editeurs/avis': ['editeur', 'admin'],
  'GET /console/activites': ['conseiller'],
  'GET /console/activites/fichier': ['conseiller'],
  'GET /console/activites/nouvelle': ['conseiller'],
  'POST /console/activites/nouvelle': ['conseiller'],
  'GET /console/structures/:siret/activites': ['coordinateur', 'admin'],
  'GET /console/structures/:siret/activites/nouvelle': ['coordinateur', 'admin'],
  'POST /console/structures/:siret/activites/nouvelle': ['coordinateur', 'admin'],
  'GET /console/structures/:siret/activites/fichier': ['coordinateur', 'admin'],
  'GET /console/comptes': ['admin'],
  'POST /console/comptes/invitation': ['admin'],
  'POST /console/comptes/invitation/retrait': ['admin'],
  'POST /console/comptes/retrait': ['admin'],
  'GET /console/journal': ['admin']
}

/** The doors, and files that hold nothing of anybody. */
const OPEN = [
  'GET /console',
  'GET /console/*',
  'GET /console/style.css',
  'GET /console/carte.svg',
  'GET /console/national.js',
  'GET /console/conversations.js',
  'GET /console/connexion',
  'POST /console/connexion/demonstration',
  'GET /console/connexion/secours',
  'POST /console/connexion/secours',
  'GET /console/connexion/fournisseur',
  'GET /console/connexion/retour',
  'POST /console/deconnexion',
  'GET /console/invitation/:token'
]

interface Route {
  readonly method: string
  readonly path: string
}

describe('every route of the console, with every role', () => {
  let product: Product
  let routes: readonly string[]
  const people = new Map<Role, Visitor>()
  beforeAll(async () => {
    product = await startProduct()
    const known = (product.app.server.getDebugInfo() as { routes: readonly Route[] }).routes // restify's own types say any
    routes = known
      .filter(({ path }) => /^\/console(\/|$)/.test(path))
      .map(({ method, path }) => `${method.toUpperCase()} ${path}`)
    for (const role of ROLES) {
      const somebody = visitor(product.url)
      await somebody.enterAs(role)
      people.set(role, somebody)
    }
  })
  afterAll(() => product.close())

  /** What a role is answered. A form without its mark is refused by 409 where the role may come, by 403 where not. */
  async function statusFor(role: Role, route: string): Promise<number> {
    const [method, path = ''] = route.split(' ')
    const address = path
      .replace(':siret', '20003063300012')
      .replace(':sorte', 'mensuel')
      .replace(':periode', '2026-10')
      .replace(':id', /activites/.test(path) ? 'aucune' : /permanences/.test(path) ? 'P1' : 'K1')
    const somebody = people.get(role)
    const cookie = [...(somebody?.cookies ?? [])].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(product.url + address, {
      method: method ?? 'GET',
      redirect: 'manual',
      headers: { cookie }
    })
    await response.body?.cancel()
    return response.status
  }

  it('is listed here, with those who may come', () => {
    expect([...routes].sort()).toEqual([...Object.keys(ALLOWED), ...OPEN].sort())
  })

  it('opens to those who may come and refuses all others', async () => {
    for (const [route, allowed] of Object.entries(ALLOWED)) {
      const refused: Role[] = []
      for (const role of ROLES) if ((await statusFor(role, route)) === 403) refused.push(role)
      expect([route, refused]).toEqual([route, ROLES.filter(role => !allowed.includes(role))])
    }
  })

  it('sends a stranger to the sign-in page', async () => {
    for (const route of Object.keys(ALLOWED)) {
      const [method, path = ''] = route.split(' ')
      const stranger = visitor(product.url)
      const answer = method === 'GET' ? await stranger.get(path) : await stranger.post(path)
      expect([route, answer.status, answer.location?.split('?')[0]]).toEqual([
        route,
        303,
        '/console/connexion'
      ])
    }
  })

  it('keeps another structure’s reports, files, ledger and convention to itself, and writes down who asked', async () => {
    const coordinator = people.get('coordinateur')
    const theirs = '/console/structures/20003063300012'
    const { text: own } = (await coordinator?.get(`${theirs}/rapports/mensuel/2026-10`)) ?? { text: '' }
    const mark = hiddenFields(own, `${theirs}/rapports/mensuel/2026-10`)
    const another = Object.keys(ALLOWED).filter(route => route.includes(':siret'))
    for (const route of another) {
      const [method, path = ''] = route.split(' ')
      const address = path
        .replace(':siret', '21590122300018')
        .replace(':sorte', 'mensuel')
        .replace(':periode', '2026-10')
        .replace(':id', 'K1')
      const answer =
        method === 'GET'
          ? await coordinator?.get(`${address}?format=csv`)
          : await coordinator?.post(address, mark)
      expect([route, answer?.status]).toEqual([route, 403])
    }
    const byFilter = await coordinator?.get(`${theirs}/activites?conseiller=K-dailleurs`)
    expect(byFilter?.status).toBe(403)
    const { text } = (await people.get('admin')?.get('/console/journal')) ?? { text: '' }
    expect(text).toContain('activité · K-dailleurs')
    expect(text).toContain('rapports · 21590122300018')
    expect(text).toContain('POST /console/structures/:siret/subvention/depenses')
  })

  it('writes each refusal down', async () => {
    const { text } = (await people.get('admin')?.get('/console/journal')) ?? { text: '' }
    expect(text).toContain('demonstration-editeur')
    expect(text).toContain('GET /console/structures')
    expect(text).toContain('refusé')
    expect(text).toContain('Le journal est entier')
  })
})
