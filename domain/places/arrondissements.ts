import { readingsOf } from '../language/number-words'
import type { Entry, Gazetteer } from './gazetteer'
import type { Said, Span } from './said'

/** A rank of an arrondissement said beside its city, or by itself. */
export interface ArrondissementMention extends Span {
  readonly entries: readonly Entry[]
}

/** Arrondissements of Paris, Lyon and Marseille among words. */
export type Arrondissements = (said: Said) => ArrondissementMention[]

const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...'premier deuxieme troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme onzieme douzieme treizieme quatorzieme quinzieme seizieme'
    .split(' ')
    .map((word, index) => [word, index + 1] as const),
  ['premiere', 1],
  ['second', 2],
  ['seconde', 2],
  ['vingtieme', 20]
])
const ENDS = /^(e|er|eme|ieme|arrondissement|arrondissements)$/

/** The rank at a word and where it ends. « dix huitieme » takes two words. */
function rankAt({ texts, runs }: Said, at: number): { until: number; rank: number; ordinal: boolean } | null {
  const text = texts[at] ?? ''
  const digits = /^(\d{1,2})(?:ers?|re|eres?|nde?|i?emes?|e)$/.exec(text)
  if (digits) return { until: at + 1, rank: Number(digits[1]), ordinal: true }
  const ordinal = ORDINALS.get(text)
  if (ordinal !== undefined) return { until: at + 1, rank: ordinal, ordinal: true }
  const run = runs.find(({ from }) => from === at)
  if (!run) return null
  const tail = ORDINALS.get(texts[run.until] ?? '')
  if (run.words.length === 1 && run.words[0] === 'dix' && tail !== undefined && tail >= 7 && tail <= 9)
    return { until: run.until + 1, rank: 10 + tail, ordinal: true }
  const said = readingsOf(run.words, 2)[0] ?? readingsOf(run.words, 1)[0]
  return said === undefined
    ? null
    : { until: run.until, rank: Number(said), ordinal: ENDS.test(texts[run.until] ?? '') }
}

export function arrondissementsOf({ arrondissements }: Gazetteer): Arrondissements {
  const cities = new Map<string, Map<number, Entry>>()
  for (const entry of arrondissements) {
    const city = entry.place.commune.toLowerCase()
    const ranks = cities.get(city) ?? new Map<number, Entry>()
    ranks.set(entry.place.arrondissement ?? 0, entry)
    cities.set(city, ranks)
  }
  return said => {
    const { texts } = said
    const found: ArrondissementMention[] = []
    for (let at = 0; at < texts.length; at++) {
      const city = cities.get(texts[at] ?? '')
      if (city) {
        let next = at + 1
        while (/^(cedex|dans|le|l|arrondissement|numero)$/.test(texts[next] ?? '')) next++
        const rank = rankAt(said, next)
        const entry = rank && city.get(rank.rank)
        // « Marseille (13) » is the département.
        const inBrackets =
          (said.words[next]?.pause ?? 0) > 0 && entry?.place.departement === String(rank?.rank)
        if (rank && entry && !inBrackets) {
          const until = ENDS.test(texts[rank.until] ?? '') ? rank.until + 1 : rank.until
          found.push({ from: at, until, entries: [entry] })
          at = until - 1
        }
        continue
      }
      const rank = rankAt(said, at)
      if (!rank?.ordinal) continue
      let until = rank.until
      while (ENDS.test(texts[until] ?? '')) until++
      const named = until > rank.until && texts[until - 1]?.startsWith('arrondissement')
      // « le dix-huitième à Paris », « troisième arrondissement de Lyon »
      let after = until
      while (/^(a|de|arrondissement)$/.test(texts[after] ?? '')) after++
      const itsCity = cities.get(texts[after] ?? '')
      const one = itsCity?.get(rank.rank)
      if (one && (named || after > until)) {
        found.push({ from: at, until: after + 1, entries: [one] })
        at = after
      } else if (named && !itsCity) {
        const all = [...cities.values()].flatMap(ranks => ranks.get(rank.rank) ?? [])
        if (all.length > 0) found.push({ from: at, until, entries: all })
        at = until - 1
      }
    }
    return found
  }
}
