/** Written conversations. @see domain/ports/conversations */
export interface ConversationTables {
  conversations: { id: string; version: number; state: string; updated_at: number; keep_until: number }
  /** What was replied to a message, so that the same message gets the same replies. */
  conversation_replies: { conversation: string; message_id: string; at: number; replies: string }
}
