import { normalise } from '../../language/normalise'
import { isNumberWord, withDigits } from '../../language/number-words'
import { type Day, parseDay } from '../../values/day'

/** A day said in a question; without a year it is any year's. */
export interface SaidDay {
  /** In the year said, or in {@link ANY_YEAR}. */
  readonly day: Day
  readonly hasYear: boolean
}

/** What a question gives to calculate with. */
export interface Figures {
  /** The question, normalised, its numbers in digits. */
  readonly words: string
  readonly posts: number | null
  /** A stretch of time, in months. */
  readonly months: number | null
  /** Sums of money, in whole euros, in order. */
  readonly euros: readonly number[]
  readonly percents: readonly number[]
  readonly day: SaidDay | null
  /** Every day said, with the words that tell what happened then. */
  readonly dated: readonly { readonly day: SaidDay; readonly event: string }[]
  /** A day that the calendar does not have: « le 31 février ». */
  readonly noSuchDay: { readonly date: number; readonly month: number; readonly year: number } | null
  /** « Le seize du mois ». */
  readonly dayOfMonth: number | null
}

/** The year of the first conventions. No leap year: 28 February stays the last day of its month. */
export const ANY_YEAR = 2021

const MONTHS: ReadonlyMap<string, number> = new Map(
  'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'
    .split(' ')
    .map((month, index) => [month, index + 1])
)
for (const [short, month] of [
  ['janv', 1],
  ['fev', 2],
  ['fevr', 2],
  ['avr', 4],
  ['juil', 7],
  ['sept', 9],
  ['oct', 10],
  ['nov', 11],
  ['dec', 12]
] as const)
  (MONTHS as Map<string, number>).set(short, month)

const WORKERS =
  '(?:postes?|conseillere?s?|agents?|personnes?|recrutements?|recrues?|emplois?|mediateurs?|mediatrices?|cnfs|cnum|salaries?|contrats?|embauches?|candidats?|coord\\w*)'
const COUNTED = new RegExp(
  `\\b(\\d{1,3}) (?:${WORKERS} )(?:numeriques? )?(?:(?:et|plus|avec|ainsi que|puis) )*(\\d{1,2}) (?:(?:postes?|conseillers?|conseilleres?) )?(?:de |d )?(?:coord\\w*|autres?)`
)
const COUNTED_AFTER = new RegExp(
  `\\b(\\d{1,2}) coord\\w* (?:(?:et|plus|avec|ainsi que|puis) )*(\\d{1,3}) ${WORKERS}`
)

/** What is typed in haste and says what is counted. */
const SHORT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    cons: 'conseillers',
    cns: 'conseillers',
    agt: 'agents',
    agts: 'agents',
    tt: 'tout',
    subv: 'subvention',
    versmt: 'versement',
    versmts: 'versements',
    verst: 'versement',
    mtt: 'montant',
    conv: 'convention'
  })
)

/** « Deux postes pour la ville et un pour le CCAS ». */
const COUNTED_APART = new RegExp(
  `\\b(\\d{1,3}) ${WORKERS} (?:pour|a|au|chez) (?:[a-z]+ ){1,4}(?:et|plus|puis) (\\d{1,3}) (?:${WORKERS} )?(?:pour|a|au|chez)\\b`
)

/** « Quatre conseillers et un coordonnateur » are five postes; « dont un coordonnateur » takes one of those told. */
function togetherIn(words: string): number | null {
  const found = COUNTED.exec(words) ?? COUNTED_AFTER.exec(words) ?? COUNTED_APART.exec(words)
  return found ? Number(found[1]) + Number(found[2]) : null
}

const TAKING =
  '(?:prend|prends|prenait|prenons|recrute|recrutait|recrutons|embauche|embauchait|demande|demandait|demandons|veut|voulons|voudrait|accueille|accueillait|accueillons|a|avait|avons|aurait|obtient|en)'

const number = (text: string | undefined) => (text === undefined ? null : Number(text))

/** Sentences stay sentences: only what says a number is written in digits. */
function digits(text: string): string {
  const plain = normalise(text)
    .replace(/(\d)[ .\u00a0](?=\d{3}(?!\d))/g, '$1')
    .replace(/(\d+),\d+/g, '$1')
    .replace(/(\d) ?k(?:€|euros?)?(?=\s|$|[?!.,;:])/g, '$1000 euros')
    .replaceAll('€', ' euros ')
    .replaceAll('%', ' pourcent ')
    .replace(/\bpour cents?\b/g, ' pourcent ')
    .replace(/\b(\d{1,2}) ?er\b/g, '$1')
    .replace(
      /\bpremier (?=janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)/g,
      '1 '
    )
    .replace(
      /(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})\b/g,
      (_, day: string, month: string, year: string) =>
        ` ${day} ${[...MONTHS.keys()][Number(month) - 1] ?? ''} ${year.length === 2 ? `20${year}` : year} `
    )
    .replace(
      /\b(\d{1,2})\/(\d{1,2})\b/g,
      (_, day: string, month: string) => ` ${day} ${[...MONTHS.keys()][Number(month) - 1] ?? ''} `
    )
  return plain
    .split(/([?!.,;:()«»]+)/)
    .map(part => (part.split(' ').some(isNumberWord) ? withDigits(part) : part))
    .join(' ')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\bquelques?\b/g, ' ')
    .trim()
    .split(' ')
    .map(word => SHORT.get(word) ?? word)
    .join(' ')
}

