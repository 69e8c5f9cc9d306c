import { placeWords } from '../language/normalise'
import { phoneticKey } from '../language/phonetic'
import type { Epci } from '../places/gazetteer'
import { isLink } from '../places/name-index'
import { distance } from '../places/similar-names'

/** An intercommunalité and how near its name is to the words, 0 to 1. */
export interface NearEpci {
  readonly epci: Epci
  readonly score: number
  /** Every word of the name that tells something was said, letter for letter. */
  readonly whole: boolean
}

/** Intercommunalités found by their names. */
export interface EpciNames {
  /** A whole name that stands in the words, the longest: « Plaine Commune », « Bordeaux Métropole ». */
  within(
    words: readonly string[]
  ): { readonly epcis: readonly Epci[]; readonly from: number; readonly until: number } | null
  /** The nearest to words that are a name and nothing else, best first; `exact`: no typo is looked for. */
  nearest(words: readonly string[], exact: boolean): NearEpci[]
}

/** Words in so many names that they tell none apart. */
const GENERIC = new Set(
  'communaute agglomeration agglo commune communes urbaine metropole eurometropole interco cc ca cu territoire territoires'.split(
    ' '
  )
)
/** Names in use that the tables do not have. SIREN, name. */
const OTHER_NAMES: readonly (readonly [string, string])[] = [
  ['200030633', 'CA2C'],
  ['200030633', 'Caudrésis Catésis'],
  ['200093201', 'MEL'],
  ['200093201', 'Lille Métropole'],
  ['200054807', 'Métropole Aix Marseille Provence'],
  ['200054807', 'Métropole de Marseille'],
  ['246700488', 'Métropole de Strasbourg'],
  ['245400676', 'Métropole de Nancy'],
  ['200030195', 'Métropole de Nice']
]

const PREFIX = /^(?:CC|CA|CU)\s+/
const KEPT = 5
const LEAST_SCORE = 0.45
const telling = (words: readonly string[]) => words.filter(word => !isLink(word) && !GENERIC.has(word))

interface Known {
  readonly epci: Epci
  readonly words: readonly string[]
  readonly weight: number
}

export function epciNamesOf(epcis: readonly Epci[]): EpciNames {
  const bySiren = new Map(epcis.map(epci => [epci.code, epci]))
  const learnt: Omit<Known, 'weight'>[] = []
  const whole = new Map<string, Epci[]>()
  const counts = new Map<string, number>()
  let longest = 0

  const learn = (epci: Epci, name: string) => {
    const all = placeWords(name.replace(PREFIX, '').replace(/\s*\([^)]*\)/g, ''))
    const words = [...new Set(telling(all))]
    learnt.push({ epci, words })
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
    const trimmed = withoutLinks(all)
    const key = trimmed.join(' ')
    whole.set(key, [...(whole.get(key) ?? []), epci])
    longest = Math.max(longest, trimmed.length)
    const initials = /\(([A-Z][A-Z0-9&' -]+)\)/.exec(name)?.[1]
    if (initials) whole.set(placeWords(initials).join(' '), [epci])
  }
  for (const epci of epcis) learn(epci, epci.name)
  for (const [siren, name] of OTHER_NAMES) {
    const epci = bySiren.get(siren)
    if (epci) learn(epci, name)
  }

  const weightOf = (word: string) => Math.log(1 + learnt.length / (counts.get(word) ?? 1))
  const withWord = new Map<string, Known[]>()
  for (const { epci, words } of learnt) {
    const known = { epci, words, weight: words.reduce((total, word) => total + weightOf(word), 0) }
    for (const word of words) withWord.set(word, [...(withWord.get(word) ?? []), known])
  }
  const sounds = new Map([...counts.keys()].map(word => [word, phoneticKey(word)]))

  /** Words of names that a word said may stand for: itself, else those a typo away. */
  function meant(word: string): ReadonlyMap<string, number> {
    if (counts.has(word)) return new Map([[word, 1]])
    const found = new Map<string, number>()
    if (word.length < 4) return found
    const most = word.length < 6 ? 1 : 2
    const sound = phoneticKey(word)
    for (const [known, knownSound] of sounds) {
      if (Math.abs(known.length - word.length) > most + 1 || known.length < 4) continue
      const away = distance(word, known)
      if (away <= most) found.set(known, 1 - away / (word.length + 2))
      else if (knownSound === sound) found.set(known, 0.85)
    }
    return found
  }

  return {
    within(words) {
      for (let length = Math.min(longest, words.length); length > 0; length--) {
        for (let from = 0; from + length <= words.length; from++) {
          const epcis = whole.get(words.slice(from, from + length).join(' '))
          if (epcis) return { epcis, from, until: from + length }
        }
      }
      return null
    },
    nearest(words, exact) {
      const said = [...new Set(telling(words))]
      if (said.length === 0) return []
      const saidWeight = said.reduce((total, word) => total + weightOf(word), 0)
      /** By name, what each word said is worth in it at most, and how many stand there letter for letter. */
      const shares = new Map<Known, { shared: number; exact: number }>()
      for (const word of said) {
        const worth = new Map<Known, number>()
        for (const [meaning, likeness] of exact ? new Map([[word, 1]]) : meant(word)) {
          for (const name of withWord.get(meaning) ?? []) {
            worth.set(name, Math.max(worth.get(name) ?? 0, likeness * weightOf(meaning)))
          }
        }
        for (const [name, most] of worth) {
          const share = shares.get(name) ?? { shared: 0, exact: 0 }
          const isExact = name.words.includes(word)
          shares.set(name, { shared: share.shared + most, exact: share.exact + (isExact ? 1 : 0) })
        }
      }
      const found: NearEpci[] = []
      for (const [{ epci, words: own, weight }, { shared, exact }] of shares) {
        const score = (2 * shared) / (saidWeight + weight)
        if (score >= LEAST_SCORE) found.push({ epci, score, whole: exact === own.length })
      }
      found.sort((left, right) => right.score - left.score)
      // An intercommunalité with two names counts once, by the nearer.
      return found.filter(({ epci }, at) => found.findIndex(near => near.epci === epci) === at).slice(0, KEPT)
    }
  }
}

function withoutLinks(words: readonly string[]): readonly string[] {
  const from = words.findIndex(word => !isLink(word))
  return from < 0 ? words : words.slice(from)
}
