import type { PinFault } from '../values/pin'

/**
 * - `right`, `wrong`: what it says;
 * - `locked`: five wrong tries; `until` that instant none is looked at, not even the right one;
 * - `none`: this conseiller has not set one.
 */
export type PinOutcome =
  | { readonly kind: 'right' | 'none' }
  | { readonly kind: 'wrong'; readonly left: number }
  | { readonly kind: 'locked'; readonly until: Date }

/**
 * A conseiller's own PIN: caller ID and SMS senders can be forged, so that whatever goes beyond a pause asks for it. Kept
 * hashed, never told again.
 */
export interface PinStore {
  /** Sets or replaces it; whoever may set one (Teams, the console) is known already, and a lock is over. */
  set(conseillerId: string, pin: string, now: Date): Promise<PinFault | null>
  /**
   * @param tryId  the try's own identity: a request that comes again is not a second try
   */
  check(conseillerId: string, pin: string, tryId: string, now: Date): Promise<PinOutcome>
  isSet(conseillerId: string): Promise<boolean>
}
