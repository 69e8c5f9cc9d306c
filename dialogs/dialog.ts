import type { PromiseKind } from '../domain/calls/call'
import type { ForeignLanguage } from '../domain/language/foreign'

/** What somebody said, typed or left unsaid at one step, whatever the channel. */
export interface Heard {
  readonly text: string
  readonly keys: string
  /** The recogniser's, from 0 to 1; 1 for what was typed and where the recogniser gives none. */
  readonly confidence: number
  readonly recording: { readonly sid: string; readonly url: string; readonly seconds: number } | null
}

export const SILENCE: Heard = { text: '', keys: '', confidence: 1, recording: null }

/** The steps of the helpline's dialogue. The voice routes carry these names. @see CONTRACT, "HTTP" */
export type Step = 'need' | 'place' | 'place-choice' | 'confirm' | 'offer' | 'callback-number' | 'voicemail'

/**
 * What the dialogue does next.
 *
 * - `ask`: says `before`, asks `state.question`, waits at `state.step`;
 * - `reach`: says `before`, and a person is to be found with what `state` knows;
 * - `promise`: the line owes the caller something, to be stored before it is said;
 * - `close`: says `before`, and the conversation is over.
 */
export type Reply<State> =
  | { readonly kind: 'ask'; readonly before: readonly string[]; readonly state: State }
  | { readonly kind: 'reach'; readonly before: readonly string[]; readonly state: State }
  | {
      readonly kind: 'promise'
      readonly before: readonly string[]
      readonly state: State
      readonly promise: PromiseKind
      /** E.164 given by the caller; `null` for the number they call from. */
      readonly number: string | null
      readonly recording: Heard['recording']
    }
  | { readonly kind: 'close'; readonly before: readonly string[]; readonly state: State }

/** One message of ours in a written conversation. `choices`: what may be answered, word for word, in the order of their keys. */
export interface TextReply {
  readonly text: string
  readonly choices?: readonly string[]
  /** The language of both, where it is not French: a page says it to who has it read aloud. */
  readonly lang?: ForeignLanguage
}
