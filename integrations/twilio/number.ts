import { twilioClient } from './rest'

/** What Twilio does with a number, as it is set up there. */
export interface NumberSetup {
  /** `null` where these credentials may not ask: a standard API key may not. @see Twilio, "API keys: types" */
  readonly account: { readonly type: string; readonly status: string } | null
  /** `null` where the account does not have the number. */
  readonly number: {
    readonly calls: Webhook
    readonly callsFallback: Webhook
    readonly callStatus: Webhook
    /** `null` where the number takes no SMS, as those of fixed lines do not. */
    readonly messages: Webhook | null
    /** What answers instead of the addresses above, whatever they are: an application or a trunk; `''` for none. */
    readonly callsGoTo: string
    readonly messagesGoTo: string
  } | null
}

export interface Webhook {
  readonly url: string
  readonly method: string
}

/** Twilio calls with POST what it was told no method for. */
const webhook = (url: string | null, method: string | null): Webhook => ({
  url: url ?? '',
  method: method || 'POST'
})

/** Whoever has the line examined waits for it. */
const PATIENCE_MS = 20_000
/** What Twilio answers about an account to whoever may use it, and not look at it. */
const NOT_TOLD: ReadonlySet<number> = new Set([401, 403, 404])

/** @throws when Twilio does not answer, or refuses these credentials */
export async function numberSetup(
  account: Parameters<typeof twilioClient>[0],
  phone: string
): Promise<NumberSetup> {
  const client = twilioClient(account, PATIENCE_MS)
  const holder = await client.api.v2010
    .accounts(account.accountSid)
    .fetch()
    .catch((cause: { status?: number }) => {
      if (NOT_TOLD.has(cause.status ?? 0)) return null
      throw cause
    })
  const numbers = await client.incomingPhoneNumbers.list({ phoneNumber: phone, limit: 20 })
  const number = numbers.find(one => one.phoneNumber === phone)
  return {
    account: holder && { type: String(holder.type), status: String(holder.status) },
    number: number
      ? {
          calls: webhook(number.voiceUrl, number.voiceMethod),
          callsFallback: webhook(number.voiceFallbackUrl, number.voiceFallbackMethod),
          callStatus: webhook(number.statusCallback, number.statusCallbackMethod),
          messages: number.capabilities?.sms === false ? null : webhook(number.smsUrl, number.smsMethod),
          // A trunk wins over an application, and either over an address. @see Twilio, "IncomingPhoneNumber resource"
          callsGoTo: number.trunkSid || number.voiceApplicationSid || '',
          messagesGoTo: number.smsApplicationSid || ''
        }
      : null
  }
}
