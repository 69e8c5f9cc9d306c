import { normalise } from '../language/normalise'
import { isEveryday } from '../language/ordinary-words'
import { MISHEARD, SMS_WORDS } from './sms-words'

/** Nobody says more in one breath; what follows is not read. */
const LONGEST = 2_000

/** Single letters are left by apostrophes (`c est`); alone, an SMS means more. */
const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/\bc (?!est\b|etait\b|etaient\b|a\b|v\b|i\b)(?=[a-z])/g, 'c est '],
  [/(?<!\d ?|a n )\bg (?=[a-z]{2})/g, 'j ai '],
  [/\bt (?=es?\b)/g, 'tu '],
  // « écrivez + jamais »
  [/(?<= )\+(?= )/g, 'plus'],
  [/(?<!\d ?)\b1 (?=[a-z])/g, 'un ']
]

/** « minscrir », « mexpliké »: what these verbs begin with, nothing else does after an m or a t. */
const PRONOUN_BEFORE =
  /^[mt](?=(?:ecri[vr]|envo[iy]|ap+el|aide|inscri|act[iu]al|expli|embet|enerv|abon|ident|aret|arret|assur)\w)/

/** « jvien », « menvoyer », « tappelle »: a pronoun run into a verb that is known without it. */
function parted(word: string): string {
  if (word.length < 4 || isEveryday(word)) return word
  const rest = word.slice(1)
  if (PRONOUN_BEFORE.test(word)) return `${word.charAt(0)} ${SMS_WORDS.get(rest) ?? rest}`
  if (/^j[tml][aeiou]/.test(word) && isEveryday(word.slice(2)) && !isEveryday(rest))
    return `je ${word.charAt(1)} ${word.slice(2)}`
  if (/^j[b-df-hj-np-tv-z]/.test(word)) return `je ${SMS_WORDS.get(rest) ?? rest}`
  return /^[jmt][aeiou]/.test(word) && rest.length >= 5 && isEveryday(rest)
    ? `${word.charAt(0)} ${rest}`
    : word
}

/**
 * What was said, as plain words: normalised, without punctuation, SMS spellings and mishearings set right, letters drawn
 * out brought back (« heeelp »), `ne` and `n'` dropped since half of the callers never say them.
 */
export function heardWords(said: string): string {
  const spelled = normalise(said.slice(0, LONGEST))
    .replaceAll('€', ' euros ')
    .replace(/[^a-z0-9+]+/g, ' ')
    .replace(/([a-vx-z])\1{2,}/g, '$1')
    .replace(/(?<=\b\d{4,5})(?=[a-z])|(?<=[a-z]{3})(?=\d{5}\b)/g, ' ')
    .trim()
  if (spelled === '') return ''
  let words = ` ${spelled
    .split(' ')
    .map(word => SMS_WORDS.get(word) ?? parted(word))
    .join(' ')} `
  for (const [form, right] of LETTERS) words = words.replace(form, right)
  for (const [form, right] of MISHEARD) words = words.replace(form, right)
  return words
    .replace(/ (ne|n)(?= )/g, '')
    .replace(/ {2,}/g, ' ')
    .trim()
}
