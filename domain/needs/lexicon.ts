/** The words of a need. Entries are separated by commas; `a + b` is found wherever both are said, in any order. */
export interface Words {
  /** Means this need and no other, whatever stands beside it. */
  readonly sure: string
  /** Usually means it. */
  readonly likely?: string
  /** Alone, only a guess: a device or a verb that many needs share. */
  readonly hint?: string
}

/** Clean, wide French: spelling, SMS and accents are set right before, so no entry is misspelt. */
export type Lexicon = Readonly<Record<string, Words>>
