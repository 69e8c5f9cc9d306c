/** What a conversation about the AMI remembers, as JSON. */
export interface AmiState {
  /** The topic of the last answer: « et pour un CCAS ? » is about it. */
  readonly topic: string | null
  /** Postes spoken of last: « et si on en prend trois ? » changes them. */
  readonly posts: number | null
  /** What the last menu offered, in its order. */
  readonly offered: readonly string[]
}

export const NOTHING_SAID: AmiState = { topic: null, posts: null, offered: [] }
