import { digitsOf, readingsOf } from '../language/number-words'
import type { Said, Span } from './said'

/** Five digits that were said; the likeliest grouping of them. */
export interface CodeMention extends Span {
  readonly code: string
  /** « 59019 Lille CEDEX ». */
  readonly cedex: boolean
}

/** The codes among words, and whether digits were given that make none. */
export interface SaidCodes {
  readonly codes: readonly CodeMention[]
  /** A number that can only be a code cut short or too long. */
  readonly incomplete: (Span & { readonly digits: number }) | null
}

const MEASURED =
  /^(ans?|euros?|heures?|h|jours?|mois|minutes?|min|fois|pour|pourcent|semaines?|annees?|personnes|enfants|petits|metres|km|kilometres|go|giga|fevrier|janvier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|er|eme|rue|avenue|boulevard|allee|chemin|place|bis|ter|e)$/
/** After five digits a sum or a distance, whatever code they would make: « 23 000 euros ». */
const COUNTED = /^(euros?|francs?|pourcent|personnes|habitants|metres|km|kilometres|heures|ans|fois)$/
const ABOUT_CODES = /(?:code(?: postal)?|cp|c est(?: le)?|dans le|insee)$/

const LEAST_DIGITS = 4

/**
 * @param exists  whether a code is one of a commune: it settles where digits can be grouped in several ways
 */
export function saidCodes(said: Said, exists: (code: string) => boolean): SaidCodes {
  const { texts, runs } = said
  const codes: CodeMention[] = []
  let incomplete: SaidCodes['incomplete'] = null
  texts.forEach((text, at) => {
    if (/^2[ab]\d{3}$/.test(text))
      codes.push({ from: at, until: at + 1, code: text.toUpperCase(), cedex: false })
  })
  for (const run of runs) {
    const { from, until, words } = run
    const next = texts[until] ?? ''
    // « quatre-vingt quinze » is 95 before it is 4 20 15.
    const readings = digitsOf(words).length < LEAST_DIGITS ? [] : readingsOf(words, 5)
    const code = readings.find(exists) ?? readings[0]
    if (code && COUNTED.test(next)) continue
    if (code && !(words.length === 1 && words[0]?.length !== 5)) {
      codes.push({ from, until, code, cedex: isCedex(texts, from, until) })
      continue
    }
    if (readingsOf(words, 10).some(digits => digits.startsWith('0'))) continue
    const part = codeWithin(words, exists)
    if (part) {
      codes.push({ from, until, code: part, cedex: isCedex(texts, from, until) })
      continue
    }
    const digits = digitsOf(words)
    if (MEASURED.test(next) || digits.length > 9) continue
    const about = ABOUT_CODES.test(texts.slice(Math.max(0, from - 3), from).join(' '))
    const alone = texts.length === until - from || (about && digits.length > 2)
    if (alone && digits.length !== 5) incomplete = { from, until, digits: digits.length }
  }
  return { codes, incomplete }
}

const isCedex = (texts: readonly string[], from: number, until: number) =>
  texts.slice(Math.max(0, from - 3), until + 5).includes('cedex')

/** A code among other numbers in the same breath: « 12 59540 », « 59540 59360 » (the last one said). */
function codeWithin(words: readonly string[], exists: (code: string) => boolean): string | null {
  const whole = words.filter(word => /^\d{5}$/.test(word) && exists(word)).at(-1)
  if (whole) return whole
  const [first = '', ...rest] = words
  if (digitsOf(words).length > 8 || !/^(\d{1,3}|une?|deux|trois|quatre)$/.test(first)) return null
  return readingsOf(rest, 5).find(exists) ?? null
}
