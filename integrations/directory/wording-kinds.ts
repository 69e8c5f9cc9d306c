/**
 * What became of what was wrong: the row was refused; the row is there without the value; the value was put right;
 * the value was taken as it is and is worth a look.
 */
export type FaultLevel = 'refused' | 'dropped' | 'mended' | 'noted'

/** A value as the file has it, short enough to be read in a report. */
export const quoted = (value: string) => `« ${value.length > 60 ? `${value.slice(0, 57)}…` : value} »`

/** How one kind of fault is told. */
export interface Wording {
  readonly level: FaultLevel
  /** Heading of the summary, after a count. */
  readonly heading: string
  // biome-ignore lint/suspicious/noExplicitAny: each kind has its own arguments, which `fault` checks by kind.
  readonly reason: (...details: any[]) => string
}

export const kind = <Details extends unknown[]>(
  level: FaultLevel,
  heading: string,
  reason: (...details: Details) => string
) => ({ level, heading, reason })
