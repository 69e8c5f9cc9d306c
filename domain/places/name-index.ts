import { placeWords } from '../language/normalise'
import type { Entry, Gazetteer } from './gazetteer'

/** One name of one commune; a commune has several when others were joined to it. */
export interface Name {
  readonly entry: Entry
  readonly text: string
  /** Normalised, its article left out, spaces left out. */
  readonly key: string
  readonly article: string
  /** Its words without the article. */
  readonly words: readonly string[]
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
}

const ARTICLES = new Set(['le', 'la', 'les', 'l'])
const LINKS = new Set('le la les l de du des d en sur sous lez lès et a au aux pres'.split(' '))

/** A small word that joins those of a name: « sur », « en », « lez ». */
export const isLink = (word: string): boolean => LINKS.has(word)
export const isArticle = (word: string | undefined): boolean => ARTICLES.has(word ?? '')

/** Words without their small ones, in one: the key of `loose`. */
export const looseKey = (words: readonly string[]): string => words.filter(word => !LINKS.has(word)).join('')

const NONE: readonly Name[] = []

function add(index: Map<string, Name[]>, key: string, name: Name): void {
  const names = index.get(key)
  if (!names) index.set(key, [name])
  else if (!names.includes(name)) names.push(name)
}

export function nameIndexOf({ communes, otherNames }: Gazetteer): NameIndex {
  const names: Name[] = []
  const whole = new Map<string, Name[]>()
  const loose = new Map<string, Name[]>()
  const beginning = new Map<string, Name[]>()
  let longestWords = 0

  const learn = (entry: Entry, text: string, official: boolean) => {
    const all = placeWords(text)
    const first = all[0] ?? ''
    const article = all.length > 1 && ARTICLES.has(first) ? first : ''
    const words = article === '' ? all : all.slice(1)
    const name: Name = { entry, text, key: words.join(''), article, words, official }
    names.push(name)
    longestWords = Math.max(longestWords, all.length)
    add(whole, name.key, name)
    const bracket = text.indexOf(' (')
    if (bracket > 0) add(whole, placeWords(text.slice(0, bracket)).join(''), name)
    if (words.length < 2) return
    const looseName = looseKey(words)
    if (looseName !== name.key) add(loose, looseName, name)
    let start = ''
    for (let until = 0; until < words.length - 1; until++) {
      const word = words[until] ?? ''
      start += word
      if (!LINKS.has(word) && !/^saintes?$/.test(start) && start.length > 2) add(beginning, start, name)
    }
  }
  for (const entry of communes) learn(entry, entry.place.commune, true)
  const byInsee = new Map(communes.map(entry => [entry.place.codeInsee, entry]))
  for (const [code, text] of otherNames) {
    const entry = byInsee.get(code)
    if (entry) learn(entry, text, false)
  }
  return {
    names,
    whole: key => whole.get(key) ?? NONE,
    loose: key => loose.get(key) ?? NONE,
    beginning: key => beginning.get(key) ?? NONE,
    longestWords
  }
}
