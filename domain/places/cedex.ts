import type { CodeIndex } from './code-index'
import type { Entry } from './gazetteer'

/** What a code that no commune has stands for. `sure`: its city is beyond doubt; else only likely. */
export interface CedexReading {
  readonly entry: Entry
  readonly sure: boolean
}

/** First and last code of each range, then the arrondissement. La Poste numbers them in order, with a few strays. */
const PARIS: readonly (readonly [number, number, number])[] = [
  [75021, 75059, 1],
  [75060, 75099, 2],
  [75100, 75149, 3],
  [75150, 75199, 4],
  [75200, 75259, 5],
  [75260, 75299, 6],
  [75300, 75362, 7],
  [75363, 75413, 8],
  [75414, 75459, 9],
  [75460, 75499, 10],
  [75500, 75556, 11],
  [75557, 75618, 12],
  [75619, 75659, 13],
  [75660, 75699, 14],
  [75700, 75700, 7],
  [75701, 75764, 15],
  [75765, 75799, 16],
  [75800, 75800, 8],
  [75801, 75859, 17],
  [75860, 75899, 18],
  [75900, 75909, 15],
  [75910, 75959, 19],
  [75960, 75999, 20]
]

/** Ranges that the general rule would give to a neighbour, and what people say for Paris, Lyon and Marseille. First, last, code INSEE. */
const ELSEWHERE: readonly (readonly [number, number, string])[] = [
  [6901, 6925, '06152'],
  [13000, 13000, '13055'],
  [13201, 13499, '13055'],
  [13501, 13659, '13001'],
  [13801, 13899, '13001'],
  [31001, 31999, '31555'],
  [33001, 33099, '33063'],
  [35001, 35099, '35238'],
  [35201, 35299, '35238'],
  [35700, 35709, '35238'],
  [44001, 44399, '44109'],
  [59301, 59399, '59606'],
  [59651, 59669, '59009'],
  [59700, 59709, '59378'],
  [59777, 59777, '59350'],
  [67001, 67099, '67482'],
  [69000, 69000, '69123'],
  [69201, 69499, '69123'],
  [69601, 69629, '69266'],
  [75000, 75000, '75056'],
  [76001, 76199, '76540'],
  [76601, 76699, '76351'],
  [92901, 92999, '92062']
]

/**
 * The commune of a CEDEX: a code of mail for firms and offices, which no commune has as its own. La Poste's list is not
 * open, so it is read off the number: that of the préfecture's bureau (`59019` after `59000`), of the bureau it follows
 * (`59544` after `59540`, `59407` after `59400`), or a range known by hand. `null` when nothing near exists.
 */
export function cedexOf(code: string, codes: CodeIndex): CedexReading | null {
  const number = Number(code)
  const paris = PARIS.find(([first, last]) => number >= first && number <= last)
  if (paris) {
    const entry = codes.byCodeInsee(`751${String(paris[2]).padStart(2, '0')}`)
    return entry && { entry, sure: true }
  }
  const known = ELSEWHERE.find(([first, last]) => number >= first && number <= last)
  if (known) {
    const entry = codes.byCodeInsee(known[2])
    return entry && { entry, sure: true }
  }
  const prefecture = `${code.slice(0, 2)}000`
  const main =
    code[2] === '0' && !code.startsWith('97') && !code.startsWith('98') ? codes.byCodePostal(prefecture) : []
  const [chief] = main
  if (chief) return { entry: chief, sure: true }
  // Codes of communes end in 0 far from the big cities: an unknown one is a slip, not a CEDEX.
  if (code.endsWith('0')) return null
  for (const kept of [4, 3]) {
    const [city] = codes.byCodePostal(code.slice(0, kept).padEnd(5, '0'))
    if (city && city.place.population >= LEAST_POPULATION) return { entry: city, sure: false }
  }
  return null
}

/** A CEDEX is for a post office that serves firms: no village has one. */
const LEAST_POPULATION = 2_500
