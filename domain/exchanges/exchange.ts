import type { Channel } from '../activites/activite'
import type { Place } from '../places/place'

/** How long an exchange waits for each of its sides. */
export const EXCHANGE = {
  /** Nobody took it: the line makes a promise instead. */
  waitMinutes: 5,
  /** Whoever took it says nothing to somebody who waits: it is given back. */
  conseillerSilenceMinutes: 5,
  /** The person says no more: it is over. */
  personSilenceMinutes: 20,
  /** Conseillers told of it at a time, the nearest first; the next ones after a pause. */
  offeredAtOnce: 3,
  offerAgainSeconds: 60,
  /** A page that is looked at asks for what is new every few seconds; in a tab at the back, every minute. */
  pageSilenceSeconds: 120
} as const

/** Where a conseiller reads and answers. */
export type Desk = 'teams' | 'console'

/**
 * A written conversation handed over to a person: messages go through the line in both directions, and neither side sees the
 * other's number. A conseiller holds it, or it waits for one; it is over once and for all.
 */
export interface Exchange {
  readonly id: string
  readonly channel: Extract<Channel, 'sms' | 'whatsapp' | 'web'>
  readonly state: 'waiting' | 'taken' | 'over'
  readonly place: Place | null
  /** Key of the need. */
  readonly need: string | null
  /** The person cannot telephone: no call-back is promised in the place of an answer. Why is not kept. */
  readonly onlyInWriting?: true
  readonly openedAt: Date
  /** Since when it waits, or is held. */
  readonly since: Date
  /** Who holds it; of one that is over, who held it last. */
  readonly conseillerId: string | null
  readonly desk: Desk | null
  /** Who had it and let it go: it is not offered to them again. */
  readonly left: readonly string[]
  /** When the person last wrote something for a conseiller to read. */
  readonly personAt: Date | null
  /** When the person's page last asked for what is new by itself; `null` where none does: a telephone, a page without a script. */
  readonly pageAt: Date | null
  /** When whoever holds it last wrote. */
  readonly conseillerAt: Date | null
  /** The last conseiller who spoke with the person, both of them: whose activity it is. */
  readonly helped: Helped | null
}

export interface Helped {
  readonly conseillerId: string
  readonly from: Date
  readonly until: Date
}

export const openedExchange = (
  of: Pick<Exchange, 'id' | 'channel' | 'place' | 'need' | 'onlyInWriting'>,
  now: Date
): Exchange => ({
  ...of,
  state: 'waiting',
  openedAt: now,
  since: now,
  conseillerId: null,
  desk: null,
  left: [],
  personAt: null,
  pageAt: null,
  conseillerAt: null,
  helped: null
})

/** Since when the person is no longer on their page, as far as it tells; `null` while they are, or where nothing tells. */
export function leftPageAt({ pageAt, personAt }: Exchange, now: Date): Date | null {
  if (!pageAt) return null
  const last = personAt && personAt > pageAt ? personAt : pageAt
  return now.getTime() - last.getTime() >= EXCHANGE.pageSilenceSeconds * 1_000 ? last : null
}

export const isHeldBy = ({ state, conseillerId }: Exchange, id: string) =>
  state === 'taken' && conseillerId === id

export type Taking =
  | { readonly kind: 'taken'; readonly exchange: Exchange }
  /** They hold it already: the same press twice, or another screen, where they go on. */
  | { readonly kind: 'theirs'; readonly exchange: Exchange }
  /** Somebody was quicker, or it is over. */
  | { readonly kind: 'gone' }

/** One conseiller takes it, and no other one can. */
export function afterTaking(exchange: Exchange, conseillerId: string, desk: Desk, now: Date): Taking {
  if (isHeldBy(exchange, conseillerId)) return { kind: 'theirs', exchange: { ...exchange, desk } }
  if (exchange.state !== 'waiting') return { kind: 'gone' }
  return {
    kind: 'taken',
    exchange: { ...exchange, state: 'taken', conseillerId, desk, since: now, conseillerAt: null }
  }
}

export const afterPersonSpoke = (exchange: Exchange, now: Date): Exchange =>
  withHelp({ ...exchange, personAt: now }, now)

export const afterConseillerSpoke = (exchange: Exchange, now: Date): Exchange =>
  withHelp({ ...exchange, conseillerAt: now }, now)

/** Whoever holds it and the person have both spoken: from here on it is an activity of theirs. */
function withHelp(exchange: Exchange, now: Date): Exchange {
  const { state, conseillerId, personAt, conseillerAt, since } = exchange
  if (state !== 'taken' || conseillerId === null || !personAt || !conseillerAt) return exchange
  return { ...exchange, helped: { conseillerId, from: since, until: now } }
}

/** Whoever holds it lets it go: it waits for another. */
export const afterLettingGo = (exchange: Exchange, now: Date): Exchange => ({
  ...exchange,
  state: 'waiting',
  since: now,
  conseillerId: null,
  desk: null,
  conseillerAt: null,
  left: exchange.conseillerId === null ? exchange.left : [...exchange.left, exchange.conseillerId]
})

export const afterEnd = (exchange: Exchange): Exchange => ({ ...exchange, state: 'over' })

/**
 * What silence leads to.
 *
 * - `nobody`: nobody took it, and something else is owed to the person;
 * - `let-go`: its conseiller does not answer somebody who waits;
 * - `end`: the person was answered, and says no more.
 */
export type Due = 'nothing' | 'nobody' | 'let-go' | 'end'

export function dueOf(exchange: Exchange, now: Date): Due {
  const { state, since, personAt, conseillerAt } = exchange
  const isPast = (from: Date, minutes: number) => now.getTime() - from.getTime() >= minutes * 60_000
  if (state === 'over') return 'nothing'
  if (state === 'waiting') return isPast(since, EXCHANGE.waitMinutes) ? 'nobody' : 'nothing'
  if (conseillerAt && (!personAt || conseillerAt >= personAt)) {
    return isPast(conseillerAt, EXCHANGE.personSilenceMinutes) ? 'end' : 'nothing'
  }
  // What was written while it waited is theirs to answer from the moment they took it.
  const waitingFrom = conseillerAt && personAt && personAt > since ? personAt : since
  return isPast(waitingFrom, EXCHANGE.conseillerSilenceMinutes) ? 'let-go' : 'nothing'
}
