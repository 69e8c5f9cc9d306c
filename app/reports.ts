import type { Owed } from '../console/report-metrics'
import * as conseillerWords from '../dialogs/reporting/wording'
import type { TeamsSender } from '../domain/ports/teams'
import type { CalendarWord, TellConseiller } from '../domain/ports/told'
import { wording } from '../domain/reporting/wording'
import { localTimeIn, PARIS } from '../domain/values/zone'
import { activiteStore } from '../integrations/store/activites'
import { questionnaireStore } from '../integrations/store/questionnaires'
import { reminderStore } from '../integrations/store/reminders'
import { reportStore } from '../integrations/store/reports'
import { askQuestionnaires } from '../jobs/ask-questionnaires'
import { prepareReports } from '../jobs/prepare-reports'
import type { Installation, Part } from './installation'
import { openReporting } from './reporting'

/** Of the messages of a day, no more than this part are words of the calendar, as for the reminders before a permanence. */
const PART_OF_THE_DAY = 0.25
/** What is owed changes by the day: operators need not have it counted at each scrape. */
const COUNTED_EVERY_MS = 300_000

/** What the calendar does for the reports owed to the ANCT, and how late they are. */
export function reportsOn(installation: Installation, teams: TeamsSender): Part {
  const { config, log, database, directory, clock, metrics } = installation
  const reporting = openReporting({ database, directory, clock })
  const reports = reportStore(database)
  const page = `${config.publicUrl ?? config.localUrl}/console/ma-journee`
  const tell = tellerOf(installation, teams)
  metrics.watchReports(
    atMostEvery(COUNTED_EVERY_MS, async () => ({
      today: localTimeIn(PARIS, clock.now()).day,
      reports: await reporting.owed(null)
    }))
  )
  return {
    jobs: [
      prepareReports({
        reporting,
        reports,
        activites: activiteStore(database),
        directory,
        tell,
        words: (id, { kind, period, dueOn }, calls): CalendarWord => ({
          id,
          ...conseillerWords.toConfirm(
            calls,
            wording.periodInWords(kind, period.name),
            wording.dayInWords(dueOn),
            page
          )
        }),
        onDone: (stage, { kind, period, structureSiret }) =>
          log.info({ stage, kind, period: period.name, structure: structureSiret }, 'report not sent yet')
      }),
      askQuestionnaires({
        reporting,
        reports,
        questionnaires: questionnaireStore(database),
        directory,
        tell,
        words: (id, { kind, period, dueOn }, isReminder): CalendarWord => ({
          id,
          ...conseillerWords.questionnaire(
            wording.periodInWords(kind, period.name),
            wording.dayInWords(dueOn),
            page,
            isReminder
          )
        }),
        onAsked: (count, { period, structureSiret }) =>
          log.info({ count, period: period.name, structure: structureSiret }, 'questionnaire asked')
      })
    ]
  }
}

/** In Teams to those who talk with the bot; by SMS to the others, where the line can send some. */
function tellerOf({ config, database, clock }: Installation, teams: TeamsSender): TellConseiller {
  const reminders = reminderStore(database)
  const mostPerDay =
    config.twilio && config.smsSender ? Math.floor(config.messagesPerDay * PART_OF_THE_DAY) : 0
  return async (conseiller, { id, title, text, sms }) => {
    const { aadObjectId, telephone, demonstration } = conseiller
    if (demonstration) return 'unreachable'
    const fate = aadObjectId ? await teams.send(aadObjectId, { id, title, text }) : 'unknown'
    if (fate === 'sent') return 'told'
    if (fate === 'later') return 'later'
    if (mostPerDay === 0 || !conseiller.consent) return 'unreachable'
    const now = clock.now()
    const { day } = localTimeIn(PARIS, now)
    const message = {
      id: `reminder:${day}:${id}`,
      kind: 'sms',
      recipient: telephone,
      body: sms,
      dueAt: now
    } as const
    return (await reminders.queue(day, [message], mostPerDay)) > 0 ? 'later' : 'told'
  }
}

function atMostEvery(ms: number, read: () => Promise<Owed>): () => Promise<Owed> {
  let at = Number.NEGATIVE_INFINITY
  let known: Promise<Owed> | null = null
  return () => {
    if (!known || performance.now() - at >= ms) {
      at = performance.now()
      known = read()
      // The next scrape asks again.
      known.catch(() => {
        at = Number.NEGATIVE_INFINITY
      })
    }
    return known
  }
}
