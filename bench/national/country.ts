import type { telephoneNetwork } from '../../app'

/** One exercise: who calls, how often and how long, and what befalls the line. */
export interface Exercise {
  /** Calls that come in a second. */
  readonly rate: number
  readonly seconds: number
  /** Mean talk, in seconds. */
  readonly holding: number
  readonly seed: number
  readonly random: () => number
  /** No fault at all, but for the kills that were asked for. */
  readonly calm: boolean
  /** A process is killed at so many seconds' intervals; `null`, every minute, or never where it is calm. */
  readonly killEvery: number | null
}

/** A Tuesday at ten: one conseiller in ten is there. */
export const OPENS_AT = '2026-11-24T10:00:00+01:00'
export const HOURS_LATER = '2026-11-24T13:30:00+01:00'
export const CONSEILLERS = 4_000
export const FREE_IN = 10
export const ADMIN_TOKEN = 'bench-admin-token'
/** A telephone rings so long, on average. */
export const RING_MS = 1_500

export type Network = ReturnType<typeof telephoneNetwork>
export type Call = Awaited<ReturnType<Network['call']>>
export type NetworkSettings = Parameters<typeof telephoneNetwork>[0]
