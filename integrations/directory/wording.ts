import type { FaultLevel, Wording } from './wording-kinds'
import { ROW_FAULTS } from './wording-rows'
import { TABLE_FAULTS } from './wording-tables'

/** Everything that can be wrong in a file of the directory, as the person who keeps that file reads it. */
export const FAULTS = { ...TABLE_FAULTS, ...ROW_FAULTS } as const satisfies Readonly<Record<string, Wording>>

export type FaultKind = keyof typeof FAULTS

/** Something wrong in a file, where it stands in it, and in French what is wrong and what to give instead. */
export interface Fault {
  /** Line of the file, 1 for the header when it stands first; a field over several lines counts them all. */
  readonly line: number
  /** `null` when the whole row is meant. */
  readonly column: string | null
  readonly kind: FaultKind
  readonly level: FaultLevel
  readonly reason: string
}

/** A fault of that kind; `details` are those of its reason. */
export function faultAt<K extends FaultKind>(
  line: number,
  column: string | null,
  kind: K,
  ...details: Parameters<(typeof FAULTS)[K]['reason']>
): Fault {
  const { level, reason }: Wording = FAULTS[kind]
  return { line, column, kind, level, reason: reason(...details) }
}

/** What stands in a report for the level of a fault. */
export const LEVELS: Readonly<Record<FaultLevel, string>> = {
  refused: 'ligne refusée',
  dropped: 'valeur ignorée',
  mended: 'valeur corrigée',
  noted: 'à vérifier'
}
