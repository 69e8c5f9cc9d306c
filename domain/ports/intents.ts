/** What a question is about, as a recogniser sees it. */
export interface Intent {
  /** The id of a topic of the knowledge. */
  readonly name: string
  /** From 0 to 1. */
  readonly score: number
}

export interface Recognised {
  /** Best first. */
  readonly intents: readonly Intent[]
  /** From 0 to 1: how sure it is that the first intent is what was meant. */
  readonly confidence: number
  /** What the confidence was made of, for the editors and the tests. */
  readonly signals: Readonly<Record<string, number>>
}

/** Understands a question: the embedded engine, LUIS or CLU. Never throws: what does not answer is replaced. */
export interface Intents {
  recognise(text: string, context?: { readonly topic: string | null }): Promise<Recognised>
}
