import type { Freed, Held, HeldLately } from '../calls/held'

/**
 * What the other processes say to a telephone that one of them would ring without the store: all of them let it ring; one
 * knows that it is taken; or one cannot be asked, or still has the store, and may be ringing it.
 */
export type Consent = 'granted' | 'held' | 'unsure'

/** The other processes of the product, as one of them needs them while the store is gone. */
export interface Peers {
  /** Asks all of them. Who lets it ring does not ring it from then on. */
  hold(held: Held): Promise<Consent>
  /** Whom the others hold without the store, or have not written to it yet. */
  held(): readonly Held[]
  /** Whom they had held in the store shortly before they lost it: nobody else may have seen so. */
  lately(): readonly HeldLately[]
  /** Whom their calls have let go since the store went. */
  freed(): readonly Freed[]
}
