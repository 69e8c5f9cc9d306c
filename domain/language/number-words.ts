import { normalise } from './normalise'

// Spoken French digits. A caller groups them freely (« cinquante-neuf cinq cent quarante », « cinq neuf cinq quatre
// zéro ») and nothing tells where a group ends: « quatre-vingt quinze » is 95, 80 15 or 4 20 15. So every grouping is
// tried, and the number of digits that must come out decides.

const UNITS: ReadonlyMap<string, number> = new Map(
  'un deux trois quatre cinq six sept huit neuf'.split(' ').map((word, index) => [word, index + 1])
)
const TEENS: ReadonlyMap<string, number> = new Map(
  'dix onze douze treize quatorze quinze seize'.split(' ').map((word, index) => [word, index + 10])
)
const TENS: ReadonlyMap<string, number> = new Map([
  ['vingt', 20],
  ['trente', 30],
  ['quarante', 40],
  ['cinquante', 50],
  ['soixante', 60],
  ['septante', 70],
  ['huitante', 80],
  ['octante', 80],
  ['nonante', 90]
])
const OTHERS = new Set('zero zeros double triple cent cents mille milles vingts'.split(' '))
const HESITATIONS = new Set('euh heu hum hein ben bah alors donc tiret espace'.split(' '))

const unitOf = (word: string | undefined) => (word === 'une' ? 1 : UNITS.get(word ?? ''))
const isDigits = (word: string | undefined) => word !== undefined && /^\d+$/.test(word)

/** Whether a normalised word is digits or part of a number. */
export const isNumberWord = (word: string): boolean =>
  isDigits(word) || unitOf(word) !== undefined || TEENS.has(word) || TENS.has(word) || OTHERS.has(word)

/** Words `from` (included) to `until` (excluded) that say one number after another. */
export interface NumberRun {
  readonly from: number
  readonly until: number
  /** What of them says a number: hesitations are left out. */
  readonly words: readonly string[]
}

/** Longer ones are no code and no telephone number: they are cut. */
const LONGEST_RUN = 24

/** The runs of numbers among normalised words without punctuation, in order. */
export function numberRuns(words: readonly string[]): NumberRun[] {
  const runs: NumberRun[] = []
  for (let from = 0; from < words.length; ) {
    if (!isNumberWord(words[from] ?? '')) {
      from++
      continue
    }
    const said: string[] = []
    let until = from
    for (let index = from; index < words.length && said.length < LONGEST_RUN; index++) {
      const word = words[index] ?? ''
      if (isNumberWord(word)) said.push(word)
      else if (word === 'et' && isJoint(words, index)) said.push(word)
      else if (HESITATIONS.has(word)) continue
      else break
      until = index + 1
    }
    runs.push({ from, until, words: said })
    from = until
  }
  return runs
}

/** « vingt et un », « soixante et onze »: any other « et » ends the number. */
const isJoint = (words: readonly string[], index: number) =>
  TENS.has(words[index - 1] ?? '') && /^(une?|onze)$/.test(words[index + 1] ?? '')

interface Group {
  readonly until: number
  readonly digits: string
}

/** Every value below 100 said from `at`. */
function smallValues(words: readonly string[], at: number): { until: number; value: number }[] {
  const word = words[at]
  const next = words[at + 1]
  const unit = unitOf(word)
  const found: { until: number; value: number }[] = []
  if (unit !== undefined) found.push({ until: at + 1, value: unit })
  const teen = TEENS.get(word ?? '')
  if (teen !== undefined) {
    found.push({ until: at + 1, value: teen })
    const more = unitOf(next)
    if (teen === 10 && more !== undefined && more >= 7) found.push({ until: at + 2, value: 10 + more })
  }
  const eighty = word === 'quatre' && (next === 'vingt' || next === 'vingts')
  const tens = eighty ? 80 : TENS.get(word ?? '')
  if (tens === undefined) return found
  let after = eighty ? at + 2 : at + 1
  found.push({ until: after, value: tens })
  if (words[after] === 'et') after++
  const more = unitOf(words[after])
  if (more !== undefined) found.push({ until: after + 1, value: tens + more })
  if (tens === 60 || eighty) {
    const rest = TEENS.get(words[after] ?? '')
    if (rest !== undefined) {
      found.push({ until: after + 1, value: tens + rest })
      const last = unitOf(words[after + 1])
      if (rest === 10 && last !== undefined && last >= 7)
        found.push({ until: after + 2, value: tens + 10 + last })
    }
  }
  return found
}

const isHundred = (word: string | undefined) => word === 'cent' || word === 'cents'

const isShortDigits = (word: string | undefined) => isDigits(word) && (word?.length ?? 0) <= 3

/** Every value below 1 000 said from `at`, in words or in digits. */
function values(words: readonly string[], at: number): { until: number; value: number }[] {
  const small = smallValues(words, at)
  const word = words[at]
  if (isShortDigits(word)) small.push({ until: at + 1, value: Number(word) })
  const starts = isHundred(word)
    ? [{ until: at, value: 1 }]
    : small.filter(({ value }) => value > 1 && value < 10)
  const hundreds = starts
    .filter(({ until }) => isHundred(words[until]))
    .flatMap(({ until, value }) => [
      { until: until + 1, value: value * 100 },
      ...smallValues(words, until + 1).map(rest => ({ until: rest.until, value: value * 100 + rest.value }))
    ])
  return [...small, ...hundreds]
}

const isThousand = (word: string | undefined) => word === 'mille' || word === 'milles'

