import type { Heard } from '../../dialogs/dialog'
import { troubleOf } from '../../dialogs/helpline/trouble'
import * as wording from '../../dialogs/helpline/wording'
import { callBackWindow } from '../../domain/calls/call-back-window'
import { yesOrNo } from '../../domain/needs/yes-or-no'
import { isDialable, toE164 } from '../../domain/values/phone-number'
import { PARIS } from '../../domain/values/zone'
import type { VoiceDocument } from './document'
import type { Line, Webhook } from './line'
import { close } from './reach'
import { toTwiml } from './twiml'

/** How often the choice is asked. */
const MAX_ASKED = 2

/** The number that may be called back without asking for one. */
const ownNumber = (line: Line, { from }: Webhook) =>
  from !== null && isDialable(from) && from !== line.settings.lineNumber ? from : null

/** The steps of the offer below, each with its address: the last segment names the step, as everywhere. @see CONTRACT, "HTTP" */
export const LATER_STEPS = ['offer', 'callback-number'] as const
const laterPath = (asked: number, step: (typeof LATER_STEPS)[number]) =>
  `/twilio/voice/later/${asked}/${step}`

/**
 * The offer made where the store keeps somebody waiting for too long: to be called back. Neither the question nor the promise
 * asks anything of the store: it is written there when it answers again.
 */
export function offerLater(line: Line, webhook: Webhook, asked = 1, before: readonly string[] = []): string {
  const isKnown = ownNumber(line, webhook) !== null
  const step = isKnown ? 'offer' : 'callback-number'
  const document: VoiceDocument = {
    kind: 'gather',
    before: asked === 1 ? [wording.noAnswerNow] : before,
    question: isKnown ? wording.laterChoice : wording.laterNumber,
    step,
    action: line.settings.urlOf(laterPath(asked, step))
  }
  return toTwiml(document)
}

/** What the caller answers to it. @param wasLost  they answered already, were kept waiting, and what they said is lost */
export async function onLater(
  line: Line,
  webhook: Webhook,
  asked: number,
  heard: Heard,
  wasLost: boolean
): Promise<string> {
  const number = numberIn(line, webhook, heard)
  if (number) return toTwiml(close([await promise(line, webhook, number), wording.goodbye]))
  // Not silence: the same question, and not one time fewer.
  if (wasLost && !heard.keys && !heard.text) return offerLater(line, webhook, asked, [wording.resumed])
  const isNo = heard.text !== '' && yesOrNo(heard.text) === 'no'
  if (isNo || asked >= MAX_ASKED) return toTwiml(close([wording.outageEnd]))
  return offerLater(line, webhook, asked + 1, [wording.offerTroubles[troubleOf(heard)]])
}

function numberIn(line: Line, webhook: Webhook, { keys, text }: Heard): string | null {
  const own = ownNumber(line, webhook)
  const given = keys.length > 1 ? toE164(keys) : text ? line.ports.readCallbackNumber(text) : null
  if (given && isDialable(given) && given !== line.settings.lineNumber) return given
  const wants = keys === '1' || /rappel/iu.test(text) || (text !== '' && yesOrNo(text) === 'yes')
  return wants ? own : null
}

/** Puts the promise on disk, once however often it is asked for. @returns the words that tell it */
async function promise(line: Line, { callSid }: Webhook, phone: string): Promise<string> {
  const { clock, pseudonyms, keepForLater } = line.ports
  const now = clock.now()
  const window = callBackWindow(now, PARIS, '75')
  const offerId = `later-${pseudonyms.call(callSid)}`
  await keepForLater({
    id: offerId,
    callSid,
    at: now,
    events: [{ type: 'promised', kind: 'callback', offerId, at: now }],
    answers: [],
    promises: [
      {
        id: offerId,
        kind: 'callback',
        state: 'open',
        callSid,
        conseillerId: null,
        createdAt: now,
        dueAt: window.dueAt,
        phone,
        callerHash: pseudonyms.caller(phone),
        recording: null,
        // As far as the store knows them when it is written there.
        place: null,
        need: null
      }
    ],
    availability: []
  })
  return wording.callbackPromised(phone, wording.callBackBefore(window))
}
