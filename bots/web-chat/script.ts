import { endIt } from '../../dialogs/helpline/wording-exchange'
import { LINKS } from './links'
import * as wording from './wording'

/** How long until a message that did not get through is sent again, with the same id: each time longer. */
const AGAIN_AFTER_MS = [1000, 2000, 4000, 8000, 15_000]
const ANSWER_WITHIN_MS = 20_000
/** « Réponse en cours… » is said only to those who would otherwise wonder. */
const PATIENCE_MS = 900
/** A page that waits for a conseiller's words asks so often; later, when they are slow to come, less. */
const NEWS_AFTER_MS = [2500, 2500, 2500, 4000]
/** Kept in the tab for a reload; older lines are let go. */
const LINES_KEPT = 200

const words = JSON.stringify({
  who: { person: wording.you, line: wording.line, conseiller: wording.conseiller },
  welcome: `${wording.welcome} ${wording.example}`,
  firstChoices: wording.firstChoices,
  writing: wording.writing,
  lost: wording.lost,
  back: wording.back,
  refused: wording.refused,
  empty: wording.empty,
  erased: wording.erased,
  leave: endIt,
  noPosition: wording.noPosition,
  positionSought: wording.positionSought,
  positionSaid: wording.positionSaid
})

/**
 * What the browser runs: it spares the reloading of the page. One message at a time, each with an id of its own that it keeps
 * until it is answered; the conversation and what was shown of it live in the tab alone. No library, no other origin.
 */
