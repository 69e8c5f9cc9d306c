import { randomBytes } from 'node:crypto'
import { follow } from './caller-leg'
import { CallerLeft, type Leg, LostOnTheWay, type Pace } from './leg'
import type { Answers, CallEvent, Caller, CallRecord, EndedBy, People } from './people'
import { type Faults, type Fields, type Webhook, type WebhookKind, webhookSender } from './webhooks'

export interface NetworkSettings {
  /** Where Twilio believes the number's voice webhook is: the address that is signed. */
  readonly voiceUrl: string
  readonly fallbackUrl?: string
  /** The number's own status callback, told when a call is over. */
  readonly statusUrl?: string
  /** Where requests really go, when the signed origin is not where the server listens. */
  readonly target?: string | (() => string)
  readonly authToken?: string
  readonly accountSid?: string
  /** The line's own number. */
  readonly line?: string
  readonly people?: People
  readonly faults?: Faults
  readonly timeoutMs?: number
  readonly retryDelayMs?: number
  readonly pace?: Pace
  readonly onEvent?: (event: CallEvent, callSid: string) => void
  /** What happens when a screening document cannot be had, or a whisper's key is lost. `bridge` by default. */
  readonly whenScreeningFails?: 'bridge' | 'hang-up'
  /** Made at random by default; a seeded one gives the same call twice. */
  readonly newSid?: (prefix: string) => string
  /** Dates the `Timestamp` of status callbacks; not the product's clock. */
  readonly now?: () => Date
}

export interface CallSettings extends Omit<Caller, 'says'> {
  readonly says?: Answers
  readonly from?: string
  readonly to?: string
  readonly callSid?: string
  /** Fields added to every request of the caller's leg or put in the place of those there: a hidden `From`, … */
  readonly fields?: Fields
  /** Who answers during this call, instead of the network's people. */
  readonly people?: People
  readonly pace?: Pace
  readonly onEvent?: (event: CallEvent) => void
  /** Twilio may or may not ask a Dial's action once the caller is gone; not asked by default. */
  readonly dialActionAfterHangUp?: boolean
  /** Hangs up before the first document is executed. */
  readonly givesUpAtOnce?: boolean
}

export interface LiveCall {
  readonly callSid: string
  readonly record: CallRecord
  /** The caller hangs up, whatever is happening. */
  readonly hangUp: () => void
  /** The call is over, its last status callback answered. Never rejects: see `record.error`. */
  readonly done: Promise<CallRecord>
}

/**
 * A stand-in for the telephone network and for Twilio between it and us: it posts signed webhooks, obeys the
 * TwiML that comes back, rings the people it names and tells the status callbacks. It knows no route of the
 * product but those it is given and those it finds in TwiML.
 *
 * @see https://www.twilio.com/docs/voice/twiml
 */
