import { isElsewhere, TOPICS } from '../topics'
import { CONCEPTS } from './concepts'
import { namesTheProgramme } from './other-affairs'
import type { Ranking } from './ranking'
import { vocabularyOf } from './topic-index'

/**
 * Fitted by logistic regression on every known question, each asked of an engine that did not know it (eight folds), and on questions
 * about other affairs put in words of the AMI; rounded, and moved so that one half is where an answer is worth giving. The order is that
 * of {@link signalsOf}.
 */
const BIAS = -0.7
const WEIGHTS = [0, 2.8, 2, -1, -2.4, -1, -0.5, 1.6] as const

const stemsOf = (isWanted: boolean): ReadonlySet<string> =>
  new Set(
    [...TOPICS.values()]
      .filter(topic => isElsewhere(topic) === isWanted)
      .flatMap(topic => [...vocabularyOf(topic)])
  )
let known: { ours: ReadonlySet<string>; elsewhere: ReadonlySet<string> } | undefined

/** The share of a question that only other affairs have words for. */
function strangeShare({ words, ranked }: Ranking): number {
  const [first] = ranked
  if (!first || words.length === 0) return 0
  known ??= { ours: stemsOf(false), elsewhere: stemsOf(true) }
  const { ours, elsewhere } = known
  const own = vocabularyOf(first.topic)
  const strange = words.map(({ stem }) => {
    if (
      !elsewhere.has(stem) ||
      own.has(stem) ||
      [...(CONCEPTS.get(stem) ?? [])].some(other => own.has(other))
    )
      return 0
    return ours.has(stem) ? 0.5 : 1
  })
  return strange.reduce((sum: number, share) => sum + share, 0) / words.length
}

/** What the confidence is made of, each from 0 to about 1. */
function signalsOf(ranking: Ranking, said: string): Readonly<Record<string, number>> {
  const { ranked, unknown } = ranking
  const [first, second] = ranked
  const elsewhere = ranked.find(({ topic }) => isElsewhere(topic))
  return {
    alignment: first?.alignment ?? 0,
    coverage: first?.coverage ?? 0,
    margin: (first?.score ?? 0) - (second?.score ?? 0),
    unknown,
    strange: strangeShare(ranking),
    // How near the best of other affairs comes; 1 where it is the best of all.
    elsewhere: first && elsewhere && first.score > 0 ? elsewhere.score / first.score : 0,
    unnamed: namesTheProgramme(said) ? 0 : 1,
    likelihood: first?.likelihood ?? 0
  }
}

/** From 0 to 1: how likely the first topic is what was meant. */
export function confidenceOf(
  ranking: Ranking,
  said: string
): {
  confidence: number
  signals: Readonly<Record<string, number>>
} {
  const signals = signalsOf(ranking, said)
  const sum = Object.values(signals).reduce(
    (total, value, index) => total + value * (WEIGHTS[index] ?? 0),
    BIAS
  )
  return { confidence: ranking.words.length === 0 ? 0 : 1 / (1 + Math.exp(-sum)), signals }
}
