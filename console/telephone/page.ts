import * as wording from './wording'

/**
 * The whole page of the telephone, in accessible HTML; its style and script come from the same server.
 *
 * @param notice  that the directory is a demonstration; `null` when it is not
 */
export function telephonePage(notice: string | null): string {
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(wording.title)}</title>
<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(ICON)}">
<link rel="stylesheet" href="/telephone/telephone.css">
</head>
<body>
<main class="tel-page">
<h1>${escaped(wording.heading)}</h1>
<p class="tel-lead">${escaped(wording.lead)}</p>
${telephoneSection(notice)}
<p><a href="/">${escaped(wording.toThePage)}</a></p>
</main>
<script src="/telephone/telephone.js" defer></script>
</body>
</html>
`
}

/** Both telephones, for a page of one's own: it must also link `/telephone/telephone.css` and `…/telephone.js`. */
export function telephoneSection(notice: string | null): string {
  return `<section class="tel" id="telephone" aria-label="${escaped(wording.heading)}">
${notice === null ? '' : `<p class="tel-notice">${escaped(notice)}</p>`}
<noscript><p class="tel-notice">${escaped(wording.noScript)}</p></noscript>
<p class="tel-fault" id="tel-fault" role="alert" hidden></p>
<div class="tel-pair">
${callerTelephone()}
${conseillerTelephone()}
</div>
</section>`
}

function callerTelephone(): string {
  const keys = [...'123456789*0#'].map(
    key =>
      `<button type="button" class="tel-key" data-digit="${key}" aria-label="${KEY_NAMES[key] ?? key}" disabled>${key}</button>`
  )
  const examples = wording.exampleWords.map(
    words =>
      `<button type="button" class="tel-example" data-example="${escaped(words)}" disabled>${escaped(words)}</button>`
  )
  return `<section class="tel-set" id="tel-caller" data-state="rests" aria-labelledby="tel-caller-h">
<h2 id="tel-caller-h">${handset()}${escaped(wording.callerHeading)}</h2>
<p class="tel-state" id="tel-caller-state" role="status">${escaped(wording.idle)}</p>
<p class="tel-buttons">
<button type="button" class="tel-go" id="tel-call" disabled>${escaped(wording.call)}</button>
<button type="button" class="tel-stop" id="tel-hangup" disabled>${escaped(wording.hangUp)}</button>
<button type="button" class="tel-quiet" id="tel-aloud" aria-pressed="false" hidden>${escaped(wording.readAloud)}</button>
</p>
<div class="tel-log" id="tel-caller-log" role="log" aria-live="polite" aria-label="${escaped(wording.callerLog)}" tabindex="0"></div>
<form class="tel-speak" id="tel-speak">
<label for="tel-words">${escaped(wording.speak)}</label>
<div class="tel-row">
<input id="tel-words" name="words" autocomplete="off" maxlength="500" disabled>
<button type="submit" disabled>${escaped(wording.send)}</button>
<button type="button" class="tel-quiet" id="tel-silence" disabled>${escaped(wording.staySilent)}</button>
</div>
</form>
<p class="tel-examples"><span>${escaped(wording.examples)}</span> ${examples.join(' ')}</p>
<div class="tel-keypad" id="tel-keypad" role="group" aria-label="${escaped(wording.keypad)}" aria-describedby="tel-keys-help">
${keys.join('\n')}
</div>
<p class="tel-typed" id="tel-typed" aria-hidden="true"></p>
<p class="tel-help" id="tel-keys-help">${escaped(wording.keypadHelp)}</p>
</section>`
}

function conseillerTelephone(): string {
  const button = (act: string, words: string, look: string) =>
    `<button type="button" class="${look}" data-act='${act}' disabled>${escaped(words)}</button>`
  return `<section class="tel-set" id="tel-conseiller" data-state="rests" aria-labelledby="tel-conseiller-h">
<h2 id="tel-conseiller-h">${handset()}${escaped(wording.conseillerHeading)}</h2>
<p class="tel-state" id="tel-conseiller-state" role="status">${escaped(wording.atRest)}</p>
<p class="tel-buttons" data-for="rings">
${button('{"pickup":true}', wording.pickUp, 'tel-go')}
${button('{"no-answer":true}', wording.letRing, 'tel-quiet')}
${button('{"voicemail":true}', wording.voicemail, 'tel-quiet')}
</p>
<p class="tel-buttons" data-for="listens">
${button('{"key":"1"}', wording.accept, 'tel-go')}
${button('{"key":"2"}', wording.refuse, 'tel-quiet')}
</p>
<p class="tel-buttons" data-for="listens talks">
${button('{"hangup":true}', wording.hangUp, 'tel-stop')}
</p>
<div class="tel-log" id="tel-conseiller-log" role="log" aria-live="polite" aria-label="${escaped(wording.conseillerLog)}" tabindex="0"></div>
</section>`
}

const KEY_NAMES: Readonly<Record<string, string>> = { '*': 'étoile', '#': 'dièse' }

const HANDSET =
  '<path d="M6 4c-2 1-3 3-2 6 2 7 8 14 15 17 3 1 5 0 7-2l1-2c1-1 0-2-1-3l-5-3c-1-1-2 0-3 1l-1 2c-4-2-7-5-8-9l2-1c1-1 1-2 1-3L10 4c-1-1-2-1-4 0z" fill="#1f5c4d"/>'
const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${HANDSET}</svg>`
const handset = () =>
  `<svg class="tel-handset" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">${HANDSET}</svg>`

const escaped = (text: string) => text.replace(/[&<>"']/g, character => `&#${character.codePointAt(0)};`)
