/**
 * One thing that is asked about the AMI, with its answer and the words that people ask it in.
 *
 * - `answer`: the text says it;
 * - `out_of_scope`: the text does not say it, or it is not about the AMI at all;
 * - `clarify`: too short to know which of several things is meant.
 */
export interface Topic {
  readonly id: string
  readonly kind: 'answer' | 'out_of_scope' | 'clarify'
  /** As a choice names it: « le montant de la subvention ». */
  readonly title: string
  /** The direct answer, true however the question was put: it affirms nothing that the question might deny. */
  readonly answer: string
  /** What the answer rests on; the passages are quoted in this order. */
  readonly factIds: readonly string[]
  /** The question in clean and different words, one a line: no SMS, no fillers, the engine sees to those. */
  readonly asked: string
  /** Words and expressions that belong to it and were not asked yet. */
  readonly keywords: string
  /** A yes or a no that may stand before the answer where the question calls for one. */
  readonly verdict?: Verdict
  /** Topics offered by a `clarify`, or asked next. */
  readonly next?: readonly string[]
}

/** What « est-ce que… ? » is answered, unless the question says the contrary. */
export interface Verdict {
  readonly says: 'oui' | 'non'
  /** Words, normalised, that turn the question round or make it another one: then neither yes nor no is said. */
  readonly unless?: RegExp
}
