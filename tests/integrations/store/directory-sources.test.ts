import type { Permanence } from '../../../domain/permanences/permanence'
import type { Provenance } from '../../../domain/ports/directory-sources'
import { directoryStore } from '../../../integrations/store/directory'
import { directorySources } from '../../../integrations/store/directory-sources'
import { onBothEngines } from '../../support/engines/on-both-engines'

const at = (day: string) => new Date(`${day}T06:00:00Z`)

const place = (id: string, more: Partial<Permanence> = {}): Permanence => ({
  id,
  pivot: '',
  nom: `Mairie ${id}`,
  commune: 'Caudry',
  codePostal: '59540',
  codeInsee: '59139',
  adresse: '1 rue de la Dentelle',
  position: { latitude: 50.1174, longitude: 3.4203 },
  telephone: null,
  horaires: '',
  hours: { kind: 'unknown' },
  itinerance: false,
  priseRdv: null,
  demonstration: false,
  ...more
})

const from = (
  source: string,
  ids: readonly string[],
  day: string,
  removeAbsent: Provenance['removeAbsent'] = 'none'
): Provenance => ({
  source,
  published: new Map(ids.map(id => [id, { id, nom: `Mairie ${id}`, site_web: 'https://example.org' }])),
  at: at(day),
  etag: `"${day}"`,
  lastModified: null,
  removeAbsent
})

onBothEngines(database => {
  const store = () => directoryStore(database())
  const sources = () => directorySources(database())
  const idsThere = async () => (await store().load()).permanences.map(({ id }) => id)

  describe('where permanences come from', () => {
    it('each row is kept as it was published, with the day it was read', async () => {
      await store().savePermanences([place('s1'), place('s2')], from('carto', ['s1', 's2'], '2026-11-01'))
      expect((await sources().published()).filter(({ id }) => id === 's1')).toEqual([
        {
          id: 's1',
          row: { id: 's1', nom: 'Mairie s1', site_web: 'https://example.org' },
          importedOn: '2026-11-01'
        }
      ])
      expect(await sources().find('carto')).toEqual({
        name: 'carto',
        etag: '"2026-11-01"',
        lastModified: null,
        checkedAt: at('2026-11-01'),
        importedAt: at('2026-11-01'),
        rows: 2
      })
    })

    it('what changed is told with its fields, hours by what was published', async () => {
      const { source } = await store().savePermanences(
        [place('s1', { telephone: '+33353010001', horaires: 'Mo 09:00-12:00' }), place('s2')],
        from('carto', ['s1', 's2'], '2026-11-02')
      )
      expect(source?.changes).toEqual([{ id: 's1', nom: 'Mairie s1', fields: ['telephone', 'horaires'] }])
    })

    it('what a later file no longer has stays, and is told as absent', async () => {
      const { source } = await store().savePermanences([place('s1')], from('carto', ['s1'], '2026-11-03'))
      expect(source).toMatchObject({ absent: [{ id: 's2', nom: 'Mairie s2' }], removed: false })
      expect(await sources().absent()).toEqual(new Set(['s2']))
      expect(await idsThere()).toEqual(expect.arrayContaining(['s1', 's2']))
    })

    it('another source says nothing of it', async () => {
      const { source } = await store().savePermanences([place('s9')], from('hinaura', ['s9'], '2026-11-03'))
      expect(source?.absent).toEqual([])
    })

    it('is taken out once somebody says so, and its row is kept for history', async () => {
      const { source } = await store().savePermanences(
        [place('s1')],
        from('carto', ['s1'], '2026-11-04', 'few')
      )
      expect(source).toMatchObject({ absent: [{ id: 's2', nom: 'Mairie s2' }], removed: true })
      expect(await idsThere()).not.toContain('s2')
      expect(await sources().absent()).toEqual(new Set())
      const history = await database()
        .read.selectFrom('published_permanences')
        .select(['permanence_id', 'removed_at'])
        .where('permanence_id', '=', 's2')
        .execute()
      expect(history).toEqual([{ permanence_id: 's2', removed_at: at('2026-11-04').getTime() }])
    })

    it('more than a fifth of a source is not taken out at the first word', async () => {
      const ids = ['t1', 't2', 't3', 't4', 't5', 't6']
      await store().savePermanences(
        ids.map(id => place(id)),
        from('paca', ids, '2026-11-05')
      )
      const few = await store().savePermanences([place('t1')], from('paca', ['t1'], '2026-11-06', 'few'))
      expect(few.source).toMatchObject({ removed: false })
      expect(await idsThere()).toEqual(expect.arrayContaining(ids))
      const all = await store().savePermanences([place('t1')], from('paca', ['t1'], '2026-11-07', 'all'))
      expect(all.source).toMatchObject({ removed: true })
      expect(await idsThere()).not.toContain('t2')
    })

    it('one that comes back is there again', async () => {
      await store().savePermanences([place('t1'), place('t2')], from('paca', ['t1', 't2'], '2026-11-08'))
      expect(await idsThere()).toContain('t2')
      expect((await sources().published()).map(({ id }) => id)).toContain('t2')
    })

    it('a source that answers « unchanged » is noted as looked at', async () => {
      await sources().noteUnchanged('paca', at('2026-11-09'))
      expect(await sources().find('paca')).toMatchObject({
        checkedAt: at('2026-11-09'),
        importedAt: at('2026-11-08')
      })
      expect(await sources().find('nobody')).toBeNull()
    })

    it('is looked at by one process at a time, once a day, and again an hour after a failure', async () => {
      const claim = (time: string) =>
        sources().claimLook(
          'national',
          new Date(`2026-11-24T${time}Z`),
          at('2026-11-24'),
          new Date(Date.parse(`2026-11-24T${time}Z`) - 3_600_000)
        )
      const together = await Promise.all([claim('06:01:00'), claim('06:01:00')])
      expect(together.sort()).toEqual([false, true])
      expect(await claim('06:30:00')).toBe(false)
      expect(await claim('07:01:00')).toBe(true)
      await sources().noteUnchanged('national', new Date('2026-11-24T07:02:00Z'))
      expect(await claim('09:00:00')).toBe(false)
    })
  })
})
