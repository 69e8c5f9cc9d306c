import type { Day } from '../values/day'

/** What the structure itself did so that the conseiller can work. @see AMI III-2, the monthly reporting's first half */
export interface StructureAction {
  readonly id: string
  readonly structureSiret: string
  readonly day: Day
  readonly category: ActionCategory
  readonly text: string
}

export const ACTION_CATEGORIES = [
  'equipement',
  'lieu',
  'communication',
  'partenariat',
  'formation',
  'recrutement',
  'autre'
] as const
export type ActionCategory = (typeof ACTION_CATEGORIES)[number]

export const MOST_ACTION_CHARACTERS = 1_000
export const MOST_COMMENT_CHARACTERS = 5_000
