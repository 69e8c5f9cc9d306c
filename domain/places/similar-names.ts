import { placeWords } from '../language/normalise'
import { phoneticKey } from '../language/phonetic'
import type { Name } from './name-index'

/** A name and how near it is to the words, 0 to 1. */
export interface Similar {
  readonly name: Name
  readonly score: number
}

/** Names found through typos and mishearings. */
export interface SimilarNames {
  /**
   * The nearest names, best first.
   *
   * @param key  letters said, normalised, no spaces, no article
   * @param sound  `phoneticKey` of the same words
   * @param wanted  only these names; all when absent
   */
  nearest(key: string, sound: string, wanted?: (name: Name) => boolean): Similar[]
  /** The nearest of a few names, each as near as its beginning is: « décine » for Décines-Charpieu. */
  nearestOf(few: readonly Name[], key: string, sound: string): Similar[]
}

const LETTERS = 27
const SIZE = LETTERS * LETTERS * LETTERS
const CANDIDATES = 64
/** In a long name the trigrams of « saint » tell nothing and cost most. */
const MANY_TRIGRAMS = 14
const MANY_NAMES = 3_000
/** A town that many people name is looked at before a hamlet that its letters come a little nearer to. */
const KNOWN = 8_000
const KNOWN_BONUS = 0.12
const KEPT = 8
const LONGEST_KEY = 60

const letterOf = (text: string, at: number): number => {
  const code = at < 0 || at >= text.length ? 0 : text.charCodeAt(at) - 96
  return code > 0 && code < LETTERS ? code : 0
}

/** Trigrams of a word with its edges, as numbers; each once. */
function trigramsOf(key: string): number[] {
  const found: number[] = []
  for (let at = -1; at < key.length; at++) {
    const trigram = (letterOf(key, at - 1) * LETTERS + letterOf(key, at)) * LETTERS + letterOf(key, at + 1)
    if (!found.includes(trigram)) found.push(trigram)
  }
  return found
}

export function similarNamesOf(names: readonly Name[]): SimilarNames {
  const sounds = names.map(soundOf)
  const bySound = new Map<string, number[]>()
  sounds.forEach((sound, id) => {
    const dull = dullOf(sound)
    const same = bySound.get(dull)
    if (same) same.push(id)
    else bySound.set(dull, [id])
  })

  // Postings of every trigram in one array, as a directory in a book: where each begins, then the names.
  const begins = new Uint32Array(SIZE + 1)
  const sizes = new Uint8Array(names.length)
  names.forEach(({ key }, id) => {
    const own = trigramsOf(key)
    sizes[id] = own.length
    for (const trigram of own) begins[trigram + 1] = (begins[trigram + 1] ?? 0) + 1
  })
  for (let index = 1; index <= SIZE; index++) begins[index] = (begins[index] ?? 0) + (begins[index - 1] ?? 0)
  const postings = new Uint16Array(begins[SIZE] ?? 0)
  const next = begins.slice()
  names.forEach(({ key }, id) => {
    for (const trigram of trigramsOf(key)) {
      const at = next[trigram] ?? 0
      postings[at] = id
      next[trigram] = at + 1
    }
  })
  const shared = new Uint8Array(names.length)
  const known = Uint8Array.from(names, ({ entry }) => (entry.place.population >= KNOWN ? 1 : 0))

  /** The names that share most trigrams, by Dice's coefficient. */
  function candidates(key: string, wanted: ((name: Name) => boolean) | undefined): number[] {
    const touched: number[] = []
    const own = trigramsOf(key)
    const thrifty = own.length > MANY_TRIGRAMS
    for (const trigram of own) {
      const from = begins[trigram] ?? 0
      const until = begins[trigram + 1] ?? 0
      if (thrifty && until - from > MANY_NAMES) continue
      for (let at = from; at < until; at++) {
        const id = postings[at] ?? 0
        if (shared[id] === 0) touched.push(id)
        shared[id] = (shared[id] ?? 0) + 1
      }
    }
    const least = own.length < 8 ? 1 : 2
    const best: number[] = []
    const scores: number[] = []
    let worst = 0
    for (const id of touched) {
      const common = shared[id] ?? 0
      shared[id] = 0
      if (common < least) continue
      const score = (2 * common) / (own.length + (sizes[id] ?? 0)) + (known[id] === 1 ? KNOWN_BONUS : 0)
      if (best.length === CANDIDATES && score <= worst) continue
      const name = names[id]
      if (!name || (wanted && !wanted(name))) continue
      let at = best.length < CANDIDATES ? best.length : CANDIDATES - 1
      while (at > 0 && (scores[at - 1] ?? 0) < score) {
        best[at] = best[at - 1] ?? 0
        scores[at] = scores[at - 1] ?? 0
        at--
      }
      best[at] = id
      scores[at] = score
      worst = scores[scores.length - 1] ?? 0
    }
    return best
  }

  return {
    nearest(said, sound, wanted) {
      const key = said.slice(0, LONGEST_KEY)
      const ids = new Set(candidates(key, wanted))
      for (const id of bySound.get(dullOf(sound)) ?? []) {
        const name = names[id]
        if (name && (!wanted || wanted(name))) ids.add(id)
      }
      const found: Similar[] = []
      for (const id of ids) {
        const name = names[id]
        if (name) found.push({ name, score: likeness(key, name.key, sound, sounds[id] ?? '') })
      }
      return best(found)
    },

    nearestOf(few, said, sound) {
      const key = said.slice(0, LONGEST_KEY)
      return best(
        few
          // « azebrouk »: an h is not heard.
          .filter(name => name.key[0] === key[0] || name.key[0] === 'h' || key[0] === 'h')
          .map(name => {
            const whole = likeness(key, name.key, sound, soundOf(name))
            const starts = beginningsOf(name).map(start =>
              likeness(key, start.replaceAll(' ', ''), sound, phoneticKey(start))
            )
            return { name, score: Math.max(whole, ...starts.map(score => score * BEGINNING_WEIGHT)) }
          })
      )
    }
  }
}

