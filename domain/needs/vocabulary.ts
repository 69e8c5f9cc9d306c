import { isWithin } from '../language/mistakes'
import { isEveryday } from '../language/ordinary-words'
import { heardWords } from './heard-words'
import type { Lexicon } from './lexicon'
import { AUTRE } from './lexicon-autre'
import { CITOYENNETE } from './lexicon-citoyennete'
import { DEMARCHES } from './lexicon-demarches'
import { DETOURS } from './lexicon-detours'
import { USAGES } from './lexicon-usages'
import { isOrdinary } from './ordinary-words'
import { isEmptyWord, soundOf, stemOf } from './stems'
import { teachVotes } from './word-votes'

/** One entry of the lexicon: parts that must all be said, each a run of stems, or words as they stand. */
interface Entry {
  readonly need: string
  readonly weight: number
  readonly parts: readonly (readonly number[])[]
  readonly literals: readonly string[]
}

/** An entry found in what was said. */
export interface Match {
  readonly need: string
  readonly weight: number
  /** Positions, among the words that matter, that it rests on, in order. */
  readonly positions: readonly number[]
}

/** A word that matters: its stem's number (-1 when no need knows it) and its place in the sentence. */
export interface Token {
  readonly stem: number
  readonly at: number
  /** 1 when the word is itself; less when it was guessed through a mistake. */
  readonly trust: number
}

const WEIGHTS = { sure: 10, likely: 5.5, hint: 2.5 } as const
const PER_WORD_MORE = 1.5

/** Devices, messages and purchases are spoken of beside most other needs, and yield to them; the MSA settles its papers itself. */
const LEANS: Readonly<Record<string, number>> = {
  smartphone: 0.75,
  ordinateur: 0.75,
  'internet-navigation': 0.7,
  'mot-de-passe': 0.75,
  'achat-en-ligne': 0.8,
  mail: 0.85,
  'photos-contenus': 0.85,
  'acces-equipement': 0.9,
  'impression-scan': 0.9,
  bureautique: 0.9,
  'emploi-formation': 0.95,
  'visio-proches': 0.95,
  'tpe-pme': 0.95,
  msa: 1.3,
  permis: 1.15
}

const stems = new Map<string, number>()
const entriesByFirst = new Map<number, Entry[]>()
const literalEntries: Entry[] = []

const numberOf = (stem: string) => {
  const known = stems.get(stem)
  if (known !== undefined) return known
  stems.set(stem, stems.size)
  return stems.size - 1
}

/** Beside one of these a word means what it means; « mes comptes », « faire avoir » mean more than their last word. */
const ARTICLES: ReadonlySet<string> = new Set('l le la les un une des du de d a au aux en faire'.split(' '))

function learnEntry(need: string, tier: keyof typeof WEIGHTS, text: string): void {
  const parts: number[][] = []
  const literals: string[] = []
  const said: string[] = []
  let length = 0
  for (const part of text.split('+')) {
    const words = heardWords(part).split(' ').filter(Boolean)
    said.push(...words)
    const kept = words.filter(word => !isEmptyWord(word))
    const bare = words.filter(word => !ARTICLES.has(word))
    length += Math.max(1, kept.length)
    if (words.length === 0) continue
    if (kept.length <= 1 && bare.length > kept.length) literals.push(` ${words.join(' ')} `)
    else parts.push(kept.map(word => numberOf(stemOf(word))))
  }
  teachVotes(need, tier, said)
  const weight = (WEIGHTS[tier] + PER_WORD_MORE * (length - 1)) * (LEANS[need] ?? 1)
  const entry = { need, weight, parts, literals }
  const first = parts[0]?.[0]
  if (first === undefined) {
    if (literals.length > 0) literalEntries.push(entry)
    return
  }
  const entries = entriesByFirst.get(first)
  if (entries) entries.push(entry)
  else entriesByFirst.set(first, [entry])
}

function learn(lexicon: Lexicon): void {
  for (const [need, words] of Object.entries(lexicon)) {
    for (const tier of ['sure', 'likely', 'hint'] as const) {
      for (const text of words[tier]?.split(',') ?? []) learnEntry(need, tier, text)
    }
  }
}
for (const lexicon of [DEMARCHES, USAGES, CITOYENNETE, AUTRE, DETOURS]) learn(lexicon)

/** Stems by their sound, and by first letter for typing mistakes. */
const bySound = new Map<string, number>()
const byLetter = new Map<string, [string, number][]>()
for (const [stem, number] of stems) {
  if (stem.length < 4 || /\d/.test(stem)) continue
  const letter = stem.charAt(0)
  // The first letter is kept: Quentin is no cantine.
  if (!bySound.has(letter + soundOf(stem))) bySound.set(letter + soundOf(stem), number)
  byLetter.set(letter, [...(byLetter.get(letter) ?? []), [stem, number]])
}

const UNKNOWN = { stem: -1, trust: 1 }

