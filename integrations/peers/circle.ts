import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Freed, Held, HeldLately } from '../../domain/calls/held'
import type { Consent, Peers } from '../../domain/ports/peers'
import { type Asked, post } from './ask-peer'

/** Somebody waits for what the others say: a process that does not by then says nothing. */
const ANSWER_WITHIN_MS = 700
/** What the others were told counts for so long. */
const FRESH_MS = 3_000
/** After the store is back, or this process has begun, the others are told for so long that nothing waits here. */
const TOLD_AFTER_MS = 5_000
/** Whoever takes over the journal of a killed process has told so by then. */
const TAKEN_OVER_MS = 1_500
/** For so long after the store went whoever cannot be asked may still be about to answer. */
const MAY_ANSWER_MS = 5_000
/** A sealed word older than this is somebody else's copy. Clocks may differ by minutes. */
const SEAL_MS = 10 * 60_000
export const TOLD_PATH = '/processes/told'
/** Some thousand conseillers held at once. */
export const MAX_TOLD_BYTES = 1024 * 1024
/** The header that shows that a word is from one of our processes. */
export const SEAL = 'x-helpline-seal'

/** Another process of the product. */
export interface Other {
  readonly name: string
  readonly mark: string
  readonly address: string
  readonly wasSilent: boolean
}

/** What the circle asks of the process that it belongs to. */
export interface Own {
  readonly name: string
  readonly mark: string
  /** Those that live, as far as is known; with `all` those that lived not long ago too. */
  others(all?: boolean): readonly Other[]
  /** Another process spoke. */
  heard(name: string): void
  hasStore(): boolean
  /** Turns wait here for the store. */
  waits(): boolean
  /** Whom calls that are kept here hold. */
  held(): readonly Held[]
  /** Whom calls that are kept here have let go since the store went. */
  freed(): readonly Freed[]
  /** Whom this process had held in the store: the others may not have seen so. */
  lately(): readonly HeldLately[]
  /** Whether anybody may hold this conseiller, as far as is known here and by what others told. */
  isTaken(conseillerId: string, told: Pick<Told, 'held' | 'lately'>): boolean
  /** How many events of a call are known here. */
  knows(callSid: string): number
  /** Whether this process alone knows how the call stands. */
  keeps(callSid: string): boolean
}

/** All that is held and let go by a process, in the place of what it said before. */
interface Told {
  readonly waits: boolean
  readonly held: readonly Held[]
  readonly freed: readonly Freed[]
  readonly lately: readonly HeldLately[]
}

type Wish =
  | ({ readonly kind: 'sync' } & Told)
  | { readonly kind: 'hold'; readonly held: readonly [Held] }
  | { readonly kind: 'find'; readonly callSid: string }
type News = Wish & { readonly from: string; readonly at: number; readonly nth: number }

interface Answer extends Told {
  readonly from: string
  readonly hasStore: boolean
  readonly granted: boolean
  readonly keeps: boolean
  readonly knows: number
}

/** What is known of another process, by its address: whoever starts there again takes the place of the one before. */
interface Known {
  from: string
  readonly since: number
  nth: number
  at: number
  isTroubled: boolean
  /** Since this process lost the store, that one has said that it has none either, and all that it held. */
  isWithout: boolean
  held: readonly Held[]
  freed: readonly Freed[]
  lately: readonly HeldLately[]
  /** Left behind by the process that was there before, until its journal is in the store: this process may have it, or another one. */
  inherited: readonly Held[]
}

/** Where the next webhook of a call is answered: at the process of that name; here; or it cannot be known yet. */
export type Where = { readonly mark: string } | 'here' | 'unknown'

export interface Circle extends Peers {
  /** What another process said, and its seal. @returns the answer; `null` where it is none of ours, or a copy */
  told(body: string, seal: string): object | null
  /** Where a call is kept, or known best. */
  seek(callSid: string): Promise<Where>
  /** Asks those that lived when this process started whom they hold. Once, when it is known who they are. */
  meet(): Promise<void>
  /** Tells the others how this one stands, while there is something to tell. Often. */
  tell(): Promise<void>
}

/**
 * The processes of the product, as they speak with each other while the store is gone for one of them at least. A telephone rings
 * without the store only where every other process lets it: whoever still has the store, or knows it taken, does not. So no
 * process needs to know in which instant another one saw the store go, or come back.
 *
 * Nothing that they say names anybody: conseillers by their identifier, calls by telephony's.
 *
 * @param secret  the same for all of them
 */
