import { PARIS } from '../../domain/values/zone'
import * as wording from './wording'

/** Keeps the board fresh. Without it the page is whole, and as old as its last loading. */
export const BOARD_SCRIPT = `'use strict'
;(function () {
  var board = document.getElementById('tableau')
  var status = document.getElementById('etat')
  var button = document.getElementById('suspendre')
  if (!board || !window.EventSource) return
  var source = null
  var held = null
  var paused = false
  // As everywhere on the console, whatever the clock of who looks.
  function now() {
    var parts = {}
    new Intl.DateTimeFormat('fr-FR', { timeZone: ${JSON.stringify(PARIS)}, hour: 'numeric', minute: '2-digit', hourCycle: 'h23' })
      .formatToParts(new Date())
      .forEach(function (part) { parts[part.type] = part.value })
    return Number(parts.hour) + '\\u00a0h' + (parts.minute === '00' ? '' : '\\u00a0' + parts.minute)
  }
  function show(text) {
    var open = Array.prototype.map.call(board.querySelectorAll('details[open]'), function (one) { return one.id })
    var focused = document.activeElement && board.contains(document.activeElement)
      ? document.activeElement.closest('details')
      : null
    board.innerHTML = text
    open.forEach(function (id) { var one = document.getElementById(id); if (one) one.open = true })
    if (focused && focused.id) {
      var again = document.querySelector('#' + focused.id + ' > summary')
      if (again) again.focus()
    }
    status.textContent = ${JSON.stringify(wording.updatedAt('@'))}.replace('@', now())
  }
  function listen() {
    source = new EventSource('/console/national/flux')
    source.addEventListener('tableau', function (event) {
      if (paused) held = event.data
      else show(event.data)
    })
    source.addEventListener('fin', function () {
      source.close()
      button.hidden = true
      status.textContent = ${JSON.stringify(wording.ended)}
      var link = document.createElement('a')
      link.href = '/console/connexion?retour=/console/national'
      link.textContent = ${JSON.stringify(wording.reconnect)}
      status.append(' ', link)
    })
  }
  button.hidden = false
  button.addEventListener('click', function () {
    paused = !paused
    button.textContent = paused ? ${JSON.stringify(wording.resume)} : ${JSON.stringify(wording.pause)}
    if (!paused && held !== null) { show(held); held = null }
  })
  listen()
})()
`
