import { phoneNumberIn } from '../language/number-words'
import { isDialable, toE164 } from '../values/phone-number'
import { heardWords } from './heard-words'
import { hasSensitiveNumber } from './sensitive-number'

/** An international number of an overseas territory, or a foreign one, as typed. */
const INTERNATIONAL = /(?:\+|\b00)[ ]?([1-9](?:[ .\-()/]?\d){7,14})(?!\d)/g

/**
 * The telephone number that somebody dictated or typed to be called back, in E.164: the last one when it was put right.
 * `null` when there is none, or none that the line may dial: 08, short and foreign numbers are refused.
 */
export function callbackNumber(said: string): string | null {
  const heard = said.slice(0, 2_000)
  const abroad = [...heard.matchAll(INTERNATIONAL)].at(-1)?.[1]?.replace(/\D/g, '')
  if (abroad && !abroad.startsWith('33')) return dialable(`+${abroad}`)
  const national = phoneNumberIn(heard)
  if (!national || hasSensitiveNumber(heardWords(heard))) return null
  return dialable(national)
}

function dialable(number: string): string | null {
  const e164 = toE164(number)
  return e164 !== null && isDialable(e164) ? e164 : null
}
