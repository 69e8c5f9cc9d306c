import { fork } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { importDirectoryFile, openStore, writeReport } from '../app'
import { type Config, readConfig } from '../config'
import { type Period, type ReportKind, readPeriod } from '../domain/reporting/period'
import type { Report } from '../domain/reporting/report'
import { addDays } from '../domain/values/day'
import { instantAt, PARIS } from '../domain/values/zone'
import { randomFrom } from './country'

const SIRET = '20003063300016'
const CONSEILLERS = 12
/** What a structure of twelve conseillers does in a year, and what it would do were it three times smaller or larger. */
const SIZES = [10_000, 30_000, 90_000] as const
const STATED = 30_000
const MILLION = 1_000_000
const CEILING_REPORT_MS = 1_000
const CEILING_XLSX_MS = 2_000
/** All of the process: the product itself asks for half of it before the first row. */
const CEILING_EXPORT_MB = 450
/** Rows that share one flush to disk. */
const ROWS_AT_ONCE = 10_000
const REPORTS: readonly (readonly [ReportKind, string])[] = [
  ['monthly', '2026-10'],
  ['quarterly', '2026-Q4'],
  ['half-yearly', '2026-S2']
]

/**
 * The reports of a structure out of a year of its activities, from the store to the file, as `npm run report` writes them;
 * their figures against a count in SQL; and the file of all activities, whose memory must not grow with them.
 */
