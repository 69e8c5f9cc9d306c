import { refreshDirectory } from '../../jobs/refresh-directory'

/** A job over an address that answers as told, and what it did. */
function job(claimed: boolean, refresh: () => Promise<void> = async () => undefined) {
  const seen: string[] = []
  const failures: unknown[] = []
  return {
    seen,
    failures,
    run: (now: string) =>
      refreshDirectory({
        source: 'national',
        sources: {
          async claimLook(name, at, notSince, notTriedSince) {
            seen.push(`${name} ${at.toISOString()} ${notSince.toISOString()} ${notTriedSince.toISOString()}`)
            return claimed
          }
        },
        refresh: async () => {
          seen.push('read')
          await refresh()
        },
        onFailure: cause => failures.push(cause)
      }).run(new Date(now))
  }
}

describe('the national directory', () => {
  it('is left alone before four in the morning, Paris time', async () => {
    const { run, seen } = job(true)
    await run('2026-11-25T03:59:00+01:00')
    expect(seen).toEqual([])
  })

  it('is then looked at once a day: not if it answered since midnight, nor if somebody tried within the hour', async () => {
    const { run, seen } = job(true)
    await run('2026-11-25T04:00:00+01:00')
    expect(seen).toEqual([
      'national 2026-11-25T03:00:00.000Z 2026-11-24T23:00:00.000Z 2026-11-25T02:00:00.000Z',
      'read'
    ])
  })

  it('is read by the process that may, and by no other', async () => {
    const { run, seen } = job(false)
    await run('2026-11-25T04:00:00+01:00')
    expect(seen).toHaveLength(1)
  })

  it('keeps no other job waiting, and its failure is told', async () => {
    const { run, failures } = job(true, () => Promise.reject(new Error('down')))
    await run('2026-11-25T04:00:00+01:00')
    await new Promise(resolve => setImmediate(resolve))
    expect(failures).toEqual([new Error('down')])
  })
})
