import { type Day, parseDay } from '../values/day'
import { normalise } from './normalise'
import { withDigits } from './number-words'

/**
 * A day as people write or say it.
 *
 * - `day`: « 15/02/2021 », « 1er mars 2021 », « 2021-02-15 »;
 * - `impossible`: the calendar has no such day, « 31 février 2021 »;
 * - `no-year`: « le 15 février ».
 */
export type SaidDay =
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'impossible'; readonly date: number; readonly month: number; readonly year: number }
  | { readonly kind: 'no-year'; readonly date: number; readonly month: number }

const MONTHS = [
  /^janv/,
  /^fev/,
  /^mars$/,
  /^avr/,
  /^mai$/,
  /^juin$/,
  /^juil/,
  /^aout$/,
  /^sep/,
  /^oct/,
  /^nov/,
  /^dec/
] as const
const NAMED =
  /(?<!\d)(\d{1,2}) ?(?:er )?(janv\w*|fevr?\w*|mars|avr\w*|mai|juin|juil\w*|aout|sept\w*|oct\w*|nov\w*|dec\w*)(?: (?:de l an )?(\d{4}|\d{2})(?!\d))?/
const IN_FIGURES = /(?<!\d)(\d{1,2})[ ./-](\d{1,2})(?:[ ./-](\d{4}|\d{2}))?(?![\d/.-])/
const ISO = /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/

/** The first day in a text; `null` when there is none. */
export function saidDay(text: string): SaidDay | null {
  const iso = ISO.exec(text)
  if (iso) return dayOf(Number(iso[3]), Number(iso[2]), Number(iso[1]))
  const figures = IN_FIGURES.exec(text)
  if (figures) return dayOf(Number(figures[1]), Number(figures[2]), yearOf(figures[3]))
  const named = NAMED.exec(withDigits(normalise(text).replace(/\bpremier\b/g, '1')))
  if (!named) return null
  const month = MONTHS.findIndex(pattern => pattern.test(named[2] ?? '')) + 1
  return dayOf(Number(named[1]), month, yearOf(named[3]))
}

const yearOf = (year: string | undefined) =>
  year === undefined ? null : Number(year.length === 2 ? `20${year}` : year)

function dayOf(date: number, month: number, year: number | null): SaidDay {
  if (year === null) {
    // 2020 has a 29 February: only what no year has is impossible.
    const exists = parseDay(written(2020, month, date)) !== null
    return exists ? { kind: 'no-year', date, month } : { kind: 'impossible', date, month, year: 2020 }
  }
  const day = parseDay(written(year, month, date))
  return day === null ? { kind: 'impossible', date, month, year } : { kind: 'day', day }
}

const written = (year: number, month: number, date: number) =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