export function circleOf(secret: string, own: Own): Circle {
  const key = createHmac('sha256', secret).update('processes').digest()
  const known = new Map<string, Known>()
  let nth = 0
  let lostAt: number | null = null
  let troubledAt = 0
  const bornAt = Date.now()

  const ownTold = (): Told => ({
    waits: own.waits(),
    held: own.held(),
    freed: own.freed(),
    lately: own.lately()
  })
  const seal = (body: string) => createHmac('sha256', key).update(body).digest('hex')
  const knownAt = (address: string, from: string): Known => {
    const before = known.get(address)
    if (before?.from === from) return before
    const inherited = before ? heldIn(before) : []
    const made: Known = {
      from,
      since: Date.now(),
      nth: 0,
      at: 0,
      isTroubled: false,
      isWithout: false,
      held: [],
      freed: [],
      lately: before?.lately ?? [],
      inherited
    }
    known.set(address, made)
    return made
  }
  const noteSync = (one: Known, { waits, held, freed, lately }: Told) => {
    one.held = held
    one.freed = freed
    one.lately = lately
    if (!waits && Date.now() - one.since > TAKEN_OVER_MS) one.inherited = []
  }
  /** What all said but the one at this address. */
  const knownBut = (address: string) => [...known].flatMap(([where, one]) => (where === address ? [] : one))

  /** Whether the store went and has not been seen since: forgets then what was known of the others before. */
  function noticeStore(): void {
    if (own.hasStore()) lostAt = null
    else if (lostAt === null) {
      lostAt = Date.now()
      for (const one of known.values()) one.isWithout = false
    }
    if (lostAt !== null || own.waits()) troubledAt = Date.now()
  }

  async function ask(other: Other, wish: Wish): Promise<Asked<Answer>> {
    const news: News = { ...wish, from: own.name, at: Date.now(), nth: ++nth }
    const body = JSON.stringify(news)
    const headers = { 'content-type': 'application/json', [SEAL]: seal(body) }
    const before = known.get(other.address)?.nth ?? 0
    const asked = await post(`${other.address}${TOLD_PATH}`, headers, body, ANSWER_WITHIN_MS)
    if (typeof asked === 'string') return asked
    const answer = answerIn(asked.answer)
    if (!answer) return 'silent'
    own.heard(answer.from)
    const one = knownAt(other.address, answer.from)
    one.at = Date.now()
    one.isTroubled = !answer.hasStore || answer.waits
    // Whom it was let hold while this answer was on its way does not stand in it yet.
    const tellsAll = wish.kind === 'sync' && one.nth <= before
    if (tellsAll) noteSync(one, answer)
    one.isWithout = !answer.hasStore && (one.isWithout || tellsAll)
    return { answer }
  }

  function answerTo(news: News): Answer {
    own.heard(news.from)
    noticeStore()
    const address = news.from.split('#')[0] ?? ''
    const one = knownAt(address, news.from)
    one.at = Date.now()
    // What was said before something else may come after it.
    const isNew = news.nth > one.nth
    one.nth = Math.max(one.nth, news.nth)
    if (news.kind !== 'sync') one.isTroubled = true
    else if (isNew) {
      noteSync(one, news)
      one.isTroubled = news.waits
    }
    const hasStore = own.hasStore()
    let granted = false
    if (news.kind === 'hold') {
      const [wanted] = news.held
      const others = knownBut(address)
      const told = { held: others.flatMap(heldIn), lately: others.flatMap(({ lately }) => lately) }
      granted = !hasStore && !own.isTaken(wanted.conseillerId, told)
      if (granted) one.held = [...one.held.filter(held => held.conseillerId !== wanted.conseillerId), wanted]
    }
    return {
      from: own.name,
      hasStore,
      ...(news.kind === 'sync' ? ownTold() : { waits: own.waits(), held: [], freed: [], lately: [] }),
      granted,
      keeps: news.kind === 'find' && own.keeps(news.callSid),
      knows: news.kind === 'find' ? own.knows(news.callSid) : 0
    }
  }

  const isTroubled = () => {
    noticeStore()
    return (
      Date.now() - troubledAt < FRESH_MS ||
      [...known.values()].some(one => one.isTroubled && Date.now() - one.at < FRESH_MS)
    )
  }

  /** Why one of the others does not let a telephone ring; `null` where it does, or is no more. */
  async function refusalOf(other: Other, held: Held): Promise<Exclude<Consent, 'granted'> | null> {
    const asked = await ask(other, { kind: 'hold', held: [held] })
    if (asked === 'gone') {
      // All that it did was in the store, or was told here.
      const isSettled = other.wasSilent || known.get(other.address)?.isWithout === true
      if (isSettled) return null
    }
    if (typeof asked === 'string')
      return lostAt !== null && Date.now() - lostAt > MAY_ANSWER_MS ? 'held' : 'unsure'
    if (asked.answer.hasStore) return 'unsure'
    return asked.answer.granted ? null : 'held'
  }

  const sync = (others: readonly Other[]) => {
    const wish: Wish = { kind: 'sync', ...ownTold(), waits: !own.hasStore() || own.waits() }
    return Promise.all(others.map(other => ask(other, wish)))
  }

  return {
    told(body, given) {
      const [one, other] = [Buffer.from(given), Buffer.from(seal(body))]
      if (one.length !== other.length || !timingSafeEqual(one, other)) return null
      const news = newsIn(body)
      return Math.abs(Date.now() - news.at) > SEAL_MS ? null : answerTo(news)
    },
    held: () => [...known.values()].flatMap(heldIn),
    lately: () => [...known.values()].flatMap(({ lately }) => lately),
    freed: () => [...known.values()].flatMap(({ freed }) => freed),
    async hold(held) {
      noticeStore()
      const refusals = await Promise.all(own.others().map(other => refusalOf(other, held)))
      if (refusals.includes('held')) return 'held'
      return refusals.includes('unsure') ? 'unsure' : 'granted'
    },
    async seek(callSid) {
      if (!isTroubled() || own.keeps(callSid)) return 'here'
      const others = own.others()
      const asked = await Promise.all(others.map(other => ask(other, { kind: 'find', callSid })))
      // Another webhook of the same call may have come here meanwhile.
      if (own.keeps(callSid)) return 'here'
      const answers = asked.flatMap((one, index) => {
        const other = others[index]
        return typeof one === 'string' || !other ? [] : [{ ...one.answer, mark: other.mark }]
      })
      const keeper = answers.find(({ keeps }) => keeps)
      if (keeper) return { mark: keeper.mark }
      // Who says nothing, and was without the store a moment ago, may be the one who keeps it.
      const mayKeep = others.some(
        ({ address }, index) => asked[index] === 'silent' && known.get(address)?.isTroubled
      )
      if (own.hasStore()) return mayKeep ? 'unknown' : 'here'
      const storer = answers.find(({ hasStore }) => hasStore)
      if (storer) return { mark: storer.mark }
      const here = { mark: own.mark, knows: own.knows(callSid) }
      const best = answers.reduce(
        (most, one) =>
          one.knows > most.knows || (one.knows === most.knows && one.knows > 0 && one.mark > most.mark)
            ? one
            : most,
        here
      )
      if (best !== here) return { mark: best.mark }
      return here.knows === 0 && asked.includes('silent') ? 'unknown' : 'here'
    },
    async meet() {
      await sync(own.others(true))
    },
    async tell() {
      noticeStore()
      if (Date.now() - Math.max(troubledAt, bornAt) < TOLD_AFTER_MS) await sync(own.others())
    }
  }
}

