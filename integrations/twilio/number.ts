import { twilioClient } from './rest'

/** What Twilio does with a number, as it is set up there. */
export interface NumberSetup {
  readonly accountType: string
  readonly accountStatus: string
  /** `null` where the account does not have the number. */
  readonly number: {
    readonly voiceUrl: string
    readonly voiceMethod: string
    readonly voiceFallbackUrl: string
    readonly statusCallback: string
    readonly smsUrl: string
  } | null
}

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
          voiceUrl: number.voiceUrl ?? '',
          voiceMethod: number.voiceMethod ?? 'POST',
          voiceFallbackUrl: number.voiceFallbackUrl ?? '',
          statusCallback: number.statusCallback ?? '',
          smsUrl: number.smsUrl ?? ''
        }
      : null
  }
}
