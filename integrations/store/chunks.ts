/** Rows of one statement: well under the engines' limits on parameters. */
const CHUNK = 200

/** A long list in statements of their own. */
export function* chunks<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < items.length; start += CHUNK) yield items.slice(start, start + CHUNK)
}
