import {
  type CallEvent,
  callOf,
  nextAttempt,
  numbersAnew,
  withoutPastDialogs
} from '../../../domain/calls/call'

const at = new Date('2026-11-24T10:00:00+01:00')
const received: CallEvent = { type: 'received', hidden: true, callerHash: null, at }
const asked = (turn: number, step: string, dialog: unknown): CallEvent => ({
  type: 'asked',
  turn,
  step,
  dialog,
  at
})
const rang = (attempt: number): CallEvent => ({
  type: 'rang',
  attempt,
  conseillerId: `k${attempt}`,
  permanenceId: 'p1',
  distanceMeters: 0,
  at
})

describe('a call', () => {
  it('is the same without what the dialogue knew before its last document', () => {
    const events = [received, asked(1, 'need', { misses: 0 }), asked(2, 'place', { misses: 1 }), rang(1)]
    const lighter = withoutPastDialogs(events)
    expect(lighter[1]).toEqual({ type: 'asked', turn: 1, step: 'need', dialog: null, at })
    expect(lighter).toHaveLength(4)
    expect(callOf(lighter)).toEqual(callOf(events))
  })

  it('gives no attempt the number of another one, known or lost', () => {
    expect(nextAttempt(callOf([received]))).toBe(1)
    expect(nextAttempt(callOf([received, rang(1), rang(3)]))).toBe(4)
    expect(nextAttempt(callOf([received, { type: 'mislaid', attempt: 2, at }]))).toBe(3)
  })

  it('that goes on after a document nobody knows gets numbers that no document of it has had', () => {
    const now = new Date('2026-11-24T09:00:00.000Z')
    expect(numbersAnew({ attempt: 1 }, now)).toEqual({ turn: 10_800, attempt: 10_800 })
    expect(numbersAnew({ turn: 99_999 }, now)).toEqual({ turn: 99_999, attempt: 10_800 })
  })

  it('numbers its documents after the one that the caller held, where it is not known', () => {
    expect(callOf([received, { type: 'mislaid', turn: 3, at }]).turn).toBe(3)
    expect(callOf([received, asked(4, 'need', null), { type: 'mislaid', turn: 3, at }]).turn).toBe(4)
  })
})
