import { twilioClient } from './rest'

/** What Twilio does with a number, as it is set up there. */
export interface NumberSetup {
  readonly accountType: string
  readonly accountStatus: string
  /** `null` where the account does not have the number. */
  readonly number: {
    readonly calls: Webhook
    readonly callsFallback: Webhook
    readonly callStatus: Webhook
    readonly messages: Webhook
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

/** @throws when Twilio does not answer, or refuses these credentials */
export async function numberSetup(
  account: Parameters<typeof twilioClient>[0],
  phone: string
): Promise<NumberSetup> {
  const client = twilioClient(account)
  const { type, status } = await client.api.v2010.accounts(account.accountSid).fetch()
  const numbers = await client.incomingPhoneNumbers.list({ phoneNumber: phone, limit: 20 })
  const number = numbers.find(one => one.phoneNumber === phone)
  return {
    accountType: String(type),
    accountStatus: String(status),
    number: number
      ? {
          calls: webhook(number.voiceUrl, number.voiceMethod),
          callsFallback: webhook(number.voiceFallbackUrl, number.voiceFallbackMethod),
          callStatus: webhook(number.statusCallback, number.statusCallbackMethod),
          messages: webhook(number.smsUrl, number.smsMethod),
          // A trunk wins over an application, and either over an address. @see Twilio, "IncomingPhoneNumber resource"
          callsGoTo: number.trunkSid || number.voiceApplicationSid || '',
          messagesGoTo: number.smsApplicationSid || ''
        }
      : null
  }
}
