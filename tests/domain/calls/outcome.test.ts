import { type CallEvent, callOf } from '../../../domain/calls/call'
import { attemptOutcome, callOutcome, dueActivity, isMiss } from '../../../domain/calls/outcome'
import { leaseEnd, mayRing, ringSeconds } from '../../../domain/calls/ringing'
import { randomFrom } from '../../support/random'

const at = (seconds: number) => new Date(Date.parse('2026-11-24T09:00:00Z') + seconds * 1000)
const received: CallEvent = { type: 'received', at: at(0), hidden: true, callerHash: null }
const rang: CallEvent = {
  type: 'rang',
  at: at(10),
  attempt: 1,
  conseillerId: 'K1',
  permanenceId: 'P1',
  distanceMeters: 3834
}
const accepted: CallEvent = { type: 'accepted', at: at(20), attempt: 1, legSid: 'CAc1' }
const leg = (
  status: 'ringing' | 'in-progress' | 'completed' | 'no-answer',
  durationSeconds: number | null = null
): CallEvent => ({
  type: 'leg',
  at: at(100),
  attempt: 1,
  legSid: 'CAc1',
  status,
  durationSeconds
})
const dialled = (bridged: boolean, durationSeconds: number | null, callerGone = false): CallEvent => ({
  type: 'dialled',
  at: at(110),
  attempt: 1,
  status: 'completed',
  bridged,
  durationSeconds,
  callerGone
})
const ended: CallEvent = { type: 'ended', at: at(120), durationSeconds: 110 }

describe('the activity a call owes', () => {
  it('is recorded with an accept and a Dial that came back bridged', () => {
    expect(dueActivity(callOf([received, rang, accepted, dialled(true, 90)]))).toMatchObject({
      status: 'recorded',
      durationSeconds: 90
    })
  })

  it('is recorded too where who heard the accept and the end did not know yet that it rang', () => {
    expect(dueActivity(callOf([received, accepted, dialled(true, 90), rang]))).toMatchObject({
      durationSeconds: 90,
      status: 'recorded'
    })
  })

  it('is none where nobody was connected in the end, though that too was told before the ring was known', () => {
    const told = [received, accepted, leg('completed', 4), dialled(false, 4), ended]
    expect(dueActivity(callOf([...told, rang]))).toBeNull()
  })

  it('is to be confirmed when the two were connected and no accept is on record', () => {
    expect(dueActivity(callOf([received, rang, dialled(true, 90)]))).toMatchObject({
      status: 'to-confirm',
      durationSeconds: 90
    })
  })

  it('comes from the legs only once the caller’s has ended too', () => {
    expect(dueActivity(callOf([received, rang, accepted, leg('completed', 80)]))).toBeNull()
    expect(dueActivity(callOf([received, rang, accepted, leg('completed', 80), ended]))).toMatchObject({
      status: 'recorded',
      durationSeconds: 80
    })
    expect(dueActivity(callOf([received, rang, accepted, ended, leg('completed', 80)]))).toMatchObject({
      durationSeconds: 80
    })
  })

  it('is none without an accept, whatever the legs tell', () => {
    expect(dueActivity(callOf([received, rang, leg('completed', 80), ended]))).toBeNull()
  })

  it('is none where the conseiller’s leg lasted no time', () => {
    expect(dueActivity(callOf([received, rang, accepted, leg('completed', 0), ended]))).toBeNull()
  })

  it('keeps what the legs told when a late Dial action says otherwise, but for its duration', () => {
    const told = [received, rang, accepted, leg('completed', 80), ended]
    expect(dueActivity(callOf([...told, dialled(true, 78)]))).toMatchObject({
      status: 'recorded',
      durationSeconds: 78
    })
    expect(dueActivity(callOf([...told, dialled(false, null)]))).toMatchObject({
      status: 'recorded',
      durationSeconds: 80
    })
    expect(callOutcome(callOf([...told, dialled(false, null)]))).toBe('bridged')
  })

  it('is never owed for the fallback number', () => {
    const fallback = { ...rang, conseillerId: null, permanenceId: null, distanceMeters: null }
    const call = callOf([received, fallback, dialled(true, 90)])
    expect(dueActivity(call)).toBeNull()
    expect(callOutcome(call)).toBe('bridged')
  })

  it('is the same in whatever order the callbacks come, and however often (200 orders)', () => {
    const random = randomFrom(3)
    const callbacks = [leg('ringing'), leg('in-progress'), leg('completed', 88), dialled(true, 90), ended]
    for (let order = 0; order < 200; order++) {
      const drawn = [...callbacks, ...callbacks].sort(() => random() - 0.5)
      expect(dueActivity(callOf([received, rang, accepted, ...drawn]))).toMatchObject({
        status: 'recorded',
        durationSeconds: 90
      })
    }
  })
})

