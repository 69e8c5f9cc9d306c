/**
 * A report or an export before it is a file: the same paper becomes a workbook, a text for spreadsheets, a printed document
 * or a page. What a cell means is said by its column; how it looks is each format's.
 */
export interface Paper {
  readonly title: string
  readonly subtitle: string
  /** Short facts under the title: « SIRET », « Période », « Version ». */
  readonly about: readonly Fact[]
  readonly blocks: readonly Block[]
  readonly signatures: readonly Signature[]
  /** One line at the foot of every printed page. */
  readonly footer: string
  /** Rows in full, each on a sheet of its own: in a workbook only, nobody prints thousands of rows. */
  readonly annexes: readonly Table[]
}

export interface Fact {
  readonly label: string
  readonly value: string
}

export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'table'; readonly table: Table }

/** A place to sign: « Pour la structure accueillante ». */
export interface Signature {
  readonly role: string
  readonly name: string | null
}

export interface Table {
  readonly title: string
  readonly columns: readonly Column[]
  /** Read once where it is a generator: a million rows need not stand in memory. */
  readonly rows: Iterable<Row> | AsyncIterable<Row>
  readonly total?: Row
}

export interface Column {
  readonly title: string
  readonly kind: CellKind
  /** Characters that usually fit. */
  readonly width?: number
}

/**
 * `percent` counts whole or decimal percents (23 is 23 %), `euros` counts euros, `day` is a `YYYY-MM-DD`, `instant` is shown
 * by Paris's clock, `decimal` has one digit after the comma.
 */
export type CellKind = 'text' | 'number' | 'decimal' | 'percent' | 'euros' | 'day' | 'instant'

export type Row = readonly Cell[]
export type Cell = string | number | Date | null

/** The sheet, file or page of one table. */
export const paperOf = (table: Table, subtitle = ''): Paper => ({
  title: table.title,
  subtitle,
  about: [],
  blocks: [{ kind: 'table', table }],
  signatures: [],
  footer: '',
  annexes: []
})
