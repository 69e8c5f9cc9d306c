/**
 * How often the same one came lately: over all processes where they can tell each other, else over this one. Never the ground
 * of anything that must not be lost.
 */
export interface Tally {
  /**
   * Notes that `who` came with `what`, and gives how many different ones they came with in the last `windowMs`. The same one
   * told again, as webhooks are, counts once.
   * @param who  a pseudonym, never a number
   */
  note(coming: { who: string; what: string; now: Date; windowMs: number }): Promise<number>
}
