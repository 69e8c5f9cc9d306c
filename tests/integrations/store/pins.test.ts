import { pinStore } from '../../../integrations/store/pins'
import { onEachEngine } from '../../support/engines/each-engine'

const at = (time: string) => new Date(`2026-11-24T${time}Z`)

onEachEngine('PINs', database => {
  const pins = () => pinStore(database(), 'a key')

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
    expect(await pinStore(database(), 'another key').check('K7', '7391', 't1', at('09:00:00'))).toEqual({
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
