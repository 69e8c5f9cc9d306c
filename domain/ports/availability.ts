export type AvailabilityState = 'available' | 'paused'

/** Whether a conseiller takes calls, said last by whom. One truth for every channel. */
export interface Availability {
  readonly state: AvailabilityState
  readonly until: Date | null
  readonly since: Date | null
  readonly channel: string
  readonly missedInARow: number
  /** The number could not be reached at all: to be checked. */
  readonly numberFailedAt: Date | null
}

export interface AvailabilityStore {
  find(conseillerId: string, now: Date): Promise<Availability>
  set(
    conseillerId: string,
    state: AvailabilityState,
    until: Date | null,
    channel: string,
    now: Date
  ): Promise<Availability>
}
