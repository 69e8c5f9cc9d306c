/** What the Teams channel keeps. @see domain/ports/teams, domain/ports/feedback */
export interface TeamsTables {
  /** Conseillers who talk with the bot, by their Entra object id. */
  teams_references: { aad_object_id: string; reference: string; updated_at: number }
  /** What is done once, however often it is asked. */
  teams_claims: { id: string; at: number; done: number; claimed_until: number }
  answer_feedback: { answer_id: string; topic: string; useful: number; day: string }
}
