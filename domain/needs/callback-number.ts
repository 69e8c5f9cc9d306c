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
  let abroad: string | null = null
  const athome = heard.replace(INTERNATIONAL, (written, digits: string) => {
    const figures = digits.replace(/\D/g, '')
    if (figures.startsWith('33')) return written
    abroad = dialable(`+${figures}`) ?? abroad
    return ' ; '
  })
  const national = phoneNumberIn(athome)
  if (!national) return abroad
  return hasSensitiveNumber(heardWords(heard)) ? null : dialable(national)
}

function dialable(number: string): string | null {
  const e164 = toE164(number)
  return e164 !== null && isDialable(e164) ? e164 : null
}
