/** What belongs to a conseiller beside their state. @see domain/ports/pins */
export interface ConseillerTables {
  pins: {
    conseiller_id: string
    salt: string
    hash: string
    set_at: number
    /** Since the last right one. */
    tries: number
    last_try: string | null
    locked_until: number | null
  }
}
