/** Tries to keep a promise to call back. No number and no word of anybody. @see domain/ports/call-backs */
export interface CallBackTables {
  call_backs: {
    id: string
    offer_id: string
    conseiller_id: string
    state: string
    at: number
    check_at: number
    again_at: number | null
    call_sid: string | null
  }
  /** Numbers that somebody else had called back, under their pseudonym, to count them. */
  asked_numbers: {
    offer_id: string
    callee_hash: string
    at: number
  }
}
