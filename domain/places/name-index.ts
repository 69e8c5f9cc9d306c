import { placeWords } from '../language/normalise'
import type { Entry, Gazetteer } from './gazetteer'
import { islandsOf, sharedIslandNames } from './islands'

/** One name of one commune; a commune has several when others were joined to it. */
export interface Name {
  readonly entry: Entry
  readonly text: string
  /** Normalised, its article left out, spaces left out. */
  readonly key: string
  readonly article: string
  /** How many words without the article. */
  readonly words: number
  /** The one it bears today. */
  readonly official: boolean
}

/** Names found by their words, written with or without spaces. */
export interface NameIndex {
  readonly names: readonly Name[]
  /** The whole name, its article apart. */
  whole(key: string): readonly Name[]
  /** The whole name but for its small words: « Chalons Saone ». */
  loose(key: string): readonly Name[]
  /** Names that begin with these words and go on. */
  beginning(key: string): readonly Name[]
  readonly longestWords: number
  /** Whether a word stands in many names: « grand », « belle ». */
  isFrequent(word: string): boolean
}

const ARTICLES = new Set(['le', 'la', 'les', 'l'])
const LINKS = new Set('le la les l de du des d en sur sous lez lès et a au aux pres'.split(' '))

/** A small word that joins those of a name: « sur », « en », « lez ». */
export const isLink = (word: string): boolean => LINKS.has(word)
export const isArticle = (word: string | undefined): boolean => ARTICLES.has(word ?? '')

/** Words without their small ones, in one: the key of `loose`. */
export const looseKey = (words: readonly string[]): string => words.filter(word => !LINKS.has(word)).join('')

/** A number that a name begins with, as it is typed. */
const FIGURES: ReadonlyMap<string, string> = new Map(
  'deux trois quatre cinq six sept huit neuf dix'.split(' ').map((word, at) => [word, String(at + 2)])
)

const NONE: readonly Name[] = []
/** In so many names, a word of the everyday may stand in the one that is said. */
const FREQUENT = 8

/** Names by a key. Most keys have one name: a list for each would double the memory. */
class NamesByKey {
  readonly #names = new Map<string, Name | Name[]>()

  add(key: string, name: Name): void {
    const known = this.#names.get(key)
    if (known === undefined) this.#names.set(key, name)
    else if (!Array.isArray(known)) this.#names.set(key, [known, name])
    else known.push(name)
  }

  of(key: string): readonly Name[] {
    const known = this.#names.get(key)
    return known === undefined ? NONE : Array.isArray(known) ? known : [known]
  }
}

export function nameIndexOf(gazetteer: Gazetteer): NameIndex {
  const { communes, otherNames } = gazetteer
  const names: Name[] = []
  const whole = new NamesByKey()
  const loose = new NamesByKey()
  const beginning = new NamesByKey()
  const counts = new Map<string, number>()
  let longestWords = 0

  const learn = (entry: Entry, text: string, official: boolean) => {
    const words = placeWords(text)
    const all = words.length
    const article = all > 1 && ARTICLES.has(words[0] ?? '') ? (words.shift() ?? '') : ''
    const name: Name = { entry, text, key: words.join(''), article, words: words.length, official }
    names.push(name)
    if (all > longestWords) longestWords = all
    whole.add(name.key, name)
    const bracket = text.indexOf(' (')
    // « Les 3 îlets »
    const figure = words.length > 1 ? FIGURES.get(words[0] ?? '') : undefined
    if (figure) whole.add(figure + words.slice(1).join(''), name)
    if (bracket > 0) whole.add(placeWords(text.slice(0, bracket)).join(''), name)
    if (words.length < 2) return
    let looseName = ''
    let start = ''
    for (const [at, word] of words.entries()) {
      const isSmall = LINKS.has(word)
      start += word
      if (isSmall) continue
      looseName += word
      counts.set(word, (counts.get(word) ?? 0) + 1)
      if (at < words.length - 1 && start.length > 2 && start !== 'saint' && start !== 'sainte')
        beginning.add(start, name)
    }
    if (looseName !== name.key) loose.add(looseName, name)
  }
  for (const entry of communes) learn(entry, entry.place.commune, true)
  const byInsee = new Map(communes.map(entry => [entry.place.codeInsee, entry]))
  for (const [code, text] of [...otherNames, ...sharedIslandNames]) {
    const entry = byInsee.get(code)
    if (entry) learn(entry, text, false)
  }
  for (const island of islandsOf(gazetteer)) for (const text of island.names) learn(island, text, true)
  return {
    names,
    whole: key => whole.of(key),
    loose: key => loose.of(key),
    beginning: key => beginning.of(key),
    longestWords,
    isFrequent: word => (counts.get(word) ?? 0) >= FREQUENT
  }
}
