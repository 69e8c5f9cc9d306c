import { normalise, PLACE_ABBREVIATIONS } from '../language/normalise'
import { type NumberRun, numberRuns } from '../language/number-words'

/** A word as it stands among those that were said. */
export interface Word {
  /** Normalised, abbreviations of places written out. */
  readonly text: string
  /** As written, for its accents. */
  readonly raw: string
  readonly capital: boolean
  /** What stands before it: nothing, a comma or a bracket, the end of a sentence. */
  readonly pause: 0 | 1 | 2
  /** A hyphen ties it to the word before. */
  readonly tied: boolean
}

/** Words ready to be searched for places. */
export interface Said {
  readonly words: readonly Word[]
  readonly texts: readonly string[]
  readonly runs: readonly NumberRun[]
  /** Not everything is in capitals, nor in small letters: a capital tells something. */
  readonly cased: boolean
}

const WORD =
  /2[ab](?:\d{3})?(?![\p{L}\p{N}])|\d+(?:ers?|re|[eè]res?|nde?|i?[eè]mes?|e)(?!\p{L})|\d+|€|[\p{L}\p{M}]+/giu
const HESITATIONS = new Set('euh heu hum hein bah ben beh mmh hm'.split(' '))
/** « en ligne », « en cours », « en train de »: no name, and none goes on through them. */
const AFTER_EN = /^(ligne|cours|train)$/
const SHORT: ReadonlyMap<string, readonly string[]> = new Map(
  [
    ...PLACE_ABBREVIATIONS,
    ...Object.entries({
      dpt: 'departement',
      dept: 'departement',
      arr: 'arrondissement',
      arrdt: 'arrondissement',
      ardt: 'arrondissement',
      jhabite: 'j habite',
      jabite: 'j habite',
      jabit: 'j habite',
      jhabit: 'j habite',
      jtravaille: 'je travaille',
      jtravail: 'je travaille',
      jbosse: 'je bosse',
      jsui: 'je suis',
      jhab: 'j habite',
      hab: 'habite',
      jsuis: 'je suis',
      chuis: 'je suis',
      chui: 'je suis',
      jvis: 'je vis',
      pr: 'pour',
      martinik: 'martinique',
      martinike: 'martinique',
      matinik: 'martinique',
      madinina: 'martinique',
      gwada: 'guadeloupe',
      gwadloup: 'guadeloupe',
      guadloup: 'guadeloupe',
      gouadeloupe: 'guadeloupe',
      '€': 'euros'
    })
  ].map(([short, full]) => [short, full.split(' ')])
)

// Nobody says where they are in more words than this; what is longer is read at both ends.
const LONGEST = 1_600
const TAIL = 400
const MOST_WORDS = 820

const pauseIn = (between: string): 0 | 1 | 2 =>
  /[.!?;:\n…|]/.test(between) ? 2 : /[,()«»"“”/[\]]|\s[-–—]\s/.test(between) ? 1 : 0

/** Cuts what was said into words and runs of numbers. Total: never throws, and its work is bounded. */
export function wordsSaid(said: string): Said {
  const text = said.length <= LONGEST ? said : `${said.slice(0, LONGEST - TAIL)} . ${said.slice(-TAIL)}`
  const words: Word[] = []
  let last = 0
  let pause: 0 | 1 | 2 = 2
  for (const match of text.matchAll(WORD)) {
    const separator = text.slice(last, match.index)
    const between = pauseIn(separator)
    if (between > pause) pause = between
    const raw = match[0]
    const next = text.charAt(match.index + raw.length)
    last = match.index + raw.length
    const plain = normalise(raw)
    if (plain === '' || HESITATIONS.has(plain)) continue
    const previous = words.at(-1)
    if (previous?.text === 'en' && AFTER_EN.test(plain) && separator === ' ') {
      words.pop()
      pause = previous.pause > 1 ? previous.pause : 1
      continue
    }
    const capital = /^\p{Lu}/u.test(raw)
    const full =
      next === '/' && (plain === 's' || plain === 'ss')
        ? [plain === 's' ? 'sur' : 'sous']
        : (SHORT.get(plain) ?? [plain])
    if (next === '/' && full[0] !== plain) last++
    let tied = separator === '-'
    for (const part of full) {
      words.push({ text: part, raw: full.length === 1 && part === plain ? raw : part, capital, pause, tied })
      pause = 0
      tied = false
    }
    if (words.length >= MOST_WORDS) break
  }
  const texts = words.map(word => word.text)
  const letters = words.filter(({ raw }) => /^\p{L}{2}/u.test(raw))
  const capitals = letters.filter(({ capital }) => capital).length
  const shouted = letters.every(({ raw }) => raw === raw.toUpperCase())
  return { words, texts, runs: numberRuns(texts), cased: capitals > 0 && !shouted }
}

/** Words `from` (included) to `until` (excluded). */
export interface Span {
  readonly from: number
  readonly until: number
}

export const overlaps = (left: Span, right: Span): boolean =>
  left.from < right.until && right.from < left.until

/** Whether no pause of that strength stands between the words of a span. */
export const isUnbroken = ({ words }: Said, { from, until }: Span, pause: 1 | 2): boolean => {
  for (let index = from + 1; index < until; index++) if ((words[index]?.pause ?? 0) >= pause) return false
  return true
}
