import { Readable } from 'node:stream'
import { buffer, text } from 'node:stream/consumers'
import { inflateSync } from 'node:zlib'
import readWorkbook from 'read-excel-file/node'
import { shown } from '../../../domain/reporting/french'
import { paperOf } from '../../../domain/reporting/paper'
import { csvCell, csvOf } from '../../../integrations/files/csv'
import { pdfOf } from '../../../integrations/files/pdf'
import { xlsxOf } from '../../../integrations/files/xlsx'
import { paper, rowsUpTo } from './papers'
import { filesIn } from './unzipped'

const MADE = new Date('2026-11-24T09:00:00Z')
const table = {
  title: 'Lignes',
  columns: [
    { title: 'Nom', kind: 'text' as const },
    { title: 'Nombre', kind: 'number' as const }
  ]
}

describe('a file for spreadsheets (.csv)', () => {
  it('has semicolons, decimal commas, French days, and its tables one under the other', async () => {
    const lines = (await text(Readable.from(csvOf(paper)))).split('\r\n')
    expect(lines[0]).toBe('\ufeffRapport mensuel d’activité')
    expect(lines.slice(8, 11)).toEqual([
      'Thématiques',
      'Thématique;Activités;Part;Dépense;Dernier jour;Enregistré',
      'Œuvres & à-côtés <b>;1234;23;1234,50;31/10/2026;31/10/2026 23:30'
    ])
  })

  it('starts with its header where it is one table', async () => {
    const csv = await text(Readable.from(csvOf(paperOf({ ...table, rows: [['Été', 3]] }))))
    expect(csv).toBe('\ufeffNom;Nombre\r\nÉté;3\r\n')
  })

  it.each([
    ['=HYPERLINK("http://exemple.invalid")', `"'=HYPERLINK(""http://exemple.invalid"")"`],
    ['+33 appeler', "'+33 appeler"],
    ['-2+3', "'-2+3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['  =1+1', "'  =1+1"],
    ['\t=1+1', "'\t=1+1"],
    ['＝1+1', "'＝1+1"],
    ['1 = 1', '1 = 1']
  ])('never lets %j run as a formula', (cell, written) => {
    expect(csvCell(cell, 'text')).toBe(written)
  })

  it('leaves a negative amount a number', () => {
    expect(csvCell(-200, 'euros')).toBe('-200,00')
  })
})

describe('a workbook (.xlsx)', () => {
  it('is read by another reader: numbers are numbers, days are days, a formula is a text', async () => {
    const [report, annex] = await readWorkbook(await buffer(xlsxOf(paper, MADE)))
    const row = report?.data.find(([first]) => first === 'Œuvres & à-côtés <b>')
    expect(row).toEqual([
      'Œuvres & à-côtés <b>',
      1234,
      0.23,
      1234.5,
      new Date('2026-10-31T00:00:00Z'),
      new Date('2026-10-31T23:30:00Z')
    ])
    expect(report?.data.some(([first]) => first === '=HYPERLINK("http://exemple.invalid";"clic")')).toBe(true)
    expect(annex?.sheet).toBe('Activités   détail')
    expect(annex?.data[1]).toEqual([new Date('2026-10-01T00:00:00Z'), 12])
  })

  it('writes a whole percent without the stray point that Excel leaves, and keeps the decimal of another', async () => {
    const styles = filesIn(await buffer(xlsxOf(paper, MADE))).get('xl/styles.xml')
    expect(styles).toContain('formatCode="0\\ %"')
    expect(styles).toContain('formatCode="0.0\\ %"')
    expect(styles).not.toContain('0.#')
  })

  it('gives a title the room of its letters in bold, and two lines where it is long', async () => {
    const columns = [
      { title: 'Thématique', kind: 'text' as const, width: 50 },
      { title: 'Accompagnements', kind: 'number' as const, width: 18 },
      { title: 'Personnes déjà accompagnées', kind: 'number' as const }
    ]
    const whole = {
      ...paper,
      blocks: [{ kind: 'table' as const, table: { title: 'Tout', columns, rows: [] } }]
    }
    const sheet = filesIn(await buffer(xlsxOf(whole, MADE))).get('xl/worksheets/sheet1.xml')
    expect(sheet).toContain('<col min="2" max="2" width="24" customWidth="1"/>')
    expect(sheet).toMatch(/<row r="\d+" ht="30" customHeight="1"><c r="A\d+"[^>]*><is><t[^>]*>Thématique</)
  })

  it('is the same file for the same paper at the same instant', async () => {
    const [one, two] = await Promise.all([buffer(xlsxOf(paper, MADE)), buffer(xlsxOf(paper, MADE))])
    expect(one.equals(two)).toBe(true)
  })

  it('holds no character that XML forbids', async () => {
    const rows = [['a\u0000b\u000bc\ud800d _x0041_ 😀', 1]]
    const [sheet] = await readWorkbook(await buffer(xlsxOf(paperOf({ ...table, rows }), MADE)))
    expect(sheet?.data[1]?.[0]).toMatch(/^abcd _x(005F_x)?0041_ 😀$/)
  })

  it('asks for rows as they are taken, not all at once', async () => {
    let asked = 0
    const rows = rowsUpTo(200_000, row => {
      asked = row
    })
    const stream = xlsxOf(paperOf({ ...table, rows }), MADE)
    await new Promise(resolve => stream.once('readable', resolve))
    await new Promise(resolve => setTimeout(resolve, 50))
    expect(asked).toBeLessThan(100_000)
    stream.destroy()
  })

  it('is broken off, not ended, where its rows cannot be read', async () => {
    async function* rows() {
      yield ['un', 1]
      throw new Error('the store is gone')
    }
    await expect(buffer(xlsxOf(paperOf({ ...table, rows: rows() }), MADE))).rejects.toThrow(
      'the store is gone'
    )
  })
})

/** What is drawn on each page. */
function pagesIn(pdf: string): string[] {
  const drawn = [...pdf.matchAll(/stream\n([\s\S]*?)\nendstream/g)].flatMap(([, bytes = '']) => {
    try {
      return [inflateSync(Buffer.from(bytes, 'latin1')).toString('latin1')]
    } catch {
      return []
    }
  })
  return drawn.filter(stream => /^BT$/m.test(stream))
}

/** Header bands, told by their colour, on each page that has some. */
const headersIn = (pdf: string): number[] =>
  pagesIn(pdf)
    .map(page => page.match(/0\.92549\d* 0\.92549\d* 0\.99607\d* scn/g)?.length ?? 0)
    .filter(count => count > 0)

describe('a printed report (.pdf)', () => {
  it('keeps a table whole on a page where it fits on one', async () => {
    const rows = Array.from({ length: 22 }, (_, index) => [`ligne ${index}`, index])
    const two = {
      ...paperOf({ ...table, rows }),
      blocks: [1, 2].map(() => ({ kind: 'table' as const, table: { ...table, rows } }))
    }
    expect(headersIn((await buffer(pdfOf(two, MADE))).toString('latin1'))).toEqual([1, 1])
  })

  it('is tagged for screen readers, in French, with its title and its pages', async () => {
    const pdf = (await buffer(pdfOf(paper, MADE))).toString('latin1')
    expect(pdf.slice(0, 8)).toBe('%PDF-1.7')
    expect(pdf).toContain('/Lang (fr-FR)')
    expect(pdf).toMatch(/\/MarkInfo|\/Marked true/)
    expect(pdf).toContain('/DisplayDocTitle true')
    for (const tag of ['/H1', '/H2', '/Table', '/TH', '/TD']) expect(pdf).toContain(tag)
    expect(pdf).toContain('/Scope /Column')
  })

  it('is never signed on a page where nothing else stands', async () => {
    const { signatures } = paper
    const words = [
      { kind: 'heading' as const, text: 'Commentaires' },
      { kind: 'paragraph' as const, text: 'Aucun commentaire.' }
    ]
    // Some of these leave room for the comment and none for the signatures.
    for (const count of [22, 24, 26, 28, 30]) {
      const rows = Array.from({ length: count }, (_, index) => [`ligne ${index}`, index])
      const blocks = [{ kind: 'table' as const, table: { ...table, rows } }, ...words]
      const pdf = await buffer(pdfOf({ ...paperOf({ ...table, rows }), blocks, signatures }, MADE))
      const last = pagesIn(pdf.toString('latin1')).at(-1)
      // The heading's colour: it stands there too.
      expect([count, last?.match(/0 0 0\.56\d* scn/) !== null]).toEqual([count, true])
    }
  })

  it('goes on over as many pages as its tables need', async () => {
    const rows = Array.from({ length: 120 }, (_, index) => [`ligne ${index}`, index])
    const pdf = (await buffer(pdfOf(paperOf({ ...table, rows }), MADE))).toString('latin1')
    expect(pdf.match(/\/Type \/Page\b/g)?.length).toBe(4)
    expect(headersIn(pdf)).toEqual([1, 1, 1, 1])
  })
})

describe('a cell in French', () => {
  it.each([
    [1234567.5, 'euros', '1\u202f234\u202f567,50\u00a0€'],
    [-200, 'euros', '−200,00\u00a0€'],
    [12.5, 'percent', '12,5\u00a0%'],
    [100, 'percent', '100\u00a0%'],
    [0, 'number', '0'],
    [3.25, 'decimal', '3,3'],
    ['2026-02-28', 'day', '28/02/2026'],
    [new Date('2026-10-25T00:30:00Z'), 'instant', '25/10/2026 02:30'],
    [null, 'euros', '']
  ] as const)('%j as %s is %j', (cell, kind, written) => {
    expect(shown(cell, kind)).toBe(written)
  })
})
