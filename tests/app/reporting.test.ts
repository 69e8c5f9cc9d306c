import { sql } from 'kysely'
import { openReporting } from '../../app/reporting'
import type { Directory } from '../../domain/permanences/directory'
import { readPeriod } from '../../domain/reporting/period'
import { activiteStore } from '../../integrations/store/activites'
import type { SqlDatabase } from '../../integrations/store/database'
import { activite, SIRET, yearOf } from '../support/activities'
import { caudresis } from '../support/caudresis'
import { onBothEngines } from '../support/engines/on-both-engines'

const NOW = new Date('2027-01-10T09:00:00Z')
const people = caudresis(6).conseillers

function reportingOn(database: SqlDatabase) {
  const directory = {
    conseillers: new Map(people.map(conseiller => [conseiller.id, conseiller])),
    permanences: new Map(),
    presences: []
  } as unknown as Directory // of the directory, reports read the people and the places alone
  return openReporting({ database, directory: { current: () => directory }, clock: { now: () => NOW } })
}

const period = (name: string) => {
  const found =
    readPeriod('monthly', name) ?? readPeriod('quarterly', name) ?? readPeriod('half-yearly', name)
  if (!found) throw new RangeError(name)
  return found
}
const structure = { siret: SIRET, nom: 'CA du Caudrésis et du Catésis', conseillers: [] }

describe('the figures of a report', () => {
  onBothEngines(database => {
    beforeAll(async () => {
      const store = activiteStore(database())
      for (const one of yearOf(6, 1_500)) await store.record(one, NOW)
      // Another structure's, on the same days.
      for (const day of ['2026-10-01', '2026-10-31']) {
        await store.record(activite(`other-${day}`, { date: day, structureSiret: '21590139900019' }), NOW)
      }
    }, 60_000)

    it.each(['2026-02', '2026-10', '2026-Q4', '2026-S1'])(
      'of %s are those of a count in SQL that knows nothing of ours',
      async name => {
        const { from, until } = period(name)
        const report = await reportingOn(database()).draft(structure, period(name))
        const {
          rows: [counted]
        } = await sql<Record<string, number | string>>`
          select
            count(*) as activites,
            sum(cast((duration_seconds + 59) / 60 as integer)) as minutes,
            sum(case when data like '%"type":"collectif"%' then 1 else 0 end) as ateliers,
            sum(case when data like '%"email"%' and data not like '%"participants"%' then 1 else 0 end) as alone_email,
            sum(case when conseiller_id = 'K7' and data not like '%"participants"%' then 1 else 0 end) as alone_k7
          from activites
          where structure_siret = ${SIRET} and date >= ${from} and date < ${until}
            and status in ('recorded', 'confirmed')`.execute(database().read)
        const { rows: workshops } = await sql<{ data: string; conseiller_id: string }>`
          select data, conseiller_id from activites
          where structure_siret = ${SIRET} and date >= ${from} and date < ${until}
            and status in ('recorded', 'confirmed') and data like '%"participants"%'`.execute(database().read)
        const came = (rows: typeof workshops) =>
          rows.reduce((all, row) => all + Number(/"total":(\d+)/.exec(row.data)?.[1]), 0)
        const again = workshops.reduce(
          (all, row) => all + Number(/"recurrents":(\d+)/.exec(row.data)?.[1]),
          0
        )
        const { figures } = report
        expect(figures.activites).toBe(Number(counted?.['activites']))
        expect(figures.activites).toBeGreaterThan(50)
        expect(figures.durationMinutes).toBe(Number(counted?.['minutes']))
        expect(figures.ateliers).toBe(Number(counted?.['ateliers']))
        expect(figures.accompagnements).toBe(figures.activites - workshops.length + came(workshops))
        expect(figures.personnes).toBe(figures.accompagnements - again)
        expect(figures.parThematique['email']).toBe(
          Number(counted?.['alone_email']) + came(workshops.filter(({ data }) => data.includes('"email"')))
        )
        expect(figures.parConseiller['K7'] ?? 0).toBe(
          Number(counted?.['alone_k7']) + came(workshops.filter(row => row.conseiller_id === 'K7'))
        )
        expect(report.activityIds).toHaveLength(figures.activites)
        for (const table of ['parCanal', 'parLieu', 'parThematique', 'parGenre']) {
          const shares = Object.values(report.parts[table] ?? {})
          expect([table, shares.reduce((sum, share) => sum + share, 0)]).toEqual([table, 100])
        }
      }
    )

    it('of a month without calls are all nothing, and say so', async () => {
      const report = await reportingOn(database()).draft(structure, period('2025-06'))
      expect(report.figures).toMatchObject({ accompagnements: 0, activites: 0, parThematique: {} })
      expect(report.activityIds).toEqual([])
    })

    it('once sent, a report stays as it was, and a correction is the next version', async () => {
      const reporting = reportingOn(database())
      const sent = await reporting.freeze(structure, period('2026-10'), 1, 'api')
      expect(sent).toMatchObject({ version: 1, frozen: true, frozenAt: NOW.toISOString() })
      await activiteStore(database()).record(activite('late', { date: '2026-10-31' }), NOW)
      expect(await reporting.freeze(structure, period('2026-10'), 1, 'api')).toEqual(sent)
      expect(await reporting.lastSent(SIRET, period('2026-10'))).toEqual(sent)
      expect(await reporting.freeze(structure, period('2026-10'), 3, 'api')).toBeNull()
      const second = await reporting.freeze(structure, period('2026-10'), 2, 'api')
      expect(second?.figures.activites).toBe((sent?.figures.activites ?? 0) + 1)
      expect(await reporting.sent(SIRET, period('2026-10'), 1)).toEqual(sent)
      expect((await reporting.versions(SIRET, period('2026-10'))).map(({ version }) => version)).toEqual([
        1, 2
      ])
    })

    it('sent by two people at once is one report', async () => {
      const reporting = reportingOn(database())
      const both = await Promise.all(
        ['camille', 'dominique'].map(author => reporting.freeze(structure, period('2026-09'), 1, author))
      )
      expect(both[0]).toEqual(both[1])
      expect(await reporting.versions(SIRET, period('2026-09'))).toHaveLength(1)
    })
  })
})
