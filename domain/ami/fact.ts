/** One thing that the source says, with the passage that says it. */
export interface Fact {
  readonly id: string
  /** Where it stands in the source, as its readers name it. */
  readonly section: string
  /** Word for word as printed, faults of the scan included: what an answer quotes. */
  readonly quote: string
  /** What it says, in one sentence, the faults of the scan put right. */
  readonly reading: string
}
