import readWorkbook from 'read-excel-file/node'
import { fileName } from '../../dialogs/ami/forms/files'
import type { FileKind, FormName, Given } from '../../dialogs/ami/forms/form'
import { sealsWith } from '../../integrations/files/sealed'
import { filesIn } from '../integrations/files/unzipped'
import { type Product, startProduct } from '../support/product'

const UNTIL = new Date('2026-11-25T09:00:00Z')
const seals = sealsWith('scenario-pseudonym-key')
const addressOf = (kind: FileKind, form: FormName, given: Given, until = UNTIL) =>
  `/ami/fichiers/${seals.seal({ kind, form, given }, until)}/${fileName(kind, form)}`

let product: Product
beforeAll(async () => {
  product = await startProduct()
})
afterAll(() => product.close())

async function download(path: string) {
  const response = await fetch(`${product.url}${path}`)
  return { response, bytes: Buffer.from(await response.arrayBuffer()) }
}

it('gives the funding plan as a workbook whose figures are numbers', async () => {
  const { response, bytes } = await download(
    addressOf('xlsx', 'funding', { posts: '2', employer: '2500', signedOn: '2021-08-31' })
  )
  expect(response.status).toBe(200)
  expect(response.headers.get('content-disposition')).toBe('attachment; filename="plan-de-financement.xlsx"')
  expect(response.headers.get('cache-control')).toBe('no-store')
  const [plan, cash] = await readWorkbook(bytes)
  const payments = plan?.data.filter(([first]) => /versement$/.test(String(first)))
  expect(payments?.map(([, , , percent, amount]) => [percent, amount])).toEqual([
    [0.2, 20_000],
    [0.3, 30_000],
    [0.5, 50_000]
  ])
  expect(cash?.sheet).toBe('Trésorerie')
  expect(cash?.data).toHaveLength(25)
})

it('gives the calendar as a diary, and the draft as a document', async () => {
  const diary = await download(addressOf('ics', 'calendar', { presentedOn: '2021-03-01' }))
  expect(diary.response.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  expect(diary.bytes.toString('utf8')).toContain('DTSTART;VALUE=DATE:20210316')
  const draft = await download(addressOf('docx', 'deliberation', { body: 'Caudry', posts: '1' }))
  expect(filesIn(draft.bytes).get('word/document.xml')).toContain('Commune de Caudry')
})

it('says in a sentence why an address gives nothing', async () => {
  const late = await download(addressOf('xlsx', 'funding', { posts: '2' }, new Date('2026-11-24T08:59:59Z')))
  expect([late.response.status, late.bytes.toString('utf8')]).toEqual([
    410,
    'Ce lien a plus d’un jour : redemandez le document à l’assistant, par exemple en écrivant « plan de financement ».'
  ])
  const path = addressOf('xlsx', 'funding', { posts: '2' })
  const changed = path.replace(
    /\/ami\/fichiers\/(.)/,
    (_, first) => `/ami/fichiers/${first === 'A' ? 'B' : 'A'}`
  )
  const others = `/ami/fichiers/${sealsWith('another-key').seal({ kind: 'xlsx', form: 'funding', given: {} }, UNTIL)}/x.xlsx`
  for (const wrong of [
    changed,
    others,
    '/ami/fichiers/',
    '/ami/fichiers/x',
    `/ami/fichiers/${'x'.repeat(7_000)}/y`
  ]) {
    const { response, bytes } = await download(wrong)
    expect([response.status, bytes.toString('utf8')]).toEqual([
      404,
      'Ce lien est incomplet ou n’est pas le nôtre. Recopiez-le en entier, ou redemandez le document à l’assistant.'
    ])
  }
})

it('shows nothing of what it holds in its address', () => {
  const path = addressOf('docx', 'deliberation', { body: 'Caudry', president: 'Camille Exemple (exemple)' })
  const token = path.split('/')[3] ?? ''
  expect(Buffer.from(token, 'base64url').toString('latin1')).not.toMatch(/Camille|Caudry|president/)
  expect(path.endsWith('/projet-de-deliberation.docx')).toBe(true)
})
