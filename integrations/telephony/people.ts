import type { Fields } from './webhooks'

/** What somebody on the telephone does when asked. Nothing at all is silence. */
export type Move =
  | { readonly digits: string; readonly also?: Fields }
  /** `confidence` null: Twilio sends none; absent: 0.93. */
  | { readonly speech: string; readonly confidence?: number | null; readonly also?: Fields }
  | { readonly silence: true; readonly also?: Fields }
  /** At a `<Gather>` the call ends; at a `<Record>` too, leaving a message of one second. */
  | { readonly hangUp: true }
  /** Leaves a message of so many seconds at a `<Record>`, ended by a key, by silence or by hanging up. */
  | {
      readonly recordsSeconds: number
      readonly endsWith?: 'key' | 'silence' | 'hang-up'
      readonly recordingStatus?: 'completed' | 'absent' | 'failed'
    }

/** What TwiML asks somebody: a `<Gather>` or a `<Record>`. */
export interface Asked {
  readonly verb: 'Gather' | 'Record'
  /** Last path segment of the action, which names the step of the dialog. */
  readonly step: string
  readonly input: readonly string[]
  readonly attributes: Readonly<Record<string, string>>
}

/**
 * Answers a prompt; may await a person's key press.
 *
 * @param prompt  what was said inside the verb, or before it when it says nothing
 * @param turn  0 for the first question of the call
 * @param left  fires when the answer no longer matters: time is over, or the call
 */
export type Answers = (
  prompt: string,
  asked: Asked,
  turn: number,
  left: AbortSignal
) => Move | undefined | Promise<Move | undefined>

/**
 * When a caller leaves while somebody is being rung: while it rings; in the very instant it is picked up (the
 * whisper is still asked, and accepted, after the end of the call was told); when the whisper is heard; in the
 * instant it is accepted (the same); at the end of the conversation, before the conseiller does.
 */
export type LeavesWhen = 'ringing' | 'as-picked-up' | 'whisper' | 'as-accepted' | 'bridged'

/** The person who calls. */
export interface Caller {
  readonly says: Answers
  /** Asked each time somebody is rung; `rank` is 1 for the first `<Number>` of the call. */
  readonly leaves?: (ring: { number: string; rank: number }) => LeavesWhen | undefined
}

/** How a telephone that rings is answered. A voicemail picks up and presses nothing; `failed` is no telephone at all. */
export type PickUp = 'human' | 'voicemail' | 'no-answer' | 'busy' | 'failed'

export interface Ring {
  readonly number: string
  readonly callerId: string
  readonly rank: number
  readonly timeoutSeconds: number
  /** Fires when the telephone stops ringing by itself. */
  readonly stopped: AbortSignal
}

/** Whoever is called. `{}` is a human who accepts with 1 and talks for 180 s. */
export interface Person {
  readonly picksUp?: PickUp | ((ring: Ring) => PickUp | Promise<PickUp>)
  /** Keys for the whisper, one a question, then nothing; or a function of what is heard. */
  readonly keys?: readonly string[] | Answers
  readonly hangsUpDuringWhisper?: boolean
  /** Real delay before `picksUp` is known. */
  readonly ringMs?: number
  /** How long a whisper that leads to no bridge lasts, in Twilio's parameters. */
  readonly whisperSeconds?: number
  /** How long the conversation lasts, in Twilio's parameters. */
  readonly talkSeconds?: number
  /** Its real delay. */
  readonly talkMs?: number
  /** Talks until this person hangs up, for real; its length in seconds if it is not the time that passed. */
  readonly talks?: (over: AbortSignal) => Promise<number | undefined>
}

/** Who answers which number; a number that is not there rings in vain. */
export type People = Readonly<Record<string, Person>> | ((number: string) => Person)

export type DialOutcome = 'no-answer' | 'busy' | 'failed' | 'not-accepted' | 'caller-left' | 'bridged'

/** One `<Number>` that was rung, and what came of it. */
export interface Dialled {
  readonly number: string
  readonly childSid: string
  readonly dialAttributes: Readonly<Record<string, string>>
  readonly attributes: Readonly<Record<string, string>>
  readonly whisper: string[]
  outcome?: DialOutcome
  /** The whisper let the two be joined, though the caller had left: the product should have said `<Hangup/>`. */
  acceptedTooLate?: boolean
  seconds?: number
}

/** What can be seen of a call while it lives. */
export type CallEvent =
  | { readonly kind: 'called'; readonly callSid: string; readonly from: string; readonly to: string }
  | { readonly kind: 'caller-hears'; readonly text: string }
  | { readonly kind: 'caller-is-asked'; readonly asked: Asked }
  | { readonly kind: 'caller-answers'; readonly move: Move }
  | {
      readonly kind: 'rings'
      readonly number: string
      readonly rank: number
      readonly timeoutSeconds: number
    }
  | { readonly kind: 'picked-up'; readonly number: string }
  | { readonly kind: 'whisper-heard'; readonly number: string; readonly text: string }
  | { readonly kind: 'whisper-is-asked'; readonly number: string; readonly asked: Asked }
  | { readonly kind: 'whisper-answered'; readonly number: string; readonly move: Move }
  | { readonly kind: 'bridged'; readonly number: string }
  | {
      readonly kind: 'rung-off'
      readonly number: string
      readonly outcome: DialOutcome
      readonly seconds: number
    }
  | {
      readonly kind: 'application-error'
      readonly code: string
      readonly url: string
      readonly reason: string
    }
  | { readonly kind: 'ended'; readonly by: EndedBy }

/** `lost`: a mishap swallowed a request whose answer was awaited. */
export type EndedBy = 'caller' | 'app' | 'error' | 'lost'

/** What is left of a call once it is over. */
export interface CallRecord {
  readonly callSid: string
  readonly from: string
  readonly to: string
  /** Every sentence said to the caller, in order. */
  readonly heard: string[]
  /** Every question put to the caller, in order. */
  readonly asked: Asked[]
  readonly dials: Dialled[]
  /** Numbers the caller was joined with. */
  readonly bridged: string[]
  /** Documents executed on the caller's leg. */
  documents: number
  endedBy?: EndedBy
  /** Why it ended in an application error. */
  error?: string
}
