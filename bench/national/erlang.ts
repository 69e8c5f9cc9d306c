/** A line whose callers wait, and leave when their patience ends: M/M/n + M. Times in one unit, whatever it is. */
export interface Waiting {
  /** Calls that come, for each unit of time. */
  readonly arrivals: number
  /** Mean time that one call takes of one who answers. */
  readonly handling: number
  readonly answering: number
  /** Mean time after which who waits leaves. */
  readonly patience: number
}

/**
 * The Erlang-A formulas: the stationary chain of the number of callers, by its balance equations.
 *
 * @see Palm, "Research on telephone traffic carried by full availability groups" (1957); Garnett, Mandelbaum, Reiman,
 *   "Designing a call center with impatient customers" (2002)
 */
export function erlangA({ arrivals, handling, answering, patience }: Waiting) {
  // Relative to the state in which all answer and nobody waits: no power or factorial grows beyond a number.
  let below = 0
  for (let weight = 1, busy = answering; busy > 0; busy--) {
    weight *= busy / (arrivals * handling)
    below += weight
    if (weight < 1e-18) break
  }
  let waiting = 0
  let queue = 0
  for (let weight = 1, length = 0; weight > 1e-18; ) {
    waiting += weight
    queue += length * weight
    length++
    weight *= arrivals / (answering / handling + length / patience)
  }
  const total = below + waiting
  const meanQueue = queue / total
  return {
    /** Chance of having to wait. */
    waits: waiting / total,
    /** Chance of leaving before anybody answers. */
    leaves: meanQueue / patience / arrivals,
    meanWait: meanQueue / arrivals
  }
}
