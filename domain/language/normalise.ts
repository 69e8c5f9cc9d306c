// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
const BEYOND_ASCII = /[^\u0000-\u007f]/
const COMBINING_MARKS = /\p{M}+/gu
const JOINTS = /['’‘ʼ`´′\u2010-\u2015\u2212\u00ad_-]+/g

/**
 * Plain French letters: lower case, no accents, `œ` and `æ` in two letters, apostrophes and hyphens as spaces, single
 * spaces, none at either end. Any other punctuation stays where it is.
 */
export function normalise(text: string): string {
  const plain = BEYOND_ASCII.test(text)
    ? text
        .normalize('NFKD')
        .replace(COMBINING_MARKS, '')
        .toLowerCase()
        .replaceAll('œ', 'oe')
        .replaceAll('æ', 'ae')
    : text.toLowerCase()
  return plain.replace(JOINTS, ' ').replace(/\s+/g, ' ').trim()
}

const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['st', 'saint'],
  ['ste', 'sainte'],
  ['sts', 'saints'],
  ['stes', 'saintes'],
  ['cis', 'cambresis'],
  ['mt', 'mont'],
  ['mte', 'monte'],
  ['nd', 'notre dame'],
  ['bcle', 'boucle'],
  ['gd', 'grand'],
  ['gde', 'grande'],
  ['pt', 'petit'],
  ['pte', 'petite'],
  ['vx', 'vieux'],
  ['chau', 'chateau'],
  ['cht', 'chateau'],
  ['vill', 'villers'],
  ['vlle', 'ville'],
  ['fg', 'faubourg']
])

/**
 * The words of a place as the tables of communes are searched: normalised, without punctuation, abbreviations written
 * out (`St`, `Ste`, `s/`, `en Cis`). Applied alike to the official names and to what was said.
 */
export function placeWords(text: string): string[] {
  const plain = normalise(text)
  const spelled = /^[a-z0-9 ]*$/.test(plain)
    ? plain
    : plain
        .replace(/(?<=^| )(s|ss)\/ ?/g, (_, short: string) => (short === 's' ? 'sur ' : 'sous '))
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
  if (spelled === '') return []
  return spelled.split(' ').flatMap(word => ABBREVIATIONS.get(word)?.split(' ') ?? [word])
}
