/**
 * The letters of an SMS. GSM-7 holds 160 of them in one message and 153 in each part of a longer one; a single letter that it
 * lacks (ê, ç, œ, « …) makes the whole message UCS-2, of 70 and 67. Cost and patience are counted in these parts.
 * @see 3GPP TS 23.038, the default alphabet and its extension table
 */
const BASIC = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà'
)
/** Letters that take the room of two. */
const EXTENDED = new Set('\f^{}\\[~]|€')

export interface Segments {
  readonly encoding: 'GSM-7' | 'UCS-2'
  readonly count: number
  /** The longest text that fits as many messages, in the same letters. */
  readonly room: number
}

const SIZES = { 'GSM-7': { one: 160, part: 153 }, 'UCS-2': { one: 70, part: 67 } } as const

/** How many messages a text takes, and in which letters. */
export function segmentsOf(text: string): Segments {
  const isGsm = [...text].every(letter => BASIC.has(letter) || EXTENDED.has(letter))
  const encoding = isGsm ? 'GSM-7' : 'UCS-2'
  // In UCS-2 an emoji takes the room of its two halves, and each half may stand in another part.
  const widths = isGsm
    ? [...text].map(letter => (EXTENDED.has(letter) ? 2 : 1))
    : Array.from({ length: text.length }, () => 1)
  const { one, part } = SIZES[encoding]
  const total = widths.reduce((sum, width) => sum + width, 0)
  if (total <= one) return { encoding, count: 1, room: one }
  let count = 1
  let used = 0
  for (const width of widths) {
    // A letter of two is never cut between two parts.
    if (used + width > part) {
      count++
      used = 0
    }
    used += width
  }
  return { encoding, count, room: count * part }
}

const REWRITTEN: Readonly<Record<string, string>> = {
  œ: 'oe',
  ı: 'i',
  Œ: 'OE',
  '«': '"',
  '»': '"',
  '“': '"',
  '”': '"',
  '„': '"',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '…': '...',
  '–': '-',
  '—': '-',
  '‑': '-',
  '•': '-',
  '·': '-',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2009': ' ',
  '\t': ' ',
  '\u00ad': '',
  '\u200b': '',
  '\ufeff': ''
}

/** French quotes stand apart from what they hold, straight ones do not. */
const QUOTES = /«[\s\u00a0\u202f]*|[\s\u00a0\u202f]*»/g

/**
 * A text in the letters of GSM-7, as far as they go: « l’hôtel » becomes « l'hotel »; é, è, à and ù stay. Letters of another
 * alphabet stay as they are, and make the message UCS-2: a wrong letter helps nobody.
 */
export function inGsm7(text: string): string {
  let rewritten = ''
  for (const letter of text.normalize('NFC').replace(QUOTES, '"')) {
    if (BASIC.has(letter) || EXTENDED.has(letter)) rewritten += letter
    else rewritten += REWRITTEN[letter] ?? withoutAccent(letter)
  }
  return rewritten
}

function withoutAccent(letter: string): string {
  const [base = letter] = letter.normalize('NFD')
  return BASIC.has(base) ? base : letter
}

const TWO_PARTS = 2
const CUT = '...'

/**
 * A text as it goes by SMS: in the letters of GSM-7, and in two parts at most. Longer, it is cut between two words, and seen to be:
 * what people pay attention to is at the beginning, and each part is paid for.
 */
export function inTwoSms(text: string): string {
  const plain = inGsm7(text)
  if (segmentsOf(plain).count <= TWO_PARTS) return plain
  const letters = [...plain]
  let most = letters.length
  while (segmentsOf(letters.slice(0, most).join('') + CUT).count > TWO_PARTS) most--
  const fitting = letters.slice(0, most).join('')
  return `${/^(.*\S)\s+\S*$/s.exec(fitting)?.[1] ?? fitting}${CUT}`
}
