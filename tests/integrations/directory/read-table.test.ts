import { parse } from 'csv-parse/sync'
import { readTable } from '../../../integrations/directory/read-table'
import { randomFrom } from '../../support/random'
import { file } from './stand-ins'

const rowsOf = (bytes: Uint8Array) => readTable(bytes).rows.map(({ line, cells }) => [line, ...cells])
const faultsOf = (bytes: Uint8Array) => readTable(bytes).faults.map(({ line, kind }) => [line, kind])

describe('a CSV file', () => {
  it('is read with its separator, its quotes and the lines of the file', () => {
    const bytes = Buffer.from('id,Nom du lieu\r\na,"Le ""Lien"", Caudry"\r\n\r\nb,"deux\r\nlignes"\r\nc,fin')
    expect(readTable(bytes)).toEqual({
      header: ['id', 'nom_du_lieu'],
      headerLine: 1,
      rows: [
        { line: 2, cells: ['a', 'Le "Lien", Caudry'] },
        { line: 4, cells: ['b', 'deux\r\nlignes'] },
        { line: 6, cells: ['c', 'fin'] }
      ],
      rowCount: 3,
      faults: []
    })
  })

  it.each([
    ['a semicolon', 'id;nom\na;b, c\n'],
    ['a tab', 'id\tnom\na\tb, c\n'],
    ['a semicolon declared by Excel', 'sep=;\r\nid;nom\r\na;b, c\r\n'],
    ['old Macintosh line ends', 'id;nom\ra;b, c\r'],
    ['blanks around quotes', 'id, nom\na , "b, c" \n']
  ])('is read with %s', (_name, text) => {
    expect(readTable(Buffer.from(text)).rows.map(({ cells }) => cells.map(cell => cell.trim()))).toEqual([
      ['a', 'b, c']
    ])
  })

  it('is read in UTF-8 with a mark, in UTF-16 and in Windows-1252', () => {
    const text = 'id;nom\né;l’été à 5 €\n'
    const windows = Buffer.concat([
      Buffer.from('id;nom\n', 'latin1'),
      Buffer.from([0xe9, 0x3b, 0x6c, 0x92, 0xe9, 0x74, 0xe9, 0x20, 0xe0, 0x20, 0x35, 0x20, 0x80, 0x0a])
    ])
    const swapped = Buffer.from(`\ufeff${text}`, 'utf16le').swap16()
    for (const bytes of [
      Buffer.from(`\ufeff${text}`),
      Buffer.from(`\ufeff${text}`, 'utf16le'),
      swapped,
      windows
    ]) {
      expect(rowsOf(bytes)).toEqual([[2, 'é', 'l’été à 5 €']])
    }
    expect(faultsOf(windows)).toEqual([[2, 'encoding']])
  })

  it('keeps the accents of both when lines in Windows-1252 were pasted into UTF-8', () => {
    const bytes = Buffer.concat([
      Buffer.from('id,nom\na,Liévin\n'),
      Buffer.from('b,Liévin\n', 'latin1'),
      Buffer.from('c,Liévin\n')
    ])
    expect(rowsOf(bytes)).toEqual([
      [2, 'a', 'Liévin'],
      [3, 'b', 'Liévin'],
      [4, 'c', 'Liévin']
    ])
    expect(readTable(bytes).faults.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
      '3 une ligne n’est pas en UTF-8 et a été lue en Windows-1252 : enregistrez le fichier en « CSV UTF-8 »'
    ])
  })

  it('loses only the line on which a quote is left open', () => {
    const bytes = file('id,nom,ville', 'a,"Mairie', 'b,"Maison, du projet",Caudry', 'c,"",Inchy', 'd,e,"fin')
    expect(rowsOf(bytes)).toEqual([
      [3, 'b', 'Maison, du projet', 'Caudry'],
      [4, 'c', '', 'Inchy']
    ])
    expect(faultsOf(bytes)).toEqual([
      [2, 'open-quote'],
      [5, 'open-quote']
    ])
    expect(readTable(bytes).rowCount).toBe(4)
  })

  it('loses only the line that opens a quote below a field of several lines', () => {
    const bytes = Buffer.from('id,nom,ville\na,"deux\nlignes","Caudry\nb,c,d\n')
    expect(rowsOf(bytes)).toEqual([[4, 'b', 'c', 'd']])
    expect(faultsOf(bytes)).toEqual([[3, 'open-quote']])
  })

  it('takes a quote that was not doubled for a letter, unless values are then missing', () => {
    expect(rowsOf(file('id,nom,ville', 'a,"Le "Lien" numérique",Caudry'))).toEqual([
      [2, 'a', 'Le "Lien" numérique', 'Caudry']
    ])
    expect(faultsOf(file('id,nom,ville', 'a,"Le "Lien" numérique",Caudry'))).toEqual([[2, 'stray-quote']])
    const broken = file('id,nom,ville', 'a,"Mairie,"Caudry"', 'b,c,d')
    expect(rowsOf(broken)).toEqual([[3, 'b', 'c', 'd']])
    expect(faultsOf(broken)).toEqual([[2, 'open-quote']])
  })

  it('fills up a short row, and leaves out a long one', () => {
    const bytes = file('id,nom,ville', 'a,b', 'c,d,e,f', 'g,h,i,,')
    expect(rowsOf(bytes)).toEqual([
      [2, 'a', 'b', ''],
      [4, 'g', 'h', 'i']
    ])
    expect(readTable(bytes).faults.map(({ line, level, reason }) => [line, level, reason])).toEqual([
      [2, 'noted', '2 valeurs pour 3 colonnes : les dernières sont lues comme vides'],
      [
        3,
        'refused',
        '4 valeurs pour 3 colonnes : entourez de guillemets la valeur qui contient le séparateur'
      ]
    ])
  })

  it.each([
    ['un classeur Excel ou une archive', Buffer.from('PK\u0003\u0004…')],
    ['une archive compressée', Buffer.from([0x1f, 0x8b, 8, 0])],
    ['un PDF', Buffer.from('%PDF-1.7')],
    ['une page web ou du XML', Buffer.from('\ufeff \n<!doctype html><title>Erreur</title>')],
    ['du JSON', Buffer.from('[{"id":"a"}]')]
  ])('is told from %s', (what, bytes) => {
    expect(readTable(bytes)).toMatchObject({
      header: [],
      rows: [],
      faults: [{ reason: `ce fichier est ${what}, pas un CSV : donnez le fichier en CSV, encodé en UTF-8` }]
    })
  })

  it.each([
    ['nothing', ''],
    ['blank lines', '\r\n \r\n'],
    ['a header alone', 'id,nom\r\n']
  ])('that holds %s is said to be empty', (_name, text) => {
    expect(faultsOf(Buffer.from(text))).toEqual([[1, 'empty']])
  })

  it('is read as csv-parse reads it, whenever it is well formed', () => {
    const random = randomFrom(7)
    const pick = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)] as T
    const letters = ['a', 'é', ' ', ',', ';', '"', '\n', '\r\n', '’', '']
    for (let round = 0; round < 300; round++) {
      const delimiter = pick([',', ';'])
      const rows = Array.from({ length: 1 + Math.floor(random() * 6) }, () =>
        Array.from({ length: 3 }, () =>
          // A cell of blanks alone may stand before a quote: not what is compared here.
          Array.from({ length: Math.floor(random() * 6) }, () => pick(letters)).join('')
        )
      )
      const lines = [['id', 'nom', 'ville'], ...rows].map(cells =>
        cells
          .map(cell => (/[",;\r\n]|^ | $/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
          .join(delimiter)
      )
      const text = lines.join(pick(['\n', '\r\n']))
      const expected = parse(text, { delimiter, skip_empty_lines: true })
      const table = readTable(Buffer.from(text))
      expect([['id', 'nom', 'ville'], ...table.rows.map(({ cells }) => cells)]).toEqual(expected)
      expect(table.faults).toEqual([])
    }
  })
})
