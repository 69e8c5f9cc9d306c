import type { Ranking } from './ranking'

/** Fitted on the tuning questions by logistic regression, rounded; the order is that of {@link signalsOf}. */
const BIAS = -4.6
const WEIGHTS = [6.5, 4, 3, -1] as const

/** What the confidence is made of, each from 0 to 1. */
function signalsOf({ ranked, unknown }: Ranking): Readonly<Record<string, number>> {
  const [first, second] = ranked
  return {
    alignment: first?.alignment ?? 0,
    coverage: first?.coverage ?? 0,
    margin: (first?.score ?? 0) - (second?.score ?? 0),
    unknown
  }
}

/** From 0 to 1: how likely the first topic is what was meant. */
export function confidenceOf(ranking: Ranking): {
  confidence: number
  signals: Readonly<Record<string, number>>
} {
  const signals = signalsOf(ranking)
  const sum = Object.values(signals).reduce(
    (total, value, index) => total + value * (WEIGHTS[index] ?? 0),
    BIAS
  )
  return { confidence: ranking.words.length === 0 ? 0 : 1 / (1 + Math.exp(-sum)), signals }
}
