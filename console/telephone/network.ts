/** What somebody at the page's telephones does. */
export type Done =
  | { readonly digits: string }
  | { readonly speech: string }
  | { readonly silence: true }
  | { readonly hangUp: true }
  | { readonly recordsSeconds: number; readonly endsWith?: 'hang-up' }

/** What the line waits for. */
export interface Question {
  readonly verb: 'Gather' | 'Record'
  readonly attributes: Readonly<Record<string, string>>
}

/** Whoever is rung: a person at the page. Each waits until something is done or no longer matters. */
export interface Answering {
  readonly picksUp: (ring: { number: string; stopped: AbortSignal }) => Promise<PickedUp>
  readonly keys: (
    prompt: string,
    asked: Question,
    turn: number,
    left: AbortSignal
  ) => Promise<Done | undefined>
  /** Talks until this person hangs up; the time that passed is the length. */
  readonly talks: (over: AbortSignal) => Promise<undefined>
}

export type PickedUp = 'human' | 'voicemail' | 'no-answer'

/** What is seen of a call. */
export type Seen =
  | { readonly kind: 'called'; readonly to: string }
  | { readonly kind: 'caller-hears'; readonly text: string }
  | { readonly kind: 'caller-is-asked'; readonly asked: Question }
  | { readonly kind: 'caller-answers'; readonly move: object }
  | { readonly kind: 'rings'; readonly number: string; readonly rank: number }
  | { readonly kind: 'picked-up'; readonly number: string }
  | { readonly kind: 'whisper-heard'; readonly number: string; readonly text: string }
  | { readonly kind: 'whisper-is-asked'; readonly number: string }
  | { readonly kind: 'whisper-answered'; readonly number: string; readonly move: object }
  | { readonly kind: 'bridged'; readonly number: string }
  | {
      readonly kind: 'rung-off'
      readonly number: string
      readonly outcome: RungOff
      readonly seconds: number
    }
  | { readonly kind: 'application-error'; readonly code: string }
  | { readonly kind: 'ended'; readonly by: 'caller' | 'app' | 'error' | 'lost' }

export type RungOff = 'no-answer' | 'busy' | 'failed' | 'not-accepted' | 'caller-left' | 'bridged'

export interface PlayedCall {
  readonly says: (
    prompt: string,
    asked: Question,
    turn: number,
    left: AbortSignal
  ) => Promise<Done | undefined>
  readonly people: () => Answering
  /** How TwiML's seconds pass for somebody who reads instead of hearing. */
  readonly pace: {
    readonly pauseMs: (seconds: number) => number
    readonly answerMs: (seconds: number, whose: 'caller' | 'called') => number
    readonly ringMs: (seconds: number) => number
  }
  readonly onEvent: (event: Seen) => void
}

/**
 * Calls the line through a telephone network, and gives the call while it lives. What the page asks of the world:
 * `integrations/telephony` fulfils it with its `start`.
 */
export type StartCall = (call: PlayedCall) => {
  readonly callSid: string
  readonly hangUp: () => void
  readonly done: Promise<unknown>
}
