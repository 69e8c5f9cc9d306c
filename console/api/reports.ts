import { FILE_FORMATS } from '../../domain/ports/paper-files'
import type { KnownStructure } from '../../domain/ports/reporting'
import type { ReportDue } from '../../domain/reporting/convention'
import { paperOfReport } from '../../domain/reporting/paper-of-report'
import {
  isOver,
  PERIOD_EXAMPLES,
  type Period,
  REPORT_KINDS,
  type ReportKind,
  readPeriod
} from '../../domain/reporting/period'
import type { Report } from '../../domain/reporting/report'
import { MOST_COMMENT_CHARACTERS } from '../../domain/reporting/structure-action'
import { localTimeIn, PARIS } from '../../domain/values/zone'
import { onlyFields, wholeIn } from './activity-fields'
import { type FileAnswer, paperFile } from './files'
import { oneOf, type Query, siretIn } from './parameters'
import type { ApiPorts } from './ports'
import { badValue, notFound, Problem } from './problem'

const FORMATS = ['json', ...FILE_FORMATS] as const
const NAMES: Readonly<Record<ReportKind, string>> = {
  monthly: 'rapport-mensuel',
  quarterly: 'rapport-trimestriel',
  'half-yearly': 'rapport-semestriel'
}

interface Asked {
  readonly structure: KnownStructure
  readonly period: Period
}

/** Which structure a SIRET is; refused in French where it is none. */
export async function structureIn(ports: ApiPorts, given: string | undefined): Promise<KnownStructure> {
  const siret = siretIn(given)
  const structure = await ports.reporting.structure(siret)
  if (!structure) throw notFound(`Aucune structure connue n’a le SIRET ${siret}.`)
  return structure
}

/** A period that exists, or what is wrong with it. */
export function periodIn(kind: ReportKind, text: string | undefined): Period {
  const period = readPeriod(kind, text ?? '')
  if (!period) {
    throw badValue(
      'period',
      `« period » n’est pas une période qui existe : pour ce rapport, écrivez par exemple ${PERIOD_EXAMPLES[kind]}.`
    )
  }
  return period
}

async function askedIn(ports: ApiPorts, kindGiven: string, query: Query): Promise<Asked> {
  const kind = REPORT_KINDS.find(known => known === kindGiven)
  if (!kind) throw notFound(`Il n’y a pas de rapport de cette sorte : ${REPORT_KINDS.join(', ')}.`)
  const period = periodIn(kind, query['period'])
  return { period, structure: await structureIn(ports, query['structure']) }
}

/**
 * `GET /reports/{kind}`: as it was last sent, or as it would be sent now where none was. `version` asks for one that was sent,
 * or for the `draft` of the next.
 */
export async function report(ports: ApiPorts, kind: string, query: Query): Promise<Report | FileAnswer> {
  const format = oneOf(query['format'] ?? 'json', 'format', FORMATS)
  const { structure, period } = await askedIn(ports, kind, query)
  const found = await versionIn(ports, structure, period, query['version'])
  if (format === 'json') return found
  const name = `${NAMES[period.kind]}_${structure.siret}_${period.name}_v${found.version}`
  const made = new Date(found.frozenAt ?? found.madeAt)
  return paperFile(ports.files, paperOfReport(found), format, name, made)
}

async function versionIn(
  { reporting }: ApiPorts,
  structure: KnownStructure,
  period: Period,
  asked: string | undefined
): Promise<Report> {
  if (asked === 'draft') return reporting.draft(structure, period)
  if (asked === undefined || asked === '') {
    return (await reporting.lastSent(structure.siret, period)) ?? reporting.draft(structure, period)
  }
  if (!/^[1-9]\d{0,5}$/.test(asked)) {
    throw badValue('version', '« version » doit être un numéro de version, ou « draft » pour le brouillon.')
  }
  const sent = await reporting.sent(structure.siret, period, Number(asked))
  if (!sent) throw notFound(`La version ${asked} de ce rapport n’a pas été envoyée.`)
  return sent
}

/** `GET /reports/{kind}/versions`: what was sent, and when. */
export async function reportVersions(ports: ApiPorts, kind: string, query: Query) {
  const { structure, period } = await askedIn(ports, kind, query)
  const versions = await ports.reporting.versions(structure.siret, period)
  return {
    items: versions.map(({ version, frozenAt, frozenBy }) => ({
      version,
      frozenAt: frozenAt.toISOString(),
      frozenBy
    }))
  }
}

/** `POST /reports/{kind}/freeze {"version": 1}`: sends it. The same version again gives what was sent. */
export async function freezeReport(
  ports: ApiPorts,
  kind: string,
  query: Query,
  body: Record<string, unknown>,
  author = 'api'
): Promise<Report> {
  onlyFields(body, ['version'])
  const { structure, period } = await askedIn(ports, kind, query)
  const version = wholeIn(body['version'], 'version', 1, 999_999)
  const already = await ports.reporting.sent(structure.siret, period, version)
  if (already) return already
  if (!isOver(period, localTimeIn(PARIS, ports.clock.now()).day)) {
    throw new Problem(
      409,
      'Trop tôt',
      'La période n’est pas terminée : le rapport ne peut pas encore être envoyé.',
      'period'
    )
  }
  const frozen = await ports.reporting.freeze(structure, period, version, author)
  if (!frozen) {
    throw new Problem(
      409,
      'Version inattendue',
      'Ce n’est pas la version suivante : relisez le brouillon et envoyez sa version.',
      'version'
    )
  }
  return frozen
}

/** `PUT /reports/{kind}/comment {"text": …}`: what the structure adds, kept for the next version. */
export async function commentReport(
  ports: ApiPorts,
  kind: string,
  query: Query,
  body: Record<string, unknown>,
  author = 'api'
): Promise<{ text: string }> {
  onlyFields(body, ['text'])
  const { structure, period } = await askedIn(ports, kind, query)
  const { text } = body
  if (typeof text !== 'string' || text.length > MOST_COMMENT_CHARACTERS || text.includes('\0')) {
    throw badValue('text', `« text » doit être un texte de ${MOST_COMMENT_CHARACTERS} caractères au plus.`)
  }
  const key = { structureSiret: structure.siret, kind: period.kind, period: period.name }
  await ports.reports.saveComment(key, text, author, ports.clock.now())
  return { text }
}

const DUE_STATES = ['to-come', 'open', 'late', 'sent'] as const

export const dueJson = ({
  structureSiret,
  structureNom,
  kind,
  period,
  dueOn,
  state,
  sentVersion
}: ReportDue) => ({
  structure: { siret: structureSiret, nom: structureNom },
  kind,
  period: { name: period.name, from: period.from, until: period.until },
  dueOn,
  state,
  sentVersion
})

/** `GET /reports/due`: what is owed by whom, by its day. */
export async function reportsDue(ports: ApiPorts, query: Query) {
  const { structure, state } = query
  const siret = structure ? (await structureIn(ports, structure)).siret : null
  const wanted = state ? oneOf(state, 'state', DUE_STATES) : null
  const owed = await ports.reporting.owed(siret)
  return { items: owed.filter(due => wanted === null || due.state === wanted).map(dueJson) }
}

/** `GET /structures/{siret}/calendar`: the address at which diaries read what this structure owes. Whoever has it may read it. */
export async function dueCalendar(ports: ApiPorts, siret: string): Promise<{ url: string }> {
  const structure = await structureIn(ports, siret)
  return { url: ports.dueFeed.addressOf(structure.siret) }
}
