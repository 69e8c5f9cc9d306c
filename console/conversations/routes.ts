import type { Server } from 'restify'
import { leftPageAt } from '../../domain/exchanges/exchange'
import type { Clock } from '../../domain/ports/clock'
import type { DirectoryPort } from '../../domain/ports/directory'
import type { ExchangeDesk, ExchangeStore, ExchangeWords, KeptExchange } from '../../domain/ports/exchanges'
import { conseillerOf, rolesIn } from '../../domain/rights/rights'
import { PARIS } from '../../domain/values/zone'
import { timeInWords } from '../layout/days'
import { type Filled, filledWith, longTextField, mistakesFound } from '../layout/forms'
import { type Html, html } from '../layout/html'
import { notice } from '../layout/notice'
import { type Answer, type ConsoleRoute, Missing, page, seeOther, type Visit } from '../sign-in/visit'
import { CONVERSATIONS_SCRIPT } from './script'
import * as wording from './wording'

export interface ConversationPorts {
  readonly store: Pick<ExchangeStore, 'find' | 'words' | 'opened' | 'heldBy' | 'look' | 'write'>
  readonly desk: ExchangeDesk
  readonly directory: DirectoryPort
  readonly clock: Clock
  /** As a conseiller hears a need. */
  readonly spokenOf: (need: string) => string | null
}

const HOME = '/console/conversations'
const SCRIPT = '/console/conversations.js'
const MOST_SHOWN = 50
/** What the page’s script tells of itself. */
const LIVE = html`<noscript><p class="note">${wording.withoutScript}</p></noscript><p id="etat" role="status"></p>`

const pathOf = (id: string) => `${HOME}/${encodeURIComponent(id)}`

