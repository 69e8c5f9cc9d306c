import { openReporting } from '../../app/reporting'
import type { Directory } from '../../domain/permanences/directory'
import type { CalendarWord, TellConseiller } from '../../domain/ports/told'
import type { ReportDue } from '../../domain/reporting/convention'
import { activiteStore } from '../../integrations/store/activites'
import { conventionStore } from '../../integrations/store/conventions'
import type { SqlDatabase } from '../../integrations/store/database'
import { questionnaireStore } from '../../integrations/store/questionnaires'
import { reportStore } from '../../integrations/store/reports'
import { askQuestionnaires } from '../../jobs/ask-questionnaires'
import { prepareReports } from '../../jobs/prepare-reports'
import { activite, SIRET } from '../support/activities'
import { caudresis } from '../support/caudresis'
import { onBothEngines } from '../support/engines/on-both-engines'

const people = caudresis(3).conseillers
const at = (instant: string) => new Date(instant)

/** One process of the product, as the calendar sees it; `told` is what it said, to whom. */
function processOn(database: SqlDatabase, told: string[], fate: () => Awaited<ReturnType<TellConseiller>>) {
  let now = at('2026-01-01T00:00:00Z')
  const directory = {
    current: () =>
      ({
        conseillers: new Map(people.map(conseiller => [conseiller.id, conseiller])),
        permanences: new Map(),
        presences: []
      }) as unknown as Directory // of the directory, the calendar reads the people alone
  }
  const done: string[] = []
  const words = (id: string): CalendarWord => ({ id, title: '', text: '', sms: '' })
  const ports = {
    reporting: openReporting({ database, directory, clock: { now: () => now } }),
    reports: reportStore(database),
    activites: activiteStore(database),
    questionnaires: questionnaireStore(database),
    directory,
    tell: (async (_, { id }) => {
      const given = fate()
      if (given === 'told') told.push(id)
      return given
    }) satisfies TellConseiller,
    words,
    onDone: (stage: string, { kind, period }: ReportDue) => done.push(`${period.name} ${kind} ${stage}`),
    onAsked: () => undefined
  }
  const jobs = [prepareReports(ports), askQuestionnaires(ports)]
  return {
    done,
    /** An hour of looks at that time. */
    async goThrough(instant: string) {
      now = at(instant)
      for (let look = 0; look < 12; look++) for (const job of jobs) await job.run(now)
    }
  }
}

describe('what the calendar does for the reports', () => {
  onBothEngines(database => {
    beforeAll(async () => {
      const convention = { structureNom: 'CA du Caudrésis', posts: 3, subventionEuros: 150_000, months: 24 }
      await conventionStore(database()).save(
        { structureSiret: SIRET, signedOn: '2026-08-20', ...convention },
        'test',
        at('2026-08-20T10:00:00Z')
      )
      const store = activiteStore(database())
      for (const [id, conseillerId] of [
        ['one', 'K1'],
        ['two', 'K1'],
        ['three', 'K2']
      ] as const) {
        await store.record(
          activite(id, { date: '2026-10-31', conseillerId, status: 'to-confirm' }),
          at('2026-10-31T20:00:00Z')
        )
      }
    })

    it('a report is prepared once its period is over in Paris, and reminded of; whom it waits for is told once', async () => {
      const told: string[] = []
      const one = processOn(database(), told, () => 'told')
      const other = processOn(database(), told, () => 'told')
      await one.goThrough('2026-10-31T22:30:00Z')
      expect(one.done).toEqual([])
      await one.goThrough('2026-10-31T23:30:00Z')
      await other.goThrough('2026-10-31T23:31:00Z')
      expect([one.done, other.done]).toEqual([['2026-10 monthly prepared'], []])
      expect(told).toEqual([`report:${SIRET}:2026-10:prepared:K1`, `report:${SIRET}:2026-10:prepared:K2`])
      // A process that was away on the day comes in time; once the day is past, it is late and nobody is told any more.
      for (const day of ['08', '09', '13', '15', '16']) await other.goThrough(`2026-11-${day}T08:00:00Z`)
      expect(other.done).toEqual([
        '2026-10 monthly reminder-7',
        '2026-10 monthly reminder-2',
        '2026-10 monthly reminder-0'
      ])
      const owed = await openReporting({
        database: database(),
        directory: { current: () => ({ conseillers: new Map() }) as unknown as Directory }, // nobody is asked for
        clock: { now: () => at('2026-11-16T08:00:00Z') }
      }).owed(null)
      expect(owed.filter(({ state }) => state === 'late').map(({ period }) => period.name)).toEqual([
        '2026-08',
        '2026-09',
        '2026-Q3',
        '2026-10'
      ])
    })

    it('the questionnaire is asked in December of each who has not answered, again each week, until its day', async () => {
      const told: string[] = []
      let fate: 'told' | 'later' = 'later'
      const one = processOn(database(), told, () => fate)
      const other = processOn(database(), told, () => fate)
      await one.goThrough('2026-11-30T12:00:00Z')
      expect(await questionnaireStore(database()).copies(SIRET, '2026-S2')).toEqual([])
      // Asked, though Teams does not answer; told when it does.
      await one.goThrough('2026-12-01T08:00:00Z')
      const asked = await questionnaireStore(database()).copies(SIRET, '2026-S2')
      expect(asked.map(({ conseillerId }) => conseillerId)).toEqual(['K1', 'K2', 'K3'])
      fate = 'told'
      await Promise.all([other.goThrough('2026-12-01T10:00:00Z'), one.goThrough('2026-12-01T11:00:00Z')])
      const forms = new Set(told.filter(id => id.startsWith('questionnaire:')))
      expect([...forms].sort()).toEqual([
        'questionnaire:2026-S2:K1:asked',
        'questionnaire:2026-S2:K2:asked',
        'questionnaire:2026-S2:K3:asked'
      ])
      await questionnaireStore(database()).answer(
        '2026-S2',
        'K2',
        { ensemble: '4' },
        true,
        at('2026-12-02T08:00:00Z')
      )
      told.length = 0
      for (const day of ['2026-12-07', '2026-12-09', '2026-12-10', '2026-12-17', '2027-01-16']) {
        await one.goThrough(`${day}T08:00:00Z`)
        await other.goThrough(`${day}T09:00:00Z`)
      }
      expect(told.filter(id => id.startsWith('questionnaire:')).map(id => id.split(':')[2])).toEqual([
        'K1',
        'K3',
        'K1',
        'K3'
      ])
    })
  })
})
