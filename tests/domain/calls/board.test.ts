import { figuresOf, groupedSmall, percentOf } from '../../../domain/calls/board'
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
      received: 19,
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

describe('small counts', () => {
  const grouped = (...counts: number[]) => groupedSmall(counts, count => count)

  it('stand alone from five on', () => {
    expect(grouped(5, 12)).toEqual({ shown: [12, 5], together: null })
  })

  it('are put together below', () => {
    expect(grouped(9, 3, 4, 0)).toEqual({ shown: [9], together: { rows: 2, calls: 7 } })
  })

  it('take the smallest row with them where they are too few: the total would tell them', () => {
    expect(grouped(20, 6, 2)).toEqual({ shown: [20], together: { rows: 2, calls: 8 } })
    expect(grouped(3)).toEqual({ shown: [], together: { rows: 1, calls: 3 } })
  })
})
