import type { CallOutcome } from '../calls/outcome'
import type { CallBackReason } from './offers'

/** Something of a call, or of a promise, that its conseiller is told, once. Nothing of who called: where help was wanted, and for what. */
export interface Notice {
  /** Its identity: the same twice is one. */
  readonly id: string
  /**
   * - `handled`: they talked, and it is an activity;
   * - `missed`: it rang at theirs, and nobody accepted;
   * - `hung-up`: the caller left while it rang; they may be called back;
   * - a reason to call somebody back: it is theirs to judge.
   */
  readonly kind: 'handled' | 'missed' | 'hung-up' | CallBackReason
  readonly conseillerId: string
  readonly callSid: string
  readonly activiteId: string | null
  readonly commune: string | null
  /** As a conseiller hears it: « une déclaration d’impôts ». */
  readonly need: string | null
  readonly at: Date
}

/** A notice of a call that is over, or of which nothing was heard for long; of a promise, at once. */
export interface WaitingNotice extends Notice {
  readonly tries: number
  /** `null` where it is about no call. */
  readonly outcome: CallOutcome | null
}

/** Notices wait here from the transaction of the call or of the promise until they are told. @see CallTransaction.notify */
export interface Notices {
  /** Those to tell now, the oldest first. */
  waiting(now: Date, limit: number): Promise<readonly WaitingNotice[]>
  settle(
    id: string,
    outcome:
      | { readonly state: 'told' }
      /** Nobody is there to be told. */
      | { readonly state: 'dropped' }
      | { readonly state: 'retry'; readonly at: Date }
  ): Promise<void>
  /** Takes away those of before an instant. */
  forget(before: Date): Promise<void>
}
