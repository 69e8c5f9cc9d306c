/** Messages left on the line. @see domain/ports/voicemails */
export interface VoicemailTables {
  voicemails: {
    offer_id: string
    conseiller_id: string | null
    recording_sid: string
    content_type: string
    /** Base64: the same on both engines. */
    sound: string
    keep_until: number
    deleted_there: number
  }
}
