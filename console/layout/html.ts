/** A piece of a page, escaped already. Only `html` and `trusted` make one. */
export class Html {
  constructor(readonly text: string) {}
  toString() {
    return this.text
  }
}

/** What may stand in a template: text is escaped, pieces are not, lists are joined, what is absent leaves nothing. */
export type Shown = Html | string | number | null | undefined | false | readonly Shown[]

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;'
}

export const escaped = (text: string) => text.replace(/[&<>"']/g, mark => ESCAPES[mark] ?? mark)

function textOf(shown: Shown): string {
  if (shown === null || shown === undefined || shown === false) return ''
  if (shown instanceof Html) return shown.text
  if (Array.isArray(shown)) return (shown as readonly Shown[]).map(textOf).join('')
  return escaped(String(shown))
}

/** A piece of a page: what is put into it is escaped, unless it is a piece itself. Attributes must be quoted. */
export function html(parts: TemplateStringsArray, ...values: readonly Shown[]): Html {
  return new Html(parts.map((part, index) => part + textOf(values[index])).join(''))
}

/** Text that is HTML already, written by us and never by a user: a style sheet, a drawing. */
export const trusted = (text: string) => new Html(text)

export const NOTHING = new Html('')
