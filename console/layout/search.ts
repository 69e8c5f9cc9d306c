import { filledWith, textField } from './forms'
import { type Html, html, NOTHING } from './html'
import * as wording from './wording'

/** A list that fits a screen is not searched. */
const FEW = 20
/** More are counted, not shown. */
const MOST_SHOWN = 200

export interface Searched<Row> {
  /** Where it is said what is looked for; nothing where the list is short. */
  readonly form: Html
  readonly rows: readonly Row[]
  /** Said under the list where more were found than are shown, or instead of it. */
  readonly rest: Html
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** A long list, or those of it in whose text every word stands that the address asks for. */
export function searched<Row>(
  list: readonly Row[],
  textOf: (row: Row) => string,
  { path, query, label }: { readonly path: string; readonly query: URLSearchParams; readonly label: string }
): Searched<Row> {
  const asked = (query.get('cherche') ?? '').trim()
  const words = plain(asked).split(/\s+/).filter(Boolean)
  const found = list.filter(row => words.every(word => plain(textOf(row)).includes(word)))
  const rows = found.slice(0, MOST_SHOWN)
  const everything = html`<a href="${path}">${wording.searchAll}</a>`
  return {
    form:
      list.length <= FEW
        ? NOTHING
        : html`<form method="get" action="${path}" class="card" role="search"><div class="row">${textField({ name: 'cherche', label }, filledWith({ cherche: asked }))}<button>${wording.search}</button></div>${
            words.length > 0 && html`<p role="status">${wording.found(found.length)} ${everything}</p>`
          }</form>`,
    rows,
    rest:
      found.length > rows.length
        ? html`<p class="quiet">${wording.notShown(found.length - rows.length)}</p>`
        : NOTHING
  }
}
