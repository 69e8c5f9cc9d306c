import { LINKS } from './links'
import { CHAT_SCRIPT } from './script'
import { CHAT_STYLE } from './style'
import * as wording from './wording'

/** One message as it is shown. */
export interface Line {
  readonly who: 'person' | 'line' | 'conseiller'
  readonly text: string
  /** Of a line that is not French. */
  readonly lang?: string
}

/** What the page shows of one visit. */
export interface View {
  readonly token: string
  /** The id of the message that the form will send: sent twice, it is one message. */
  readonly messageId: string
  readonly thread: readonly Line[]
  readonly choices: readonly string[]
  /** What went wrong with what was sent last. */
  readonly fault: string | null
  /** Up to where what a conseiller wrote was read; opaque. */
  readonly seen: string
  /** A conseiller has the conversation, or is looked for. */
  readonly live: boolean
}

/** What the page shows to everybody. */
export interface PageSettings {
  /** E.164, or `null` while none is set. */
  readonly lineNumber: string | null
  /** Where the telephone to try is, on a development machine. */
  readonly telephonePath: string | null
  readonly demonstration: boolean
  /** A style sheet of the operator's, after ours. */
  readonly themeHref: string | null
}

export const spelled = (e164: string) =>
  e164.startsWith('+33') ? `0${e164.slice(3)}`.replace(/(..)(?=.)/g, '$1 ') : e164

