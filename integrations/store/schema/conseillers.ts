/** What belongs to a conseiller beside their state. @see domain/ports/pins, domain/ports/notices */
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
    /** In a row: without the right one, a new one or a day between them. */
    locks: number
    /** When the last of them ended, or ends. */
    lock_ended: number | null
  }
  notices: {
    id: string
    kind: string
    conseiller_id: string
    call_sid: string
    activite_id: string | null
    commune: string | null
    need: string | null
    at: number
    due_at: number
    tries: number
    /** `waiting`, `told`, `dropped`. */
    state: string
  }
}
