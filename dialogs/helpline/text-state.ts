import type { HelplineState } from './state'

/** What is known of a written request. Plain data, and no word of the person's. */
export interface TextState extends HelplineState {
  /**
   * - `asking`: the dialogue of the telephone goes on, at `step`;
   * - `answered`: a place was given, or there is none to give: the choices of `afterAnswer` hold;
   * - `number`: a number to call back is awaited.
   */
  readonly stage: 'asking' | 'answered' | 'number'
  /** Permanences named so far: « une autre adresse » goes on from there. */
  readonly given: readonly string[]
  /** By when (ms) they are called back; `null` when nobody promised it. */
  readonly calledBackBy: number | null
  /** The promise that was made here, by its id. */
  readonly calledBackAs?: string
  /** What was being done when they were told whom to call: gone on with once they say that they are safe. */
  readonly stageBefore?: 'asking' | 'answered' | 'number'
  /** They cannot telephone: nobody calls them, and no number to call is given as the way out. Why is not kept. */
  readonly onlyInWriting?: true
}

/** Changes when a state of before can no longer be read. */
export const TEXT_STATE_VERSION = 1
