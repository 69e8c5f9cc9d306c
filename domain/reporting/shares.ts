import type { Counts } from '../activites/activite'

/**
 * Whole percents that add up to 100: each is rounded down, and what is missing goes to the largest remainders; among
 * equals, to the largest count, then to the first by name. All are 0 where there is nothing to share.
 */
export function sharesOf(counts: Counts): Counts {
  const entries = Object.entries(counts)
  const total = entries.reduce((sum, [, count]) => sum + count, 0)
  if (total === 0) return Object.fromEntries(entries.map(([name]) => [name, 0]))
  const shares = entries.map(([name, count]) => {
    // In whole numbers: a remainder must not depend on how a machine divides.
    return { name, count, percent: Math.floor((count * 100) / total), remainder: (count * 100) % total }
  })
  const missing = 100 - shares.reduce((sum, { percent }) => sum + percent, 0)
  const served = new Set(
    [...shares]
      .sort(
        (one, other) =>
          other.remainder - one.remainder || other.count - one.count || (one.name < other.name ? -1 : 1)
      )
      .slice(0, missing)
      .map(({ name }) => name)
  )
  return Object.fromEntries(shares.map(({ name, percent }) => [name, percent + (served.has(name) ? 1 : 0)]))
}