describe('a leg that has ended', () => {
  it('stays so, whatever is told late (200 orders)', () => {
    const random = randomFrom(5)
    const callbacks = [leg('ringing'), leg('in-progress'), leg('completed', 88), ended]
    for (let order = 0; order < 200; order++) {
      const drawn = [...callbacks, ...callbacks].sort(() => random() - 0.5)
      expect(dueActivity(callOf([received, rang, accepted, ...drawn]))).toMatchObject({ durationSeconds: 88 })
    }
  })
})

describe('a missed call', () => {
  const missed = (...events: CallEvent[]) => {
    const call = callOf([received, rang, ...events])
    const [attempt] = call.attempts
    return attempt ? isMiss(attempt, call) : null
  }
  const back = (
    status: 'no-answer' | 'busy' | 'failed' | 'canceled' | 'completed',
    callerGone = false
  ): CallEvent => ({
    type: 'dialled',
    at: at(40),
    attempt: 1,
    status,
    bridged: false,
    durationSeconds: null,
    callerGone
  })

  it.each([
    ['no answer', [back('no-answer')], true],
    ['busy', [back('busy')], true],
    ['answered without a key, as a voicemail does', [back('completed')], true],
    ['a refusal', [{ type: 'refused', at: at(20), attempt: 1 } as CallEvent, back('completed')], false],
    ['a number that failed', [back('failed')], false],
    ['a Dial that was canceled', [back('canceled')], false],
    ['a caller who left while it rang', [back('no-answer', true)], false],
    ['an accept', [accepted, dialled(true, 9)], false],
    ['a leg that is not yet told as a Dial', [leg('no-answer')], false]
  ])('%s', (_case, events, expected) => {
    expect(missed(...events)).toBe(expected)
  })
})

describe('how an attempt stands', () => {
  const outcome = (...events: CallEvent[]) => {
    const call = callOf([received, rang, ...events])
    const [attempt] = call.attempts
    return attempt ? attemptOutcome(attempt, call) : null
  }

  it('rings until something is told', () => {
    expect(outcome()).toBe('ringing')
    expect(outcome(leg('in-progress'))).toBe('ringing')
    expect(outcome(ended)).toBe('canceled')
    expect(outcome(leg('no-answer'))).toBe('no-answer')
    expect(outcome(leg('completed', 4))).toBe('not-accepted')
  })
})

describe('ringing', () => {
  const ringing = (count: number) =>
    callOf([
      received,
      ...Array.from({ length: count }, (_, index) => ({
        ...rang,
        attempt: index + 1,
        at: at(10 + index * 18)
      }))
    ])

  it('goes on for four attempts, and starts none later than 60 s after the first', () => {
    expect(mayRing(ringing(0), at(500))).toBe(true)
    expect(mayRing(ringing(3), at(70))).toBe(true)
    expect(mayRing(ringing(3), at(71))).toBe(false)
    expect(mayRing(ringing(4), at(30))).toBe(false)
  })

  it('lasts 18 s, and no longer than 90 s in all', () => {
    expect(ringSeconds(ringing(0), at(0))).toBe(18)
    expect(ringSeconds(ringing(1), at(70))).toBe(18)
    expect(ringSeconds(ringing(1), at(88))).toBe(12)
  })

  it('holds a conseiller for 60 s after the last event, and from accept for the longest conversation and 60 s', () => {
    expect(leaseEnd(at(30), null)).toEqual(at(90))
    expect(leaseEnd(at(500), at(20))).toEqual(at(3_680))
  })
})

describe('the number of a question', () => {
  const asked = (turn: number, step: string): CallEvent => ({
    type: 'asked',
    turn,
    step,
    dialog: {},
    at: received.at
  })

  it('never goes back, where a process that knew half of a call asked under one that was used: the last question stands', () => {
    expect(callOf([received, asked(3, 'place-choice'), asked(1, 'need')])).toMatchObject({
      turn: 3,
      step: 'need'
    })
  })
})