/** Every group of digits said from `at`. What was typed keeps its zeros: « 000 », « 01 mille »; only words are counted. */
function groupsAt(words: readonly string[], at: number): Group[] {
  const word = words[at]
  const next = words[at + 1]
  if (word === 'zero' || word === 'zeros') return [{ until: at + 1, digits: '0' }]
  if (word === 'double' || word === 'triple') {
    const digit = next === 'zero' || next === 'zeros' ? 0 : unitOf(next)
    return digit === undefined
      ? []
      : [{ until: at + 2, digits: String(digit).repeat(word === 'double' ? 2 : 3) }]
  }
  const below = values(words, at)
  const typed = isDigits(word) ? (word ?? '') : ''
  const groups = below
    .filter(({ until }) => typed === '' || until > at + 1)
    .map(({ until, value }) => ({ until, digits: String(value) }))
  if (typed !== '') groups.push({ until: at + 1, digits: typed })
  if (next === 'zeros') {
    const times = unitOf(word)
    if (times !== undefined && times <= 4) groups.push({ until: at + 2, digits: '0'.repeat(times) })
  }
  const starts = isThousand(word) ? [{ until: at, value: 1 }] : below
  for (const { until, value } of starts) {
    if (!isThousand(words[until]) || value === 0) continue
    const zeros = until === at + 1 ? (/^0*/.exec(typed)?.[0] ?? '') : ''
    groups.push({ until: until + 1, digits: `${zeros}${value * 1000}` })
    for (const rest of values(words, until + 1))
      groups.push({ until: rest.until, digits: `${zeros}${value * 1000 + rest.value}` })
  }
  return groups
}

/**
 * Every way to hear `length` digits in all the words of a run, the most natural (fewest groups) first.
 *
 * @param words  number words and digits only, as `NumberRun.words`
 */
export function readingsOf(words: readonly string[], length: number): string[] {
  // From the end: what the words from there can say in so many digits, each at its least number of groups.
  const memo = new Map<string, ReadonlyMap<string, number>>()
  const from = (at: number, left: number): ReadonlyMap<string, number> => {
    if (at === words.length) return new Map(left === 0 ? [['', 0]] : [])
    if (left <= 0) return new Map()
    const key = `${at} ${left}`
    const known = memo.get(key)
    if (known) return known
    const found = new Map<string, number>()
    for (const { until, digits } of groupsAt(words, at)) {
      if (digits.length > left) continue
      for (const [rest, groups] of from(until, left - digits.length)) {
        const said = digits + rest
        if (groups + 1 < (found.get(said) ?? Number.POSITIVE_INFINITY)) found.set(said, groups + 1)
      }
    }
    memo.set(key, found)
    return found
  }
  return [...from(0, length)].sort((left, right) => left[1] - right[1]).map(([digits]) => digits)
}

/** The digits of a run as they come most naturally, whatever their number: the longest group each time. */
export function digitsOf(words: readonly string[]): string {
  let digits = ''
  for (let at = 0; at < words.length; ) {
    const longest = groupsAt(words, at).reduce<Group | null>(
      (best, group) => (best && best.until >= group.until ? best : group),
      null
    )
    digits += longest?.digits ?? ''
    at = longest?.until ?? at + 1
  }
  return digits
}

const wordsOf = (text: string) =>
  normalise(text)
    .replace(/(?<=\d)(?=[a-z])|(?<=[a-z])(?=\d)/g, ' ')
    .split(/[^a-z0-9+]+/)
    .filter(word => word !== '')

/**
 * A text whose numbers are written in digits, normalised: « soixante et onze » is `71`, « cinq cent quarante » `540`.
 * Groups are kept apart as they were said.
 */
export function withDigits(text: string): string {
  const words = wordsOf(text)
  const out: string[] = []
  let done = 0
  for (const { from, until, words: said } of numberRuns(words)) {
    out.push(...words.slice(done, from), digitsOf(said))
    done = until
  }
  return [...out, ...words.slice(done)].join(' ')
}

/**
 * A French telephone number said or typed, in its ten national digits (`0612345678`); the last one said when it was put
 * right. `null` when there is none. `+33`, `0033` and « plus trente-trois » are understood.
 */
export function phoneNumberIn(text: string): string | null {
  const words = wordsOf(text.slice(0, 2_000).replace(/\+ ?33 ?(\(0\))?/g, ' plus 33 ')).slice(0, 300)
  let found: string | null = null
  for (const { from, words: said } of numberRuns(words))
    found = phoneIn(said, words[from - 1] === 'plus') ?? found
  return found
}

const isNational = (digits: string) => /^0[1-9]\d{8}$/.test(digits)

function phoneIn(said: readonly string[], afterPlus: boolean): string | null {
  if (afterPlus) {
    const abroad = readingsOf(said, 11).find(digits => /^33[1-9]/.test(digits))
    if (abroad) return `0${abroad.slice(2)}`
  }
  const prefixed = readingsOf(said, 13).find(digits => /^0033[1-9]/.test(digits))
  if (prefixed) return `0${prefixed.slice(4)}`
  // A social security number or a card's holds digits that would do.
  const all = digitsOf(said)
  if (all.length >= 13 && !all.startsWith('0')) return null
  // Other numbers may stand before it or after it in the same breath.
  for (let length = said.length; length >= 1; length--) {
    for (let start = 0; start + length <= said.length; start++) {
      if (!/^(zeros?|0\d*)$/.test(said[start] ?? '')) continue
      const national = readingsOf(said.slice(start, start + length), 10).find(isNational)
      if (national) return national
    }
  }
  return null
}
