import { normalise } from './normalise'
import { withDigits } from './number-words'

/**
 * A number as people write or say it: « 2 100,50 € », « -3 », « deux », « 2,5 k€ »; `null` when the text holds none, or two.
 */
export function saidAmount(text: string): number | null {
  const plain = normalise(text.replace(/[−–](?=\s*\d)/g, '-').replace(/(?<![\d-])-\s*(?=\d)/g, '¬'))
    .replace(/(\d)[ .\u00a0\u202f](?=\d{3}(?!\d))/g, '$1')
    .replace(/(\d),(\d)/g, '$1.$2')
  const figures = [...plain.matchAll(/(¬?)(\d+(?:\.\d+)?) ?(k)?(?![\d])/g)]
  if (figures.length === 1) {
    const [, minus, number, thousands] = figures[0] ?? []
    return (minus ? -1 : 1) * Number(number) * (thousands ? 1_000 : 1)
  }
  if (figures.length > 1) return null
  const said = [...withDigits(plain).matchAll(/(?<!\d)\d+(?!\d)/g)]
  return said.length === 1 ? Number(said[0]?.[0]) : null
}