export function telephoneNetwork(settings: NetworkSettings) {
  const { voiceUrl, accountSid = `AC${'0'.repeat(32)}`, line = '+33170772372' } = settings
  const newSid = settings.newSid ?? (prefix => prefix + randomBytes(16).toString('hex'))
  const sender = webhookSender({
    authToken: settings.authToken ?? '',
    origin: new URL(voiceUrl).origin,
    target: settings.target,
    timeoutMs: settings.timeoutMs,
    retryDelayMs: settings.retryDelayMs,
    faults: settings.faults
  })
  const atOnce = new Map<string, { now: number; most: number }>()
  let calls = 0

  /** Counts a telephone as taken until the function it gives is called. */
  function ringing(number: string) {
    const count = atOnce.get(number) ?? { now: 0, most: 0 }
    atOnce.set(number, count)
    count.most = Math.max(count.most, ++count.now)
    let isTaken = true
    return () => {
      if (isTaken) count.now--
      isTaken = false
    }
  }

  /** Dials the line, and gives the call while it lives. */
  function start(call: CallSettings): LiveCall {
    const rank = ++calls
    const record: CallRecord = {
      callSid: call.callSid ?? newSid('CA'),
      from: call.from ?? '+33639980001',
      to: call.to ?? line,
      heard: [],
      asked: [],
      dials: [],
      bridged: [],
      documents: 0
    }
    const gone = new AbortController()
    const since = performance.now()
    const sent = new Map<WebhookKind, number>()
    let status = 'ringing'

    const webhook = (kind: WebhookKind, url: string, fields: Fields): Webhook => {
      const nth = (sent.get(kind) ?? 0) + 1
      sent.set(kind, nth)
      return { kind, url, fields, call: rank, nth }
    }
    const emit = (event: CallEvent) => {
      call.onEvent?.(event)
      settings.onEvent?.(event, record.callSid)
    }
    const fields = () => ({ ...incoming(record, accountSid, status), ...call.fields })
    const personAt = (number: string) => {
      const people = call.people ?? settings.people ?? {}
      return (
        (typeof people === 'function' ? people(number) : people[number]) ?? { picksUp: 'no-answer' as const }
      )
    }

    /** Ends the caller's leg, once: everything that happens later happens to a call that is over. */
    async function leave(by: EndedBy, last = 'completed') {
      if (record.endedBy) return
      record.endedBy = by
      status = last
      if (by === 'caller') gone.abort()
      emit({ kind: 'ended', by })
      if (!settings.statusUrl) return
      const talk = record.dials.reduce((sum, { seconds = 0 }) => sum + seconds, 0)
      const seconds =
        last === 'completed' ? Math.max(1, Math.round((performance.now() - since) / 1000) + talk) : 0
      const told = webhook('status', settings.statusUrl, {
        ...fields(),
        CallDuration: String(seconds),
        Duration: String(Math.ceil(seconds / 60)),
        SequenceNumber: '0',
        Timestamp: (settings.now?.() ?? new Date()).toUTCString(),
        CallbackSource: 'call-progress-events'
      })
      await sender.tell(told)
    }

    const leg: Leg = {
      record,
      accountSid,
      newSid,
      fields,
      emit,
      ringing,
      personAt,
      leave,
      caller: { says: call.says ?? (() => undefined), ...(call.leaves ? { leaves: call.leaves } : {}) },
      pace: call.pace ?? settings.pace ?? {},
      whenScreeningFails: settings.whenScreeningFails ?? 'bridge',
      dialActionAfterHangUp: call.dialActionAfterHangUp ?? false,
      gone: gone.signal,
      status: () => status,
      now: settings.now ?? (() => new Date()),
      async ask(kind, url, asked) {
        const answer = await sender.ask(webhook(kind, url, asked))
        if (status === 'ringing') status = 'in-progress'
        return answer
      },
      tell: (kind, url, told) => void sender.tell(webhook(kind, url, told))
    }

    async function live(): Promise<CallRecord> {
      emit({ kind: 'called', callSid: record.callSid, from: record.from, to: record.to })
      try {
        if (call.givesUpAtOnce) {
          await leg.ask('voice', voiceUrl, fields())
          await leave('caller', 'no-answer')
        } else {
          await follow(leg, voiceUrl, settings.fallbackUrl)
          await leave('app')
        }
      } catch (error) {
        if (error instanceof CallerLeft) {
          await leave('caller')
        } else if (error instanceof LostOnTheWay) {
          await leave('lost')
        } else {
          record.error = error instanceof Error ? error.message : String(error)
          await leave('error')
        }
      }
      await sender.settle(rank)
      return record
    }

    return { callSid: record.callSid, record, hangUp: () => gone.abort(), done: live() }
  }

  return {
    start,
    /** A whole call, by behaviours that answer by themselves. */
    call: (call: CallSettings): Promise<CallRecord> => start(call).done,
    /** Every request that left, in the order of their answers; `lost`: what a mishap swallowed. */
    log: sender.log,
    lost: sender.lost,
    /** Most calls that ever rang or held this telephone at the same instant. */
    mostAtOnce: (number: string) => atOnce.get(number)?.most ?? 0,
    /** A request made by hand: forged, replayed, or several at once. */
    byHand: sender.byHand,
    newSid,
    /** The fields of an incoming call, for a request made by hand. */
    incoming: (call: Pick<CallRecord, 'callSid' | 'from' | 'to'>, callStatus = 'ringing'): Fields =>
      incoming(call, accountSid, callStatus)
  }
}

export type TelephoneNetwork = ReturnType<typeof telephoneNetwork>

/** @see https://www.twilio.com/docs/voice/twiml#request-parameters */
function incoming(
  { callSid, from, to }: Pick<CallRecord, 'callSid' | 'from' | 'to'>,
  accountSid: string,
  status: string
) {
  return {
    AccountSid: accountSid,
    ApiVersion: '2010-04-01',
    CallSid: callSid,
    CallStatus: status,
    Direction: 'inbound',
    From: from,
    Caller: from,
    FromCountry: 'FR',
    CallerCountry: 'FR',
    // Twilio sends what it does not know as empty fields, and signs them.
    FromCity: '',
    FromState: '',
    FromZip: '',
    To: to,
    Called: to,
    ToCountry: 'FR',
    CalledCountry: 'FR',
    ToCity: '',
    ToState: '',
    ToZip: ''
  }
}
