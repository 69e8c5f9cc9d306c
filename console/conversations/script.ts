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
  // A button or link is known by where it leads.
  function leadsTo(one) {
    var form = one.closest('form')
    return form ? form.getAttribute('action') : one.getAttribute('href')
  }
  function show(fresh) {
    var focused = document.activeElement !== living && living.contains(document.activeElement)
      ? leadsTo(document.activeElement)
      : null
    // Who reads further up goes on reading there.
    var atEnd = living.scrollTop + living.clientHeight >= living.scrollHeight - 40
    living.replaceChildren.apply(living, Array.prototype.slice.call(fresh.childNodes))
    if (atEnd) living.scrollTop = living.scrollHeight
    if (focused === null) return
    var again = Array.prototype.filter.call(living.querySelectorAll('a, button'), function (one) {
      return leadsTo(one) === focused
    })[0]
    if (!again) {
      if (living.tabIndex < 0) living.tabIndex = -1
      again = living
    }
    again.focus()
  }
  function look() {
    fetch(location.pathname, { headers: { Accept: 'text/html' }, redirect: 'manual' })
      .then(function (answer) {
        if (answer.type === 'opaqueredirect') {
          status.textContent = ${JSON.stringify(wording.signIn)}
          return null
        }
        if (answer.status === 409) {
          status.textContent = ${JSON.stringify(wording.noLonger)}
          return null
        }
        return answer.ok ? answer.text() : ''
      })
      .then(function (text) {
        if (text === null) return
        status.textContent = ''
        var page = new DOMParser().parseFromString(text, 'text/html')
        var fresh = page.getElementById('vivant')
        // The marks of forms change at each look: only what can be read counts.
        if (fresh && fresh.textContent !== living.textContent) {
          show(fresh)
          document.title = page.title
        }
        setTimeout(look, ${LOOK_MS})
      })
      .catch(function () {
        status.textContent = ${JSON.stringify(wording.offline)}
        setTimeout(look, ${LOOK_MS})
      })
  }
  setTimeout(look, ${LOOK_MS})
})()
`
