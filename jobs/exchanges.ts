import { dueOf, EXCHANGE, type Exchange } from '../domain/exchanges/exchange'
import type { ExchangeStore, ExchangeTransaction, KeptExchange, UntoldWords } from '../domain/ports/exchanges'
import type { Job } from './ticker'

const AT_ONCE = 100
const MINUTE_MS = 60_000
/** What people wrote to each other is read for the last time by a page that was left open. @see docs/donnees-personnelles.md */
const WORDS_KEPT_MS = 60 * MINUTE_MS
const ALL_KEPT_MS = 48 * 60 * MINUTE_MS

/** - `later`: ask again; `nobody`: they cannot be reached there any more. */
type Reached = 'told' | 'nobody' | 'later'

export interface Exchanging {
  readonly store: ExchangeStore
  readonly fallDue: (tx: ExchangeTransaction, id: string, now: Date) => Promise<void>
  /** Who may take it, the nearest first: those who talk with the bot of Teams. */
  readonly candidates: (exchange: Exchange, now: Date) => Promise<readonly string[]>
  readonly offer: (exchange: KeptExchange, conseillerId: string) => Promise<Reached>
  readonly show: (untold: UntoldWords) => Promise<Reached>
}

/** What the calendar does for written conversations: offers them, shows what was written, and draws what silence leads to. */
export function tendExchanges(exchanging: Exchanging): Job {
  const { store } = exchanging

  async function offer(exchange: KeptExchange, now: Date): Promise<void> {
    const offered = await store.offered(exchange.id)
    const last = offered.at(-1)
    if (last && now.getTime() - last.at.getTime() < EXCHANGE.offerAgainSeconds * 1000) return
    const known = new Set([...exchange.left, ...offered.map(({ conseillerId }) => conseillerId)])
    const next = (await exchanging.candidates(exchange, now))
      .filter(id => !known.has(id))
      .slice(0, EXCHANGE.offeredAtOnce)
    await Promise.all(
      next.map(async conseillerId => {
        const reached = await exchanging.offer(exchange, conseillerId)
        if (reached !== 'later') await store.noteOffer(exchange.id, conseillerId, now)
      })
    )
  }

  /** In order within one conversation: what cannot be shown now holds back what follows it. */
  async function show(): Promise<void> {
    const held = new Set<string>()
    for (const untold of await store.untold(AT_ONCE)) {
      const { id } = untold.exchange
      if (held.has(id)) continue
      if ((await exchanging.show(untold)) === 'later') held.add(id)
      else await store.told(id, untold.words.seq)
    }
  }

  return {
    name: 'exchanges',
    async run(now) {
      for (const exchange of await store.opened(AT_ONCE)) {
        if (dueOf(exchange, now) !== 'nothing') {
          await store.write(tx => exchanging.fallDue(tx, exchange.id, now))
        } else if (exchange.state === 'waiting') await offer(exchange, now)
      }
      await show()
      await store.forget(new Date(now.getTime() - WORDS_KEPT_MS), new Date(now.getTime() - ALL_KEPT_MS))
    }
  }
}
