import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js'
import type { FaultKind } from './wording'

/** What a phone column gives: a number, and what had to be said about it. `problems` are kinds of fault. */
export interface PhoneReading {
  /** E.164, in France or overseas; `null` when there is none to keep. */
  readonly e164: string | null
  readonly problems: readonly PhoneProblem[]
}

export interface PhoneProblem {
  readonly kind: Exclude<Extract<FaultKind, `phone-${string}`>, 'phone-required' | 'phone-shared'>
  /** As it stands in the file. */
  readonly value: string
}

// Whose numbers a national number is, by département. A number without its prefix means nothing elsewhere: read as French,
// 05 96 53 20 87 of Martinique becomes a number of the mainland.
const COUNTRIES: ReadonlyMap<string, CountryCode> = new Map([
  ['971', 'GP'],
  ['972', 'MQ'],
  ['973', 'GF'],
  ['974', 'RE'],
  ['975', 'PM'],
  ['976', 'YT'],
  ['977', 'GP'],
  ['978', 'GP'],
  ['986', 'WF'],
  ['987', 'PF'],
  ['988', 'NC']
])

/** Countries that may be called: the mainland and overseas. Whatever is not here is abroad. */
const PREFIXES: ReadonlySet<string> = new Set(['33', '262', '508', '590', '594', '596', '681', '687', '689'])

// Ranges of the national plan that belong to an overseas country code wherever they are written.
// @see ARCEP, plan national de numérotation. 06 39 98 is the mainland's range for fiction, in the middle of Mayotte's.
const OVERSEAS_RANGES: readonly (readonly [RegExp, string])[] = [
  [/^0(590|690|691)/, '590'],
  [/^0(594|694)/, '594'],
  [/^0(596|696|697)/, '596'],
  [/^0(262|263|692|693)/, '262'],
  [/^0(269|639(?!98))/, '262'],
  [/^0508(?=\d{6}$)/, '508']
]

// Four numbers with words around them; longer is no telephone column.
const MAX_LENGTH = 200

/** Toll-free, shared-cost and premium numbers. */
const isSpecial = (e164: string) => /^\+(33|262|590|594|596)8/.test(e164)

/** Groups of figures that may each be a number: `01 02 03 04 05 / 06 …`, `… ou …`, twenty figures in a row, `… poste 12`. */
function numbersIn(value: string): string[] {
  // What a spreadsheet makes of a long number: its figures are lost.
  if (/\dE\+?\d/i.test(value)) return []
  return value
    .slice(0, MAX_LENGTH)
    .replace(/\(0\)/g, '')
    .split(/\s*(?:[/|;,]|\s-\s)\s*/)
    .flatMap(part => part.match(/\+?\d[\d\s.()-]*/g) ?? [])
    .map(part => part.replace(/[^\d+]/g, '').replace(/^00/, '+'))
    .flatMap(part => (/^0\d{19}$/.test(part) ? [part.slice(0, 10), part.slice(10)] : [part]))
    .filter(part => part.length > 1)
}

/**
 * Reads a phone column as E.164.
 *
 * @param departement  where the place is, `''` when not known: decides what a number without a prefix means
 * @see field.md B, "Mayotte trap": the standard gives Mayotte the prefix of the Comoros
 */
export function readPhone(value: string, departement: string): PhoneReading {
  if (value === '') return { e164: null, problems: [] }
  const numbers = numbersIn(value)
  const readings = numbers.map(number => readNumber(number, value, departement))
  const usable = readings.filter(reading => reading.e164 !== null)
  const best = usable[0] ?? readings[0]
  if (!best) return { e164: null, problems: [{ kind: 'phone-unreadable', value }] }
  const isChoice = usable.length > 1 || (best.e164 !== null && best !== readings[0])
  return {
    e164: best.e164,
    problems: isChoice ? [...best.problems, { kind: 'phone-several', value }] : best.problems
  }
}

function readNumber(number: string, value: string, departement: string): PhoneReading {
  const refused = (kind: 'phone-unreadable' | 'phone-short' | 'phone-foreign'): PhoneReading => ({
    e164: null,
    problems: [{ kind, value }]
  })
  const country = COUNTRIES.get(departement)
  if (/^\+269(269|639)\d{6}$/.test(number)) {
    return { e164: `+262${number.slice(4)}`, problems: [{ kind: 'phone-mayotte', value }] }
  }
  if (number.startsWith('+')) {
    const isOurs = [...PREFIXES].some(prefix => number.startsWith(`+${prefix}`))
    return international(number, value) ?? refused(isOurs ? 'phone-unreadable' : 'phone-foreign')
  }

  if (number.startsWith('0')) {
    const e164 = national(number, country)
    if (!e164) return refused('phone-unreadable')
    // Worth a word only where the reader would have expected the mainland's.
    const expected = e164.startsWith('+33') || country !== undefined
    if (expected) return { e164, problems: special(e164, value) }
    return { e164, problems: [{ kind: 'phone-overseas', value }] }
  }
  // Without a zero: six or eight figures in the Pacific, else a prefix without its +, or a zero lost in a spreadsheet.
  const local = country && /^(PM|WF|PF|NC)$/.test(country) ? valid(number, country) : null
  if (local) return { e164: local, problems: [] }
  if (number.length <= 6) return refused('phone-short')
  const guess =
    international(`+${number}`, value)?.e164 ?? (number.length === 9 ? national(`0${number}`, country) : null)
  if (!guess) return refused('phone-unreadable')
  return { e164: guess, problems: [{ kind: 'phone-zero', value }, ...special(guess, value)] }
}

/** A number written with its prefix; `null` when it is not one of France. */
function international(number: string, value: string): PhoneReading | null {
  // `+33 0 6…`, and `+33 5 90…` for what is `+590 590…`.
  const bare = number.replace(/^\+330(?=\d{9}$)/, '+33')
  const mainland = /^\+33(\d{9})$/.exec(bare)
  const overseas = mainland && overseasOf(`0${mainland[1]}`)
  if (overseas) return { e164: overseas, problems: [{ kind: 'phone-overseas', value }] }
  const parsed = parsePhoneNumberFromString(bare)
  if (!parsed?.isValid() || !PREFIXES.has(parsed.countryCallingCode)) return null
  return { e164: parsed.number, problems: special(parsed.number, value) }
}

/** A ten-figure number, as it is dialled anywhere in France. */
const national = (number: string, country: CountryCode | undefined): string | null =>
  overseasOf(number) ?? (country ? valid(number, country) : null) ?? valid(number, 'FR')

function overseasOf(number: string): string | null {
  const range = OVERSEAS_RANGES.find(([form]) => form.test(number))
  if (!range) return null
  const [, prefix] = range
  const parsed = parsePhoneNumberFromString(`+${prefix}${number.slice(prefix === '508' ? 4 : 1)}`)
  return parsed?.isValid() ? parsed.number : null
}

function valid(number: string, country: CountryCode): string | null {
  const parsed = parsePhoneNumberFromString(number, country)
  return parsed?.isValid() && PREFIXES.has(parsed.countryCallingCode) ? parsed.number : null
}

const special = (e164: string, value: string): PhoneProblem[] =>
  isSpecial(e164) ? [{ kind: 'phone-special', value }] : []
