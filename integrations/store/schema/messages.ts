/** Who gets messages no more, and how many were sent. @see domain/ports/opt-outs */
export interface MessageTables {
  opt_outs: { sender: string; at: number }
  message_days: { day: string; sent: number }
}
