import type { Asked, Move } from './people'
import type { TwimlElement } from './twiml-reader'
import type { Fields } from './webhooks'

/** What a `<Gather>` or a `<Record>` asks. */
export function askedBy(verb: TwimlElement, documentUrl: string): Asked {
  const { pathname } = new URL(verb.attributes['action'] ?? documentUrl, documentUrl)
  return {
    verb: verb.name === 'Record' ? 'Record' : 'Gather',
    step: pathname.split('/').filter(Boolean).at(-1) ?? '',
    input: verb.name === 'Record' ? [] : (verb.attributes['input'] ?? 'dtmf').split(/\s+/),
    attributes: verb.attributes
  }
}

/**
 * The fields that a `<Gather>` sends to its action.
 *
 * @returns `undefined` when it sends nothing and the next verb is executed: silence (unless
 *   `actionOnEmptyResult`), or an answer of a kind it does not listen to
 * @see https://www.twilio.com/docs/voice/twiml/gather
 */
export function gathered(move: Move | undefined, { attributes, input }: Asked): Fields | undefined {
  if (move && 'digits' in move && input.includes('dtmf'))
    return { ...keyed(move.digits, attributes), ...move.also }
  if (move && 'speech' in move && input.includes('speech')) {
    const { speech, confidence = 0.93 } = move
    return {
      SpeechResult: speech,
      ...(confidence === null ? {} : { Confidence: String(confidence) }),
      ...(attributes['language'] ? { Language: attributes['language'] } : {}),
      ...move.also
    }
  }
  const also = move && 'silence' in move ? move.also : undefined
  return attributes['actionOnEmptyResult'] === 'true' ? { ...also } : undefined
}

/** Keys as Twilio cuts them: up to the finishing key (`#` unless told otherwise), at most `numDigits`. */
function keyed(pressed: string, attributes: Asked['attributes']): Fields {
  const finishing = attributes['finishOnKey'] ?? '#'
  const most = Number(attributes['numDigits'] ?? Number.POSITIVE_INFINITY)
  let digits = ''
  for (const key of pressed.replace(/[^0-9*#]/g, '')) {
    if (finishing.includes(key)) return { Digits: digits, FinishedOnKey: key, msg: 'Gather End' }
    digits += key
    if (digits.length >= most) break
  }
  return { Digits: digits, msg: 'Gather End' }
}
