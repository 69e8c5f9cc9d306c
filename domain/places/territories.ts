import { placeWords } from '../language/normalise'
import { readingsOf } from '../language/number-words'
import type { Gazetteer } from './gazetteer'
import type { Said, Span } from './said'

/** A département, region or island named beside a commune, as the codes of its départements. */
export interface TerritoryMention extends Span {
  readonly departements: ReadonlySet<string>
  /** Where « pas » stands in « pas en Yvelines », everywhere but there; `null` when it is not denied. */
  readonly negation: number | null
  /** « dans l'Aisne », « en Martinique », « (59) »: certainly no commune. */
  readonly introduced: boolean
  /** Said by its number, which may as well be an age: it counts beside a commune only, or introduced. */
  readonly isNumber: boolean
}

/** Finds départements, regions (those of before 2016 too) and islands among words. */
export interface Territories {
  mentions(said: Said): TerritoryMention[]
  /** Whether a text is the code of a département or collectivity. */
  isCode(code: string): boolean
}

/** Names that no table has: regions of before 2016, islands, ways to say it. Codes of départements. */
const OTHER_NAMES: readonly (readonly [string, string])[] = [
  ['alsace', '67 68'],
  ['aquitaine', '24 33 40 47 64'],
  ['auvergne', '03 15 43 63'],
  ['rhone alpes', '01 07 26 38 42 69 73 74'],
  ['bourgogne', '21 58 71 89'],
  ['franche comte', '25 39 70 90'],
  ['champagne ardenne', '08 10 51 52'],
  ['champagne ardennes', '08 10 51 52'],
  ['ardenne', '08'],
  ['lorraine', '54 55 57 88'],
  ['limousin', '19 23 87'],
  ['poitou charentes', '16 17 79 86'],
  ['poitou', '79 86'],
  ['languedoc roussillon', '11 30 34 48 66'],
  ['languedoc', '11 30 34 48'],
  ['roussillon', '66'],
  ['midi pyrenees', '09 12 31 32 46 65 81 82'],
  ['nord pas de calais', '59 62'],
  ['picardie', '02 60 80'],
  ['basse normandie', '14 50 61'],
  ['haute normandie', '27 76'],
  ['centre', '18 28 36 37 41 45'],
  ['paca', '04 05 06 13 83 84'],
  ['provence', '04 13 83 84'],
  ['cote d azur', '06 83'],
  ['region parisienne', '75 77 78 91 92 93 94 95'],
  ['banlieue parisienne', '77 78 91 92 93 94 95'],
  ['idf', '75 77 78 91 92 93 94 95'],
  ['corse du sud', '2A'],
  ['haute corse', '2B'],
  ['reunion', '974'],
  ['ile de la reunion', '974'],
  ['ile reunion', '974'],
  ['martinique', '972'],
  ['guadeloupe', '971'],
  ['guyane francaise', '973'],
  ['antilles', '971 972'],
  ['saint barth', '977'],
  ['saint pierre et miquelon', '975'],
  ['miquelon', '975'],
  ['polynesie', '987'],
  ['tahiti', '987'],
  ['caledonie', '988'],
  ['nouvelle caledonie', '988'],
  ['wallis', '986'],
  ['wallis et futuna', '986'],
  ['futuna', '986'],
  ['pays basque', '64'],
  ['savoies', '73 74'],
  ['ile de re', '17'],
  ['ile d oleron', '17'],
  ['seine et marnes', '77'],
  ['loire inferieure', '44'],
  ['seine inferieure', '76'],
  ['basses alpes', '04'],
  ['neuf trois', '93'],
  ['9 3', '93'],
  ['neuf quatre', '94'],
  ['neuf deux', '92'],
  ['neuf cinq', '95']
]

const IN_THE_CENTRE = /^(?:region|en)$/
const INTRODUCTION = /^(dans|en|departement|departements|region|ile|dep)$/
const SMALL =
  /^(le|la|les|l|du|de|des|d|a|au|aux|en|dans|departement|ile|region|celui|celle|ceux|celles|numero|sur|cote)$/

