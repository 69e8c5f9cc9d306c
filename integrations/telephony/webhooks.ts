import { randomBytes } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { twilioSignature } from './signature'

export type Fields = Readonly<Record<string, string>>

/** Why a webhook is sent. The last three are told and not waited for; the others are asked, for TwiML. */
export type WebhookKind =
  | 'voice'
  | 'fallback'
  | 'gather'
  | 'record'
  | 'redirect'
  | 'dial'
  | 'whisper'
  | 'whisper-answer'
  | 'child-status'
  | 'status'
  | 'recording-status'

export interface Webhook {
  readonly kind: WebhookKind
  /** As found in the TwiML, made absolute; a fragment holds connection overrides and is never sent. */
  readonly url: string
  readonly fields: Fields
  /** Rank of the call in this network, from 1, and of this webhook among those of its kind in that call, from 1. */
  readonly call: number
  readonly nth: number
}

/** What goes wrong with one webhook. Nothing means it is delivered once. */
export interface Mishap {
  /** Never arrives. */
  readonly lost?: boolean
  /** Arrives, but its answer does not come back: it is sent again with the same token. */
  readonly answerLost?: boolean
  /** Sent so many times more, with the same token. */
  readonly copies?: number
  /** The copies leave at the same instant as the first, or once something else of the call has been sent. */
  readonly copiesLeave?: 'at-once' | 'later'
  /** Leaves only when so many more webhooks of the call have left, or the call is over. Told webhooks only. */
  readonly heldFor?: number
  /** Leaves so much later. */
  readonly delayMs?: number
}

/** Decides what goes wrong; see `tests/support/faults.ts` for one that is drawn from a seed. */
export type Faults = (webhook: Webhook) => Mishap | undefined

/** One request that left and what came back. `status` is 0 when nothing did. */
export interface Exchange extends Webhook {
  readonly token: string
  /** 1, then more for the same request sent again because it failed. */
  readonly attempt: number
  /** True for what a mishap added: its answer was not obeyed. */
  readonly copy: boolean
  readonly status: number
  readonly contentType: string
  readonly body: string
  /** When it left, on the clock of `performance`. */
  readonly since: number
  readonly ms: number
  readonly error?: string
}

export interface Line {
  readonly authToken: string
  /** Where requests for the signed origin really go; a function when it changes (a restart, two servers). */
  readonly target?: string | (() => string) | undefined
  /** Time-out of one request; Twilio's own is 15 s. */
  readonly timeoutMs?: number | undefined
  /** Rest before a second try; none by default, as at Twilio. */
  readonly retryDelayMs?: number | undefined
  /** The origin that `target` stands for. */
  readonly origin: string
  readonly faults?: Faults | undefined
}

/** A request made by hand: replayed, forged or sent many times. */
export interface ByHand {
  readonly token?: string
  readonly times?: number
  readonly headers?: Readonly<Record<string, string>>
  /** Sent instead of the right signature; `null` sends none. */
  readonly signature?: string | null
}

interface Held {
  left: number
  readonly send: () => Promise<unknown>
}

/**
 * Sends webhooks as Twilio does: signed, form-encoded, each with an `I-Twilio-Idempotency-Token` that a second
 * try repeats; a second try (`#rc` of them) after a time-out, a failed connection or a 5xx.
 *
 * @see https://www.twilio.com/docs/usage/webhooks/webhooks-connection-overrides
 */