const heldIn = ({ held, inherited }: Known) => [...held, ...inherited]

const heldOf = (held: readonly Held[]): Held[] =>
  held.map(({ conseillerId, until }) => ({ conseillerId: String(conseillerId), until: new Date(until) }))
const freedOf = (freed: readonly Freed[]): Freed[] =>
  freed.map(({ callSid, conseillerId, from }) => ({
    callSid: String(callSid),
    conseillerId: String(conseillerId),
    from: new Date(from)
  }))

/** A process of the version before does not tell whom it held lately. */
const latelyOf = (lately: readonly HeldLately[] = []): HeldLately[] =>
  lately.map(({ callSid, conseillerId, since, until }) => ({
    callSid: String(callSid),
    conseillerId: String(conseillerId),
    since: new Date(since),
    until: new Date(until)
  }))
const toldIn = <T extends Told>(told: T): T => ({
  ...told,
  held: heldOf(told.held),
  freed: freedOf(told.freed),
  lately: latelyOf(told.lately)
})

/** Sealed by this program: no other shape gets in. */
function newsIn(body: string): News {
  const news = JSON.parse(body) as News
  if (news.kind === 'find') return news
  if (news.kind === 'sync') return toldIn(news)
  return { ...news, held: [heldOf(news.held)[0] ?? news.held[0]] }
}

function answerIn(body: string): Answer | null {
  try {
    return toldIn(JSON.parse(body) as Answer) // sent by `answerTo`
  } catch {
    return null
  }
}
