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
}
