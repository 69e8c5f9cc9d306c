import { pinStore } from '../../../integrations/store/pins'
import { onEachEngine } from '../../support/engines/each-engine'

const at = (time: string) => new Date(`2026-11-24T${time}Z`)

onEachEngine('PINs', database => {
  const pins = () =>
    pinStore(database(), 'a key', (id, until) => ({
      recipient: '+33639980101',
      body: `${id} until ${until.toISOString()}`
    }))
  const warned = async (id: string) => {
    const rows = await database().read.selectFrom('outbox').selectAll().orderBy('created_at').execute()
    return rows.filter(row => row.id.startsWith(`pin-locked:${id}:`)).map(({ body }) => body)
  }

  it('are kept hashed, each with a salt of its own, and replaced', async () => {
    expect(await pins().isSet('K1')).toBe(false)
    expect(await pins().check('K1', '7391', 't0', at('09:00:00'))).toEqual({ kind: 'none' })
    expect(await pins().set('K1', '7391', at('09:00:00'))).toBeNull()
    expect(await pins().set('K2', '7391', at('09:00:00'))).toBeNull()
    const rows = await database().read.selectFrom('pins').selectAll().orderBy('conseiller_id').execute()
    expect(JSON.stringify(rows)).not.toContain('7391')
    expect(rows[0]?.hash).not.toBe(rows[1]?.hash)
    expect(await pins().check('K1', '7391', 't1', at('09:00:01'))).toEqual({ kind: 'right' })
    await pins().set('K1', '860214', at('09:01:00'))
    expect(await pins().check('K1', '7391', 't2', at('09:01:01'))).toEqual({ kind: 'wrong', left: 4 })
    expect(await pins().check('K1', '860214', 't3', at('09:01:02'))).toEqual({ kind: 'right' })
  })

  it('are refused when they are what is tried first', async () => {
    for (const weak of ['0000', '1234', '8765', '1212', '1987', '2024'])
      expect([weak, await pins().set('K3', weak, at('09:00:00'))]).toEqual([weak, 'weak'])
    for (const none of ['', '123', '123456789', 'abcd', '12 34', '１２３４'])
      expect([none, await pins().set('K3', none, at('09:00:00'))]).toEqual([none, 'form'])
    expect(await pins().isSet('K3')).toBe(false)
  })

  it('are nothing without the key of the installation', async () => {
    await pins().set('K7', '7391', at('09:00:00'))
    expect(
      await pinStore(database(), 'another key', () => null).check('K7', '7391', 't1', at('09:00:00'))
    ).toEqual({
      kind: 'wrong',
      left: 4
    })
  })

  it('lock after five wrong tries for a quarter of an hour, the right one included', async () => {
    await pins().set('K4', '7391', at('09:00:00'))
    const kinds: string[] = []
    for (let rank = 1; rank <= 6; rank++)
      kinds.push((await pins().check('K4', '0007', `t${rank}`, at('09:00:00'))).kind)
    expect(kinds).toEqual(['wrong', 'wrong', 'wrong', 'wrong', 'locked', 'locked'])
    expect(await pins().check('K4', '7391', 't7', at('09:14:59'))).toEqual({
      kind: 'locked',
      until: at('09:15:00')
    })
    expect(await pins().check('K4', '0007', 't8', at('09:15:00'))).toEqual({ kind: 'wrong', left: 4 })
    expect(await pins().check('K4', '7391', 't9', at('09:15:01'))).toEqual({ kind: 'right' })
  })

  /** Five wrong tries at that instant; gives until when they lock. */
  async function lockedUntil(id: string, instant: string) {
    const now = new Date(instant)
    for (let rank = 1; rank < 5; rank++) await pins().check(id, '0007', `${instant}:${rank}`, now)
    const outcome = await pins().check(id, '0007', `${instant}:5`, now)
    return outcome.kind === 'locked' ? outcome.until.toISOString() : outcome.kind
  }

  it('lock twice as long each time that follows another, a day at most', async () => {
    await pins().set('K9', '7391', at('09:00:00'))
    expect(await lockedUntil('K9', '2026-11-24T09:00:00Z')).toBe('2026-11-24T09:15:00.000Z')
    expect(await lockedUntil('K9', '2026-11-24T09:15:00Z')).toBe('2026-11-24T09:45:00.000Z')
    expect(await lockedUntil('K9', '2026-11-24T20:00:00Z')).toBe('2026-11-24T21:00:00.000Z')
    const row = database().read.selectFrom('pins').select('locks').where('conseiller_id', '=', 'K9')
    expect(await row.execute()).toEqual([{ locks: 3 }])
    await database().write(tx => tx.updateTable('pins').set({ locks: 40 }).execute())
    expect(await lockedUntil('K9', '2026-11-25T08:00:00Z')).toBe('2026-11-26T08:00:00.000Z')
    expect(await lockedUntil('K9', '2026-11-27T08:00:00Z')).toBe('2026-11-27T08:15:00.000Z')
  })

  it('lock for a quarter of an hour again after the right one, or a new one', async () => {
    await pins().set('K10', '7391', at('09:00:00'))
    await lockedUntil('K10', '2026-11-24T09:00:00Z')
    expect(await pins().check('K10', '7391', 'right', at('09:15:00'))).toEqual({ kind: 'right' })
    expect(await lockedUntil('K10', '2026-11-24T09:16:00Z')).toBe('2026-11-24T09:31:00.000Z')
    await pins().set('K10', '860214', at('09:17:00'))
    expect(await lockedUntil('K10', '2026-11-24T09:18:00Z')).toBe('2026-11-24T09:33:00.000Z')
  })

  it('warn their conseiller of the first lock of a row, once, and never say the PIN', async () => {
    await pins().set('K11', '7391', at('09:00:00'))
    for (const instant of ['2026-11-24T09:00:00Z', '2026-11-24T09:15:00Z', '2026-11-24T09:45:00Z'])
      await lockedUntil('K11', instant)
    await pins().check('K11', '0007', '2026-11-24T09:45:00Z:5', at('09:45:00'))
    expect(await warned('K11')).toEqual(['K11 until 2026-11-24T09:15:00.000Z'])
    // The right one at the last try opens: nobody is warned of a lock that is none.
    await pins().set('K12', '7391', at('09:00:00'))
    for (let rank = 1; rank < 5; rank++) await pins().check('K12', '0007', `t${rank}`, at('09:00:00'))
    expect(await pins().check('K12', '7391', 't5', at('09:00:00'))).toEqual({ kind: 'right' })
    expect(await warned('K12')).toEqual([])
  })

  it('have five of twenty simultaneous tries looked at', async () => {
    await pins().set('K5', '7391', at('09:00:00'))
    const tries = Array.from({ length: 20 }, (_, rank) =>
      pins().check('K5', '0007', `t${rank}`, at('09:00:00'))
    )
    const kinds = (await Promise.all(tries)).map(({ kind }) => kind)
    expect(kinds.filter(kind => kind === 'wrong')).toHaveLength(4)
    expect(kinds.filter(kind => kind === 'locked')).toHaveLength(16)
  })

  it('count every other PIN of one request, and the right one does not open a lock', async () => {
    await pins().set('K8', '7391', at('09:00:00'))
    const kinds: string[] = []
    for (const pin of ['0007', '0008', '0009', '0010', '0011', '7391'])
      kinds.push((await pins().check('K8', pin, 'same', at('09:00:00'))).kind)
    expect(kinds).toEqual(['wrong', 'wrong', 'wrong', 'wrong', 'locked', 'locked'])
  })

  it('count a request that comes again once', async () => {
    await pins().set('K6', '7391', at('09:00:00'))
    for (let again = 0; again < 8; again++)
      expect(await pins().check('K6', '0007', 'same', at('09:00:00'))).toEqual({ kind: 'wrong', left: 4 })
  })
})
