import twilio, { RequestClient } from 'twilio'
import type { TelephonyRest } from '../../domain/ports/telephony'

export interface TwilioAccount {
  readonly accountSid: string
  readonly authToken: string
  readonly apiKey: { readonly sid: string; readonly secret: string } | null
  /** Another address for Twilio's REST API: a region, or a stand-in. */
  readonly apiBaseUrl: string | null
  readonly smsSender: string | null
  readonly whatsappSender: string | null
  /** The line's own number, from which it places calls. */
  readonly lineNumber: string | null
}

const TWILIO_API = 'https://api.twilio.com'

/** Twilio's client, sent elsewhere than to Twilio. */
class ElsewhereClient extends RequestClient {
  constructor(
    private readonly base: string,
    timeout: number
  ) {
    super({ timeout })
  }
  override request<Data>(options: Parameters<typeof RequestClient.prototype.request<Data>>[0]) {
    return super.request<Data>({ ...options, uri: options.uri.replace(TWILIO_API, this.base) })
  }
}

/** Twilio's client for an account, wherever its API is. @param timeoutMs  how long an answer may take */
export function twilioClient(
  account: Pick<TwilioAccount, 'accountSid' | 'authToken' | 'apiKey' | 'apiBaseUrl'>,
  timeoutMs = 5_000
) {
  const options = {
    accountSid: account.accountSid,
    httpClient: new ElsewhereClient(account.apiBaseUrl ?? TWILIO_API, timeoutMs)
  }
  return account.apiKey
    ? twilio(account.apiKey.sid, account.apiKey.secret, options)
    : twilio(account.accountSid, account.authToken, options)
}

/** Twilio's REST API, as far as the line needs it. Never on a caller's path: only jobs ask it anything. */
export function twilioRest(account: TwilioAccount): TelephonyRest {
  const client = twilioClient(account)
  const user = account.apiKey ?? { sid: account.accountSid, secret: account.authToken }
  const authorization = `Basic ${Buffer.from(`${user.sid}:${user.secret}`).toString('base64')}`
  const mediaUrl = (sid: string) =>
    `${account.apiBaseUrl ?? TWILIO_API}/2010-04-01/Accounts/${account.accountSid}/Recordings/${encodeURIComponent(sid)}`
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
    async sendMessage({ kind, to, body, template, statusUrl }) {
      const text = template
        ? { contentSid: template, contentVariables: JSON.stringify({ 1: body }) }
        : { body, smartEncoded: true }
      const message = await client.messages.create({
        to,
        ...text,
        ...senderOf(kind, kind === 'sms' ? account.smsSender : account.whatsappSender),
        ...(URL.canParse(statusUrl) ? { statusCallback: statusUrl } : {}),
        // Later than this it would only surprise: the number of seconds in four hours.
        validityPeriod: 14_400
      })
      return message.sid
    },
    async messagesTo(to) {
      const messages = await client.messages.list({ to, limit: LATELY })
      return messages
        .filter(({ direction }) => !direction || direction.startsWith('outbound-api'))
        .map(({ sid, body }) => ({ sid, body: body ?? '' }))
    },
    async placeCall({ to, url, statusUrl, ringSeconds, timeLimitSeconds }) {
      const call = await client.calls.create({
        to,
        from: account.lineNumber ?? '',
        url,
        method: 'POST',
        statusCallback: statusUrl,
        statusCallbackMethod: 'POST',
        statusCallbackEvent: ['initiated', 'ringing', 'answered', 'completed'],
        timeout: ringSeconds,
        timeLimit: timeLimitSeconds
      })
      return call.sid
    },
    async callsTo(to) {
      const calls = await client.calls.list({ to, limit: LATELY })
      return calls
        .filter(({ direction }) => !direction || direction === 'outbound-api')
        .map(({ sid, status }) => ({ sid, status }))
    },
    async recording(sid) {
      const response = await fetch(`${mediaUrl(sid)}.mp3`, {
        headers: { authorization },
        signal: AbortSignal.timeout(MEDIA_TIMEOUT_MS)
      })
      if (response.status === 404) return null
      if (!response.ok) throw Object.assign(new Error('no recording'), { status: response.status })
      const bytes = new Uint8Array(await response.arrayBuffer())
      return { bytes, contentType: response.headers.get('content-type') ?? 'audio/mpeg' }
    },
    async deleteRecording(sid) {
      try {
        await client.recordings(sid).remove()
      } catch (cause) {
        if ((cause as { status?: number }).status !== 404) throw cause
      }
    }
  }
}

/** How many of the newest are looked through for one whose answer was lost. */
const LATELY = 50
const MEDIA_TIMEOUT_MS = 8_000

/** A messaging service is the same for every channel: it is the recipient's address that names WhatsApp. */
const senderOf = (kind: 'sms' | 'whatsapp', sender: string | null) => {
  if (sender && MESSAGING_SERVICE.test(sender)) return { messagingServiceSid: sender }
  return { from: kind === 'sms' ? (sender ?? '') : `whatsapp:${sender}` }
}
const MESSAGING_SERVICE = /^MG\w{32}$/
