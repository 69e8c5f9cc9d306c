import { caudresis } from '../../support/caudresis'
import { type Product, startProduct } from '../../support/product'
import { type Visitor, visitor } from '../../support/visitor'

const SIRET = '20003063300012'
const STRUCTURE = `/console/structures/${SIRET}`
const CONVENTION = `${STRUCTURE}/convention`
const OCTOBER = `${STRUCTURE}/rapports/mensuel/2026-10`

async function entered(product: Product, role: string): Promise<Visitor> {
  const somebody = visitor(product.url)
  await somebody.enterAs(role)
  return somebody
}

const sign = (somebody: Visitor, postes: string, subvention: string) =>
  somebody.fill(CONVENTION, CONVENTION, { date: '2026-10-01', postes, subvention, mois: '24' })

const plain = ({ text }: { text: string }) => text.replace(/[\u00a0\u202f]/g, ' ')

describe('what a structure owes, before and after it is known', () => {
  let product: Product
  beforeEach(async () => {
    product = await startProduct({ env: { TEST_CLOCK: '2026-12-02T10:00:00+01:00' } })
  })
  afterEach(() => product.close())

  it('is not said to be sent while nobody has said what was signed', async () => {
    const admin = await entered(product, 'admin')
    const before = plain(await admin.get('/console/rapports'))
    expect(before).toContain('1 structure sans convention : ses échéances ne sont pas connues.')
    expect(before).toContain(`<a href="${CONVENTION}">Renseigner la convention`)
    expect(before).toContain('Aucune échéance n’est connue')
    expect(before).not.toContain('tout ce qui est dû')
    await sign(admin, '1', '50000')
    const after = plain(await admin.get('/console/rapports'))
    expect(after).not.toContain('sans convention')
    expect(after).toContain('Mensuel, octobre 2026')
  })

  it('is late no longer once it is frozen, on its page and in the list', async () => {
    const somebody = await entered(product, 'coordinateur')
    await sign(somebody, '1', '50000')
    expect(plain(await somebody.get(OCTOBER))).toContain('<span class="badge bad">En retard</span>')
    const sent = await somebody.fill(OCTOBER, OCTOBER, { commentaire: '', relu: 'oui', geste: 'envoyer' })
    const page = plain(await somebody.get(sent.location ?? ''))
    expect(page).toContain('<span class="badge good">Envoyé</span>')
    expect(page).not.toContain('En retard')
    expect(plain(await somebody.get(`${STRUCTURE}/rapports`))).not.toContain('Mensuel, octobre 2026')
  })

  it('is still late where the box was not ticked, and the page opens on what is missing', async () => {
    const somebody = await entered(product, 'coordinateur')
    await sign(somebody, '1', '50000')
    const back = await somebody.fill(OCTOBER, OCTOBER, { commentaire: '', geste: 'envoyer' })
    expect(back.status).toBe(422)
    expect(back.text).toMatch(/<div class="note bad" role="alert" tabindex="-1" autofocus id="erreurs">/)
    expect(back.text).toContain('En retard')
  })

  it('of a month to come is not prepared: the page says when it begins', async () => {
    const somebody = await entered(product, 'coordinateur')
    const may = plain(await somebody.get(`${STRUCTURE}/rapports/mensuel/2027-05`))
    expect(may).toContain('Cette période n’est pas encore commencée : elle commence le 1er mai 2027.')
    expect(may).not.toContain('Télécharger')
    expect(plain(await somebody.get(`${STRUCTURE}/rapports/mensuel/2027-05/fichier?format=csv`))).toContain(
      'La période n’est pas encore commencée.'
    )
    expect(plain(await somebody.get(`${STRUCTURE}/rapports/mensuel/2026-12`))).not.toContain(
      'pas encore commencée'
    )
  })
})

describe('the subvention of a convention', () => {
  const inReunion = () => {
    const { permanences, ...others } = caudresis()
    return { ...others, permanences: permanences.map(one => ({ ...one, codeInsee: '97411' })) }
  }

  it('is refused above 50 000 € for each poste, on the page and over REST', async () => {
    const product = await startProduct({ env: { TEST_CLOCK: '2026-12-02T10:00:00+01:00' } })
    const somebody = await entered(product, 'coordinateur')
    const back = await sign(somebody, '2', '150000')
    expect(back.status).toBe(422)
    expect(plain(back)).toContain(
      'L’AMI plafonne la subvention à 50 000 € par poste : donnez une somme entière, de 1 à 100 000 €, pour 2 postes.'
    )
    const put = (subventionEuros: number) =>
      product.api<{ champ: string; detail: string }>(`/structures/${SIRET}/convention`, {
        method: 'PUT',
        body: { signedOn: '2026-10-01', posts: 2, subventionEuros }
      })
    const refused = await put(100_001)
    expect([refused.status, refused.body.champ]).toEqual([400, 'subventionEuros'])
    expect(refused.body.detail).toContain('dépasse le plafond de l’AMI, 50 000 € par poste')
    expect((await put(100_000)).status).toBe(200)
    expect((await sign(somebody, '2', '100000')).status).toBe(303)
    await product.close()
  })

  it('may be more overseas, where a supplement applies that the AMI does not put into figures', async () => {
    const product = await startProduct({
      env: { TEST_CLOCK: '2026-12-02T10:00:00+01:00' },
      directory: inReunion()
    })
    const somebody = await entered(product, 'coordinateur')
    expect((await sign(somebody, '2', '150000')).status).toBe(303)
    expect((await sign(somebody, '2', '200001')).status).toBe(422)
    await product.close()
  })
})
