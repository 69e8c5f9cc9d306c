import { isUtf8 } from 'node:buffer'

/** Text of a file, and how many of its lines were not in the encoding that a file should have. */
export interface DecodedText {
  readonly text: string
  readonly encoding: 'utf-8' | 'utf-16' | 'windows-1252'
  /** Lines read as Windows-1252; 0 when the file is UTF-8 or UTF-16 throughout. */
  readonly foreignLines: number
  /** The first of them, from 1; 0 when there is none. */
  readonly firstForeignLine: number
}

// What Windows-1252 has at 0x80 to 0x9F, where Latin-1 has control characters. The five bytes that it leaves free stay
// what they are in Latin-1. Written out because TextDecoder took Windows-1252 for Latin-1 in some releases of Node.
const HIGH_CHARACTERS =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178'

const fromWindows1252 = (bytes: Buffer) =>
  bytes
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, character => HIGH_CHARACTERS[character.charCodeAt(0) - 0x80] ?? character)

/**
 * Decodes the text of a file: UTF-8, its byte-order mark dropped; UTF-16 when a mark says so (Excel's "Unicode text");
 * else line by line, those that are not UTF-8 as Windows-1252. Line by line, because real files are pasted together from
 * both, and because a line with an accent in Windows-1252 is hardly ever valid UTF-8. Never throws.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const whole = (text: string, encoding: DecodedText['encoding']) => ({
    text,
    encoding,
    foreignLines: 0,
    firstForeignLine: 0
  })
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return whole(buffer.subarray(2).toString('utf16le'), 'utf-16')
  if (buffer[0] === 0xfe && buffer[1] === 0xff) {
    const swapped = Buffer.from(buffer.subarray(2, buffer.length - (buffer.length % 2)))
    return whole(swapped.swap16().toString('utf16le'), 'utf-16')
  }
  const marked = buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf
  const body = marked ? buffer.subarray(3) : buffer
  if (isUtf8(body)) return whole(body.toString('utf8'), 'utf-8')

  const lines: string[] = []
  let foreignLines = 0
  let firstForeignLine = 0
  for (let start = 0; start <= body.length; ) {
    const end = body.indexOf(0x0a, start)
    const line = body.subarray(start, end < 0 ? body.length : end)
    const foreign = !isUtf8(line)
    lines.push(foreign ? fromWindows1252(line) : line.toString('utf8'))
    if (foreign) {
      foreignLines++
      if (firstForeignLine === 0) firstForeignLine = lines.length
    }
    if (end < 0) break
    start = end + 1
  }
  return { text: lines.join('\n'), encoding: 'windows-1252', foreignLines, firstForeignLine }
}
