/** Under this, a count might say something of somebody: it is shown with others. */
export const SMALLEST_SHOWN = 5

export const isSmall = (count: number): boolean => count > 0 && count < SMALLEST_SHOWN

const sumOf = <Row>(rows: readonly Row[], countOf: (row: Row) => number) =>
  rows.reduce((total, row) => total + countOf(row), 0)

/** A row of a table of counts, and what is small put together. */
export interface Grouped<Row> {
  readonly shown: readonly Row[]
  /** Rows under the smallest count that is shown, as one; `null` when there is none. */
  readonly together: { readonly rows: number; readonly calls: number } | null
}

/**
 * Rows whose count is large enough to be shown. The others are put together; where their sum would tell them (too few calls, one
 * in each row, four in each), the smallest row shown joins them with its equals, for the difference with the total is that sum.
 */
export function groupedSmall<Row>(rows: readonly Row[], countOf: (row: Row) => number): Grouped<Row> {
  const present = rows.filter(row => countOf(row) > 0).sort((left, right) => countOf(right) - countOf(left))
  const small = present.filter(row => countOf(row) < SMALLEST_SHOWN)
  if (small.length === 0) return { shown: present, together: null }
  const callsOf = (hidden: readonly Row[]) => sumOf(hidden, countOf)
  let hidden = small
  if (callsOf(small) === small.length * (SMALLEST_SHOWN - 1)) hidden = withSmallest(present, hidden, countOf)
  while (hidden.length < present.length && areTold(hidden.length, callsOf(hidden)))
    hidden = withSmallest(present, hidden, countOf)
  return {
    shown: present.slice(0, present.length - hidden.length),
    together: { rows: hidden.length, calls: callsOf(hidden) }
  }
}

/** Whether so many hidden rows are told by their sum: of too few calls, or of one in each. */
const areTold = (rows: number, calls: number) => calls < SMALLEST_SHOWN || calls === rows

/** The last of the rows that are hidden, and the smallest of the others with its equals: which of them joined is not told. */
function withSmallest<Row>(
  present: readonly Row[],
  hidden: readonly Row[],
  countOf: (row: Row) => number
): Row[] {
  const next = present[present.length - hidden.length - 1]
  return next === undefined ? [...hidden] : present.filter(row => countOf(row) <= countOf(next))
}

/** Calls of an hour or of a département, and how many of them were served. */
export interface Counted<Key> {
  readonly key: Key
  readonly calls: number
  readonly served: number
}

/** A table beside the totals of the same calls: what may be read in it. */
export interface ShownTable<Key> {
  /** The largest first. `served`: `null` where it would tell of a few, served or not. */
  readonly rows: readonly (Omit<Counted<Key>, 'served'> & { readonly served: number | null })[]
  readonly together: { readonly calls: number; readonly served: number | null } | null
}

/** A hidden number, and what it can be for whoever reads the rest. */
interface Part {
  readonly least: number
  readonly most: number
}

/** Whether what hidden numbers add up to leaves one of them a single value. */
function isGivenAway(parts: readonly Part[], sum: number): boolean {
  const least = sumOf(parts, part => part.least)
  const most = sumOf(parts, part => part.most)
  return parts.some(
    part => Math.max(part.least, sum - most + part.most) >= Math.min(part.most, sum - least + part.least)
  )
}

/** The rows whose served are hidden: of a few, and as many more as keep those from being told by the sums. */
function withoutServed<Key>(
  shown: readonly Counted<Key>[],
  together: number,
  served: number
): readonly Counted<Key>[] {
  const isOfAFew = (row: Counted<Key>) => isSmall(row.served) || isSmall(row.calls - row.served)
  const hidden = shown.filter(isOfAFew)
  const others = shown.filter(row => !isOfAFew(row) && row.served > 0 && row.served < row.calls)
  const isTold = () => {
    const parts: Part[] = hidden.map(({ calls }) => ({ least: 1, most: calls - 1 }))
    if (together > 0) parts.push({ least: 0, most: together })
    const left = served - sumOf(shown, row => (hidden.includes(row) ? 0 : row.served))
    const unservedLeft = sumOf(hidden, row => row.calls) + together - left
    return parts.length > 0 && (isSmall(left) || isSmall(unservedLeft) || isGivenAway(parts, left))
  }
  while (isTold()) {
    const next = others.pop()
    if (!next) return shown
    hidden.push(next)
  }
  return hidden
}

/**
 * What a table may show whose totals, of calls and of those served, are read beside it: no number under five, and none that
 * what is shown would give away.
 *
 * @param isSplitShown  whether the total of those served may be read; where it may not, no row tells its own
 */
export function shownTable<Key>(rows: readonly Counted<Key>[], isSplitShown: boolean): ShownTable<Key> {
  const { shown, together } = groupedSmall(rows, ({ calls }) => calls)
  const calls = sumOf(rows, row => row.calls)
  const served = sumOf(rows, row => row.served)
  const isOneSided = served === 0 || served === calls
  const hidden = () => (isOneSided ? [] : withoutServed(shown, together?.calls ?? 0, served))
  const withoutTheirs = isSplitShown ? hidden() : shown
  // Where the total tells it, it is shown.
  const ofTogether = isOneSided ? Math.min(served, together?.calls ?? 0) : shown.length === 0 ? served : null
  return {
    rows: shown.map(row => ({ ...row, served: withoutTheirs.includes(row) ? null : row.served })),
    together: together && { calls: together.calls, served: isSplitShown ? ofTogether : null }
  }
}