/** Written conversations with citizens: who waits for a conseiller, and those that this conseiller holds. */
export function conversationRoutes(ports: ConversationPorts): readonly ConsoleRoute[] {
  const { store, desk } = ports
  const roles = rolesIn('day')

  const zoneOf = (conseillerId: string) =>
    ports.directory.current().stations.find(({ conseiller }) => conseiller?.id === conseillerId)?.zone ??
    PARIS

  /** Whose visit it is; a conseiller of the directory, or the page that says that they are none. */
  async function whose(visit: Visit): Promise<string | Answer> {
    const conseillerId = conseillerOf(visit.person)
    if (conseillerId === null || !ports.directory.current().conseillers.has(conseillerId)) {
      return page({
        title: wording.title,
        body: html`<h1>${wording.title}</h1><p class="note warn">${wording.notInDirectory}</p>`
      })
    }
    visit.require('day', { conseillerId })
    return conseillerId
  }

  const about = ({ place, need, channel }: KeptExchange) =>
    wording.askedFrom(place?.commune ?? null, need === null ? null : ports.spokenOf(need), channel)

  async function list(visit: Visit): Promise<Answer> {
    const who = await whose(visit)
    if (typeof who !== 'string') return who
    await store.look(who, visit.now)
    const held = await store.heldBy(who)
    const theirs = (await store.opened(MOST_SHOWN)).filter(
      ({ state, left }) => state === 'waiting' && !left.includes(who)
    )
    const hasLeft = (exchange: KeptExchange) => leftPageAt(exchange, visit.now) !== null
    // Who is still there first.
    const waiting = [...theirs.filter(exchange => !hasLeft(exchange)), ...theirs.filter(hasLeft)]
    const item = (exchange: KeptExchange, control: Html) => {
      const leftAt = leftPageAt(exchange, visit.now)
      return html`<li><p><strong>${about(exchange)}</strong><br>${wording.since(timeInWords(zoneOf(who), exchange.openedAt))}${exchange.onlyInWriting && html` ${wording.onlyInWriting}`}${leftAt && html` <span class="badge warn">${wording.leftPage(timeInWords(zoneOf(who), leftAt))}</span>`}</p>${control}</li>`
    }
    return page({
      // Read in the tab of a browser where somebody works at something else.
      title: waiting.length > 0 ? wording.titleWhenWaiting(waiting.length) : wording.title,
      script: SCRIPT,
      body: html`<h1>${wording.title}</h1><p class="lead">${wording.lead}</p>
${notice(wording.NOTICES, visit.query.get('fait'))}
${LIVE}
<div id="vivant" aria-live="polite">${
        held.length > 0 &&
        html`<section class="card"><h2>${wording.mine(held.length)}</h2><ul class="plain">${held.map(
          exchange =>
            item(
              exchange,
              html`<a class="button go" href="${pathOf(exchange.id)}">${wording.open}<span class="hidden"> : ${about(exchange)}</span></a>`
            )
        )}</ul></section>`
      }<section class="card"><h2>${wording.waiting(waiting.length)}</h2>${
        waiting.length === 0
          ? html`<p class="quiet">${wording.nobodyWaits}</p>`
          : html`<ul class="plain">${waiting.map(exchange =>
              item(
                exchange,
                visit.formTo(
                  pathOf(exchange.id),
                  html`<button class="go" name="geste" value="prendre">${wording.take}<span class="hidden"> : ${about(exchange)}</span></button>`
                )
              )
            )}</ul>`
      }</section></div>`
    })
  }

  async function one(visit: Visit, filled: Filled | null = null): Promise<Answer> {
    const who = await whose(visit)
    if (typeof who !== 'string') return who
    const exchange = await store.find(visit.param('id'))
    if (!exchange) throw new Missing()
    await store.look(who, visit.now)
    const title = wording.conversationTitle(exchange.place?.commune ?? null)
    const leftAt = leftPageAt(exchange, visit.now)
    const left = leftAt && timeInWords(zoneOf(who), leftAt)
    const crumbs = [{ name: wording.title, href: HOME }]
    if (exchange.state === 'waiting') {
      const control = html`<button class="go" name="geste" value="prendre">${wording.take}</button>`
      return page({
        title,
        crumbs,
        script: SCRIPT,
        body: html`<h1>${title}</h1>${LIVE}<div id="vivant"><section class="card"><p><strong>${about(exchange)}</strong></p>${limitOf(exchange)}<p>${left ? wording.leftPageToTake(left) : wording.toTake}</p>${visit.formTo(pathOf(exchange.id), control)}</section></div>`
      })
    }
    if (exchange.state !== 'taken' || exchange.conseillerId !== who) return gone()
    const path = pathOf(exchange.id)
    const typed = visit.interrupted(path)
    const shown = filled ?? (typed ? { values: typed, mistakes: {} } : filledWith())
    const words = await store.words(exchange.id, 0)
    return {
      kind: 'page',
      title,
      crumbs,
      script: SCRIPT,
      ...(filled ? { status: 422 as const, faulty: true } : {}),
      body: html`<h1>${title}</h1><p class="lead">${about(exchange)}</p>${limitOf(exchange)}
${notice(wording.NOTICES, visit.query.get('fait'))}${mistakesFound(shown.mistakes)}
${LIVE}
<section class="card"><h2>${wording.exchanged}</h2><div class="log" id="vivant" role="log" aria-label="${wording.exchanged}" tabindex="0">${wordsShown(words, who, zoneOf(who), left !== null)}${left && html`<p class="quiet">${wording.leftPageToAnswer(left)}</p>`}</div></section>
<section class="card">${visit.formTo(
        path,
        html`${longTextField({ name: 'reponse', label: wording.answer, hint: wording.answerHint[exchange.channel] }, shown)}<div class="row"><button class="go" name="geste" value="envoyer">${wording.send}</button><button name="geste" value="terminer">${wording.end}</button><button name="geste" value="passer">${wording.handOn}</button></div>`
      )}<p class="quiet">${wording.silence}</p></section>`
    }
  }

  async function act(visit: Visit): Promise<Answer> {
    const who = await whose(visit)
    if (typeof who !== 'string') return who
    const id = visit.param('id')
    const { now } = visit
    switch (visit.form.get('geste')) {
      case 'prendre': {
        const taken = await store.write(tx => desk.take(tx, id, who, 'console', now))
        if (taken.kind === 'gone') return gone()
        await visit.done('conversation.take', id)
        return seeOther(pathOf(id))
      }
      case 'passer': {
        const done = await store.write(tx => desk.handOn(tx, id, who, now))
        if (done.kind === 'not-theirs') return gone()
        await visit.done('conversation.hand-on', id)
        return seeOther(`${HOME}?fait=passee`)
      }
      case 'terminer': {
        const done = await store.write(tx => desk.end(tx, id, who, now))
        if (done.kind === 'not-theirs') return gone()
        await visit.done('conversation.end', id)
        const { activite } = done
        if (activite?.conseillerId !== who) return seeOther(`${HOME}?fait=finie`)
        return seeOther(`/console/activites/${encodeURIComponent(activite.id)}`)
      }
      default: {
        const said = {
          conseillerId: who,
          messageId: `console:${visit.formId}`,
          text: visit.form.get('reponse') ?? ''
        }
        const outcome = await store.write(tx => desk.say(tx, id, said, now))
        switch (outcome.kind) {
          case 'said':
            return seeOther(pathOf(id))
          case 'not-theirs':
            return gone()
          case 'empty':
            return one(visit, { values: visit.form, mistakes: { reponse: wording.mistakeEmpty } })
          case 'too-long':
            return one(visit, {
              values: visit.form,
              mistakes: { reponse: wording.mistakeLong(outcome.most) }
            })
        }
      }
    }
  }

  return [
    { method: 'GET', path: HOME, roles, answer: list },
    { method: 'GET', path: `${HOME}/:id`, roles, answer: visit => one(visit) },
    { method: 'POST', path: `${HOME}/:id`, roles, answer: act }
  ]
}

