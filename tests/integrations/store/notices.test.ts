import type { Notice } from '../../../domain/ports/notices'
import { callStore } from '../../../integrations/store/calls'
import { noticeStore } from '../../../integrations/store/notices'
import { onBothEngines } from '../../support/engines/on-both-engines'

const at = (time: string) => new Date(`2026-11-24T${time}Z`)

const notice = (callSid: string, more: Partial<Notice> = {}): Notice => ({
  id: `handled:${callSid}`,
  kind: 'handled',
  conseillerId: 'K1',
  callSid,
  activiteId: 'appel-1',
  commune: 'Caudry',
  need: 'une déclaration d’impôts',
  at: at('09:00:00'),
  ...more
})

onBothEngines(database => {
  const calls = () => callStore(database())
  const notices = () => noticeStore(database())
  const received = (callSid: string) =>
    calls().turn(callSid, tx =>
      tx.append(0, [{ type: 'received', at: at('09:00:00'), hidden: true, callerHash: null }], 'in-progress')
    )
  const ended = (callSid: string) =>
    calls().turn(callSid, tx =>
      tx.append(1, [{ type: 'ended', at: at('09:05:00'), durationSeconds: 300 }], 'bridged')
    )
  const ids = async (time: string) => (await notices().waiting(at(time), 20)).map(({ id }) => id)

  it('a notice waits until its call is over, or silent for long, and then knows how it went', async () => {
    await received('CA1')
    await calls().turn('CA1', tx => tx.notify(notice('CA1')))
    expect(await ids('09:04:00')).toEqual([])
    expect(await ids('09:20:00')).toEqual(['handled:CA1'])
    await ended('CA1')
    expect(await notices().waiting(at('09:06:00'), 20)).toEqual([
      { ...notice('CA1'), tries: 0, outcome: 'bridged' }
    ])
  })

  it('the same notice twice is one, before it was told and after', async () => {
    await calls().turn('CA1', tx => tx.notify(notice('CA1', { at: at('09:06:00') })))
    expect(await ids('09:30:00')).toEqual(['handled:CA1'])
    await notices().settle('handled:CA1', { state: 'told' })
    await calls().turn('CA1', tx => tx.notify(notice('CA1')))
    await notices().settle('handled:CA1', { state: 'retry', at: at('09:31:00') })
    expect(await ids('10:00:00')).toEqual([])
  })

  it('what could not be told is tried again later; what nobody can be told is not', async () => {
    await received('CA2')
    await ended('CA2')
    await calls().turn('CA2', tx => tx.notify(notice('CA2')))
    await notices().settle('handled:CA2', { state: 'retry', at: at('09:10:00') })
    expect(await ids('09:09:59')).toEqual([])
    expect(await notices().waiting(at('09:10:00'), 20)).toMatchObject([{ id: 'handled:CA2', tries: 1 }])
    await notices().settle('handled:CA2', { state: 'dropped' })
    expect(await ids('09:30:00')).toEqual([])
  })

  it('is part of the transaction of its call: what was undone is told to nobody', async () => {
    await received('CA3')
    await ended('CA3')
    const undone = calls().turn('CA3', async tx => {
      await tx.notify(notice('CA3'))
      throw new Error('undone')
    })
    await expect(undone).rejects.toThrow('undone')
    expect(await ids('09:30:00')).toEqual([])
  })

  it('is forgotten after its time', async () => {
    await notices().forget(at('09:00:01'))
    const left = await database().read.selectFrom('notices').select('id').execute()
    expect(left).toEqual([])
  })
})