/** « Enregistrer le 15 dans mes contacts »: emergency numbers that are départements too. */
const CALLED: ReadonlySet<string> = new Set(['15', '17', '18'])
const CALLS =
  /^(?:112|114|115|119|3919|samu|pompiers?|police|urgences?|gendarmes?|gendarmerie|appel\w*|compos\w+|contacts?|enregistr\w+|secours)$/
const saysCalls = (texts: readonly string[]) => texts.some(text => CALLS.test(text))

/** Longest first; « Loire » must not be found in « Haute-Loire ». */
const LONGEST_NAME = 5

export function territoriesOf({ departements, regions }: Gazetteer): Territories {
  const codes = new Set(departements.map(({ code }) => code))
  const names = new Map<string, Set<string>>()
  const learn = (name: string, of: readonly string[]) => {
    const words = placeWords(name)
    const known = of.filter(code => codes.has(code))
    const short = words.length > 1 && /^(le|la|les|l)$/.test(words[0] ?? '') ? words.slice(1) : words
    names.set(short.join(' '), new Set(known))
  }
  for (const { code, name } of regions)
    learn(
      name,
      departements.filter(({ region }) => region === code).map(departement => departement.code)
    )
  for (const [name, of] of OTHER_NAMES) learn(name, of.split(' '))
  // Paris is a city first: « Montreuil, Paris » is not in 75.
  for (const { code, name } of departements) if (code !== '75') learn(name, [code])

  const codeAt = ({ texts, runs }: Said, at: number): { until: number; code: string } | null => {
    const text = (texts[at] ?? '').toUpperCase()
    if (/^(?:h|heures?|ans|euros?|minutes?|min|mn|jours?|fois|mois)$/.test(texts[at + 1] ?? '')) return null
    if (codes.has(text) && !/^\d{1}$/.test(text)) return { until: at + 1, code: text }
    const run = runs.find(({ from }) => from === at)
    if (!run) return null
    for (const length of [2, 3]) {
      const code = readingsOf(run.words, length).find(digits => codes.has(digits))
      if (code) return { until: run.until, code }
    }
    return null
  }

  return {
    isCode: code => codes.has(code),
    mentions(said) {
      const { texts } = said
      const found: TerritoryMention[] = []
      for (let at = 0; at < texts.length; ) {
        let until = 0
        let of: ReadonlySet<string> | undefined
        for (let length = Math.min(LONGEST_NAME, texts.length - at); length > 0 && !of; length--) {
          of = names.get(texts.slice(at, at + length).join(' '))
          until = at + length
          // « au centre-ville », « le centre aéré », « le centre des impôts » are in every region.
          if (of && texts[at] === 'centre' && until === at + 1 && !IN_THE_CENTRE.test(texts[at - 1] ?? ''))
            of = undefined
        }
        const number = of ? null : codeAt(said, at)
        if (number) {
          of = new Set([number.code])
          until = number.until
        }
        if (of) {
          const around = surroundings(said, at, until, number !== null)
          const isCalled =
            number !== null && CALLED.has(number.code) && !around.introduced && saysCalls(texts)
          if (!isCalled) found.push({ from: at, until, departements: of, ...around })
          at = until
        } else at++
      }
      return found
    }
  }
}

/** How a territory is brought in: introduced as one, negated, or neither. */
function surroundings({ words, texts }: Said, from: number, until: number, isNumber: boolean) {
  let at = from - 1
  let introduced = false
  while (at >= 0 && SMALL.test(texts[at] ?? '')) {
    if (INTRODUCTION.test(texts[at] ?? '')) introduced = true
    at--
  }
  const bracketed = words[from]?.pause === 1 && (words[until]?.pause ?? 2) > 0
  return {
    negation: texts[at] === 'pas' && (words[from]?.pause ?? 0) === 0 ? at : null,
    introduced: introduced || (bracketed && isNumber),
    isNumber
  }
}
