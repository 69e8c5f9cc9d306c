import type { LegStatus } from '../domain/calls/call'
import { LEASE } from '../domain/calls/ringing'
import type { CallStore, TelephonyRest } from '../domain/ports'
import type { Job } from './ticker'

/** A call as telephony itself tells it, when its callbacks stayed away. */
export interface ToldCall {
  readonly callSid: string
  readonly ended: boolean
  readonly durationSeconds: number | null
  readonly legs: readonly { sid: string; status: LegStatus; durationSeconds: number | null }[]
}

const RETRY_AFTER_MS = [0, 30_000, 60_000, 120_000, 300_000, 600_000]

/**
 * Asks Twilio how a conversation stands when ten minutes brought no word of it. What REST tells counts as the callbacks
 * that were lost; where REST does not answer, it is asked again later, and nothing is invented.
 * @see CONTRACT, "Lease"
 */
export function reconcileCalls(
  calls: CallStore,
  rest: TelephonyRest,
  apply: (told: ToldCall) => Promise<void>,
  onUnanswered: (callSid: string, cause: unknown) => void
): Job {
  const waiting = new Map<string, { tries: number; at: number }>()
  return {
    name: 'reconcile',
    async run(now) {
      const silent = await calls.silentSince(new Date(now.getTime() - LEASE.askTwilioAfterSeconds * 1000))
      for (const callSid of waiting.keys()) if (!silent.includes(callSid)) waiting.delete(callSid)
      for (const callSid of silent) {
        const before = waiting.get(callSid)
        if (before && now.getTime() < before.at) continue
        try {
          const call = await rest.call(callSid)
          const legs = await rest.legs(callSid)
          await apply({
            callSid,
            // Telephony does not know it: it is over, and nothing more will be told.
            ended: call === null || !['queued', 'ringing', 'in-progress'].includes(call.status),
            durationSeconds: call?.durationSeconds ?? null,
            legs: legs.map(leg => ({ ...leg, status: leg.status as LegStatus })) // an unknown word changes nothing
          })
          waiting.delete(callSid)
        } catch (cause) {
          const tries = Math.min((before?.tries ?? 0) + 1, RETRY_AFTER_MS.length - 1)
          waiting.set(callSid, { tries, at: now.getTime() + (RETRY_AFTER_MS[tries] ?? 600_000) })
          onUnanswered(callSid, cause)
        }
      }
    }
  }
}
