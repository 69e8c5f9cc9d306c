/** The line's own words for personal data: a number is kept only under a keyed hash. */
export interface Pseudonyms {
  /** HMAC of a caller's number, for statistics that never lead back to it. */
  caller(e164: string): string
  /** HMAC of a call's identifier, for an activity. */
  call(callSid: string): string
}
