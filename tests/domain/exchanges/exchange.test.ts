import { activiteOfExchange } from '../../../domain/exchanges/activite-of'
import {
  afterConseillerSpoke,
  afterEnd,
  afterLettingGo,
  afterPersonSpoke,
  afterTaking,
  dueOf,
  type Exchange,
  leftPageAt,
  openedExchange
} from '../../../domain/exchanges/exchange'

const at = (time: string) => new Date(`2026-11-24T${time}+01:00`)
const opened = openedExchange({ id: 'E1', channel: 'sms', place: null, need: null }, at('10:00:00'))
const taken = (exchange: Exchange, conseillerId: string, time: string) => {
  const taking = afterTaking(exchange, conseillerId, 'teams', at(time))
  if (taking.kind === 'gone') throw new Error('gone')
  return taking.exchange
}
const activityOf = (exchange: Exchange) =>
  activiteOfExchange(exchange, {
    id: 'A1',
    idHash: 'hash',
    need: null,
    structureSiret: '20003063300012',
    permanenceId: 'P1'
  })

describe('a written conversation handed over', () => {
  it('is taken by one: whoever has it goes on with it, another finds it gone', () => {
    const held = taken(opened, 'K1', '10:01:00')
    expect(afterTaking(held, 'K1', 'console', at('10:02:00'))).toMatchObject({
      kind: 'theirs',
      exchange: { conseillerId: 'K1', desk: 'console', since: at('10:01:00') }
    })
    expect(afterTaking(held, 'K2', 'teams', at('10:02:00'))).toEqual({ kind: 'gone' })
    expect(afterTaking(afterEnd(held), 'K1', 'teams', at('10:02:00'))).toEqual({ kind: 'gone' })
  })

  it('is one activity once both have spoken, from its taking to the last word', () => {
    const asked = taken(afterPersonSpoke(opened, at('10:00:30')), 'K1', '10:01:00')
    expect(activityOf(asked)).toBeNull()
    const answered = afterConseillerSpoke(asked, at('10:03:00'))
    expect(activityOf(afterEnd(afterPersonSpoke(answered, at('10:06:20'))))).toMatchObject({
      conseillerId: 'K1',
      channel: 'sms',
      startedAt: at('10:01:00'),
      durationSeconds: 320,
      date: '2026-11-24',
      callSidHash: 'hash'
    })
  })

  it('is none where only one of them spoke', () => {
    const alone = afterConseillerSpoke(taken(opened, 'K1', '10:01:00'), at('10:02:00'))
    expect(activityOf(afterEnd(alone))).toBeNull()
    const unanswered = afterPersonSpoke(taken(opened, 'K1', '10:01:00'), at('10:02:00'))
    expect(activityOf(afterEnd(unanswered))).toBeNull()
  })

  it('is the activity of the last conseiller who spoke with the person, and of nobody who only took it', () => {
    const first = afterConseillerSpoke(
      taken(afterPersonSpoke(opened, at('10:00:30')), 'K1', '10:01:00'),
      at('10:02:00')
    )
    const second = taken(afterLettingGo(first, at('10:04:00')), 'K2', '10:05:00')
    expect(second.left).toEqual(['K1'])
    expect(activityOf(second)).toMatchObject({ conseillerId: 'K1', durationSeconds: 60 })
    expect(activityOf(afterConseillerSpoke(second, at('10:07:30')))).toMatchObject({
      conseillerId: 'K2',
      startedAt: at('10:05:00'),
      durationSeconds: 150
    })
  })

  it('waits five minutes for a conseiller, each time anew', () => {
    expect(dueOf(opened, at('10:04:59'))).toBe('nothing')
    expect(dueOf(opened, at('10:05:00'))).toBe('nobody')
    const again = afterLettingGo(taken(opened, 'K1', '10:01:00'), at('10:06:00'))
    expect([dueOf(again, at('10:10:59')), dueOf(again, at('10:11:00'))]).toEqual(['nothing', 'nobody'])
  })

  it('is given back where its conseiller does not answer in five minutes', () => {
    const silent = taken(afterPersonSpoke(opened, at('10:00:10')), 'K1', '10:04:00')
    expect([dueOf(silent, at('10:08:59')), dueOf(silent, at('10:09:00'))]).toEqual(['nothing', 'let-go'])
    const answered = afterConseillerSpoke(silent, at('10:05:00'))
    const asked = afterPersonSpoke(answered, at('10:15:00'))
    expect([dueOf(asked, at('10:19:59')), dueOf(asked, at('10:20:00'))]).toEqual(['nothing', 'let-go'])
  })

  it('is over twenty minutes after the last answer, and then nothing more is due', () => {
    const answered = afterConseillerSpoke(taken(opened, 'K1', '10:01:00'), at('10:02:00'))
    expect([dueOf(answered, at('10:21:59')), dueOf(answered, at('10:22:00'))]).toEqual(['nothing', 'end'])
    expect(dueOf(afterEnd(answered), at('12:00:00'))).toBe('nothing')
  })
})

describe('a person on their page', () => {
  const web = { ...opened, channel: 'web' as const }

  it('has left it once it has asked for nothing for two minutes, from when it last did or they last wrote', () => {
    const looking = { ...web, pageAt: at('10:01:00') }
    expect(leftPageAt(looking, at('10:02:59'))).toBeNull()
    expect(leftPageAt(looking, at('10:03:00'))).toEqual(at('10:01:00'))
    expect(leftPageAt({ ...looking, personAt: at('10:02:00') }, at('10:03:00'))).toBeNull()
  })

  it('is not said to have left where nothing tells: a telephone, a page without a script', () => {
    expect(leftPageAt({ ...web, personAt: at('10:00:30') }, at('10:04:00'))).toBeNull()
  })
})
