import twilio, { RequestClient } from 'twilio'
import type { TelephonyRest } from '../../domain/ports/telephony'

export interface TwilioAccount {
  readonly accountSid: string
  readonly authToken: string
  readonly apiKey: { readonly sid: string; readonly secret: string } | null
  /** Another address for Twilio's REST API: a region, or a stand-in. */
  readonly apiBaseUrl: string | null
  readonly smsSender: string | null
}

const TWILIO_API = 'https://api.twilio.com'

/** Twilio's client, sent elsewhere than to Twilio. */
class ElsewhereClient extends RequestClient {
  constructor(private readonly base: string) {
    super({ timeout: 5_000 })
  }
  override request<Data>(options: Parameters<typeof RequestClient.prototype.request<Data>>[0]) {
    return super.request<Data>({ ...options, uri: options.uri.replace(TWILIO_API, this.base) })
  }
}

/** Twilio's REST API, as far as the line needs it. Never on a caller's path: only jobs ask it anything. */
export function twilioRest(account: TwilioAccount): TelephonyRest {
  const httpClient = new ElsewhereClient(account.apiBaseUrl ?? TWILIO_API)
  const options = { accountSid: account.accountSid, httpClient }
  const client = account.apiKey
    ? twilio(account.apiKey.sid, account.apiKey.secret, options)
    : twilio(account.accountSid, account.authToken, options)
  const seconds = (duration: unknown) =>
    duration === null || duration === undefined || duration === '' ? null : Number(duration)
  return {
    async call(callSid) {
      try {
        const call = await client.calls(callSid).fetch()
        return { status: call.status, durationSeconds: seconds(call.duration) }
      } catch (cause) {
        if ((cause as { status?: number }).status === 404) return null
        throw cause
      }
    },
    async legs(parentCallSid) {
      const legs = await client.calls.list({ parentCallSid, limit: 20 })
      return legs.map(leg => ({ sid: leg.sid, status: leg.status, durationSeconds: seconds(leg.duration) }))
    },
    async sendSms(to, body) {
      const sender = account.smsSender ?? ''
      const from = sender.startsWith('MG') ? { messagingServiceSid: sender } : { from: sender }
      const message = await client.messages.create({ to, body, ...from })
      return message.sid
    }
  }
}
