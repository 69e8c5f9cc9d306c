import type { Counts } from '../activites/activite'

/**
 * What the conseiller is asked each half-year of the conditions of their welcome.
 * @see AMI III-2: « mise à disposition d'équipement informatique, prise en charge des frais de transports, etc. »
 */
export interface Question {
  readonly id: string
  readonly kind: 'yes-no' | 'scale' | 'text'
  /** From the AMI's own words, or from the obligations that it lays on the structure. */
  readonly factId: string | null
}

export const QUESTIONS: readonly Question[] = [
  { id: 'equipement', kind: 'yes-no', factId: 'reporting-semestriel-contenu' },
  { id: 'telephone', kind: 'yes-no', factId: 'moyens-equipements' },
  { id: 'frais-transport', kind: 'yes-no', factId: 'reporting-semestriel-contenu' },
  { id: 'lieu-de-travail', kind: 'scale', factId: null },
  { id: 'referent', kind: 'yes-no', factId: null },
  { id: 'formation', kind: 'yes-no', factId: 'formation-continue-calendrier' },
  { id: 'rencontres', kind: 'yes-no', factId: 'rencontres-communaute' },
  { id: 'tenue', kind: 'yes-no', factId: 'tenue-dediee' },
  { id: 'missions', kind: 'yes-no', factId: 'engagement-trois-missions' },
  { id: 'ensemble', kind: 'scale', factId: null },
  { id: 'commentaire', kind: 'text', factId: null }
]

export const SCALE = ['1', '2', '3', '4', '5'] as const
export const YES_NO = ['oui', 'non', 'sans-objet'] as const
export const MOST_CHARACTERS = 2_000

/** One conseiller's answers; what they left out is absent. */
export type Answers = Readonly<Record<string, string>>

export interface QuestionnaireCopy {
  readonly structureSiret: string
  /** `2026-S2`. */
  readonly period: string
  readonly conseillerId: string
  readonly askedAt: Date
  readonly remindedAt: Date | null
  readonly answeredAt: Date | null
  readonly answers: Answers
}

/** The first thing wrong with answers; `null` where all are right. */
export function answersFault(
  answers: Readonly<Record<string, unknown>>
): { question: string; choices: readonly string[] | null } | null {
  for (const [id, answer] of Object.entries(answers)) {
    const question = QUESTIONS.find(known => known.id === id)
    if (!question) return { question: id, choices: [] }
    if (question.kind === 'text') {
      if (typeof answer !== 'string' || answer.length > MOST_CHARACTERS)
        return { question: id, choices: null }
      continue
    }
    const choices: readonly string[] = question.kind === 'scale' ? SCALE : YES_NO
    if (typeof answer !== 'string' || !choices.includes(answer)) return { question: id, choices }
  }
  return null
}

/** Questions that a whole answer does not leave out. */
export const unanswered = (answers: Answers): readonly string[] =>
  QUESTIONS.filter(({ id, kind }) => kind !== 'text' && answers[id] === undefined).map(({ id }) => id)

export interface Compiled {
  readonly asked: number
  readonly answered: number
  /** By question, how often each answer was given. Comments stand apart. */
  readonly counts: Readonly<Record<string, Counts>>
}

export function compiled(copies: readonly QuestionnaireCopy[]): Compiled {
  const done = copies.filter(({ answeredAt }) => answeredAt !== null)
  const counts: Record<string, Record<string, number>> = {}
  for (const { id, kind } of QUESTIONS) {
    if (kind === 'text') continue
    const given: Record<string, number> = {}
    for (const { answers } of done) {
      const answer = answers[id]
      if (answer !== undefined) given[answer] = (given[answer] ?? 0) + 1
    }
    counts[id] = given
  }
  return { asked: copies.length, answered: done.length, counts }
}