export function webhookSender(line: Line) {
  const log: Exchange[] = []
  const lost: Webhook[] = []
  const underWay = new Map<number, Set<Promise<unknown>>>()
  const held = new Map<number, Held[]>()
  const lastTold = new Map<string, Promise<unknown>>()

  const track = (call: number, work: Promise<unknown>) => {
    const works = underWay.get(call) ?? new Set<Promise<unknown>>()
    underWay.set(call, works.add(work))
    void work.catch(() => undefined).finally(() => works.delete(work))
  }
  const hold = (call: number, left: number, send: Held['send']) =>
    held.set(call, [...(held.get(call) ?? []), { left, send }])

  /** Something of the call left: what was held for it comes nearer. */
  function somethingLeft(call: number) {
    const waiting = held.get(call) ?? []
    for (const one of waiting) one.left--
    held.set(
      call,
      waiting.filter(one => one.left > 0)
    )
    for (const one of waiting) if (one.left <= 0) track(call, one.send())
  }

  async function send(webhook: Webhook, token: string, attempt: number, copy: boolean, byHand: ByHand = {}) {
    const { href, timeoutMs } = overridesOf(webhook.url, line.timeoutMs)
    const target = typeof line.target === 'function' ? line.target() : line.target
    const address =
      target && new URL(href).origin === line.origin
        ? new URL(target).origin + href.slice(line.origin.length)
        : href
    const signature =
      byHand.signature === undefined
        ? twilioSignature(line.authToken, href, webhook.fields)
        : byHand.signature
    const headers = {
      'Content-Type': 'application/x-www-form-urlencoded; charset=UTF-8',
      'User-Agent': 'TwilioProxy/1.1',
      Accept: '*/*',
      'I-Twilio-Idempotency-Token': token,
      ...(signature === null ? {} : { 'X-Twilio-Signature': signature }),
      ...byHand.headers
    }
    const since = performance.now()
    // A timer of one's own: a signal that only the request holds may be collected before it fires.
    const late = new AbortController()
    const timer = setTimeout(
      () => late.abort(new DOMException('The operation was aborted due to timeout', 'TimeoutError')),
      timeoutMs
    )
    const answer = await fetch(address, {
      method: 'POST',
      headers,
      body: new URLSearchParams(webhook.fields).toString(),
      redirect: 'manual',
      signal: late.signal
    })
      .then(async response => ({
        status: response.status,
        contentType: response.headers.get('content-type') ?? '',
        body: await response.text()
      }))
      .catch((error: unknown) => ({ status: 0, contentType: '', body: '', error: reasonOf(error) }))
      .finally(() => clearTimeout(timer))
    const exchange: Exchange = {
      ...webhook,
      url: href,
      token,
      attempt,
      copy,
      ...answer,
      since,
      ms: performance.now() - since
    }
    log.push(exchange)
    return exchange
  }

  /** Sends until it is answered without a 5xx, or the tries are spent. */
  async function deliver(webhook: Webhook, token: string, copy = false): Promise<Exchange> {
    const { retries } = overridesOf(webhook.url)
    for (let attempt = 1; ; attempt++) {
      const exchange = await send(webhook, token, attempt, copy)
      if (attempt > retries || (exchange.status > 0 && exchange.status < 500)) return exchange
      if (line.retryDelayMs) await pause(line.retryDelayMs)
    }
  }

  async function withMishap(webhook: Webhook, mishap: Mishap): Promise<Exchange> {
    const token = newToken()
    if (mishap.delayMs) await pause(mishap.delayMs)
    if (mishap.answerLost) await deliver(webhook, token, true)
    const copies = Array.from({ length: mishap.copies ?? 0 }, () => () => deliver(webhook, token, true))
    if (mishap.copiesLeave === 'later') for (const copy of copies) hold(webhook.call, 2, copy)
    else for (const copy of copies) track(webhook.call, copy())
    const answered = deliver(webhook, token)
    somethingLeft(webhook.call)
    return answered
  }

  return {
    /** Every request that left, in the order of their answers. */
    log: log as readonly Exchange[],
    /** What a mishap swallowed. */
    lost: lost as readonly Webhook[],

    /** Asks for TwiML. `undefined`: the request was lost on the way. */
    async ask(webhook: Webhook): Promise<Exchange | undefined> {
      const mishap = line.faults?.(webhook) ?? {}
      if (!mishap.lost) return withMishap(webhook, mishap)
      lost.push(webhook)
      return undefined
    },

    /**
     * Tells a status. Those told about one leg leave one after the other.
     * @returns when it has arrived, for whoever must know; at once when a mishap keeps it
     */
    tell(webhook: Webhook): Promise<unknown> {
      const mishap = line.faults?.(webhook) ?? {}
      if (mishap.lost) {
        lost.push(webhook)
      } else if (mishap.heldFor) {
        hold(webhook.call, mishap.heldFor, () => withMishap(webhook, mishap))
      } else {
        const leg = `${webhook.call} ${webhook.fields['CallSid']}`
        const told = (lastTold.get(leg) ?? Promise.resolve()).then(() => withMishap(webhook, mishap))
        lastTold.set(leg, mishap.delayMs ? Promise.resolve() : told)
        track(webhook.call, told)
        if (!mishap.delayMs) return told
      }
      return Promise.resolve()
    },

    /** Lets everything of a call arrive: what is under way, and what was held. */
    async settle(call: number): Promise<void> {
      for (;;) {
        const works = [...(underWay.get(call) ?? [])]
        const waiting = held.get(call) ?? []
        if (works.length > 0) await Promise.allSettled(works)
        else if (waiting.length > 0) {
          held.set(call, [])
          for (const one of waiting) track(call, one.send())
        } else break
      }
      underWay.delete(call)
      held.delete(call)
      for (const leg of lastTold.keys()) if (leg.startsWith(`${call} `)) lastTold.delete(leg)
    },

    /** A request made by hand, no mishap, no second try: all its copies leave at once, with one token. */
    byHand(url: string, fields: Fields, options: ByHand = {}): Promise<Exchange[]> {
      const webhook: Webhook = { kind: 'voice', url, fields, call: 0, nth: 0 }
      const token = options.token ?? newToken()
      return Promise.all(
        Array.from({ length: options.times ?? 1 }, (_, n) => send(webhook, token, 1, n > 0, options))
      )
    }
  }
}

const newToken = () => randomBytes(16).toString('hex')

/** The connection overrides that matter here: `#rc` retries (1), `#rt` read and `#tt` total time-outs in ms. */
function overridesOf(url: string, defaultMs = 15_000) {
  const called = new URL(url)
  const overrides = new URLSearchParams(called.hash.slice(1))
  called.hash = ''
  const given = ['rt', 'tt'].map(name => Number(overrides.get(name) ?? Number.NaN)).filter(ms => ms > 0)
  const retries = overrides.get('rc')
  return {
    href: called.href,
    timeoutMs: Math.min(defaultMs, ...given),
    retries: retries === null ? 1 : Math.max(0, Math.min(5, Number(retries) || 0))
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message
}