export const CHAT_SCRIPT = `'use strict';
(() => {
  const words = ${words};
  const at = id => document.getElementById(id);
  const form = at('write'), log = at('log'), text = at('text'), choices = at('choices'), state = at('state');
  const KEY = 'conversation';
  const stored = () => { try { return JSON.parse(sessionStorage.getItem(KEY)); } catch { return null; } };
  const shown = [...form.querySelectorAll('.choices button')].map(one => one.value);
  // A page that came back from a form has its conversation in it: the tab goes on with that one.
  const posted = JSON.parse(form.elements.fil.value);
  let kept = posted.length === 0 && stored() || { token: form.elements.conversation.value, lines: posted, choices: shown, waiting: [] };
  let sending = false, tries = 0, timer = 0;
  const tabs = 'BroadcastChannel' in window ? new BroadcastChannel('conversation') : null;

  const keep = () => { try { sessionStorage.setItem(KEY, JSON.stringify(kept)); } catch {} };
  const uuid = () => {
    if (crypto.randomUUID) return crypto.randomUUID();
    const hex = [...crypto.getRandomValues(new Uint8Array(16))].map(one => one.toString(16).padStart(2, '0')).join('');
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  };
  const tell = (words, isFault) => {
    state.textContent = words;
    state.classList.toggle('fault', isFault === true);
  };

  const linked = said => said.split(new RegExp(${JSON.stringify(LINKS)})).map((part, rank) => {
    if (rank % 2 === 0) return part;
    const link = document.createElement('a');
    link.href = part.startsWith('https:') ? part : 'tel:' + part.replaceAll(' ', '');
    link.rel = 'noreferrer';
    link.textContent = part.startsWith('https:') ? new URL(part).hostname.replace(/^www[.]/, '') : part;
    return link;
  });
  function put(line) {
    const item = document.createElement('p');
    item.className = line.who;
    item.dir = 'auto';
    if (line.id) item.dataset.id = line.id;
    if (words.who[line.who]) {
      const who = document.createElement('span');
      who.className = 'who';
      who.dir = 'ltr';
      who.textContent = words.who[line.who] + ' : ';
      item.append(who);
    }
    const said = document.createElement('span');
    if (line.lang) said.lang = line.lang;
    said.append(...(line.who === 'person' ? [line.text] : linked(line.text)));
    item.append(said);
    if (kept.waiting.some(one => one.id === line.id)) item.classList.add('waiting');
    log.append(item);
    log.scrollTop = log.scrollHeight;
  }
  function add(line, fromOtherTab) {
    if (line.id && kept.lines.some(one => one.id === line.id && one.who === line.who)) return;
    kept.lines.push(line);
    if (kept.lines.length > ${LINES_KEPT}) kept.lines.shift();
    put(line);
    if (tabs && !fromOtherTab) tabs.postMessage({ token: kept.token, line });
  }
  function offer(list, lang) {
    kept.choices = list;
    kept.lang = lang;
    choices.replaceChildren(...list.map(choice => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = choice;
      button.dir = 'auto';
      if (lang) button.lang = lang;
      button.addEventListener('click', () => { say(choice); text.focus(); });
      return button;
    }));
  }
  function draw() {
    log.replaceChildren();
    put({ who: 'line', text: words.welcome });
    kept.lines.forEach(put);
    offer(kept.choices, kept.lang);
  }

  function say(said, position) {
    const message = { id: uuid(), text: said };
    if (position) message.position = position;
    kept.waiting.push(message);
    add({ who: 'person', text: said, id: message.id });
    offer([]);
    keep();
    tell('');
    next();
  }

  async function next() {
    clearTimeout(timer);
    if (sending || kept.waiting.length === 0) return;
    sending = true;
    const message = kept.waiting[0];
    const patience = setTimeout(() => { if (tries === 0) tell(words.writing); }, ${PATIENCE_MS});
    let outcome = 'lost';
    try {
      const answer = await fetch('/chat', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ ...message, conversation: kept.token }),
        signal: AbortSignal.timeout(${ANSWER_WITHIN_MS})
      });
      if (answer.ok) {
        took(message, await answer.json());
        outcome = 'answered';
      } else if (answer.status < 500) outcome = 'refused';
    } catch {}
    clearTimeout(patience);
    sending = false;
    if (outcome === 'answered') {
      tell(tries > 0 ? words.back : '');
      tries = 0;
      next();
    } else if (outcome === 'refused') refused(message);
    else {
      tell(words.lost, true);
      const waits = ${JSON.stringify(AGAIN_AFTER_MS)};
      timer = setTimeout(next, waits[Math.min(tries++, waits.length - 1)]);
    }
  }
  function took(message, answer) {
    if (kept.waiting[0] !== message) return;
    kept.waiting.shift();
    kept.token = answer.conversation;
    const sent = log.querySelector('[data-id="' + message.id + '"]');
    if (sent) sent.classList.remove('waiting');
    answer.replies.forEach((reply, rank) => add({ who: 'line', text: reply.text, lang: reply.lang, id: message.id + '/' + rank }));
    const last = answer.replies.at(-1) || {};
    offer(last.choices || [], last.lang);
    kept.live = answer.live === true;
    keep();
    watch();
  }
  // Refused as it is: the person gets their words back, and says them again.
  function refused(message) {
    kept.waiting.shift();
    kept.lines = kept.lines.filter(one => one.id !== message.id);
    if (!text.value) text.value = message.text;
    draw();
    keep();
    tell(words.refused, true);
    next();
  }

  form.addEventListener('submit', event => {
    event.preventDefault();
    const said = event.submitter && event.submitter.name === 'choix' ? event.submitter.value : text.value.trim();
    if (!said) return tell(words.empty, true);
    if (said === text.value.trim()) text.value = '';
    say(said);
    text.focus();
  });
  text.addEventListener('keydown', event => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit(at('send'));
  });
  at('position').addEventListener('click', () => {
    tell(words.positionSought);
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        // Some hundred metres are near enough to find a place, and say less of somebody's home.
        const round = degrees => Math.round(degrees * 1000) / 1000;
        say(words.positionSaid, { latitude: round(coords.latitude), longitude: round(coords.longitude) });
      },
      () => tell(words.noPosition, true),
      { timeout: 15000, maximumAge: 60000 }
    );
  });
  at('erase').addEventListener('click', () => {
    clearTimeout(timer);
    try { sessionStorage.removeItem(KEY); } catch {}
    // Nobody waits for an answer any more: the conseiller is not left waiting either.
    if (kept.live) fetch('/chat', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ conversation: kept.token, id: uuid(), text: words.leave }),
      keepalive: true
    }).catch(() => {});
    // A conversation of its own begins: nothing leads back to the one before.
    kept = { token: undefined, lines: [], choices: words.firstChoices, waiting: [] };
    tries = 0;
    draw();
    tell(words.erased);
    text.value = '';
    text.focus();
  });
  // The same conversation in a tab that was duplicated.
  if (tabs) tabs.onmessage = ({ data }) => {
    if (data.token !== kept.token) return;
    add(data.line, true);
    keep();
  };
  // While a conseiller has the conversation, or is looked for: what they write comes here.
  let quiet = 0, newsTimer = 0, asking = false;
  function watch() {
    clearTimeout(newsTimer);
    if (!kept.live) return;
    const waits = ${JSON.stringify(NEWS_AFTER_MS)};
    newsTimer = setTimeout(news, waits[Math.min(quiet, waits.length - 1)]);
  }
  async function news() {
    if (asking) return;
    asking = true;
    const token = kept.token;
    try {
      const answer = await fetch('/chat/news', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ conversation: token, seen: kept.seen || '' }),
        signal: AbortSignal.timeout(${ANSWER_WITHIN_MS})
      });
      if (answer.ok && token === kept.token) {
        const told = await answer.json();
        quiet = told.news.length > 0 ? 0 : quiet + 1;
        kept.seen = told.seen;
        kept.live = told.live;
        told.news.forEach(line => add(line));
        if (kept.waiting.length === 0 && told.choices.join() !== kept.choices.join()) offer(told.choices);
        keep();
      }
    } catch {}
    asking = false;
    watch();
  }

  addEventListener('online', next);
  // A page that the browser kept as it was is still the page of this tab.
  addEventListener('pageshow', event => { if (event.persisted) { next(); watch(); } });

  // Without a script the page is as long as what was said: the newest is never hidden in a box.
  log.classList.add('within');
  at('without').hidden = true;
  at('how').hidden = false;
  at('erase').hidden = false;
  at('position').hidden = !navigator.geolocation;
  const askNews = at('news');
  if (askNews) { askNews.hidden = true; kept.live = true; kept.seen = form.elements.vu.value; }
  draw();
  keep();
  next();
  watch();
})();
`
