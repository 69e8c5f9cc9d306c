import { Gauge, type Registry } from 'prom-client'
import type { Measures } from '../domain/ports/measures'
import { inTime } from './in-time'

export interface Watched {
  readonly measures: () => Promise<Measures>
  /** What works less well than it should, a line each. */
  readonly degraded: () => readonly string[]
  /** By how much the store's clock is ahead of this machine's. */
  readonly clockAheadMs: () => number
}

/** What stands in the store, as gauges read at each scrape; the same from every process: take the greatest, not the sum. */
export function watchStore(registry: Registry, { measures, degraded, clockAheadMs }: Watched) {
  const gauge = <Label extends string>(name: string, help: string, ...labelNames: Label[]) =>
    new Gauge({ name: `helpline_${name}`, help, labelNames, registers: [registry] })
  const up = gauge('store_up', '1 when the store answered this scrape')
  const faults = gauge('degraded', 'What /readyz tells as degraded, counted')
  const clock = gauge('clock_ahead_seconds', 'The clock of the store, less that of this machine')
  const recent = gauge('calls_recent', 'Calls of the last ten minutes, by outcome', 'outcome')
  const underWay = gauge('calls_under_way', 'Calls whose end was not told yet')
  const held = gauge('reservations_live', 'Conseillers held by a call', 'state')
  const due = gauge('outbox_due', 'Messages that should have left by now')
  const oldest = gauge('outbox_oldest_seconds', 'For how long the oldest of them waits')
  const open = gauge('offers_open', 'Promises to callers that are not kept yet', 'kind')
  const overdue = gauge('offers_overdue', 'Those among them whose time has passed', 'kind')

  return async (): Promise<void> => {
    faults.set(degraded().length)
    clock.set(clockAheadMs() / 1000)
    const now = await inTime(measures())
    up.set(now ? 1 : 0)
    if (!now) return
    recent.reset()
    for (const [outcome, calls] of now.recentOutcomes) recent.set({ outcome }, calls)
    underWay.set(now.callsUnderWay)
    held.set({ state: 'ringing' }, now.heldRinging)
    held.set({ state: 'talking' }, now.heldTalking)
    due.set(now.outboxDue)
    oldest.set(now.outboxOldestSeconds)
    for (const kind of ['callback', 'sms', 'voicemail']) {
      const told = now.offers.find(offer => offer.kind === kind)
      open.set({ kind }, told?.open ?? 0)
      overdue.set({ kind }, told?.overdue ?? 0)
    }
  }
}
