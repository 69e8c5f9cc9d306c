import { type Html, html, type Shown } from './html'

/** A table: each row begins with its own heading. On a narrow screen its rows stand one under the other. */
export function table(options: {
  readonly caption: Shown
  readonly columns: readonly (string | { readonly name: string; readonly number: true })[]
  readonly rows: readonly (readonly Shown[])[]
  /** Said instead of a table without rows. */
  readonly empty: string
}): Html {
  const { caption, rows, empty } = options
  const columns = options.columns.map(column =>
    typeof column === 'string' ? { name: column, number: false } : column
  )
  if (rows.length === 0) return html`<p class="quiet">${empty}</p>`
  const cell = (shown: Shown, index: number) => {
    const { name = '', number = false } = columns[index] ?? {}
    return index === 0
      ? html`<th scope="row">${shown}</th>`
      : html`<td${number && html` class="number"`}${name && html` data-label="${name}"`}>${shown}</td>`
  }
  return html`<table class="stack"><caption>${caption}</caption><thead><tr>${columns.map(
    ({ name, number }) => html`<th scope="col"${number && html` class="number"`}>${name}</th>`
  )}</tr></thead><tbody>${rows.map(row => html`<tr>${row.map(cell)}</tr>`)}</tbody></table>`
}
