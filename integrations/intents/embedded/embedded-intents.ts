import { TOPICS } from '../../../domain/ami/topics'
import { confidenceOf } from '../../../domain/ami/understanding/gate'
import { ranker } from '../../../domain/ami/understanding/ranking'
import type { WordVectors } from '../../../domain/ami/understanding/word-vectors'
import type { Intents } from '../../../domain/ports/intents'

/** As many as a menu or an editor looks at. */
const MOST_INTENTS = 5

/**
 * Our own recogniser: no account, no network, the same answer on every machine.
 *
 * @param vectors  the optional asset; without it, words that the knowledge does not have stay unknown
 */
export function embeddedIntents(vectors?: WordVectors): Intents {
  const rank = ranker([...TOPICS.values()], vectors)
  return {
    recognise(text) {
      const ranking = rank(text)
      const { confidence, signals } = confidenceOf(ranking, text)
      return Promise.resolve({
        intents: ranking.ranked
          .slice(0, MOST_INTENTS)
          .map(({ topic, score }) => ({ name: topic.id, score: Math.min(1, score) })),
        confidence,
        signals
      })
    }
  }
}
