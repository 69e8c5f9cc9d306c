/** After so long somebody who writes much is answered even though others are being answered. */
const LONGEST_WAIT_MS = 3_000

/**
 * Two lanes for the work of this process: who writes much waits, one at a time, until nobody else is being answered. What
 * understanding a message costs is the same for everybody; only whom it keeps waiting differs.
 *
 * @param most  who wait in the slow lane; one more is turned away
 */
export function lanes(most: number, now: () => number = () => performance.now()) {
  const waiting: { readonly since: number; readonly go: () => void }[] = []
  let quick = 0
  let isSlowBusy = false

  function next() {
    const [first] = waiting
    if (!first || isSlowBusy) return
    if (quick > 0 && now() - first.since < LONGEST_WAIT_MS) return
    waiting.shift()
    isSlowBusy = true
    // Whoever came meanwhile is heard first.
    setImmediate(first.go)
  }

  return {
    async quick<T>(work: () => Promise<T>): Promise<T> {
      quick++
      try {
        return await work()
      } finally {
        quick--
        next()
      }
    },
    /** `null` when too many wait. */
    async slow<T>(work: () => Promise<T>): Promise<T | null> {
      if (waiting.length >= most) return null
      await new Promise<void>(go => {
        waiting.push({ since: now(), go })
        next()
      })
      try {
        return await work()
      } finally {
        isSlowBusy = false
        next()
      }
    }
  }
}