export async function benchReports(say: (line: string) => void, upToAMillion: boolean): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'reports-'))
  const config = readConfig(settings(folder))
  const random = randomFrom(6)
  try {
    await importPeople(config, folder)
    let written = 0
    const grown: { size: number; reportMs: number; file: Exported }[] = []
    for (const size of upToAMillion ? [...SIZES, MILLION] : SIZES) {
      const filling = performance.now()
      await fill(config, written, size, random)
      written = size
      say(`Reports, ${size} activities in a year (filled in ${seconds(filling)} s)`)
      let slowest = 0
      for (const [kind, name] of REPORTS) {
        const ms = await reportMs(
          config,
          folder,
          periodOf(kind, name),
          size === STATED ? say : () => undefined
        )
        slowest = Math.max(slowest, ms)
      }
      grown.push({ size, reportMs: slowest, file: await exported(folder, size, say) })
    }
    growth(grown, say)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const seconds = (since: number) => ((performance.now() - since) / 1_000).toFixed(1)

/** After the year that the reports are about. */
const settings = (folder: string) => ({ DATA_DIR: folder, TEST_CLOCK: '2027-01-10T10:00:00+01:00' })

function periodOf(kind: ReportKind, name: string): Period {
  const period = readPeriod(kind, name)
  if (!period) throw new RangeError(name)
  return period
}

async function importPeople(config: Config, folder: string): Promise<void> {
  const header =
    'id,prenom,nom,telephone,courriel,structure_siret,structure_nom,themes,langues,aad_object_id,consentement_appels'
  const rows = Array.from({ length: CONSEILLERS }, (_, index) => {
    const two = String(index + 1).padStart(2, '0')
    return `K${index + 1},Camille,Exemple ${two},+3363998${`02${two}`},k${two}@example.org,${SIRET},Structure (exemple),,fr,,oui`
  })
  const file = join(folder, 'conseillers.csv')
  writeFileSync(file, `${[header, ...rows].join('\n')}\n`)
  const { report, saved } = await importDirectoryFile(config, 'conseillers', file, {
    all: false,
    removeAbsent: 'none',
    again: true
  })
  if (!saved) throw new Error(report.join('\n'))
}

const THEMES: readonly (readonly string[])[] = [
  ['email'],
  ['sante'],
  ['navigation_sur_internet'],
  ['aide_aux_demarches_administratives', 'argent_impots'],
  ['aide_aux_demarches_administratives', 'social_sante'],
  []
]
const STATUSES = ['recorded', 'recorded', 'recorded', 'confirmed', 'to-confirm', 'voided'] as const

/** The rows `from` to `until` of one and the same year: more of them are more in each of its days. */
async function fill(config: Config, from: number, until: number, random: () => number): Promise<void> {
  const database = await openStore(config, () => undefined)
  const pick = <Choice>(choices: readonly Choice[]) => choices[Math.floor(random() * choices.length)]
  for (let start = from; start < until; start += ROWS_AT_ONCE) {
    const rows = Array.from({ length: Math.min(ROWS_AT_ONCE, until - start) }, (_, index) => {
      const date = addDays('2026-01-01', Math.floor(random() * 365))
      const isWorkshop = random() < 0.1
      const total = 2 + Math.floor(random() * 9)
      const at = instantAt(PARIS, date, 540 + Math.floor(random() * 480)).getTime()
      return {
        id: `bench-${String(start + index).padStart(8, '0')}`,
        call_sid_hash: null,
        conseiller_id: `K${1 + Math.floor(random() * CONSEILLERS)}`,
        permanence_id: null,
        structure_siret: SIRET,
        date,
        started_at: at,
        duration_seconds: 20 + Math.floor(random() * 5_400),
        status: pick(STATUSES) ?? 'recorded',
        channel: isWorkshop ? 'manual' : 'voice',
        data: JSON.stringify({
          type: isWorkshop ? 'collectif' : 'individuel',
          typeLieu: isWorkshop ? 'lieu_activite' : 'a_distance',
          materiel: isWorkshop ? [] : ['telephone'],
          thematiques: pick(THEMES) ?? [],
          orienteVersStructure: random() < 0.1,
          structureDeRedirection: null,
          beneficiaire: {
            commune: 'Caudry',
            codePostal: '59540',
            codeInsee: '59139',
            trancheAge: 'non_communique',
            genre: 'non_communique',
            statutSocial: 'non_communique'
          },
          notes: null,
          ...(isWorkshop
            ? { participants: { total, recurrents: 0, tranchesAge: {}, genres: {}, statutsSociaux: {} } }
            : {})
        }),
        created_at: at,
        updated_at: at,
        forgotten: null
      }
    })
    // What SQLite takes at once is bound by its variables.
    await database.write(async tx => {
      for (let first = 0; first < rows.length; first += 200)
        await tx
          .insertInto('activites')
          .values(rows.slice(first, first + 200))
          .execute()
    })
  }
  await database.close()
}

/** @returns the time of the report as JSON, once its figures are those of SQL */
async function reportMs(
  config: Config,
  folder: string,
  period: Period,
  say: (line: string) => void
): Promise<number> {
  const file = (format: string) => join(folder, `report.${format}`)
  const timed = async (format: 'json' | 'xlsx' | 'csv' | 'pdf') => {
    const since = performance.now()
    await writeReport(config, { siret: SIRET, period, format }, file(format))
    return performance.now() - since
  }
  const json = await timed('json')
  const { figures } = JSON.parse(readFileSync(file('json'), 'utf8')) as Report // written by the line above
  const counted = await countedInSql(config, period)
  if (figures.activites !== counted.activites || figures.durationMinutes !== counted.minutes)
    throw new Error(`${period.name}: ${figures.activites} activities, SQL counts ${counted.activites}`)
  const xlsx = await timed('xlsx')
  const pdf = await timed('pdf')
  say(
    `  ${period.kind} ${period.name}, ${figures.activites} activities as SQL counts them: report ${json.toFixed(0)} ms of ${CEILING_REPORT_MS}, .xlsx ${xlsx.toFixed(0)} ms of ${CEILING_XLSX_MS}, .pdf ${pdf.toFixed(0)} ms`
  )
  return json
}

async function countedInSql(config: Config, { from, until }: Period) {
  const database = await openStore(config, () => undefined)
  const rows = await database.read
    .selectFrom('activites')
    .select(({ fn }) => ['duration_seconds', fn.countAll().as('count')])
    .where('structure_siret', '=', SIRET)
    .where('date', '>=', from)
    .where('date', '<', until)
    .where('status', 'in', ['recorded', 'confirmed'])
    .groupBy('duration_seconds')
    .execute()
  await database.close()
  const sum = (of: (row: { duration_seconds: number; count: number }) => number) =>
    rows.reduce((total, row) => total + of({ ...row, count: Number(row.count) }), 0)
  return {
    activites: sum(({ count }) => count),
    minutes: sum(({ duration_seconds, count }) => count * Math.max(1, Math.ceil(duration_seconds / 60)))
  }
}

/** What the export of a process of its own tells of it. */
interface Exported {
  readonly written: number
  readonly ms: number
  readonly mostMb: number
}

/** La Coop's file of them all, in a process of its own: how long it took, and the most memory that it ever held. */
async function exported(folder: string, size: number, say: (line: string) => void): Promise<Exported> {
  const file = join(folder, 'la-coop.csv')
  const child = fork(join(__dirname, 'export-memory.js'), [file], {
    env: { PATH: process.env['PATH'], ...settings(folder) }
  })
  const told = await new Promise<Exported>((resolve, reject) => {
    child.once('message', message => resolve(message as Exported)) // sent by export-memory.ts
    child.once('exit', code => reject(new Error(`the export left with ${code}`)))
  })
  say(
    `  La Coop’s file of ${told.written} that count among ${size}: ${(told.ms / 1_000).toFixed(1)} s, ${(statSync(file).size / 1_048_576).toFixed(0)} MB written, ${told.mostMb.toFixed(0)} MB of memory at most, of ${CEILING_EXPORT_MB}`
  )
  rmSync(file)
  return told
}

function growth(
  grown: readonly { size: number; reportMs: number; file: Exported }[],
  say: (line: string) => void
): void {
  for (const [index, { size, reportMs, file }] of grown.entries()) {
    const before = grown[index - 1]
    if (!before) continue
    const times = (now: number, then: number) => `× ${(now / then).toFixed(1)}`
    say(
      `Reports, activities ${times(size, before.size)}: slowest report ${times(reportMs, before.reportMs)}, export ${times(file.ms, before.file.ms)} in time and ${times(file.mostMb, before.file.mostMb)} in memory`
    )
  }
}
