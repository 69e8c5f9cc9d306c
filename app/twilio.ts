import type { Config } from '../config'
import type { TelephonyRest } from '../domain/ports/telephony'
import { twilioRest } from '../integrations/twilio/rest'

/** Twilio's REST API; `null` without an account. */
export function restFor(config: Config): TelephonyRest | null {
  const { twilio, twilioApiBaseUrl, smsSender, whatsappSender, helplineNumber } = config
  if (!twilio) return null
  return twilioRest({
    ...twilio,
    apiBaseUrl: twilioApiBaseUrl,
    smsSender,
    whatsappSender,
    lineNumber: helplineNumber
  })
}

/** Whether the line can place calls: an account, and a number to call from. */
export const canCallBack = ({ twilio, helplineNumber }: Config) => twilio !== null && helplineNumber !== null

/** The line's number as people write it: `01 70 77 23 72`. */
export const writtenNumber = (e164: string | null): string | null =>
  e164?.startsWith('+33') ? `0${e164.slice(3)}`.replace(/(..)(?=.)/g, '$1 ') : e164

/** Makes a path of ours one that Twilio can call. */
export const urlOf = (config: Config) => (path: string) => `${config.publicUrl ?? ''}${path}`
