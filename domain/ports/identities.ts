import type { PendingSignIn } from './sessions'

/** Somebody whom a provider of identities vouches for. */
export interface Identity {
  /** In lower case. */
  readonly courriel: string
  /** `false` where the provider says that it has not checked the address. */
  readonly courrielVerified: boolean
  readonly name: string
  readonly idToken: string
}

/** Why a sign-in did not come about. Only `unreachable` may succeed when it is tried again. */
export type IdentityRefusal = 'cancelled' | 'untrusted' | 'unreachable'

/** A provider of identities, by OpenID Connect. */
export interface Identities {
  /** Its origin, to which sign-out leads. */
  readonly origin: string
  readonly isProConnect: boolean
  /** Where to send the browser, and what must come back. `idpHint` names the identity provider behind a federation. */
  begin(
    idpHint: string | null
  ): Promise<
    | { readonly url: string; readonly pending: Pick<PendingSignIn, 'state' | 'nonce' | 'codeVerifier'> }
    | 'unreachable'
  >
  /** Who came back. `answer` is the query of the return address. */
  complete(
    answer: URLSearchParams,
    pending: PendingSignIn
  ): Promise<{ readonly identity: Identity } | { readonly refused: IdentityRefusal }>
  /** Where to end the provider's own session; `null` when it has no such place. */
  signOutUrl(idToken: string): Promise<string | null>
}
