/**
 * A long text in pieces that Teams shows whole: cut between paragraphs where it can be, else between lines, sentences, words.
 *
 * @param limit  characters in a piece, at most
 */
export function splitText(text: string, limit: number): string[] {
  const pieces: string[] = []
  let rest = text.trim()
  while (rest.length > limit) {
    const end = cutIn(rest, limit)
    pieces.push(rest.slice(0, end).trim())
    rest = rest.slice(end).trim()
  }
  return rest === '' ? pieces : [...pieces, rest]
}

function cutIn(text: string, limit: number): number {
  const window = text.slice(0, limit + 1)
  // A cut too near the beginning would leave crumbs.
  const least = limit / 3
  for (const [mark, kept] of [
    ['\n\n', 0],
    ['\n', 0],
    ['. ', 1],
    [' ', 0]
  ] as const) {
    const at = window.lastIndexOf(mark)
    if (at >= least) return at + kept
  }
  // No half of a character that takes two places.
  const isHalf = /[\ud800-\udbff]/.test(text.charAt(limit - 1))
  return isHalf ? limit - 1 : limit
}