/** What matters before anything is offered to them. */
const limitOf = ({ onlyInWriting }: KeptExchange) =>
  onlyInWriting && html`<p class="note">${wording.onlyInWriting}</p>`

const gone = (): Answer => ({
  kind: 'page',
  status: 409,
  title: wording.goneTitle,
  faulty: true,
  crumbs: [{ name: wording.title, href: HOME }],
  body: html`<h1>${wording.goneTitle}</h1><p>${wording.goneLead}</p><p><a class="button" href="${HOME}">${wording.title}</a></p>`
})

/** What both said, in order. What the line told the person is not part of it. */
function wordsShown(words: readonly ExchangeWords[], who: string, zone: string, hasLeft: boolean): Html {
  const said = words.filter(one => one.who !== 'line')
  if (said.length === 0)
    return html`<p class="quiet">${hasLeft ? wording.nothingYetAndLeft : wording.nothingYet}</p>`
  return html`${said.map(one => {
    const name =
      one.who === 'person' ? wording.person : one.conseillerId === who ? wording.you : wording.colleague
    return html`<p class="${one.who === 'person' ? 'theirs' : 'ours'}"><span class="quiet">${name}, ${timeInWords(zone, one.at)}</span>${one.undelivered && html` <span class="badge warn">${wording.undelivered}</span>`}<span class="said" dir="auto">${one.text}</span></p>`
  })}`
}

/** What the pages need beside themselves. It holds nothing of anybody. */
export function mountConversationFiles(server: Server): void {
  server.get(SCRIPT, (_request, response, next) => {
    response.sendRaw(200, CONVERSATIONS_SCRIPT, {
      'Content-Type': 'text/javascript; charset=utf-8',
      'Cache-Control': 'max-age=3600',
      'X-Content-Type-Options': 'nosniff'
    })
    next()
  })
}
