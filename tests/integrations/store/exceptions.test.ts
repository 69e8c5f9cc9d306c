import { directoryStore } from '../../../integrations/store/directory'
import { exceptionStore } from '../../../integrations/store/exceptions'
import { caudresis } from '../../support/caudresis'
import { onBothEngines } from '../../support/engines/on-both-engines'

onBothEngines(database => {
  const exceptions = () => exceptionStore(database())
  const directory = () => directoryStore(database())
  const leave = { from: '2026-12-21', to: '2027-01-03' }
  const closure = { ...leave, horaires: '' }
  const saturday = { from: '2026-12-05', to: '2026-12-05', horaires: '09:00-12:00' }

  describe('leave and exceptional days', () => {
    it('are replaced as a whole, and routing reads them at once', async () => {
      const before = await directory().version()
      await exceptions().saveAbsences('K1', [leave, { from: '2026-12-01', to: '2026-12-01' }])
      const after = await directory().version()
      expect(after).not.toBe(before)
      await exceptions().saveSpecialDays('P1', [closure, saturday])
      expect(await directory().version()).not.toBe(after)
      const loaded = await directory().load()
      expect(loaded.absences).toEqual([
        { conseillerId: 'K1', from: '2026-12-01', to: '2026-12-01' },
        { conseillerId: 'K1', ...leave }
      ])
      expect(loaded.specialDays).toEqual([
        { permanenceId: 'P1', ...saturday },
        { permanenceId: 'P1', ...closure }
      ])
      await exceptions().saveAbsences('K1', [leave, leave])
      expect(await exceptions().absencesOf('K1')).toEqual([{ conseillerId: 'K1', ...leave }])
      expect(await exceptions().absencesOf('K2')).toEqual([])
      await exceptions().saveSpecialDays('P1', [])
      expect(await exceptions().specialDaysOf('P1')).toEqual([])
    })

    it('imported, replace those of whom they name, and say what is new', async () => {
      await exceptions().saveAbsences('K1', [leave])
      await exceptions().saveAbsences('K2', [leave])
      const other = { from: '2026-12-01', to: '2026-12-01' }
      expect(
        await exceptions().replaceAbsences([
          { conseillerId: 'K1', ...leave },
          { conseillerId: 'K1', ...other },
          { conseillerId: 'K3', ...other }
        ])
      ).toEqual({ added: 2, changed: 0, same: 1 })
      const { absences } = await directory().load()
      expect(absences.map(({ conseillerId, from }) => `${conseillerId} ${from}`)).toEqual([
        'K1 2026-12-01',
        'K1 2026-12-21',
        'K2 2026-12-21',
        'K3 2026-12-01'
      ])
      expect(await exceptions().replaceSpecialDays([{ permanenceId: 'P2', ...closure }])).toEqual({
        added: 1,
        changed: 0,
        same: 0
      })
      for (const id of ['K2', 'K3']) await exceptions().saveAbsences(id, [])
      await exceptions().saveSpecialDays('P2', [])
    })

    it('outlive an import of presences', async () => {
      await exceptions().saveAbsences('K1', [leave])
      const { permanences, conseillers, presences } = caudresis(2)
      await directory().savePermanences(permanences)
      await directory().saveConseillers(conseillers)
      await directory().savePresences(presences)
      await directory().savePresences(presences)
      expect(await exceptions().absencesOf('K1')).toEqual([{ conseillerId: 'K1', ...leave }])
    })

    it('leave with the demonstration whose they were, and no others', async () => {
      await exceptions().saveAbsences('K1', [leave])
      await exceptions().saveSpecialDays('P1', [closure])
      await exceptions().saveAbsences('D1', [leave])
      await exceptions().saveSpecialDays('D1', [closure])
      const { permanences, conseillers } = caudresis(1)
      const invented = <T extends { id: string; demonstration: boolean }>(items: readonly T[]) =>
        items.map(item => ({ ...item, id: 'D1', demonstration: true }))
      await directory().saveConseillers(invented(conseillers))
      await database().write(tx =>
        tx.insertInto('permanences').values({ id: 'D1', demonstration: 1, data: '{}' }).execute()
      )
      await directory().savePermanences(permanences)
      expect((await directory().load()).absences).toEqual([{ conseillerId: 'K1', ...leave }])
      expect((await directory().load()).specialDays).toEqual([{ permanenceId: 'P1', ...closure }])
    })

    it('are forgotten once over for long, which does not change the directory', async () => {
      await exceptions().saveAbsences('K1', [{ from: '2026-01-01', to: '2026-01-31' }, leave])
      await exceptions().saveSpecialDays('P1', [
        { from: '2026-01-01', to: '2026-01-01', horaires: '' },
        closure
      ])
      const before = await directory().version()
      await exceptions().forget('2026-02-01')
      await exceptions().forget('2026-02-01')
      expect(await exceptions().absencesOf('K1')).toEqual([{ conseillerId: 'K1', ...leave }])
      expect(await exceptions().specialDaysOf('P1')).toEqual([{ permanenceId: 'P1', ...closure }])
      expect(await directory().version()).toBe(before)
    })
  })
})
