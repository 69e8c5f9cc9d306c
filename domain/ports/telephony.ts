/** A message as telephony is asked to send it. */
export interface MessageToSend {
  readonly kind: 'sms' | 'whatsapp'
  readonly to: string
  readonly body: string
  /** Outside WhatsApp's 24 hours only a template is let through: its id, with the text as its one variable. */
  readonly template: string | null
  /** Where telephony tells how far it got. */
  readonly statusUrl: string
}

/** A call that the line places. */
export interface CallToPlace {
  readonly to: string
  /** Asked for a document when somebody answers. */
  readonly url: string
  readonly statusUrl: string
  readonly ringSeconds: number
  readonly timeLimitSeconds: number
}

/** Telephony's own account of a call, asked when its callbacks stay away; and what the line asks of it. */
export interface TelephonyRest {
  /** `null` when telephony does not know the call. @throws when it does not answer */
  call(callSid: string): Promise<{ status: string; durationSeconds: number | null } | null>
  legs(parentCallSid: string): Promise<{ sid: string; status: string; durationSeconds: number | null }[]>
  /** @returns telephony's identifier of the message */
  sendMessage(message: MessageToSend): Promise<string>
  /** The messages that it lately sent to somebody on our behalf, newest first. */
  messagesTo(to: string): Promise<{ sid: string; body: string }[]>
  /** @returns telephony's identifier of the call */
  placeCall(call: CallToPlace): Promise<string>
  /** The calls that it lately placed to somebody on our behalf, newest first. */
  callsTo(to: string): Promise<{ sid: string; status: string }[]>
  /** A recording's sound; `null` when there is none, or not yet. */
  recording(sid: string): Promise<{ bytes: Uint8Array; contentType: string } | null>
  /** Takes a recording away; harmless when it is gone. */
  deleteRecording(sid: string): Promise<void>
}

/** How a request to telephony went wrong. */
export type RestFailure =
  /** It was not carried out, and never will be as it is. */
  | 'refused'
  /** It was not carried out: later, perhaps. */
  | 'later'
  /** Nobody knows: its answer was lost, or telephony failed on its way. */
  | 'unknown'

/** What an error thrown by {@link TelephonyRest} says of what was asked. */
export function restFailure(cause: unknown): RestFailure {
  const { status, code } = cause as { status?: unknown; code?: unknown }
  if (typeof status === 'number' && status === 429) return 'later'
  if (typeof status === 'number' && status >= 400 && status < 500) return 'refused'
  // Never left this machine.
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'later'
  return 'unknown'
}
