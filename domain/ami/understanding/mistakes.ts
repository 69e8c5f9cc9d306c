import { isWithin } from '../../language/mistakes'
import { phoneticKey } from '../../language/phonetic'

/** What a word that nobody knows may have been meant to be, and how likely, from 0 to 1. */
export type Guess = { readonly word: string; readonly likeness: number }

/** One letter of four is a quarter of a word: « loto » is hardly « logo ». */
const likenessOf = (length: number) => (length >= 6 ? 0.9 : length === 5 ? 0.8 : 0.6)

/** Looks for the words that a mistyped or misheard one may stand for. */
export function guesser(words: readonly string[]): (written: string) => Guess[] {
  const long = words.filter(word => word.length >= 4)
  const byOrder = new Map<string, string[]>()
  for (const word of long) {
    const key = phoneticKey(word)
    byOrder.set(key, [...(byOrder.get(key) ?? []), word])
  }
  return written => {
    if (written.length < 4 || /\d/.test(written)) return []
    const sounding = byOrder.get(phoneticKey(written)) ?? []
    const most = written.length >= 8 ? 2 : 1
    const found = new Map(sounding.map(word => [word, 0.92]))
    for (const word of long) {
      if (found.has(word) || Math.abs(word.length - written.length) > most) continue
      if (word[0] !== written[0] && word[1] !== written[1]) continue
      // Nobody mistypes the first letter of a short word: « poche » is not « moche ».
      if (word[0] !== written[0] && word.length === written.length && written.length < 8) continue
      if (isWithin(written, word, 1)) found.set(word, likenessOf(written.length))
      else if (most === 2 && isWithin(written, word, 2)) found.set(word, 0.78)
    }
    return [...found].map(([word, likeness]) => ({ word, likeness }))
  }
}
