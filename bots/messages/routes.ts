import { randomUUID } from 'node:crypto'
import type { Request, Response, Server } from 'restify'
import * as wording from '../../dialogs/wording'
import type { DeliveryReport } from '../../domain/ports/outbox'
import type { Position } from '../../domain/values/position'
import type { Form } from '../twilio/gate'
import type { Received } from './inbox'
import { messagesOf, NOTHING, toTwiml } from './render'
import { senderOf } from './sender'

export interface MessageRoutes {
  /** Refuses strangers; `null` once it has. */
  readonly gate: (request: Request, response: Response) => Form | null
  readonly answer: (received: Received) => Promise<string[]>
  readonly report: (report: DeliveryReport) => Promise<void>
  /** Our own numbers: what comes from them is no message to us. */
  readonly ours: ReadonlySet<string>
  readonly onFailure: (step: string, cause: unknown) => void
  readonly onAnswered: (step: string, seconds: number) => void
}

/** Twilio waits fifteen seconds for the answer to a message. */
const ANSWER_WITHIN_MS = 9_000
/** Nobody writes more; an SMS holds a tenth of it. */
const LONGEST = 20_000

/** Twilio's routes for SMS and WhatsApp. Always 200: an answer, or silence where an answer would harm. */
export function mountMessages(server: Server, routes: MessageRoutes): void {
  const answering =
    (step: string, answer: (form: Form, request: Request) => Promise<string>) =>
    async (request: Request, response: Response) => {
      const started = performance.now()
      const form = routes.gate(request, response)
      if (!form) return
      const body = await answer(form, request).catch(cause => {
        routes.onFailure(step, cause)
        return NOTHING
      })
      response.sendRaw(200, body, { 'Content-Type': 'text/xml; charset=utf-8' })
      routes.onAnswered(step, (performance.now() - started) / 1000)
    }

  server.post(
    '/twilio/messages',
    answering('message', async (form, request) => {
      const received = receivedIn(form, request, routes.ours)
      if (!received) return NOTHING
      const answered = routes.answer(received).catch(cause => {
        routes.onFailure('message', cause)
        return null
      })
      const messages = await inTime(answered)
      return toTwiml(messages ?? messagesOf(received.sender.channel, [{ text: wording.outage }]))
    })
  )
  server.post(
    '/twilio/messages/status',
    answering('message-status', async (form, request) => {
      const sid = form['MessageSid'] || form['SmsSid'] || ''
      if (/^[A-Z]{2}\w{8,64}$/.test(sid)) {
        const query = new URLSearchParams((request.url ?? '').split('?')[1] ?? '')
        await routes.report({
          sid,
          id: query.get('message'),
          status: (form['MessageStatus'] || form['SmsStatus'] || '').toLowerCase(),
          errorCode: form['ErrorCode'] || null,
          to: form['To'] || null
        })
      }
      return NOTHING
    })
  )
}

function inTime(answered: Promise<string[] | null>): Promise<string[] | null> {
  return new Promise(resolve => {
    const late = setTimeout(() => resolve(null), ANSWER_WITHIN_MS)
    void answered.then(answer => {
      clearTimeout(late)
      resolve(answer)
    })
  })
}

function receivedIn(form: Form, request: Request, ours: ReadonlySet<string>): Received | null {
  const sender = senderOf(form['From'] ?? '', form['To'] ?? '', ours)
  if (!sender) return null
  const messageId =
    form['MessageSid'] ||
    form['SmsMessageSid'] ||
    request.header('I-Twilio-Idempotency-Token', '') ||
    randomUUID()
  return {
    sender,
    messageId: messageId.slice(0, 100),
    text: (form['Body'] || form['ButtonText'] || form['ListTitle'] || '').slice(0, LONGEST),
    position: positionIn(form),
    hasMedia: Number(form['NumMedia'] ?? 0) > 0
  }
}

function positionIn(form: Form): Position | null {
  if (!form['Latitude'] || !form['Longitude']) return null
  const latitude = Number(form['Latitude'])
  const longitude = Number(form['Longitude'])
  const isOnEarth = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
  return isOnEarth ? { latitude, longitude } : null
}
