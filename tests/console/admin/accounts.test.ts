import { openStore } from '../../../app'
import { readConfig } from '../../../config'
import { accountStore } from '../../../integrations/store/accounts'
import { freshFolder, type Product, settingsOf, startProduct } from '../../support/product'
import { hiddenFields, type Visitor, visitor } from '../../support/visitor'

const ACCOUNTS = '/console/comptes'
const INVITE = `${ACCOUNTS}/invitation`
const COORDINATOR = {
  courriel: 'Nouvelle.Personne@exemple.fr',
  role: 'coordinateur',
  structure: '200 030 633 00012'
}

describe('the accounts of the console', () => {
  let product: Product
  let admin: Visitor
  beforeEach(async () => {
    // The store is opened beside it below: embedded, whatever engine the others run on.
    product = await startProduct({ dataDir: freshFolder() })
    admin = visitor(product.url)
    await admin.enterAs('admin')
  })
  afterEach(() => product.close())

  it('are invited by a link that is shown once, the same however often the form is sent', async () => {
    const { text } = await admin.get(ACCOUNTS)
    const form: [string, string][] = [...hiddenFields(text, INVITE), ...Object.entries(COORDINATOR)]
    const linkIn = (page: string) => /value="(https:[^"]*\/console\/invitation\/[\w-]+)"/.exec(page)?.[1]
    const first = await admin.post(INVITE, form)
    const second = await admin.post(INVITE, form)
    const link = linkIn(first.text) ?? ''
    expect(link).toMatch(/^https:\/\/ligne\.example\.fr\/console\/invitation\/[\w-]{43}$/)
    expect(linkIn(second.text)).toBe(link)
    const list = await admin.get(ACCOUNTS)
    expect(list.text.match(/nouvelle\.personne@exemple\.fr<\/th>/g)).toHaveLength(1)
    expect(list.text).not.toContain(link)
    const opened = await visitor(product.url).get(new URL(link).pathname)
    expect(opened.text).toContain('Structure accueillante')
  })

  it('are withdrawn before they are taken', async () => {
    const { text } = await admin.fill(ACCOUNTS, INVITE, COORDINATOR)
    const [, path = ''] =
      /value="https:\/\/ligne\.example\.fr(\/console\/invitation\/[\w-]+)"/.exec(text) ?? []
    const gone = await admin.fill(ACCOUNTS, `${INVITE}/retrait`)
    expect(gone.location).toBe(`${ACCOUNTS}?fait=invitation-retiree`)
    expect((await visitor(product.url).get(path)).status).toBe(404)
  })

  it.each([
    [{ courriel: 'personne' }, 'Donnez une adresse électronique'],
    [{ role: 'roi' }, 'Choisissez un rôle de la liste.'],
    [{ structure: '123' }, 'quatorze chiffres, sans espace'],
    [{ structure: '99999999999999' }, 'Aucune structure connue n’a ce SIRET'],
    [{ role: 'anct' }, 'Ce rôle n’a pas de structure']
  ])('are not invited where something is wrong: %j', async (typed, what) => {
    const answer = await admin.fill(ACCOUNTS, INVITE, { ...COORDINATOR, ...typed } as Record<string, string>)
    expect([answer.status, answer.text.includes(what)]).toEqual([422, true])
    expect((await admin.get(ACCOUNTS)).text).toContain('Aucune invitation n’est en attente.')
  })

  it('are taken away, and what was done is written down', async () => {
    const database = await openStore(readConfig(settingsOf(product.dataDir)), () => undefined)
    const accounts = accountStore(database)
    await accounts.invite({
      hash: 'empreinte',
      role: 'editeur',
      structureSiret: '',
      courriel: 'partie@exemple.fr',
      invitedBy: 'demonstration-admin',
      createdAt: new Date('2026-11-24T09:00:00Z'),
      expiresAt: new Date('2026-12-24T09:00:00Z'),
      acceptedBy: null
    })
    await accounts.accept('empreinte', 'partie@exemple.fr', new Date('2026-11-24T09:30:00Z'))
    await database.close()
    expect((await admin.get(ACCOUNTS)).text).toContain('partie@exemple.fr')
    expect((await admin.fill(ACCOUNTS, `${ACCOUNTS}/retrait`)).location).toBe(`${ACCOUNTS}?fait=retire`)
    expect((await admin.get(ACCOUNTS)).text).not.toContain('partie@exemple.fr')
    const { text } = await admin.get('/console/journal')
    expect(text).toContain('account.remove')
    expect(text).toContain('partie@exemple.fr · Éditeur')
  })
})
