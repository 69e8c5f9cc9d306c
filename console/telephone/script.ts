import * as wording from './wording'

/** Keys typed without an end (`#`, or as many as are wanted) are sent after this rest. */
const REST_AFTER_KEYS_MS = 2500

/**
 * What the browser runs. It shows what the server sends, and sends what is pressed; the course of the call is known to
 * the server alone. No library, no other origin.
 */
export const TELEPHONE_SCRIPT = `'use strict';
(() => {
  const at = id => document.getElementById(id);
  const caller = at('tel-caller'), conseiller = at('tel-conseiller'), words = at('tel-words');
  const logs = { caller: at('tel-caller-log'), conseiller: at('tel-conseiller-log') };
  const aloud = at('tel-aloud'), typed = at('tel-typed'), fault = at('tel-fault');
  let id = null, stream = null, keys = '', rest = 0, wanted = {}, readsAloud = false, panel = null;

  const each = (selector, act) => document.querySelectorAll(selector).forEach(act);
  const enable = (selector, on) => each(selector, one => { one.disabled = !on; });
  const tell = text => { fault.textContent = text; fault.hidden = text === ''; };

  async function post(path, body) {
    try {
      const answer = await fetch('/telephone/calls' + path, {
        method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body)
      });
      const json = await answer.json();
      // 409: what was awaited came meanwhile. The page shows it already.
      tell(answer.ok || (answer.status === 409 && path) ? '' : json.detail);
      return answer.ok ? json : null;
    } catch {
      tell(${JSON.stringify(wording.unreachable)});
      return null;
    }
  }
  const callerDoes = act => id && post('/' + id + '/caller', act);
  const conseillerDoes = act => id && post('/' + id + '/conseiller', act);

  const inCall = on => {
    at('tel-call').disabled = on;
    enable('#tel-hangup, .tel-key, .tel-example, #tel-speak input, #tel-speak button', on);
  };
  const isAsked = () => caller.dataset.state === 'is-asked';

  async function call() {
    inCall(true);
    for (const log of Object.values(logs)) log.replaceChildren();
    const begun = await post('', {});
    if (!begun) return inCall(false);
    id = begun.id;
    stream = new EventSource('/telephone/calls/' + id + '/events');
    stream.onmessage = message => show(JSON.parse(message.data));
    stream.onopen = () => tell('');
    // The browser tries again by itself, unless the call is not known any more.
    stream.onerror = () => {
      tell(${JSON.stringify(wording.unreachable)});
      if (stream && stream.readyState === EventSource.CLOSED) rested();
    };
  }

  function show(one) {
    if (one.type === 'line') line(one);
    else if (one.type === 'caller') callerIs(one);
    else conseillerIs(one);
  }

  function line({ at: where, who, text }) {
    const item = document.createElement('p');
    item.className = who;
    item.textContent = text;
    logs[where].append(item);
    logs[where].scrollTop = logs[where].scrollHeight;
    if (readsAloud && where === 'caller' && who === 'line') {
      const speech = new SpeechSynthesisUtterance(text);
      speech.lang = 'fr-FR';
      speechSynthesis.speak(speech);
    }
  }

  function callerIs({ state, text, numDigits, finishOnKey }) {
    caller.dataset.state = state;
    at('tel-caller-state').textContent = text;
    wanted = { numDigits, finishOnKey };
    forgetKeys();
    if (state === 'over') rested();
  }

  function conseillerIs({ state, text }) {
    conseiller.dataset.state = state;
    at('tel-conseiller-state').textContent = text;
    each('#tel-conseiller .tel-buttons', group => {
      const on = group.dataset.for.split(' ').includes(state);
      group.querySelectorAll('button').forEach(button => { button.disabled = !on; });
    });
    keepFocus();
  }

  function rested() {
    if (stream) stream.close();
    stream = null;
    id = null;
    inCall(false);
    each('#tel-conseiller button', button => { button.disabled = true; });
    if (panel) (panel === caller ? at('tel-call') : logs.conseiller).focus({ preventScroll: true });
  }

  // What is pressed may be disabled by what it does: the focus then goes to what comes next at the same telephone.
  function keepFocus() {
    const now = document.activeElement;
    if (panel !== conseiller || !(now === document.body || now.disabled)) return;
    (panel.querySelector('button:enabled') || logs.conseiller).focus({ preventScroll: true });
  }

  function forgetKeys() { keys = ''; typed.textContent = ''; clearTimeout(rest); }
  function sendKeys() { const digits = keys; forgetKeys(); if (digits) callerDoes({ digits }); }
  function press(key) {
    if (!isAsked()) return;
    if (readsAloud) speechSynthesis.cancel();
    keys += key;
    typed.textContent = keys;
    clearTimeout(rest);
    const enough = keys.length >= (wanted.numDigits || Infinity) || keys === '*';
    if (enough || (wanted.finishOnKey || '').includes(key)) sendKeys();
    else rest = setTimeout(sendKeys, ${REST_AFTER_KEYS_MS});
  }
  function say(text) {
    if (!isAsked()) return;
    if (readsAloud) speechSynthesis.cancel();
    callerDoes(/^[0-9*#][0-9*# .]*$/.test(text) ? { digits: text.replace(/[^0-9*#]/g, '') } : { speech: text });
  }

  at('tel-call').addEventListener('click', call);
  at('tel-hangup').addEventListener('click', () => {
    if (readsAloud) speechSynthesis.cancel();
    callerDoes({ hangup: true });
  });
  at('tel-silence').addEventListener('click', () => isAsked() && callerDoes({ silence: true }));
  at('tel-speak').addEventListener('submit', event => {
    event.preventDefault();
    const text = words.value.trim();
    if (!text || !isAsked()) return;
    words.value = '';
    say(text);
  });
  each('[data-example]', one => one.addEventListener('click', () => say(one.dataset.example)));
  each('[data-digit]', one => one.addEventListener('click', () => press(one.dataset.digit)));
  each('[data-act]', one => one.addEventListener('click', () => conseillerDoes(JSON.parse(one.dataset.act))));
  at('tel-keypad').addEventListener('keydown', event => {
    if (event.ctrlKey || event.altKey || event.metaKey || !/^[0-9*#]$/.test(event.key)) return;
    event.preventDefault();
    press(event.key);
  });
  if ('speechSynthesis' in window) {
    aloud.hidden = false;
    aloud.addEventListener('click', () => {
      readsAloud = !readsAloud;
      aloud.setAttribute('aria-pressed', String(readsAloud));
      if (!readsAloud) speechSynthesis.cancel();
    });
  }
  addEventListener('focusin', event => { panel = event.target.closest('.tel-set'); });
  at('tel-call').disabled = false;
})();
`