/** Months of each word that says a length of time. */
const LENGTHS: readonly (readonly [RegExp, number])[] = [
  [/\b(\d{1,3}) mois\b/, 1],
  [/\b(\d{1,2}) (?:ans?|annees?)\b/, 12],
  [/\b(\d{1,2}) semestres?\b/, 6],
  [/\b(\d{1,2}) trimestres?\b/, 3]
]

/** « Trente mois », « deux ans et demi », « trois semestres »: a stretch of time, in months. */
function monthsIn(words: string): number | null {
  for (const [form, months] of LENGTHS) {
    const count = form.exec(words)?.[1]
    if (count === undefined) continue
    const half = new RegExp(`${form.source} et demie?\\b`).test(words) ? months / 2 : 0
    return Number(count) * months + Math.round(half)
  }
  return null
}

/** Reads what a question gives to calculate with. No input makes it throw. */
export function figuresIn(said: string): Figures {
  const words = digits(said.slice(0, 1_500))
  const first = (pattern: RegExp) => number(pattern.exec(words)?.[1])
  // A minus that touches its number, and is no hyphen of a word nor the dash of a list.
  const below = new RegExp(`(?:^|\\s)[-\u2212](\\d{1,6})\\s+${WORKERS}`, 'i').exec(said.slice(0, 1_500))?.[1]
  const posts =
    (below === undefined ? null : -Number(below)) ??
    togetherIn(words) ??
    first(
      new RegExp(
        `(?:(?<!\\d )|(?<=\\b20\\d\\d ))\\b(\\d{1,6}) (?:(?:nouveaux|autres|futurs?|petits?) )?${WORKERS}\\b`
      )
    ) ??
    first(
      new RegExp(
        `\\b${TAKING} (?:en )?(\\d{1,3})\\b(?! (?:mois|ans?|jours?|euros?|pourcent|fois|tranches?|heures?|semaines?|communes?|versements?|${[...MONTHS.keys()].join('|')}))`
      )
    ) ??
    first(
      /^(?:et |mais |avec |pour |plutot |si )+(\d{1,3})\b(?! (?:mois|ans?|jours?|euros?|pourcent|heures?))/
    ) ??
    first(/\bpour (\d{1,3})$/) ??
    first(/\ba (\d{1,3})$/)
  return {
    words,
    posts,
    months: monthsIn(words),
    // « Un agent à 2300 chargé »: what stands before a word of pay is money.
    euros: [
      ...words.matchAll(
        /\b(\d{2,9}) (?:euros?|balles|e\b)|\b(\d{4}) (?=(?:charges?|chargee?s?|brut|net|tout compris|toutes charges|(?:par|au) mois|mensuels?)\b)/g
      )
    ].map(([, sum, pay]) => Number(sum ?? pay)),
    percents: [...words.matchAll(/\b(\d{1,3}) pourcent/g)].map(([, share]) => Number(share)),
    ...dayIn(words),
    dated: datedIn(words),
    dayOfMonth: first(/\ble (\d{1,2}) du mois\b/)
  }
}

const DAY = new RegExp(`\\b(\\d{1,2}) (${[...MONTHS.keys()].join('|')})(?: (20\\d\\d))?\\b`)
const LEADS = /^(?:si |quand |bonjour )?(?:le )?$/

/** « Présentée le 20 janvier, retenue le 3 février »: what comes before a day tells of it, or after where the days come first. */
function datedIn(words: string): Figures['dated'] {
  const found = [...words.matchAll(new RegExp(DAY, 'g'))]
  const leads = LEADS.test(words.slice(0, found[0]?.index ?? 0))
  return found.flatMap((match, at) => {
    const { day } = dayIn(match[0])
    if (day === null) return []
    const [from, until] = leads
      ? [match.index + match[0].length, found[at + 1]?.index ?? words.length]
      : [at === 0 ? 0 : (found[at - 1]?.index ?? 0) + (found[at - 1]?.[0].length ?? 0), match.index]
    return [{ day, event: words.slice(from, until).trim() }]
  })
}

function dayIn(words: string): Pick<Figures, 'day' | 'noSuchDay'> {
  const found = DAY.exec(words)
  if (!found) return { day: null, noSuchDay: null }
  const [, date = '', month = '', year] = found
  const [inYear, inMonth] = [Number(year ?? ANY_YEAR), MONTHS.get(month) ?? 0]
  const day = parseDay(`${inYear}-${String(inMonth).padStart(2, '0')}-${date.padStart(2, '0')}`)
  return day === null
    ? { day: null, noSuchDay: { date: Number(date), month: inMonth, year: inYear } }
    : { day: { day, hasYear: year !== undefined }, noSuchDay: null }
}