const best = (found: readonly Similar[]): Similar[] =>
  [...found].sort((left, right) => right.score - left.score).slice(0, KEPT)

const BEGINNING_WEIGHT = 0.97
const LEAST_BEGINNING = 4

const soundOf = ({ text, article }: Name): string =>
  phoneticKey(article === '' ? text : text.replace(/^(?:l['’]|les?\s|la\s)/i, ''))

/** What a name of several words may be cut to: « Hénin », « Sotteville ». */
function beginningsOf({ text, words, article }: Name): string[] {
  if (words < 2) return []
  const all = placeWords(text).slice(article === '' ? 0 : 1)
  return all
    .slice(0, -1)
    .map((_, last) => all.slice(0, last + 1).join(' '))
    .filter(
      start =>
        start.length >= LEAST_BEGINNING &&
        !/(?:^| )(?:saint|sainte|le|la|les|l|de|du|d|sur|sous|en|et)$/.test(start)
    )
}

/** The same sound counts for a little less than the same letters, the shorter the less: many names sound alike. */
const SOUND_WEIGHT = 0.96
const SHORT_SOUND_WEIGHT = 0.16

function likeness(key: string, nameKey: string, sound: string, nameSound: string): number {
  const written = 1 - distance(key, nameKey) / Math.max(key.length, nameKey.length, 1)
  const heard = 1 - distance(sound, nameSound, true) / Math.max(sound.length, nameSound.length, 1)
  const weight = SOUND_WEIGHT - (SHORT_SOUND_WEIGHT * Math.max(0, 4 - nameSound.length)) / 2
  return Math.max(written, weight * heard) * 0.8 + Math.min(written, heard) * 0.2
}

// Sounds that a telephone makes alike: voiced and unvoiced, the nasal vowels.
const CLEAR = 'gbdvzjOIn'
const DULL = 'kptfsSAAm'

const ASCII = 128
const DULLED = Uint8Array.from({ length: ASCII }, (_, code) => {
  const at = CLEAR.indexOf(String.fromCharCode(code))
  return at < 0 ? code : DULL.charCodeAt(at)
})
const dulled = (code: number) => (code < ASCII ? (DULLED[code] ?? code) : code)
const dullOf = (sounds: string) =>
  sounds.replace(/[gbdvzjOIn]/g, sound => String.fromCharCode(dulled(sound.charCodeAt(0))))

const rows: readonly [Uint8Array, Uint8Array, Uint8Array] = [
  new Uint8Array(LONGEST_KEY + 2),
  new Uint8Array(LONGEST_KEY + 2),
  new Uint8Array(LONGEST_KEY + 2)
]

/** The text across, read once. */
const letters = new Uint16Array(LONGEST_KEY)
const dull = new Uint16Array(LONGEST_KEY)
const NO_LETTER = -1

/**
 * Damerau-Levenshtein distance: letters added, lost, changed, two swapped. Texts longer than 60 letters are cut.
 *
 * @param heard  sounds, of which some differ by a half only
 */
export function distance(left: string, right: string, heard = false): number {
  const width = Math.min(right.length, LONGEST_KEY)
  const height = Math.min(left.length, LONGEST_KEY)
  for (let x = 0; x < width; x++) {
    letters[x] = right.charCodeAt(x)
    dull[x] = dulled(right.charCodeAt(x))
  }
  let [before, above, row] = rows
  // In halves, so that they stay whole numbers.
  for (let x = 0; x <= width; x++) above[x] = 2 * x
  for (let y = 1; y <= height; y++) {
    row[0] = 2 * y
    const letter = left.charCodeAt(y - 1)
    const letterDulled = dulled(letter)
    const letterBefore = y > 1 ? left.charCodeAt(y - 2) : NO_LETTER
    for (let x = 1; x <= width; x++) {
      const other = letters[x - 1] ?? 0
      const change = letter === other ? 0 : heard && letterDulled === dull[x - 1] ? 1 : 2
      let best = Math.min((above[x] ?? 0) + 2, (row[x - 1] ?? 0) + 2, (above[x - 1] ?? 0) + change)
      if (x > 1 && letterBefore === other && letter === letters[x - 2])
        best = Math.min(best, (before[x - 2] ?? 0) + 2)
      row[x] = best
    }
    const free = before
    before = above
    above = row
    row = free
  }
  return (above[width] ?? 0) / 2
}
