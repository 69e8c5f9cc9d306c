import { type Counted, groupedSmall, isSmall, shownTable } from '../../../domain/calls/small-counts'

describe('small counts', () => {
  const grouped = (...counts: number[]) => groupedSmall(counts, count => count)

  it('stand alone from five on', () => {
    expect(grouped(5, 12)).toEqual({ shown: [12, 5], together: null })
  })

  it('are put together below', () => {
    expect(grouped(9, 3, 4, 0)).toEqual({ shown: [9], together: { rows: 2, calls: 7 } })
  })

  it('take the smallest row with them where their sum would tell them', () => {
    expect(grouped(20, 6, 2)).toEqual({ shown: [20], together: { rows: 2, calls: 8 } })
    expect(grouped(3)).toEqual({ shown: [], together: { rows: 1, calls: 3 } })
    // Five rows that hold five calls hold one each; two that hold eight, and none of five or more, hold four each.
    expect(grouped(9, 1, 1, 1, 1, 1)).toEqual({ shown: [], together: { rows: 6, calls: 14 } })
    expect(grouped(9, 4, 4)).toEqual({ shown: [], together: { rows: 3, calls: 17 } })
    expect(grouped(9, 7, 7, 1)).toEqual({ shown: [9], together: { rows: 3, calls: 15 } })
  })
})

describe('a table beside its totals', () => {
  const row = (key: string, calls: number, served: number) => ({ key, calls, served })

  it('hides who was served where they, or those who were not, are a few, and one row more that would tell them', () => {
    expect(shownTable([row('9 h', 21, 20), row('10 h', 25, 12), row('11 h', 30, 15)], true)).toEqual({
      rows: [
        row('11 h', 30, 15),
        { key: '10 h', calls: 25, served: null },
        { key: '9 h', calls: 21, served: null }
      ],
      together: null
    })
  })

  it('tells no row’s served where the total of them may not be read', () => {
    const { rows } = shownTable([row('9 h', 21, 0), row('10 h', 25, 3)], false)
    expect(rows.map(({ served }) => served)).toEqual([null, null])
  })

  it('hides nothing of a day on which everybody was served', () => {
    expect(shownTable([row('9 h', 21, 21), row('10 h', 3, 3), row('11 h', 4, 4)], true)).toEqual({
      rows: [row('9 h', 21, 21)],
      together: { calls: 7, served: 7 }
    })
  })

  it('leaves every hidden number two values at least, for whoever knows the rules and tries every table', () => {
    /** What each hidden number was in the tables that look alike. */
    const hiddenIn = new Map<string, Set<number>>()
    const add = (rows: readonly Counted<string>[]) => {
      const calls = rows.reduce((sum, one) => sum + one.calls, 0)
      const served = rows.reduce((sum, one) => sum + one.served, 0)
      const isSplitShown = !isSmall(served) && !isSmall(calls - served)
      const table = shownTable(rows, isSplitShown)
      const toldOf = (key: string) => table.rows.find(row => row.key === key)
      const look = JSON.stringify([
        isSmall(calls) ? null : [calls, isSplitShown && served, table.together],
        rows.map(row => (row.calls === 0 ? 0 : (toldOf(row.key) ?? null)))
      ])
      for (const { key, calls, served } of rows) {
        const told = toldOf(key)
        if (calls === 0 || (told && told.served !== null)) continue
        const hidden = `${key} ${look}`
        const value = told ? served : calls
        hiddenIn.set(hidden, (hiddenIn.get(hidden) ?? new Set()).add(value))
      }
    }
    const fill = (rows: readonly Counted<string>[], left: number) => {
      const key = ['9 h', '10 h', '11 h'][rows.length]
      if (!key) return add(rows)
      for (let calls = 0; calls <= left; calls++)
        for (let served = 0; served <= calls; served++) fill([...rows, row(key, calls, served)], left - calls)
    }
    fill([], 14)
    expect(hiddenIn.size).toBeGreaterThan(1_000)
    expect([...hiddenIn].filter(([, values]) => values.size < 2)).toEqual([])
  })
})
