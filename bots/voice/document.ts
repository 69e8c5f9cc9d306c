import type { Step } from '../../dialogs/dialog'

/** What one webhook answers, before it is TwiML. */
export type VoiceDocument =
  /** Says, then waits for keys or speech at `action`. */
  | {
      readonly kind: 'gather'
      readonly before: readonly string[]
      readonly question: string
      /** One of the dialogue's, or of the menu of conseillers. */
      readonly step: Step | `conseiller${string}`
      readonly action: string
      /** To somebody who hears little. */
      readonly slowly?: true
    }
  | {
      readonly kind: 'record'
      readonly before: readonly string[]
      readonly question: string
      readonly action: string
      readonly recordingStatus: string
      readonly slowly?: true
    }
  /** Says, then rings one telephone. */
  | {
      readonly kind: 'dial'
      readonly before: readonly string[]
      readonly number: string
      readonly callerId: string
      readonly ringSeconds: number
      readonly timeLimitSeconds: number
      readonly action: string
      readonly whisper: string
      readonly legStatus: string
      readonly slowly?: true
    }
  /** What the conseiller hears: a key decides, silence hangs up. */
  | { readonly kind: 'whisper'; readonly words: string; readonly action: string }
  /** Says, and lets the two talk: the end of a whisper. */
  | { readonly kind: 'connect'; readonly before: readonly string[] }
  | {
      readonly kind: 'hangup'
      readonly before: readonly string[]
      /** What is kept of it, and said to a webhook that comes again, where it tells a number that is not kept. */
      readonly kept?: readonly string[]
      readonly slowly?: true
    }
  /** Says, waits a little, and asks again at `to`. */
  | {
      readonly kind: 'hold'
      readonly before: readonly string[]
      readonly seconds: number
      readonly to: string
    }
  | { readonly kind: 'nothing' }
