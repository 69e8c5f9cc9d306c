import type { Card } from './card'

/** What an answer to staff of a collectivité is. @see CONTRACT, "Commands" (`npm run ask`) */
export type AnswerKind = 'answer' | 'calculation' | 'clarify' | 'out_of_scope'

/** A passage that says what the answer says. */
export interface Source {
  readonly section: string
  readonly quote: string
}

/** Something to ask next, or one meaning of what was asked. Saying `text` chooses it. */
export interface Choice {
  readonly label: string
  readonly text: string
}

/** One answer, the same on every channel. */
export interface Answer {
  readonly kind: AnswerKind
  /** All of it, passages included, for whoever shows no card. */
  readonly text: string
  readonly factIds: readonly string[]
  readonly sources: readonly Source[]
  readonly choices?: readonly Choice[]
  /** The numbers that a calculation gave, as written in `text`: any other number comes from a fact or from the question. */
  readonly computed?: readonly string[]
  /** The same content where cards are drawn, with inputs to fill in where there are some. */
  readonly card?: Card
  /** Nothing in the knowledge fitted: the question is for its editors. */
  readonly unanswered?: true
}
