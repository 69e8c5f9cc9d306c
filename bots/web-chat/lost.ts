import { createHash } from 'node:crypto'
import { escaped, ICON_HREF, MARK, type PageSettings, spelled } from './page'
import { CHAT_STYLE } from './style'
import * as wording from './wording'

/** Nothing runs in it, and nothing comes from elsewhere. */
const POLICY = [
  "default-src 'none'",
  `style-src 'self' 'sha256-${createHash('sha256').update(CHAT_STYLE).digest('base64')}'`,
  "img-src 'self' data:",
  "base-uri 'none'",
  "frame-ancestors 'none'"
].join('; ')

export const LOST_HEADERS = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': POLICY,
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff'
} as const

/** What somebody sees whose browser asked for what is not there, or could not be served: the way back, and the line's number. */
export function lostPage(
  status: number,
  { lineNumber, themeHref }: Pick<PageSettings, 'lineNumber' | 'themeHref'>
): string {
  const { title, lead } = status >= 500 ? wording.failedPage : wording.lostPage
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escaped(title)} – ${escaped(wording.service)}</title>
<link rel="icon" href="${ICON_HREF}">
<style>${CHAT_STYLE}</style>
${themeHref === null ? '' : `<link rel="stylesheet" href="${escaped(themeHref)}">`}
</head>
<body>
<header class="top"><p class="name">${MARK}<span>${escaped(wording.service)}</span></p></header>
<main>
<h1>${escaped(title)}</h1>
<p class="lead">${escaped(lead)}</p>
<p><a href="/">${escaped(wording.toTheStart)}</a></p>
${lineNumber === null ? '' : `<p>${escaped(wording.callUs)} <a class="number" href="tel:${lineNumber}">${escaped(spelled(lineNumber))}</a></p>`}
</main>
</body>
</html>
`
}