/** The citizen's page. It works as it is; the script only spares the reloading. */
export function chatPage(view: View, settings: PageSettings): string {
  const { lineNumber, telephonePath, demonstration, themeHref } = settings
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${escaped(wording.lead)}">
<title>${escaped(wording.title)}</title>
<link rel="icon" href="${ICON_HREF}">
<style>${CHAT_STYLE}</style>
${themeHref === null ? '' : `<link rel="stylesheet" href="${escaped(themeHref)}">`}
</head>
<body>
<a class="skip" href="#conversation">${escaped(wording.skip)}</a>
<header class="top">
<p class="name">${MARK}<span>${escaped(wording.service)}</span></p>
${lineNumber === null ? '' : `<p class="call"><a href="tel:${lineNumber}"><span class="hidden">${escaped(wording.callUs)} </span>${escaped(spelled(lineNumber))}</a></p>`}
</header>
<main>
<h1>${escaped(wording.heading)}</h1>
<p class="lead">${escaped(wording.lead)}</p>
${demonstration ? `<p class="notice">${escaped(wording.demonstration)}</p>` : ''}
<div class="pair">
${conversation(view)}
${aside(lineNumber, telephonePath)}
</div>
</main>
<script>${CHAT_SCRIPT}</script>
</body>
</html>
`
}

function conversation({ token, messageId, thread, choices, fault, seen, live }: View): string {
  return `<section class="chat" id="conversation" tabindex="-1" aria-labelledby="conversation-h">
<h2 id="conversation-h" class="hidden">${escaped(wording.conversation)}</h2>
<div class="log" id="log" role="log" aria-live="polite" aria-label="${escaped(wording.conversation)}" tabindex="0">
${linesShown([{ who: 'line', text: `${wording.welcome} ${wording.example}` }, ...thread])}
</div>
<form class="write" id="write" method="post" action="/chat#dernier" autocomplete="off">
<input type="hidden" name="conversation" value="${escaped(token)}">
<input type="hidden" name="id" value="${escaped(messageId)}">
<input type="hidden" name="fil" value="${escaped(JSON.stringify(thread))}">
<input type="hidden" name="vu" value="${escaped(seen)}">
${live ? `<p id="news"><button name="geste" value="nouvelles">${escaped(wording.askNews)}</button></p>` : ''}
<div class="choices" id="choices" role="group" aria-label="${escaped(wording.choices)}">
${choices.map(choice => `<button name="choix" value="${escaped(choice)}">${escaped(choice)}</button>`).join('\n')}
</div>
<p class="state" id="state" role="status">${fault === null ? '' : escaped(fault)}</p>
<label for="text">${escaped(wording.yourMessage)}</label>
<div class="row">
<textarea id="text" name="text" rows="2" maxlength="2000" enterkeyhint="send" aria-describedby="how"></textarea>
<button class="go" id="send">${escaped(wording.send)}</button>
</div>
<p class="how" id="how" hidden>${escaped(wording.howToSend)}</p>
<p class="how" id="without">${escaped(wording.withoutScript)}</p>
<div class="more">
<button id="human" name="choix" value="${escaped(wording.humanSaid)}">${escaped(wording.human)}</button>
<button type="button" id="position" hidden>${escaped(wording.position)}</button>
<button type="button" id="erase" hidden>${escaped(wording.erase)}</button>
</div>
</form>
</section>`
}

const WHO = { person: wording.you, line: wording.line, conseiller: wording.conseiller } as const

/** All that was said; what the person said last is where a page that comes back from its form begins. */
function linesShown(lines: readonly Line[]): string {
  const last = lines.findLastIndex(({ who }) => who === 'person')
  return lines.map((line, index) => lineShown(line, index === last)).join('\n')
}

/** Each in its own direction, and in its language for who has it read aloud. */
const lineShown = ({ who, text, lang }: Line, isLast: boolean) =>
  `<p class="${who}" dir="auto"${isLast ? ' id="dernier"' : ''}><span class="who" dir="ltr">${escaped(WHO[who])} : </span><span${lang ? ` lang="${escaped(lang)}"` : ''}>${who === 'person' ? escaped(text) : linked(text)}</span></p>`

/** An address is shown by its site, which is what people can judge; a number as it is. */
const siteOf = (part: string) =>
  part.startsWith('https:') ? part.slice('https://'.length).replace(/^www\.|[/?#].*$/g, '') : part

const linked = (text: string) =>
  text
    .split(new RegExp(LINKS))
    .map((part, rank) => {
      if (rank % 2 === 0) return escaped(part)
      const href = part.startsWith('https:') ? part : `tel:${part.replace(/ /g, '')}`
      return `<a href="${escaped(href)}" rel="noreferrer">${escaped(siteOf(part))}</a>`
    })
    .join('')

function aside(lineNumber: string | null, telephonePath: string | null): string {
  const call =
    lineNumber === null
      ? `<p>${escaped(wording.noNumber)}</p>`
      : `<p>${escaped(wording.callUs)} <a class="number" href="tel:${lineNumber}">${escaped(spelled(lineNumber))}</a></p>`
  const urgent = wording.urgent.map(
    ([number, when]) => `<li><a href="tel:${number}">${number}</a> <span>${escaped(when)}</span></li>`
  )
  return `<div class="beside">
<section aria-labelledby="call-h">
<h2 id="call-h">${escaped(wording.callHeading)}</h2>
${call}
${telephonePath === null ? '' : `<p><a href="${escaped(telephonePath)}">${escaped(wording.tryTelephone)}</a></p>`}
</section>
<section aria-labelledby="urgent-h">
<h2 id="urgent-h">${escaped(wording.urgentHeading)}</h2>
<ul class="urgent">${urgent.join('')}</ul>
</section>
<section aria-labelledby="safe-h">
<h2 id="safe-h">${escaped(wording.safeHeading)}</h2>
<ul>${wording.safe.map(words => `<li>${escaped(words)}</li>`).join('')}</ul>
</section>
</div>`
}

/** Two bubbles that meet: nobody's emblem. */
const BUBBLES =
  '<path d="M5 6h15a3 3 0 0 1 3 3v7a3 3 0 0 1-3 3h-8l-5 5v-5H5a3 3 0 0 1-3-3V9a3 3 0 0 1 3-3z" fill="#1f5c4d"/><path d="M25 12h2a3 3 0 0 1 3 3v6a3 3 0 0 1-3 3v4l-4-4h-6a3 3 0 0 1-3-3h8a3 3 0 0 0 3-3z" fill="#b4552d"/>'
export const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${BUBBLES}</svg>`
export const ICON_HREF = `data:image/svg+xml,${encodeURIComponent(ICON)}`
export const MARK = `<svg viewBox="0 0 32 32" width="36" height="36" aria-hidden="true" focusable="false">${BUBBLES}</svg>`

export const escaped = (text: string) =>
  text.replace(/[&<>"']/g, character => `&#${character.codePointAt(0)};`)
