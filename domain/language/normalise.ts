// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
const BEYOND_ASCII = /[^\u0000-\u007f]/gu
const COMBINING_MARKS = /\p{M}+/gu
const JOINTS = /['’‘ʼ`´′\u2010-\u2015\u2212\u00ad_-]+/g

const folded = new Map([
  ['œ', 'oe'],
  ['æ', 'ae']
])

/** One character without its marks, in lower case. */
function fold(character: string): string {
  const known = folded.get(character)
  if (known !== undefined) return known
  const plain = character.normalize('NFKD').replace(COMBINING_MARKS, '').toLowerCase()
  // Kept for the letters of European languages only: a hostile text must not fill the memory.
  if (character < '\u2100') folded.set(character, plain)
  return plain
}

/**
 * Plain French letters: lower case, no accents, `œ` and `æ` in two letters, apostrophes and hyphens as spaces, single
 * spaces, none at either end. Any other punctuation stays where it is.
 */
export const normalise = (text: string): string =>
  text.toLowerCase().replace(JOINTS, ' ').replace(BEYOND_ASCII, fold).replace(/\s+/g, ' ').trim()

/** The same without any punctuation: words of plain letters and figures, one space between them. */
export const plainWords = (text: string): string =>
  normalise(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

/** Abbreviations in the names of places, as typed and as scanned, written out. */
export const PLACE_ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['st', 'saint'],
  ['ste', 'sainte'],
  ['sts', 'saints'],
  ['stes', 'saintes'],
  ['cis', 'cambresis'],
  ['nd', 'notre dame'],
  ['mt', 'mont'],
  ['gd', 'grand'],
  ['gde', 'grande'],
  ['vx', 'vieux'],
  ['cht', 'chateau'],
  ['chau', 'chateau'],
  ['vlle', 'ville'],
  ['fbg', 'faubourg']
])

/**
 * The words of a place as the tables of communes are searched: normalised, without punctuation, abbreviations written
 * out (`St`, `Ste`, `s/`, `en Cis`). Applied alike to the official names and to what was said.
 */
export function placeWords(text: string): string[] {
  const lower = text.toLowerCase()
  // Most names need no more: the whole table goes through here when the product starts.
  if (/^[a-z0-9]+(?:[' -][a-z0-9]+)*$/.test(lower)) return writtenOut(lower.split(/[' -]/))
  const plain = normalise(text)
    .replace(/(?<=^| )(ss?)\/ ?/g, (_, short: string) => (short === 's' ? 'sur ' : 'sous '))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return plain === '' ? [] : writtenOut(plain.split(' '))
}

const writtenOut = (words: string[]) =>
  words.some(word => PLACE_ABBREVIATIONS.has(word))
    ? words.flatMap(word => PLACE_ABBREVIATIONS.get(word)?.split(' ') ?? [word])
    : words
