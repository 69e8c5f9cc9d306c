import type { CallEvent } from '../../domain/calls/call'

/** One event as its row keeps it: `at` and `type` are columns, the rest is JSON. */
export function toRow(event: CallEvent): { at: number; type: string; data: string } {
  const { at, type, ...data } = event
  return { at: at.getTime(), type, data: JSON.stringify(data) }
}

export function fromRow(row: { at: number; type: string; data: string }): CallEvent {
  // Written by `toRow`, and read by versions that know every type they wrote: no other shape gets in.
  return { ...(JSON.parse(row.data) as object), type: row.type, at: new Date(row.at) } as CallEvent
}