/** The stem meant by a word that no need knows as it stands. */
function guess(stem: string, word: string): { stem: number; trust: number } {
  if (stem.length < 4 || stem.length > 20 || isOrdinary(stem)) return UNKNOWN
  const letters = stem.startsWith('k') ? ['k', 'c', 'q'] : [stem.charAt(0)]
  const heard = letters.map(letter => bySound.get(letter + soundOf(stem))).find(known => known !== undefined)
  if (heard !== undefined) return { stem: heard, trust: 0.9 }
  if (stem.length < 6) {
    // « energi », « retrait »: its last letter was left out.
    const longer =
      stem.length === 5 && !isEveryday(word)
        ? byLetter.get(stem.charAt(0))?.find(([known]) => known.length === 6 && known.startsWith(stem))
        : undefined
    return longer ? { stem: longer[1], trust: 0.75 } : UNKNOWN
  }
  const most = stem.length >= 10 ? 2 : 1
  const near = byLetter
    .get(stem.charAt(0))
    ?.find(([known]) => known.length >= 6 && isWithin(stem, known, most))
  return near ? { stem: near[1], trust: 0.75 } : UNKNOWN
}

/** « davis », « mactualiser »: what is left of a word that a short one was run into, where a need knows it. */
function afterElision(word: string): number | undefined {
  if (word.length < 6 || !/^[cdjlmnst][aeiouyh]/.test(word) || isEveryday(word)) return undefined
  return stems.get(stemOf(word.slice(1)))
}

/** Longest sentence that is read word by word. */
const MOST_TOKENS = 150

/** The words that matter in a sentence. @param words  as `heardWords` gives them, split */
export function tokensOf(words: readonly string[]): Token[] {
  const tokens: Token[] = []
  const guesses = new Map<string, { stem: number; trust: number }>()
  for (const [at, word] of words.entries()) {
    // What follows « saint » is a place.
    if (isEmptyWord(word) || /^sainte?s?$/.test(words[at - 1] ?? '')) continue
    const stem = stemOf(word)
    const known = stems.get(stem)
    const elided = known === undefined ? afterElision(word) : undefined
    if (known !== undefined) tokens.push({ stem: known, at, trust: 1 })
    else if (elided !== undefined) tokens.push({ stem: elided, at, trust: 0.95 })
    else {
      const meant = guesses.get(stem) ?? guess(stem, word)
      guesses.set(stem, meant)
      tokens.push({ ...meant, at })
    }
    if (tokens.length === MOST_TOKENS) break
  }
  return tokens
}

/** Where a run of stems is said from a position on, with at most one other word between two of them. */
function runFrom(tokens: readonly Token[], start: number, run: readonly number[]): number[] | null {
  const positions = [start]
  let at = start
  for (let index = 1; index < run.length; index++) {
    if (tokens[at + 1]?.stem === run[index]) at += 1
    else if (tokens[at + 2]?.stem === run[index]) at += 2
    else return null
    positions.push(at)
  }
  return positions
}

/** Every entry of the lexicon said in a sentence. @param words  the sentence that the tokens come from */
export function matchesIn(tokens: readonly Token[], words: string): Match[] {
  const text = ` ${words} `
  const where = new Map<number, number[]>()
  for (const [position, { stem }] of tokens.entries()) {
    if (stem < 0) continue
    const positions = where.get(stem)
    if (positions) positions.push(position)
    else where.set(stem, [position])
  }
  const matches: Match[] = []
  const seek = (entry: Entry, start: number | null) => {
    const positions: number[] = []
    for (const literal of entry.literals) {
      const at = text.indexOf(literal)
      if (at < 0) return
      positions.push(...positionsWithin(tokens, text, at, literal))
    }
    for (const [index, part] of entry.parts.entries()) {
      const starts = index === 0 && start !== null ? [start] : (where.get(part[0] ?? -1) ?? [])
      const found = starts.map(from => runFrom(tokens, from, part)).find(run => run !== null)
      if (!found) return
      positions.push(...found)
    }
    const trust = Math.min(1, ...positions.map(position => tokens[position]?.trust ?? 1))
    matches.push({
      need: entry.need,
      weight: entry.weight * trust,
      positions: positions.sort((left, right) => left - right)
    })
  }
  for (const [start, { stem }] of tokens.entries()) {
    for (const entry of entriesByFirst.get(stem) ?? []) seek(entry, start)
  }
  for (const entry of literalEntries) if (text.includes(entry.literals[0] ?? '\0')) seek(entry, null)
  return matches
}

/** The words that matter among those of a literal found at a place of the text. */
function positionsWithin(tokens: readonly Token[], text: string, at: number, literal: string): number[] {
  const from = text.slice(0, at + 1).split(' ').length - 2
  const until = from + literal.split(' ').length - 2
  return tokens.flatMap((token, position) => (token.at >= from && token.at < until ? [position] : []))
}
