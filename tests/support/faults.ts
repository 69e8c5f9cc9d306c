import type { Faults, Mishap, Webhook, WebhookKind } from '../../integrations/telephony/webhooks'
import { randomFrom, seedOf } from './random'

/** Status callbacks: nobody waits for their answer, so they may also come late and in any order. */
const TOLD: readonly WebhookKind[] = ['child-status', 'status', 'recording-status']

export interface FaultSettings {
  /** Chance of each mishap, for each webhook. */
  readonly p?: number
  /** The kinds that may never arrive; `dial` and `whisper-answer` can be added. */
  readonly loses?: readonly WebhookKind[]
  /** The kinds that are left in peace. */
  readonly spares?: readonly WebhookKind[]
  readonly longestDelayMs?: number
}

/**
 * Mishaps drawn from a seed. A webhook's fate hangs on the seed, the rank of its call, its kind and its rank among
 * those of its kind in that call, never on the order in which things happen to run: a failing seed fails again.
 *
 * With probability `p` each: sent twice or three times (at once, or once something else of the call has left);
 * late; out of order (told ones) or its answer lost and so sent again (asked ones); lost.
 */
export function faultsFrom(seed: number, settings: FaultSettings = {}): Faults {
  const { p = 0.05, loses = TOLD, spares = [], longestDelayMs = 40 } = settings
  return webhook => {
    if (spares.includes(webhook.kind)) return undefined
    const random = randomFrom(seedOf(`${seed} ${webhook.call} ${webhook.kind} ${webhook.nth}`))
    const upTo = (most: number) => 1 + Math.floor(random() * most)
    const mishaps: readonly (() => Mishap | undefined)[] = [
      () => ({ copies: upTo(2), copiesLeave: random() < 0.5 ? 'at-once' : 'later' }),
      () => ({ delayMs: upTo(longestDelayMs) }),
      () => (TOLD.includes(webhook.kind) ? { heldFor: upTo(6) } : { answerLost: true }),
      () => (loses.includes(webhook.kind) ? { lost: true } : undefined)
    ]
    return mishaps[Math.floor(random() / p)]?.()
  }
}

/** One mishap, for the webhooks of one kind, or for one of them. */
export function mishapAt(kind: WebhookKind, mishap: Mishap, nth?: number): Faults {
  return (webhook: Webhook) =>
    webhook.kind === kind && (nth ?? webhook.nth) === webhook.nth ? mishap : undefined
}
