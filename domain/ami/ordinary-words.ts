import { normalise } from '../language/normalise'
import { TOPICS } from './topics'
import { MEANINGS } from './understanding/concepts'
import { EMPTY } from './understanding/question-words'

const wordsOf = (text: string) =>
  normalise(text)
    .split(/[^a-z]+/)
    .filter(word => word.length > 1)

/** The délibération's topics name people; what staff say of anything else is common nouns and verbs. */
const ORDINARY: ReadonlySet<string> = new Set([
  ...EMPTY,
  ...wordsOf(MEANINGS),
  ...[...TOPICS.values()]
    .filter(({ id }) => !id.startsWith('delib-'))
    .flatMap(({ asked, keywords, title }) => wordsOf(`${asked} ${keywords} ${title}`))
])

/** Whether a normalised word is one of the knowledge's own: any other may be somebody's name, and is not kept. */
export const isOrdinaryWord = (word: string): boolean => ORDINARY.has(word)
