import { Gauge, type Registry } from 'prom-client'
import type { ReportDue } from '../domain/reporting/convention'
import { REPORT_KINDS } from '../domain/reporting/period'
import { type Day, daysBetween } from '../domain/values/day'
import { inTime } from './in-time'

const STATES = ['open', 'late'] as const

/** What is owed, and the day on which it is. */
export interface Owed {
  readonly today: Day
  readonly reports: readonly ReportDue[]
}

/** Reports that could be sent and were not, as gauges read at each scrape; the same from every process. */
export function watchReports(registry: Registry, owed: () => Promise<Owed>) {
  const waiting = new Gauge({
    name: 'helpline_reports_owed',
    help: 'Reports owed to the ANCT and not sent: open until their day, late after it',
    labelNames: ['kind', 'state'],
    registers: [registry]
  })
  const lateDays = new Gauge({
    name: 'helpline_reports_late_days',
    help: 'For how many days the oldest of those that are late has been so',
    registers: [registry]
  })
  return async (): Promise<void> => {
    // A store that does not answer is told by helpline_store_up.
    const known = await inTime(owed())
    if (!known) return
    const { today, reports } = known
    for (const kind of REPORT_KINDS) {
      for (const state of STATES) {
        waiting.set({ kind, state }, reports.filter(due => due.kind === kind && due.state === state).length)
      }
    }
    // By their day: the first is the oldest.
    const oldest = reports.find(({ state }) => state === 'late')
    lateDays.set(oldest ? daysBetween(oldest.dueOn, today) : 0)
  }
}
