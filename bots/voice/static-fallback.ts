import { twiml } from 'twilio'
import * as wording from '../../dialogs/helpline/wording'
import { RING } from '../../domain/calls/ringing'
import { say } from './twiml'

/** How long the fallback number rings where nobody else can answer. */
const RING_SECONDS = 25

/**
 * What a caller hears when the product itself cannot be reached: a document that asks nothing of it, to be kept elsewhere (a
 * TwiML Bin, a static site). The fallback number where there is one, else how to call again.
 */
export function staticFallback(fallbackNumber: string | null, lineNumber: string | null): string {
  const response = new twiml.VoiceResponse()
  if (fallbackNumber) {
    say(response, wording.ringingFallback)
    const dialling = response.dial({
      timeout: RING_SECONDS,
      timeLimit: RING.timeLimitSeconds,
      answerOnBridge: true,
      ringTone: 'fr',
      ...(lineNumber ? { callerId: lineNumber } : {})
    })
    dialling.number(fallbackNumber)
  }
  say(response, fallbackNumber ? wording.outageOver : wording.outageEnd)
  response.hangup()
  return response.toString()
}
