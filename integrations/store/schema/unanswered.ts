/** Questions that found no answer, masked. @see domain/ports/unanswered */
export interface UnansweredTables {
  unanswered_questions: {
    question: string
    asked: number
    first_asked_at: number
    last_asked_at: number
  }
}
