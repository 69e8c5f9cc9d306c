// How French letters sound. A sound is written in one character: A in, an, en; I in, ain, un; O on; S ch; N gn; U ou;
// E eu; W oi; the others as in French. For each first letter the rules in the order they are tried.
interface Rule {
  readonly letters: string
  readonly sound: string
  /** What must stand before and after the letters. */
  readonly before?: RegExp
  readonly after?: RegExp
}

const VOWEL = /^[aeiouyé]/
const NO_VOWEL = /^(?![aeiouyé])/
const NASAL = /^(?![aeiouyénm])/
const SOFT = /^[eiyé]/
const END = /^$/
const AFTER_VOWEL = /[aeiouyé]$/

const rule = (letters: string, sound: string, after?: RegExp, before?: RegExp): Rule => ({
  letters,
  sound,
  ...(after ? { after } : {}),
  ...(before ? { before } : {})
})

const RULES: readonly Rule[] = [
  rule('aill', 'ai'),
  rule('ain', 'I', NASAL),
  rule('aim', 'I', NASAL),
  rule('au', 'o'),
  rule('an', 'A', NASAL),
  rule('am', 'A', NASAL),
  rule('ai', 'é'),
  rule('ay', 'é', NO_VOWEL),
  rule('ch', 'S', VOWEL),
  rule('ch', 'S', END),
  rule('ch', 'k'),
  rule('ck', 'k'),
  rule('cqu', 'k'),
  rule('cc', 'ks', SOFT),
  rule('c', 's', SOFT),
  rule('c', 'k'),
  rule('ç', 's'),
  rule('eau', 'o'),
  rule('eill', 'éi'),
  rule('ein', 'I', NASAL),
  rule('eim', 'I', NASAL),
  rule('eu', 'E'),
  rule('ei', 'é'),
  rule('ey', 'é', NO_VOWEL),
  rule('en', 'I', NASAL, /[iyé]$/),
  rule('en', 'A', NASAL),
  rule('em', 'A', NASAL),
  rule('er', 'é', END, /../),
  rule('e', '', END, /../),
  rule('e', 'é'),
  rule('gn', 'N'),
  rule('ge', 'j', /^[aou]/),
  rule('gu', 'g', SOFT),
  rule('g', 'j', SOFT),
  rule('h', ''),
  rule('ill', 'i', undefined, AFTER_VOWEL),
  rule('in', 'I', NASAL),
  rule('im', 'I', NASAL),
  rule('oeu', 'E'),
  rule('oin', 'wI', NASAL),
  rule('oi', 'W'),
  rule('oy', 'W', NO_VOWEL),
  rule('ou', 'U'),
  rule('on', 'O', NASAL),
  rule('om', 'O', NASAL),
  rule('ph', 'f'),
  rule('qu', 'k'),
  rule('q', 'k'),
  rule('sch', 'S'),
  rule('sh', 'S'),
  rule('sc', 's', SOFT),
  rule('ss', 's'),
  rule('s', 'z', VOWEL, AFTER_VOWEL),
  rule('ti', 'si', /^on/),
  rule('un', 'I', NASAL),
  rule('um', 'I', NASAL),
  rule('w', 'v'),
  rule('x', 'ks'),
  rule('yn', 'I', NASAL),
  rule('ym', 'I', NASAL),
  rule('y', 'i')
]

const RULES_OF: ReadonlyMap<string, readonly Rule[]> = new Map(
  [...new Set(RULES.map(({ letters }) => letters.charAt(0)))].map(first => [
    first,
    RULES.filter(({ letters }) => letters.startsWith(first))
  ])
)

/** One word in lower case where only the sounds that matter keep a mark: `é` and `ç`. */
const spelled = (word: string) =>
  /^[a-zéç]*$/.test(word)
    ? word
    : word
        .replaceAll('œ', 'oe')
        .replaceAll('ç', '\u0001')
        .normalize('NFD')
        .replace(/e[\u0300\u0301\u0302\u0308]/g, 'é')
        .replace(/\p{M}+/gu, '')
        .replaceAll('\u0001', 'ç')
        .replace(/[^a-zéç]/g, '')

/** Consonants that end a word unheard, and with them the ending of « Villers », « lez », « et ». */
const unended = (word: string) =>
  word.length < 3
    ? word
    : word.replace(/(?<=.)e(?:[dtz]|rs|ts)$/, 'é').replace(/(?<=.[^dtspxz])[dtspxz]+$|(?<=[nm])g$/, '')

function soundOf(word: string): string {
  const letters = unended(word === 'st' ? 'saint' : word === 'ste' ? 'sainte' : word)
  let heard = ''
  for (let at = 0; at < letters.length; ) {
    const found = RULES_OF.get(letters.charAt(at))?.find(
      ({ letters: pattern, before, after }) =>
        letters.startsWith(pattern, at) &&
        (!after || after.test(letters.slice(at + pattern.length))) &&
        (!before || before.test(letters.slice(0, at)))
    )
    heard += found ? found.sound : letters.charAt(at)
    at += found ? found.letters.length : 1
  }
  return heard
}

/** The same sound twice is heard once. */
function undoubled(sounds: string): string {
  let single = ''
  for (const sound of sounds) if (!single.endsWith(sound)) single += sound
  return single
}

/**
 * How a place sounds to French ears, spaces left out: what a speech recogniser mishears keeps (nearly) the same key.
 * « codry » and Caudry are alike, « villé zoutréo » and Villers-Outréaux differ by the liaison.
 *
 * @param text  words with their accents, which tell « villé » from « ville »
 */
export const phoneticKey = (text: string): string =>
  undoubled(
    text
      .toLowerCase()
      .split(/[\s'’_.,;:!?()/-]+/)
      .map(word => soundOf(spelled(word)))
      .join('')
  )
