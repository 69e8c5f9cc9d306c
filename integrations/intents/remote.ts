import { TOPICS } from '../../domain/ami/topics'
import type { Intent, Intents, Recognised } from '../../domain/ports/intents'

/** A recogniser that is another machine's. It rejects when that machine fails, and stops asking when told to. */
export type RemoteRecogniser = (text: string, stop: AbortSignal) => Promise<Recognised>

export interface RemoteSettings {
  readonly recognise: RemoteRecogniser
  /** Understands whenever the other machine does not. */
  readonly embedded: () => Intents
  /** Without the text that was asked: it is whoever wrote it who owns it. */
  readonly onFailure: (cause: unknown) => void
  /** In milliseconds, from any start. */
  readonly now?: () => number
}

export interface RemoteIntents {
  /**
   * Asks the other machine about every one of `texts`, side by side.
   * @returns a recogniser that waits for nobody: what the other machine said, and the embedded engine for all else
   */
  asked(texts: readonly string[]): Promise<Intents>
  /** Whether the embedded engine does its work for now. */
  isGivenUp(): boolean
}

/** A person who waits in Teams notices a second. */
const DEADLINE_MS = 800
/** So many failures in a row, and it is left alone for so long; one question then tries again. */
const FAILURES = 3
const LEFT_ALONE_MS = 30_000
/** What LUIS and CLU take at most, in UTF-16 units. */
const LONGEST = 500

/** LUIS or CLU with a deadline and a circuit breaker, and the embedded engine behind it. */
export function remoteIntents({
  recognise,
  embedded,
  onFailure,
  now = () => performance.now()
}: RemoteSettings): RemoteIntents {
  let failures = 0
  let leftAloneUntil = Number.NEGATIVE_INFINITY

  async function ask(text: string): Promise<Recognised | null> {
    if (failures >= FAILURES) {
      if (now() < leftAloneUntil) return null
      // The others wait for what becomes of this one.
      leftAloneUntil = now() + LEFT_ALONE_MS
    }
    try {
      const recognised = await withinDeadline(stop => recognise(text, stop))
      failures = 0
      return recognised
    } catch (cause) {
      failures++
      if (failures >= FAILURES) leftAloneUntil = now() + LEFT_ALONE_MS
      onFailure(cause)
      return null
    }
  }

  return {
    isGivenUp: () => failures >= FAILURES,
    async asked(texts) {
      const askable = [...new Set(texts)].filter(text => text !== '' && text.length <= LONGEST)
      const answers = new Map(await Promise.all(askable.map(async text => [text, await ask(text)] as const)))
      return {
        recognise: (text, context) => {
          const answer = answers.get(text)
          return answer ? Promise.resolve(answer) : embedded().recognise(text, context)
        }
      }
    }
  }
}

/** Rejects at the deadline, whether the client heeds its signal or not. */
async function withinDeadline<T>(ask: (stop: AbortSignal) => Promise<T>): Promise<T> {
  const stop = new AbortController()
  let timer: NodeJS.Timeout | undefined
  const overdue = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`no answer within ${DEADLINE_MS} ms`))
      stop.abort()
    }, DEADLINE_MS)
  })
  try {
    return await Promise.race([ask(stop.signal), overdue])
  } finally {
    clearTimeout(timer)
  }
}

/**
 * Scores by intent, as LUIS and CLU give them, as our own. Intents that are no topic of ours (`None` is one) are left out: how
 * sure it is of the best topic is what its score says.
 */
export function recognisedFrom(scores: Iterable<readonly [name: string, score: unknown]>): Recognised {
  const intents: Intent[] = []
  for (const [name, score] of scores)
    if (TOPICS.has(name) && typeof score === 'number' && score >= 0 && score <= 1)
      intents.push({ name, score })
  intents.sort((one, other) => other.score - one.score)
  return { intents, confidence: intents[0]?.score ?? 0, signals: {} }
}
