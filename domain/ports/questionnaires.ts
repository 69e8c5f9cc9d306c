import type { Answers, QuestionnaireCopy } from '../reporting/questionnaire'

/** The half-yearly questionnaire, one copy for each conseiller and period. */
export interface QuestionnaireStore {
  /** Copies of a structure and period, by conseiller. */
  copies(structureSiret: string, period: string): Promise<readonly QuestionnaireCopy[]>
  find(period: string, conseillerId: string): Promise<QuestionnaireCopy | null>
  /** Copies of whoever has not answered, asked before an instant and not reminded since. */
  waiting(before: Date): Promise<readonly QuestionnaireCopy[]>
  /** Gives a conseiller their copy; `false` when they had it. */
  ask(structureSiret: string, period: string, conseillerId: string, now: Date): Promise<boolean>
  reminded(period: string, conseillerId: string, now: Date): Promise<void>
  /**
   * Keeps answers beside those given before, and closes the copy when they are `complete`. `null` where no copy was asked:
   * answers are never lost for that, ask first.
   */
  answer(
    period: string,
    conseillerId: string,
    answers: Answers,
    complete: boolean,
    now: Date
  ): Promise<QuestionnaireCopy | null>
}
