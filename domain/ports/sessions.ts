import type { Grant } from '../rights/rights'
import type { SessionLife } from '../rights/session-life'

/** Somebody signed in, on one browser. `hash` is that of what its cookie holds: the store cannot open a session. */
export interface Session extends SessionLife {
  readonly hash: string
  readonly courriel: string
  readonly name: string
  readonly via: 'oidc' | 'demonstration' | 'local'
  /** Given with the session; `null` where the accounts say them, each time anew. */
  readonly grants: readonly Grant[] | null
  /** The provider's token, given back to it at sign-out. */
  readonly idToken: string | null
}

/** A sign-in under way: what must come back from the provider. Used once. */
export interface PendingSignIn {
  readonly state: string
  readonly nonce: string
  readonly codeVerifier: string
  /** Hash of the invitation that is being accepted, if any. */
  readonly invitation: string | null
  readonly returnTo: string
}

/** A form whose session ended while it was being filled in. */
export interface InterruptedForm {
  readonly action: string
  readonly page: string
  readonly fields: readonly (readonly [string, string])[]
}

export interface SessionStore {
  start(session: Session): Promise<void>
  /** Also one that has ended, for as long as it is kept. */
  find(hash: string): Promise<Session | null>
  seen(hash: string, now: Date): Promise<void>
  end(hash: string, now: Date): Promise<void>

  keepSignIn(hash: string, pending: PendingSignIn, until: Date): Promise<void>
  /** Gives it once. */
  takeSignIn(hash: string, now: Date): Promise<PendingSignIn | null>

  keepForm(courriel: string, form: InterruptedForm, now: Date): Promise<void>
  interruptedForm(courriel: string, now: Date): Promise<InterruptedForm | null>
  forgetForm(courriel: string): Promise<void>

  /** `first`: this form was not sent before. Else where its sender was led, or `null` while that is being found out. */
  claimPost(id: string, now: Date): Promise<{ readonly first: boolean; readonly location: string | null }>
  settlePost(id: string, location: string): Promise<void>
  releasePost(id: string): Promise<void>

  /** Takes away what has ended before an instant. */
  forget(before: Date): Promise<void>
}
