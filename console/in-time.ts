/** A scrape waits no longer for the store: it is told that the store does not answer. */
const READ_WITHIN_MS = 2_000

/** `null` when it fails or takes too long. */
export function inTime<T>(asked: Promise<T>): Promise<T | null> {
  return new Promise(resolve => {
    const late = setTimeout(() => resolve(null), READ_WITHIN_MS)
    asked.then(
      value => {
        clearTimeout(late)
        resolve(value)
      },
      () => {
        clearTimeout(late)
        resolve(null)
      }
    )
  })
}
