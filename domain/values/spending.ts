/** What a flood of messages may cost. Nobody honest meets these limits; a pump meets them at once. */
export const MESSAGE_LIMITS = {
  /** Messages of one sender that are answered in so many minutes: the next one is told to wait, those after it get silence. */
  perSender: 12,
  /** The same while a conseiller has their conversation: what is passed on to one costs nothing to answer. */
  perSenderInExchange: 60,
  perSenderMinutes: 5,
  /** Messages that the line sends to one number in a day without having been written to: promises, notices. */
  unaskedPerDay: 3
} as const
