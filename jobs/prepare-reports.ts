import type { ActiviteStore } from '../domain/ports/activites'
import type { DirectoryPort } from '../domain/ports/directory'
import type { Reporting } from '../domain/ports/reporting'
import type { ReportStore } from '../domain/ports/reports'
import type { CalendarWord, TellConseiller } from '../domain/ports/told'
import { type DueStage, dueStageOf, type ReportDue } from '../domain/reporting/convention'
import { addDays } from '../domain/values/day'
import { localTimeIn, PARIS } from '../domain/values/zone'
import { oneByOne } from './one-by-one'
import type { Job } from './ticker'

export interface PreparePorts {
  readonly reporting: Pick<Reporting, 'owed' | 'structure' | 'draft'>
  readonly reports: Pick<ReportStore, 'notice' | 'noticed'>
  readonly activites: Pick<ActiviteStore, 'each'>
  readonly directory: DirectoryPort
  readonly tell: TellConseiller
  /** What is said to a conseiller whose calls a report waits for. */
  readonly words: (id: string, due: ReportDue, toConfirm: number) => CalendarWord
  readonly onDone: (stage: DueStage, due: ReportDue) => void
}

/**
 * Each report owed, when its period is over and again as its day comes near: its draft is made, so that what keeps it from being
 * made is known in time, and the conseillers whose calls it waits for are told, each once.
 */
export function prepareReports(ports: PreparePorts): Job {
  const todayAt = (now: Date) => localTimeIn(PARIS, now).day
  return oneByOne(
    'reports',
    async now => (await ports.reporting.owed(null)).filter(due => dueStageOf(due, todayAt(now)) !== null),
    (due, now) => prepare(ports, due, dueStageOf(due, todayAt(now)), now)
  )
}

async function prepare(ports: PreparePorts, due: ReportDue, stage: DueStage | null, now: Date) {
  if (stage === null) return false
  const { structureSiret, kind, period } = due
  const key = { structureSiret, kind, period: period.name }
  if ((await ports.reports.noticed(key)).has(stage)) return false
  const structure = await ports.reporting.structure(structureSiret)
  const draft = structure && (await ports.reporting.draft(structure, period))
  // A quarter waits for the calls of its months, which were asked for with them.
  const waiting =
    kind === 'monthly' && draft && draft.figures.aConfirmer > 0 ? await toConfirm(ports, due) : []
  const fates = await Promise.all(
    [...waiting].map(([conseillerId, calls]) => {
      const conseiller = ports.directory.current().conseillers.get(conseillerId)
      const id = `report:${structureSiret}:${period.name}:${stage}:${conseillerId}`
      return conseiller ? ports.tell(conseiller, ports.words(id, due, calls)) : 'unreachable'
    })
  )
  // Those who were told are not told again: the word has an identity.
  if (fates.includes('later')) return true
  if (await ports.reports.notice(key, stage, now)) ports.onDone(stage, due)
  return true
}

/** Calls of a period that wait for a word, by conseiller. */
async function toConfirm({ activites }: PreparePorts, { structureSiret, period }: ReportDue) {
  const calls = new Map<string, number>()
  const waiting = activites.each({
    structureSiret,
    from: period.from,
    until: addDays(period.until, -1),
    status: 'to-confirm'
  })
  for await (const { conseillerId } of waiting) calls.set(conseillerId, (calls.get(conseillerId) ?? 0) + 1)
  return calls
}
