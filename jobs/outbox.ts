import type { OptOuts } from '../domain/ports/opt-outs'
import type { ClaimedMessage, Doubt, Outbox, SendOutcome } from '../domain/ports/outbox'
import { restFailure, type TelephonyRest } from '../domain/ports/telephony'
import { inTwoSms } from '../domain/values/gsm7'
import { MESSAGE_LIMITS } from '../domain/values/spending'
import type { Job } from './ticker'

const CLAIM_MS = 60_000
const BATCH = 20
const MAX_TRIES = 6
/** Notices to conseillers of their own work, and what a conseiller answers to somebody who asked: as many as there are. */
const AS_MANY_AS_THERE_ARE = /^(?:left|paused|pin-locked|(?:sms:)?exchange):/
const DAY_MS = 86_400_000
/** WhatsApp lets free words through for so long after the person wrote; a minute is kept for the way. */
const WHATSAPP_WINDOW_MS = DAY_MS - 60_000

/** They told telephony itself that they want no more messages. @see Twilio error 21610 */
const NO_LONGER_WANTED = 21610

export interface Sending {
  readonly outbox: Outbox
  readonly rest: Pick<TelephonyRest, 'sendMessage' | 'messagesTo'>
  readonly optOuts: OptOuts
  /** The pseudonym of a number or of a WhatsApp address. */
  readonly pseudonym: (recipient: string) => string
  readonly canSend: (kind: ClaimedMessage['kind']) => boolean
  /** When somebody last wrote to us by WhatsApp. */
  readonly lastHeardAt: (recipientHash: string) => Promise<Date | null>
  /** The template for a message outside WhatsApp's window; `null` when there is none. */
  readonly templateFor: (id: string) => string | null
  /** Counts one message of today; `false` when no more may be sent. */
  readonly spend: (now: Date) => Promise<boolean>
  readonly statusUrl: (id: string) => string
  readonly onGivenUp: (id: string, why: string) => void
  readonly onCapped: () => void
}

/**
 * Sends the messages that wait, each once: one whose answer was lost is looked for at telephony's before it is sent again.
 * Tries again with a growing pause, gives up after the sixth, and keeps no number then.
 */
export const sendOutbox = (sending: Sending): Job => ({
  name: 'outbox',
  async run(now) {
    const due = await sending.outbox.claim(now, new Date(now.getTime() + CLAIM_MS), BATCH)
    const byRecipient = new Map<string, ClaimedMessage[]>()
    for (const message of due) {
      byRecipient.set(message.recipient, [...(byRecipient.get(message.recipient) ?? []), message])
    }
    // One after the other to the same person, side by side to others: a slow answer keeps nobody else waiting.
    await Promise.all(
      [...byRecipient.values()].map(async messages => {
        for (const message of messages) await settleOne(sending, message, now)
      })
    )
  }
})

async function settleOne(sending: Sending, message: ClaimedMessage, now: Date): Promise<void> {
  const outcome = await sent(sending, message, now).catch(async cause => {
    const wantsNone = (cause as { code?: unknown }).code === NO_LONGER_WANTED
    if (wantsNone) await sending.optOuts.stop(sending.pseudonym(message.recipient), now)
    return failed(message, cause, now)
  })
  await sending.outbox.settle(message.id, outcome, now)
  if (outcome.state === 'failed') sending.onGivenUp(message.id, outcome.error)
}

async function sent(sending: Sending, message: ClaimedMessage, now: Date): Promise<SendOutcome> {
  const { outbox, rest } = sending
  const recipientHash = sending.pseudonym(message.recipient)
  const body = message.kind === 'sms' ? inTwoSms(message.body) : message.body
  const found = message.doubt === 'none' ? null : await lookFor(sending, message, body)
  if (found === 'unknown') return later(message, now, 'not known whether sent', 'lost')
  if (found) return { state: 'sent', sid: found.sid, recipientHash }
  if (!sending.canSend(message.kind)) return { state: 'failed', error: 'no sender' }
  if (await sending.optOuts.isStopped(recipientHash)) return { state: 'failed', error: 'stopped' }
  const today = await outbox.sentSince(recipientHash, new Date(now.getTime() - DAY_MS))
  if (!AS_MANY_AS_THERE_ARE.test(message.id) && today >= MESSAGE_LIMITS.unaskedPerDay)
    return { state: 'failed', error: 'too many today' }
  const template = await templateFor(sending, message, recipientHash, now)
  if (template === undefined) return { state: 'failed', error: 'outside the 24 hours' }
  if (!(await sending.spend(now))) {
    sending.onCapped()
    return { state: 'retry', at: new Date(now.getTime() + 900_000), error: 'capped', doubt: 'none' }
  }
  const { kind, recipient, id } = message
  const sid = await rest.sendMessage({
    kind,
    to: recipient,
    body: template ? inOneLine(body) : body,
    template,
    statusUrl: sending.statusUrl(id)
  })
  return { state: 'sent', sid, recipientHash }
}

/** A template's variable holds no line break, and no run of spaces: WhatsApp refuses them. */
const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

/**
 * A message of ours to the same person, word for word, that no other is known by. `unknown` when telephony does not tell, and
 * sending again might send twice.
 */
async function lookFor(
  { rest, outbox }: Sending,
  message: ClaimedMessage,
  body: string
): Promise<{ sid: string } | 'unknown' | null> {
  const sentLately = await rest.messagesTo(message.recipient).catch(() => null)
  if (sentLately === null) return message.doubt === 'lost' ? 'unknown' : null
  // A template is listed with its own words around ours.
  const isOurs = (listed: string) =>
    listed === body || (message.kind === 'whatsapp' && inOneLine(listed).includes(inOneLine(body)))
  for (const one of sentLately) if (isOurs(one.body) && !(await outbox.isKnown(one.sid))) return one
  return null
}

/** `null`: no template is needed. `undefined`: one is, and there is none. */
async function templateFor(
  sending: Sending,
  message: ClaimedMessage,
  recipientHash: string,
  now: Date
): Promise<string | null | undefined> {
  if (message.kind !== 'whatsapp') return null
  const heardAt = await sending.lastHeardAt(recipientHash)
  if (heardAt && now.getTime() - heardAt.getTime() < WHATSAPP_WINDOW_MS) return null
  return sending.templateFor(message.id) ?? undefined
}

function failed(message: ClaimedMessage, cause: unknown, now: Date): SendOutcome {
  const failure = restFailure(cause)
  const error = String((cause as { code?: unknown }).code ?? 'no answer')
  if (failure === 'refused') return { state: 'failed', error }
  if (failure === 'later') return later(message, now, error, 'none')
  const answered = (cause as { status?: unknown }).status !== undefined
  return later(message, now, error, answered ? 'error' : 'lost')
}

function later(message: ClaimedMessage, now: Date, error: string, doubt: Doubt): SendOutcome {
  if (message.tries >= MAX_TRIES) return { state: 'failed', error }
  return { state: 'retry', at: new Date(now.getTime() + 2 ** message.tries * 15_000), error, doubt }
}
