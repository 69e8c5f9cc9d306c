import { draft } from '../../../dialogs/ami/forms/wording-deliberation'
import { docxOf } from '../../../integrations/files/docx'
import { filesIn } from './unzipped'

const given = {
  name: 'Communauté d’agglomération du Caudrésis et du Catésis',
  kind: 'epci',
  posts: 2,
  subventionEuros: 100_000,
  sessionOn: '2021-02-18',
  president: 'Camille Exemple (exemple)',
  role: 'presidente',
  place: 'Caudry'
} as const
const textOf = async (more: Partial<Parameters<typeof draft>[0]> = {}) => {
  const files = filesIn(await docxOf(draft({ ...given, ...more }), new Date('2021-02-10T10:00:00Z')))
  return { files, xml: files.get('word/document.xml') ?? '', header: files.get('word/header1.xml') ?? '' }
}
const wordsOf = (xml: string) =>
  xml
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/\u00a0/g, ' ')

it('holds the draft, marked as one on every page', async () => {
  const { xml, header } = await textOf()
  expect(wordsOf(header)).toContain('PROJET à faire vérifier par le service juridique.')
  expect(wordsOf(xml)).toContain('EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL COMMUNAUTAIRE')
  expect(wordsOf(xml)).toContain('notamment son article L. 5111-1')
  expect(wordsOf(xml)).toContain('Madame la Présidente')
  expect(wordsOf(xml)).toContain('Article 2 : de créer deux emplois de conseillers numériques')
})

it('takes whatever is given as text: no field, no link, no broken file', async () => {
  const { files, xml } = await textOf({
    president: '=HYPERLINK("http://exemple.fr") <w:p/> & {MERGEFIELD x} \u0007\ud83d',
    name: "@SUM(1+1)*cmd|' /C calc'!A0"
  })
  expect(wordsOf(xml)).toContain(
    '=HYPERLINK(&quot;http://exemple.fr&quot;) &lt;w:p/&gt; &amp; {MERGEFIELD x}'
  )
  expect(xml).not.toMatch(/fldSimple|instrText|hyperlink/)
  expect(['\u0007', '\ud83d', '\ufffd'].filter(character => xml.includes(character))).toEqual([])
  expect([...files.keys()].filter(name => /vba|embed|external/i.test(name))).toEqual([])
})
