import type { Topic } from '../topic'
import { Lexicon } from './lexicon'
import { plainQuestion, tellingWords, type Word } from './question-words'
import type { WordVectors } from './word-vectors'

/** What the ranking knows of every topic, counted once. Stems, topics and known questions go by their numbers. */
export interface TopicIndex {
  readonly lexicon: Lexicon
  /** How much a stem tells: 1 for one of a single topic, less the more topics share it. */
  readonly weights: Float32Array
  /** The known questions: their topic, and the weight of all their words. */
  readonly questions: readonly { readonly topic: number; readonly weight: number }[]
  /** By stem: the known questions that hold it. */
  readonly questionsWith: readonly (readonly number[])[]
  /** By stem: the topics whose vocabulary holds it. */
  readonly topicsWith: readonly (readonly number[])[]
  /** By topic, then stem: how strongly a stem belongs to it against all the others (complement naive Bayes, smoothed). */
  readonly belongs: readonly Float32Array[]
}

/** A year dates anything: it tells which thing is meant no more than a bit of a word does. */
const YEAR = /^(?:19|20)\d\d$/
const YEAR_TELLS = 0.25
/** The same word said often in one topic tells no more. */
const MOST_TIMES = 4
const SMOOTHING = 0.12

export const readWords = (text: string): Word[] => tellingWords(plainQuestion(text))

const linesOf = (text: string) =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')

/** A known question, read once for whoever needs it. */
export interface KnownQuestion {
  readonly plain: string
  readonly words: readonly Word[]
}

const readOnce = (line: string): KnownQuestion => {
  const plain = plainQuestion(line)
  return { plain, words: tellingWords(plain) }
}

const read = new WeakMap<Topic, { asked: readonly KnownQuestion[]; named: KnownQuestion }>()

/** What a topic is asked in, line by line, and what it is named by: its title and its keywords. Read once. */
export function questionsOf(topic: Topic) {
  const before = read.get(topic)
  if (before) return before
  const found = {
    asked: linesOf(topic.asked).map(readOnce),
    named: readOnce(`${topic.title} ${topic.keywords}`)
  }
  read.set(topic, found)
  return found
}

const vocabularies = new WeakMap<Topic, ReadonlySet<string>>()

/** The stems that a topic is asked in. Counted once. */
export function vocabularyOf(topic: Topic): ReadonlySet<string> {
  const before = vocabularies.get(topic)
  if (before) return before
  const { asked, named } = questionsOf(topic)
  const stems = new Set([...asked, named].flatMap(({ words }) => words.map(({ stem }) => stem)))
  vocabularies.set(topic, stems)
  return stems
}

/** Counts the words of every topic. */
export function topicIndexOf(topics: readonly Topic[], vectors?: WordVectors): TopicIndex {
  const known = topics.map(questionsOf)
  const asked = known.map(questions => questions.asked.map(({ words }) => words))
  const spoken = known.map(questions => [...questions.asked, questions.named].flatMap(({ words }) => words))
  const lexicon = new Lexicon(spoken.flat(), vectors)
  const size = lexicon.stems.length
  const stemOf = (word: Word) => lexicon.index(word.stem) ?? 0

  const counts = spoken.map(words => {
    const count = new Map<number, number>()
    for (const word of words) {
      const stem = stemOf(word)
      count.set(stem, Math.min((count.get(stem) ?? 0) + 1, MOST_TIMES))
    }
    return count
  })
  const topicsWith: number[][] = Array.from({ length: size }, () => [])
  counts.forEach((count, topic) => {
    for (const stem of count.keys()) topicsWith[stem]?.push(topic)
  })
  const rarest = Math.log(1 + topics.length / 1.5)
  const weights = Float32Array.from(topicsWith, (holders, stem) =>
    YEAR.test(lexicon.stems[stem] ?? '')
      ? YEAR_TELLS
      : Math.log(1 + topics.length / (holders.length + 0.5)) / rarest
  )

  const questionsWith: number[][] = Array.from({ length: size }, () => [])
  const questions = asked.flatMap((lines, topic) =>
    lines.map(words => ({ topic, stems: new Set(words.map(stemOf)) }))
  )
  const weighed = questions.map(({ topic, stems }, question) => {
    let weight = 0
    for (const stem of stems) {
      questionsWith[stem]?.push(question)
      weight += weights[stem] ?? 0
    }
    return { topic, weight }
  })
  return {
    lexicon,
    weights,
    questions: weighed,
    questionsWith,
    topicsWith,
    belongs: belongingOf(counts, size)
  }
}

function belongingOf(counts: readonly ReadonlyMap<number, number>[], size: number): Float32Array[] {
  const total = new Float32Array(size)
  for (const count of counts) for (const [stem, times] of count) total[stem] = (total[stem] ?? 0) + times
  const everything = total.reduce((sum, times) => sum + times, 0)
  return counts.map(count => {
    let own = 0
    for (const times of count.values()) own += times
    const table = new Float32Array(size)
    for (let stem = 0; stem < size; stem++) {
      const here = count.get(stem) ?? 0
      const inside = (here + SMOOTHING) / (own + SMOOTHING * size)
      const outside = ((total[stem] ?? 0) - here + SMOOTHING) / (everything - own + SMOOTHING * size)
      table[stem] = Math.log(inside / outside)
    }
    return table
  })
}
