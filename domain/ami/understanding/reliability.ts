import type { Topic } from '../topic'
import { isElsewhere } from '../topics'
import { confidenceOf } from './gate'
import { ranker } from './ranking'
import type { WordVectors } from './word-vectors'

/** Known questions are asked in so many turns, each of an engine that does not know them. */
const FOLDS = 8

/** How often the engine was right where it was so confident. */
export interface ReliabilityRow {
  /** Of confidences from this to a tenth above. */
  readonly from: number
  readonly asked: number
  readonly right: number
}

export interface Reliability {
  readonly asked: number
  readonly right: number
  readonly rows: readonly ReliabilityRow[]
}

/**
 * Asks every known question of an engine that does not know it, and counts how often the topic found first is the right one, by
 * confidence. Harder than what staff ask: each wording is missing from what it is compared with.
 */
export function reliabilityOf(topics: readonly Topic[], vectors?: WordVectors): Reliability {
  const rows = Array.from({ length: 10 }, (_, tenth) => ({ from: tenth / 10, asked: 0, right: 0 }))
  for (let fold = 0; fold < FOLDS; fold++) {
    const rank = ranker(
      topics.map(topic => ({
        ...topic,
        asked: linesOf(topic)
          .filter((_, at) => at % FOLDS !== fold)
          .join('\n')
      })),
      vectors
    )
    for (const topic of topics.filter(({ kind }) => kind !== 'clarify')) {
      for (const question of linesOf(topic).filter((_, at) => at % FOLDS === fold)) {
        const ranking = rank(question)
        const found = ranking.ranked[0]?.topic
        const row = rows[Math.min(9, Math.floor(confidenceOf(ranking, question).confidence * 10))]
        if (!row) continue
        row.asked++
        if (found && (found.id === topic.id || (isElsewhere(found) && isElsewhere(topic)))) row.right++
      }
    }
  }
  const sum = (of: 'asked' | 'right') => rows.reduce((total, row) => total + row[of], 0)
  return { asked: sum('asked'), right: sum('right'), rows }
}

const linesOf = ({ asked }: Topic): readonly string[] =>
  asked
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
