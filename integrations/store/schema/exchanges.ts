/** Written conversations that a conseiller has, or is looked for. @see domain/ports/exchanges */
export interface ExchangeTables {
  exchanges: {
    id: string
    conversation: string
    /** In clear only while it is open. */
    recipient: string | null
    state: string
    conseiller_id: string | null
    opened_at: number
    over_at: number | null
    data: string
  }
  exchange_words: {
    exchange_id: string
    seq: number
    message_id: string
    who: string
    conseiller_id: string | null
    text: string
    at: number
    undelivered: number
    told: number | null
  }
  exchange_offers: { exchange_id: string; conseiller_id: string; at: number }
  exchange_readers: { conseiller_id: string; seen_at: number }
}
