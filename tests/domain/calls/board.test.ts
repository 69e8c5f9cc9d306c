import { type BoardFigures, figuresOf, percentOf, shownFigures } from '../../../domain/calls/board'
import { type CallEvent, callOf } from '../../../domain/calls/call'
import { factsOf } from '../../../domain/calls/facts'

const at = (time: string) => new Date(`2026-11-24T${time}Z`)
const rang = (attempt: number, time: string, conseillerId: string): CallEvent => ({
  type: 'rang',
  at: at(time),
  attempt,
  conseillerId,
  permanenceId: 'P1',
  distanceMeters: 0
})

describe('what is counted of a call', () => {
  it('is nothing while it lasts', () => {
    const call = callOf([{ type: 'received', at: at('09:00:00'), hidden: true, callerHash: null }])
    expect(factsOf('CA1', call, 'in-progress')).toBeNull()
  })

  it('is the Paris day and hour in which it came in, how long it rang and whether the nearest took it', () => {
    const call = callOf([
      { type: 'received', at: at('23:30:00'), hidden: true, callerHash: null },
      rang(1, '23:31:00', 'K1'),
      { type: 'refused', at: at('23:31:05'), attempt: 1 },
      rang(2, '23:31:06', 'K2'),
      { type: 'accepted', at: at('23:31:17'), attempt: 2, legSid: 'CA2' },
      { type: 'ended', at: at('23:40:00'), durationSeconds: 600 }
    ])
    expect(factsOf('CA1', call, 'bridged')).toEqual({
      callSid: 'CA1',
      day: '2026-11-25',
      hour: 0,
      endedAt: at('23:40:00'),
      outcome: 'bridged',
      departement: null,
      need: null,
      waitSeconds: 17,
      byNearest: false
    })
  })
})

describe('the figures of a day', () => {
  const count = { hour: 9, departement: '59', soon: 0, byNearest: 0 }

  it('count dangers among the calls, not among those who wanted a conseiller', () => {
    expect(
      figuresOf([
        { ...count, outcome: 'bridged', calls: 8, soon: 6, byNearest: 5 },
        { ...count, outcome: 'to-confirm', calls: 1 },
        { ...count, outcome: 'offer', calls: 2 },
        { ...count, outcome: 'abandoned', calls: 3 },
        { ...count, outcome: 'error', calls: 1 },
        { ...count, outcome: 'emergency', calls: 4 }
      ])
    ).toEqual({
      wanted: 15,
      served: 9,
      offered: 2,
      abandoned: 3,
      failed: 1,
      emergencies: 4,
      soon: 6,
      byNearest: 5
    })
  })

  it('know no share of nothing', () => {
    expect(percentOf(0, 0)).toBeNull()
    expect(percentOf(2, 3)).toBe(67)
  })
})

describe('the figures of a day, as they are shown', () => {
  const day: BoardFigures = {
    wanted: 3,
    served: 2,
    offered: 0,
    abandoned: 1,
    failed: 0,
    emergencies: 0,
    soon: 2,
    byNearest: 1
  }
  const busy: BoardFigures = { ...day, wanted: 88, served: 70, offered: 15, abandoned: 3 }

  it('tell whoever runs the line everything', () => {
    expect(shownFigures(day, true)).toEqual({
      counts: { wanted: 3, served: 2, offered: 0, abandoned: 1, failed: 0, emergencies: 0 },
      answerRate: 67,
      soonRate: 100,
      nearestRate: 50
    })
  })

  it('tell the others nothing of three calls', () => {
    expect(shownFigures(day, false)).toEqual({
      counts: { wanted: null, served: null, offered: 0, abandoned: null, failed: 0, emergencies: 0 },
      answerRate: null,
      soonRate: null,
      nearestRate: null
    })
  })

  it('keep a few abandoned calls from being told by what is left of the total', () => {
    const { counts, answerRate } = shownFigures(busy, false)
    expect(counts).toEqual({
      wanted: 88,
      served: 70,
      offered: null,
      abandoned: null,
      failed: 0,
      emergencies: 0
    })
    expect(answerRate).toBe(80)
  })

  it('say of a few dangers nothing, and of many their number, which no other sum holds', () => {
    expect(shownFigures({ ...busy, emergencies: 3 }, false).counts).toMatchObject({
      wanted: 88,
      emergencies: null
    })
    expect(shownFigures({ ...busy, emergencies: 7 }, false).counts).toMatchObject({
      wanted: 88,
      emergencies: 7
    })
  })

  it('hide how the calls ended where all but a few were served, or a few alone', () => {
    const hidden = { wanted: 88, served: null, offered: null, abandoned: 0, failed: 0 }
    for (const served of [85, 3]) {
      const shown = shownFigures({ ...busy, served, offered: 88 - served, abandoned: 0 }, false)
      expect(shown.counts).toMatchObject(hidden)
      expect(shown.answerRate).toBeNull()
    }
  })

  it('leave every hidden number two values at least, for whoever tries every day', () => {
    const NAMES = ['served', 'offered', 'abandoned', 'failed'] as const
    const hiddenIn = new Map<string, Set<number>>()
    const fill = (filled: readonly number[], left: number) => {
      if (filled.length < NAMES.length) {
        for (let calls = 0; calls <= left; calls++) fill([...filled, calls], left - calls)
        return
      }
      const [served = 0, offered = 0, abandoned = 0, failed = 0] = filled
      const wanted = served + offered + abandoned + failed
      const figures = {
        wanted,
        served,
        offered,
        abandoned,
        failed,
        emergencies: 0,
        soon: served,
        byNearest: 0
      }
      const shown = shownFigures(figures, false)
      for (const name of NAMES.filter(name => shown.counts[name] === null)) {
        const hidden = `${name} ${JSON.stringify(shown)}`
        hiddenIn.set(hidden, (hiddenIn.get(hidden) ?? new Set()).add(figures[name]))
      }
    }
    fill([], 18)
    expect(hiddenIn.size).toBeGreaterThan(100)
    expect([...hiddenIn].filter(([, values]) => values.size < 2)).toEqual([])
  })

  it('give no share of a few', () => {
    const figures = { ...busy, served: 40, soon: 38, byNearest: 20, wanted: 60 }
    expect(shownFigures(figures, false)).toMatchObject({ answerRate: 67, soonRate: null, nearestRate: 50 })
  })
})
