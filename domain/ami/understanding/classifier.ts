import type { Topic } from '../topic'
import { CONCEPTS } from './concepts'
import { plainQuestion, tellingWords } from './question-words'
import { type KnownQuestion, questionsOf } from './topic-index'

/** What a question is made of, by the numbers of its marks, and how much of it each is; their squares add up to one. */
interface Marks {
  readonly places: Int32Array
  readonly shares: Float32Array
}

/** Marks share so many places: a few that fall together do no harm, and nothing grows with what is asked. */
const PLACES = 4_096
/** How much each kind of mark counts: a word, one of the same meaning, a pair that follow each other, a word as it stands, letters. */
const COUNTS = { stem: 1, meaning: 0.3, pair: 0.5, word: 0.4, letters: 0.45 } as const
const LETTERS = 3
/** A longer question is a sentence with its reasons. */
const MOST_LETTERS = 400
/** Turns over the known questions; found by asking each of an engine that did not know it, as are the counts above. */
const TURNS = 3
const STEP = 8
/** What steps shrink to at the end. */
const LAST_STEP = 0.4
/** Topics less likely than this have nothing to learn from a question. */
const NOTHING_TO_LEARN = 0.01
const SEED = 20_201_117

function placeOf(mark: string): number {
  let hash = 2_166_136_261
  for (let at = 0; at < mark.length; at++) hash = Math.imul(hash ^ mark.charCodeAt(at), 16_777_619)
  return (hash >>> 0) % PLACES
}

function marksOf({ plain, words }: KnownQuestion): Marks {
  const found = new Map<number, number>()
  const mark = (text: string, count: number) => {
    const place = placeOf(text)
    if (count > (found.get(place) ?? 0)) found.set(place, count)
  }
  for (const { stem } of words) {
    mark(`s${stem}`, COUNTS.stem)
    for (const other of CONCEPTS.get(stem) ?? []) mark(`s${other}`, COUNTS.meaning)
  }
  let before = '^'
  for (const word of [...plain.split(' '), '$']) {
    mark(`b${before} ${word}`, COUNTS.pair)
    mark(`w${word}`, COUNTS.word)
    before = word
  }
  const written = ` ${plain} `
  for (let at = 0; at + LETTERS <= written.length; at++)
    mark(`c${written.slice(at, at + LETTERS)}`, COUNTS.letters)
  const whole = Math.sqrt([...found.values()].reduce((sum, count) => sum + count * count, 0)) || 1
  return {
    places: Int32Array.from(found.keys()),
    shares: Float32Array.from(found.values(), count => count / whole)
  }
}

/** Always the same order: the same questions teach the same thing on every machine. */
function shuffled(length: number, seed: number): Int32Array {
  const order = Int32Array.from({ length }, (_, at) => at)
  let state = seed
  for (let at = length - 1; at > 0; at--) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    const other = Math.floor((state / 4_294_967_296) * (at + 1))
    const kept = order[at] ?? 0
    order[at] = order[other] ?? 0
    order[other] = kept
  }
  return order
}

/**
 * How likely each topic is from all that a question is made of together, bits of misspelt words among it: a multinomial logistic
 * regression, learnt from the known questions when the engine is made (a third of a second). It knows which words go with which; what
 * the nearest known question says, {@link ranker} knows better.
 *
 * @returns for a question, the likelihood of each topic in their order; together they make one
 */
export function classifier(topics: readonly Topic[]): (said: string) => Float32Array {
  const known = topics.flatMap((topic, at) => {
    const { asked, named } = questionsOf(topic)
    return [...asked, named].map(question => ({ topic: at, marks: marksOf(question) }))
  })
  const times = new Float32Array(topics.length)
  for (const { topic } of known) times[topic] = (times[topic] ?? 0) + 1
  // A topic of many known questions is not for that asked more often.
  const worth = times.map(count => 1 / Math.sqrt(count))
  const mean = known.reduce((sum, { topic }) => sum + (worth[topic] ?? 0), 0) / known.length

  const weights = new Float32Array(PLACES * topics.length)
  const likely = new Float32Array(topics.length)
  const learners = new Int32Array(topics.length)
  const changes = new Float32Array(topics.length)

  function guess({ places, shares }: Marks): void {
    likely.fill(0)
    for (let mark = 0; mark < places.length; mark++) {
      const share = shares[mark] ?? 0
      const from = (places[mark] ?? 0) * topics.length
      for (let topic = 0; topic < topics.length; topic++)
        likely[topic] = (likely[topic] ?? 0) + share * (weights[from + topic] ?? 0)
    }
    let most = Number.NEGATIVE_INFINITY
    for (let topic = 0; topic < topics.length; topic++) most = Math.max(most, likely[topic] ?? 0)
    let whole = 0
    for (let topic = 0; topic < topics.length; topic++) {
      const value = Math.exp((likely[topic] ?? 0) - most)
      likely[topic] = value
      whole += value
    }
    for (let topic = 0; topic < topics.length; topic++) likely[topic] = (likely[topic] ?? 0) / whole
  }

  for (let turn = 0; turn < TURNS; turn++) {
    const step = STEP * (1 - (turn / TURNS) * (1 - LAST_STEP))
    for (const at of shuffled(known.length, SEED + turn)) {
      const question = known[at]
      if (!question) continue
      const { marks, topic: right } = question
      guess(marks)
      const learns = step * ((worth[right] ?? 0) / mean)
      let learning = 0
      for (let topic = 0; topic < topics.length; topic++) {
        const wrongBy = (likely[topic] ?? 0) - (topic === right ? 1 : 0)
        if (Math.abs(wrongBy) < NOTHING_TO_LEARN) continue
        learners[learning] = topic
        changes[learning] = learns * wrongBy
        learning++
      }
      for (let mark = 0; mark < marks.places.length; mark++) {
        const share = marks.shares[mark] ?? 0
        const from = (marks.places[mark] ?? 0) * topics.length
        for (let which = 0; which < learning; which++) {
          const place = from + (learners[which] ?? 0)
          weights[place] = (weights[place] ?? 0) - share * (changes[which] ?? 0)
        }
      }
    }
  }
  return said => {
    const plain = plainQuestion(said).slice(0, MOST_LETTERS)
    guess(marksOf({ plain, words: tellingWords(plain) }))
    return likely.slice()
  }
}
