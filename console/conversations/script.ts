import * as wording from './wording'

/** How often the page looks for what is new. */
const LOOK_MS = 4_000

/**
 * Keeps the living part of a page of written conversations fresh, and leaves what is being typed alone. Without it a reload shows
 * the same.
 */
export const CONVERSATIONS_SCRIPT = `'use strict'
;(function () {
  var living = document.getElementById('vivant')
  var status = document.getElementById('etat')
  if (!living) return
  living.scrollTop = living.scrollHeight
  function look() {
    fetch(location.pathname, { headers: { Accept: 'text/html' }, redirect: 'manual' })
      .then(function (answer) {
        if (answer.type === 'opaqueredirect') {
          status.textContent = ${JSON.stringify(wording.signIn)}
          return null
        }
        return answer.ok ? answer.text() : ''
      })
      .then(function (text) {
        if (text === null) return
        var fresh = text && new DOMParser().parseFromString(text, 'text/html').getElementById('vivant')
        // The marks of forms change at each look: only what can be read counts.
        if (fresh && fresh.textContent !== living.textContent) {
          living.replaceChildren.apply(living, Array.prototype.slice.call(fresh.childNodes))
          living.scrollTop = living.scrollHeight
        }
        setTimeout(look, ${LOOK_MS})
      })
      .catch(function () { setTimeout(look, ${LOOK_MS}) })
  }
  setTimeout(look, ${LOOK_MS})
})()
`
