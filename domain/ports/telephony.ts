/** Telephony's own account of a call, asked when its callbacks stay away. */
export interface TelephonyRest {
  /** `null` when telephony does not know the call. @throws when it does not answer */
  call(callSid: string): Promise<{ status: string; durationSeconds: number | null } | null>
  legs(parentCallSid: string): Promise<{ sid: string; status: string; durationSeconds: number | null }[]>
  sendSms(to: string, body: string): Promise<string>
}
