/** A question that found no answer, as the editors read it: nobody can be recognised in it. */
export interface UnansweredQuestion {
  /** Masked: numbers, addresses, names and words that no dictionary holds are left out. */
  readonly question: string
  readonly count: number
  readonly firstAskedAt: Date
  readonly lastAskedAt: Date
}

/** What the knowledge still lacks, kept for its editors. */
export interface UnansweredQuestions {
  /** Counts a question; it is masked before anything is written. Nothing is kept of one that is only names and numbers. */
  note(question: string, at: Date): Promise<void>
  /** Most asked first, then the latest. */
  list(limit: number): Promise<readonly UnansweredQuestion[]>
  /** An editor has seen to it: gone, until it is asked again. */
  settle(question: string): Promise<void>
  /** Forgets what was last asked before an instant. */
  forget(before: Date): Promise<void>
}
