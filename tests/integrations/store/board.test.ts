import type { CallFacts } from '../../../domain/calls/facts'
import { boardStore } from '../../../integrations/store/board'
import { onBothEngines } from '../../support/engines/on-both-engines'

const at = (time: string) => new Date(`2026-11-24T${time}Z`)
const facts = (callSid: string, more: Partial<CallFacts> = {}) => ({
  facts: {
    callSid,
    day: '2026-11-24' as const,
    hour: 9,
    endedAt: at('09:10:00'),
    outcome: 'bridged' as const,
    departement: '59',
    need: 'caf',
    waitSeconds: 12,
    byNearest: true,
    ...more
  },
  asOf: at('09:10:00')
})

describe('the counts of the national team', () => {
  onBothEngines(database => {
    const board = () => boardStore(database())

    it('count each call once, and again when more is learnt of it', async () => {
      await board().count([
        facts('CA1'),
        facts('CA2', { waitSeconds: 21, byNearest: false }),
        facts('CA3', { outcome: 'abandoned', waitSeconds: null, byNearest: false, need: null })
      ])
      await board().count([
        facts('CA3', { outcome: 'offer', waitSeconds: null, byNearest: false, need: null })
      ])
      expect(await board().day('2026-11-24')).toEqual(
        expect.arrayContaining([
          { hour: 9, departement: '59', outcome: 'bridged', calls: 2, soon: 1, byNearest: 1 },
          { hour: 9, departement: '59', outcome: 'offer', calls: 1, soon: 0, byNearest: 0 }
        ])
      )
      expect(await board().day('2026-11-24')).toHaveLength(2)
      expect(await board().unserved('2026-11-24')).toEqual([{ departement: '59', need: null, calls: 1 }])
    })

    it('know nothing of another day', async () => {
      expect(await board().day('2026-11-23')).toEqual([])
      expect(await board().unserved('2026-11-25')).toEqual([])
    })

    it('leave out the calls by which the line calls people back', async () => {
      await database().write(async tx => {
        for (const [call_sid, ended_at] of [
          ['back-1', null],
          ['back-2', at('09:20:00').getTime()],
          ['CA9', null]
        ] as const) {
          const received_at = at('09:19:00').getTime()
          const row = { call_sid, caller_hash: 'hash', received_at, last_event_at: received_at }
          await tx
            .insertInto('calls')
            .values({ ...row, ended_at, outcome: 'in-progress' })
            .execute()
        }
        const held = { attempt: 1, phone: '+33639980101', created_at: 0, released_at: null, accepted: 0 }
        const expires_at = at('09:30:00').getTime()
        await tx
          .insertInto('reservations')
          .values({ ...held, call_sid: 'back-1', conseiller_id: 'K1', expires_at })
          .execute()
      })
      expect(await board().live(at('09:20:00'))).toEqual({ waiting: 1, ringing: 0, talking: 0 })
      expect(await board().uncounted(10)).toEqual([])
      await database().write(async tx => {
        await tx.deleteFrom('reservations').execute()
        await tx.deleteFrom('calls').execute()
      })
    })

    it('show an idle line as one', async () => {
      expect(await board().live(at('09:00:00'))).toEqual({ waiting: 0, ringing: 0, talking: 0 })
      expect(await board().uncounted(10)).toEqual([])
    })
  })
})
