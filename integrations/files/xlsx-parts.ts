import type { CellKind } from '../../domain/reporting/paper'

/** The parts of a workbook that are the same whatever stands in it, and its styles. @see ECMA-376, SpreadsheetML */

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** Text inside an element or attribute. What XML cannot hold is left out; what Excel reads as an escape is escaped. */
export const xmlText = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, character => (/[\t\n\r]/.test(character) ? character : ''))
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[&<>"]/g, sign => ENTITIES[sign] ?? sign)

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Cell formats, by their rank in `cellXfs` below. */
export const STYLE = { plain: 0, title: 1, heading: 2, header: 3, note: 4, label: 5, rightHeader: 6 } as const

/**
 * A percent that is not whole has a format of its own: Excel writes `0.#` of a whole one as « 34, ». A text among thousands of
 * rows stays on its line.
 */
export type StyledKind = CellKind | 'percent-decimal' | 'line'
const KINDS: readonly StyledKind[] = [
  'text',
  'number',
  'decimal',
  'percent',
  'euros',
  'day',
  'instant',
  'percent-decimal',
  'line'
]
const FORMATS: Readonly<Record<StyledKind, string>> = {
  text: 'General',
  line: 'General',
  number: '#,##0',
  decimal: '#,##0.0',
  percent: '0\\ %',
  'percent-decimal': '0.0\\ %',
  euros: '#,##0.00\\ "€"',
  day: 'dd/mm/yyyy',
  instant: 'dd/mm/yyyy\\ hh:mm'
}
const FIRST_KIND = 7

/** The format of a cell by its kind; the total's is bold, under a line. */
export const styleOf = (kind: StyledKind, total: boolean): number =>
  FIRST_KIND + KINDS.indexOf(kind) + (total ? KINDS.length : 0)

const formatId = (kind: StyledKind) => (kind === 'text' || kind === 'line' ? 0 : 164 + KINDS.indexOf(kind))

export function stylesXml(): string {
  const formats = KINDS.filter(kind => formatId(kind) > 0).map(
    kind => `<numFmt numFmtId="${formatId(kind)}" formatCode="${xmlText(FORMATS[kind])}"/>`
  )
  const font = (size: number, more = '', colour = 'FF161616') =>
    `<font>${more}<sz val="${size}"/><color rgb="${colour}"/><name val="Calibri"/><family val="2"/></font>`
  const xf = (format: number, fontId: number, fill: number, border: number, more = '') =>
    `<xf numFmtId="${format}" fontId="${fontId}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" ` +
    `applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${more}</xf>`
  const top = '<alignment vertical="top"/>'
  const wrapped = '<alignment vertical="top" wrapText="1"/>'
  const left = '<alignment horizontal="left" vertical="top"/>'
  // What follows a number on its left never touches it.
  const right = '<alignment horizontal="right" vertical="top" indent="1"/>'
  const alignment = (kind: StyledKind) =>
    kind === 'text' ? wrapped : kind === 'day' || kind === 'instant' || kind === 'line' ? left : right
  const ofKinds = (fontId: number, border: number) =>
    KINDS.map(kind => xf(formatId(kind), fontId, 0, border, alignment(kind)))
  const xfs = [
    xf(0, 0, 0, 0, top),
    xf(0, 1, 0, 0, top),
    xf(0, 2, 0, 0, top),
    xf(0, 3, 2, 1, '<alignment vertical="center" wrapText="1"/>'),
    xf(0, 4, 0, 0, top),
    xf(0, 5, 0, 0, top),
    xf(0, 3, 2, 1, '<alignment horizontal="right" vertical="center" wrapText="1" indent="1"/>'),
    ...ofKinds(0, 1),
    ...ofKinds(5, 2)
  ]
  const side = (name: string, style: string) => `<${name} style="${style}"><color rgb="FFB7B7C7"/></${name}>`
  return (
    `${DECLARATION}<styleSheet xmlns="${MAIN}">` +
    `<numFmts count="${formats.length}">${formats.join('')}</numFmts>` +
    `<fonts count="6">${font(11)}${font(18, '<b/>', 'FF000091')}${font(13, '<b/>', 'FF000091')}` +
    `${font(11, '<b/>', 'FFFFFFFF')}${font(11, '<i/>', 'FF3A3A3A')}${font(11, '<b/>')}</fonts>` +
    '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
    '<fill><patternFill patternType="solid"><fgColor rgb="FF000091"/></patternFill></fill></fills>' +
    `<borders count="3"><border><left/><right/><top/><bottom/><diagonal/></border>` +
    `<border><left/><right/><top/>${side('bottom', 'hair')}<diagonal/></border>` +
    `<border><left/><right/>${side('top', 'thin')}${side('bottom', 'thin')}<diagonal/></border></borders>` +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${xfs.length}">${xfs.join('')}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  )
}

export function contentTypesXml(sheets: number): string {
  const override = (part: string, type: string) => `<Override PartName="${part}" ContentType="${type}"/>`
  const each = Array.from({ length: sheets }, (_, index) =>
    override(`/xl/worksheets/sheet${index + 1}.xml`, `${SHEET_TYPE}.worksheet+xml`)
  )
  return (
    `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    override('/xl/workbook.xml', `${SHEET_TYPE}.sheet.main+xml`) +
    override('/xl/styles.xml', `${SHEET_TYPE}.styles+xml`) +
    override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml') +
    `${each.join('')}</Types>`
  )
}

const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`

export const packageRelationsXml = (): string =>
  `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">` +
  relation('rId1', `${RELATIONS}/officeDocument`, 'xl/workbook.xml') +
  relation('rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml') +
  '</Relationships>'

export function workbookRelationsXml(sheets: number): string {
  const each = Array.from({ length: sheets }, (_, index) =>
    relation(`rId${index + 1}`, `${RELATIONS}/worksheet`, `worksheets/sheet${index + 1}.xml`)
  )
  const styles = relation(`rId${sheets + 1}`, `${RELATIONS}/styles`, 'styles.xml')
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}${styles}</Relationships>`
}

export function workbookXml(names: readonly string[]): string {
  const sheets = names.map(
    (name, index) => `<sheet name="${xmlText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`
  )
  return (
    `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${sheets.join('')}</sheets>` +
    '<calcPr calcId="0" fullCalcOnLoad="0"/></workbook>'
  )
}

export const coreXml = (title: string, creator: string, made: Date): string =>
  `${DECLARATION}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" ` +
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
  `<dc:title>${xmlText(title)}</dc:title><dc:creator>${xmlText(creator)}</dc:creator>` +
  `<dcterms:created xsi:type="dcterms:W3CDTF">${made.toISOString().slice(0, 19)}Z</dcterms:created>` +
  '<dc:language>fr-FR</dc:language></cp:coreProperties>'

export const SHEET_START = `${DECLARATION}<worksheet xmlns="${MAIN}">`
