import { type Call, callOf, type LegStatus } from '../domain/calls/call'
import { isTalking } from '../domain/calls/outcome'
import { LEASE } from '../domain/calls/ringing'
import type { CallStore } from '../domain/ports/calls'
import type { TelephonyRest } from '../domain/ports/telephony'
import type { Job } from './ticker'

/** A call as telephony itself tells it, when its callbacks stayed away. */
export interface ToldCall {
  readonly callSid: string
  readonly ended: boolean
  readonly durationSeconds: number | null
  readonly legs: readonly { sid: string; status: LegStatus; durationSeconds: number | null }[]
}

export interface Reconciliation {
  readonly calls: CallStore
  /** `null` where telephony cannot be asked. */
  readonly rest: TelephonyRest | null
  /** What telephony tells counts as the callbacks that never came. */
  readonly apply: (told: ToldCall) => Promise<void>
  /** A conversation whose end nobody can tell any more: it is closed, and nothing is invented. */
  readonly giveUp: (callSid: string) => Promise<void>
  readonly onUnanswered: (callSid: string, cause: unknown) => void
}

/** Rests before Twilio is asked again about the same call. */
const RETRY_AFTER_MS = [30_000, 60_000, 120_000, 300_000, 600_000]

/**
 * Closes the calls of which nothing was heard for ten minutes. No document keeps a caller waiting for so long: a call that
 * is not a conversation is over. Of a conversation, telephony is asked; where it does not answer it is asked again later.
 * @see CONTRACT, "Lease"
 */
export function reconcileCalls({ calls, rest, apply, giveUp, onUnanswered }: Reconciliation): Job {
  const waiting = new Map<string, { tries: number; at: number }>()

  async function ask(callSid: string, now: Date, telephony: TelephonyRest) {
    const before = waiting.get(callSid)
    if (before && now.getTime() < before.at) return
    try {
      const call = await telephony.call(callSid)
      const legs = await telephony.legs(callSid)
      await apply({
        callSid,
        // Telephony does not know it: it is over, and nothing more will be told.
        ended: call === null || !['queued', 'ringing', 'in-progress'].includes(call.status),
        durationSeconds: call?.durationSeconds ?? null,
        legs: legs.map(leg => ({ ...leg, status: leg.status as LegStatus })) // an unknown word changes nothing
      })
      waiting.delete(callSid)
    } catch (cause) {
      const tries = (before?.tries ?? 0) + 1
      const rest = RETRY_AFTER_MS[Math.min(tries, RETRY_AFTER_MS.length) - 1] ?? 600_000
      waiting.set(callSid, { tries, at: now.getTime() + rest })
      onUnanswered(callSid, cause)
    }
  }

  return {
    name: 'reconcile',
    async run(now) {
      const silent = await calls.silentSince(new Date(now.getTime() - LEASE.askTwilioAfterSeconds * 1000))
      for (const callSid of waiting.keys()) if (!silent.includes(callSid)) waiting.delete(callSid)
      for (const callSid of silent) {
        const since = conversationSince(callOf((await calls.find(callSid))?.events ?? []))
        const elapsedSeconds = since ? (now.getTime() - since.getTime()) / 1000 : 0
        // The lease frees the conseiller by itself; the question stays open for as long as an answer can come.
        const mayBeAnswered = rest ? LEASE.askTwilioForSeconds : LEASE.afterAcceptSeconds
        if (!since) await apply({ callSid, ended: true, durationSeconds: null, legs: [] })
        else if (elapsedSeconds > mayBeAnswered) await giveUp(callSid)
        else if (rest) await ask(callSid, now, rest)
      }
    }
  }
}

/** When the conversation began of which no end was told; `null` where there is none. */
function conversationSince(call: Call): Date | null {
  const open = call.attempts.find(attempt => !attempt.dialled && isTalking(attempt))
  return open ? (open.acceptedAt ?? open.rangAt) : null
}
