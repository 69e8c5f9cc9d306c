import type { Conseiller } from '../domain/permanences/conseiller'
import type { DirectoryPort } from '../domain/ports/directory'
import type { QuestionnaireStore } from '../domain/ports/questionnaires'
import type { Reporting } from '../domain/ports/reporting'
import type { ReportStore } from '../domain/ports/reports'
import type { CalendarWord, TellConseiller } from '../domain/ports/told'
import { askedFrom, type ReportDue } from '../domain/reporting/convention'
import { localTimeIn, PARIS } from '../domain/values/zone'
import { oneByOne } from './one-by-one'
import type { Job } from './ticker'

export interface AskPorts {
  readonly reporting: Pick<Reporting, 'owed'>
  readonly questionnaires: Pick<QuestionnaireStore, 'ask' | 'copies' | 'reminded'>
  readonly reports: Pick<ReportStore, 'notice' | 'noticed'>
  readonly directory: DirectoryPort
  readonly tell: TellConseiller
  readonly words: (id: string, due: ReportDue, isReminder: boolean) => CalendarWord
  readonly onAsked: (count: number, due: ReportDue) => void
}

/** Whoever has not answered is reminded so long after they were last told. */
const REMIND_AFTER_MS = 7 * 86_400_000

/**
 * The half-yearly questionnaire, given to each conseiller of a structure that owes the report, in the last month of the
 * half-year; those who have not answered are reminded each week until its day. Answered or sent, nobody is asked any more.
 */
export function askQuestionnaires(ports: AskPorts): Job {
  return oneByOne(
    'questionnaires',
    async now => {
      const { day } = localTimeIn(PARIS, now)
      return (await ports.reporting.owed(null)).filter(
        ({ kind, state, period, dueOn }) =>
          kind === 'half-yearly' && state !== 'sent' && askedFrom(period) <= day && day <= dueOn
      )
    },
    (due, now) => ask(ports, due, now)
  )
}

async function ask(ports: AskPorts, due: ReportDue, now: Date): Promise<boolean> {
  const { structureSiret, period } = due
  const employed = [...ports.directory.current().conseillers.values()].filter(
    conseiller => conseiller.structureSiret === structureSiret
  )
  const key = { structureSiret, kind: due.kind, period: period.name }
  const noticed = await ports.reports.noticed(key)
  const copies = new Map(
    (await ports.questionnaires.copies(structureSiret, period.name)).map(copy => [copy.conseillerId, copy])
  )
  let asked = 0
  let told = 0
  for (const conseiller of employed) {
    const copy = copies.get(conseiller.id)
    if (copy?.answeredAt) continue
    if (!copy && (await ports.questionnaires.ask(structureSiret, period.name, conseiller.id, now))) asked += 1
    const last = copy ? (copy.remindedAt ?? copy.askedAt) : now
    const isReminder = noticed.has(whatOf(conseiller))
    if (isReminder && now.getTime() - last.getTime() < REMIND_AFTER_MS) continue
    // Asked by two processes at once, the word is the same: its identity is what was told before it.
    const id = `questionnaire:${period.name}:${conseiller.id}:${isReminder ? last.getTime() : 'asked'}`
    if ((await ports.tell(conseiller, ports.words(id, due, isReminder))) === 'later') continue
    if (isReminder) await ports.questionnaires.reminded(period.name, conseiller.id, now)
    else await ports.reports.notice(key, whatOf(conseiller), now)
    told += 1
  }
  if (asked > 0) ports.onAsked(asked, due)
  return asked + told > 0
}

const whatOf = ({ id }: Conseiller) => `asked:${id}`
