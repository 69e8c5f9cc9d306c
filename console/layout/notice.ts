import { type Html, html } from './html'

/** What was just done, told above the page it led back to. Only what we wrote ourselves: never what an address says. */
export function notice(texts: Readonly<Record<string, string>>, name: string | null): Html {
  const text = name !== null && Object.hasOwn(texts, name) ? texts[name] : null
  return html`${text && html`<p class="note good" role="status">${text}</p>`}`
}
