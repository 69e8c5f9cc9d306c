import { createWriteStream, writeFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Config } from '../config'
import type { FileFormat } from '../domain/ports/paper-files'
import { laCoopTable } from '../domain/reporting/la-coop-table'
import { OPEN_DATA_SCHEMA, openDataCounter, openDataTable } from '../domain/reporting/open-data'
import { type Paper, paperOf } from '../domain/reporting/paper'
import { paperOfReport } from '../domain/reporting/paper-of-report'
import { type Period, periodOf } from '../domain/reporting/period'
import { localTimeIn, PARIS } from '../domain/values/zone'
import { clockFrom } from '../integrations/clock/clocks'
import { paperFiles } from '../integrations/files/paper-files'
import { activiteStore } from '../integrations/store/activites'
import { callStore } from '../integrations/store/calls'
import { directoryStore } from '../integrations/store/directory'
import { liveDirectory } from '../integrations/store/live-directory'
import { openStore } from './open'
import { openReporting } from './reporting'

/** What reports are made of, opened for one command and closed after it. */
async function withWorld<Result>(
  config: Config,
  work: (world: Awaited<ReturnType<typeof open>>) => Promise<Result>
): Promise<Result> {
  const world = await open(config)
  try {
    return await work(world)
  } finally {
    world.directory.stop()
    await world.database.close()
  }
}

async function open(config: Config) {
  const database = await openStore(config, () => undefined)
  const directory = await liveDirectory(directoryStore(database), () => undefined)
  const { clock } = await clockFrom(
    config.testClock,
    () => callStore(database).newestEventAt(),
    database.aheadMs
  )
  return { database, directory, clock }
}

async function writePaper(paper: Paper, format: FileFormat, made: Date, file: string): Promise<void> {
  const bytes = format === 'csv' ? paperFiles.csv(paper) : paperFiles[format](paper, made)
  await pipeline(Readable.from(bytes), createWriteStream(file))
}

/**
 * `npm run report`: a report as it was last sent, or as it would be sent now.
 * @returns `null` where nothing is known of that structure
 */
export function writeReport(
  config: Config,
  asked: { readonly siret: string; readonly period: Period; readonly format: FileFormat | 'json' },
  file: string
): Promise<{ readonly version: number; readonly frozen: boolean; readonly activites: number } | null> {
  return withWorld(config, async ({ database, directory, clock }) => {
    const reporting = openReporting({ database, directory, clock })
    const structure = await reporting.structure(asked.siret)
    if (!structure) return null
    const report =
      (await reporting.lastSent(asked.siret, asked.period)) ??
      (await reporting.draft(structure, asked.period))
    const made = new Date(report.frozenAt ?? report.madeAt)
    if (asked.format === 'json') writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`)
    else await writePaper(paperOfReport(report), asked.format, made, file)
    return { version: report.version, frozen: report.frozen, activites: report.figures.activites }
  })
}

/** `npm run export -- la-coop`: every activity that counts, one row for each person helped. */
export function exportLaCoop(config: Config, out: string | null) {
  return withWorld(config, async ({ database, directory, clock }) => {
    const now = clock.now()
    const file = out ?? `coop-numerique_accompagnements_${localTimeIn(PARIS, now).day}.xlsx`
    const { conseillers, permanences } = directory.current()
    let written = 0
    async function* shown() {
      for await (const kept of activiteStore(database).eachKept({})) {
        if (kept.activite.status === 'voided' || kept.activite.status === 'to-confirm') continue
        written += 1
        const { conseillerId, permanenceId } = kept.activite
        yield {
          ...kept,
          conseiller: conseillers.get(conseillerId) ?? null,
          lieu: permanenceId ? (permanences.get(permanenceId) ?? null) : null
        }
      }
    }
    await writePaper(paperOf(laCoopTable(shown())), file.endsWith('.csv') ? 'csv' : 'xlsx', now, file)
    return { written, file }
  })
}

/** `npm run export -- open-data`: anonymous counts of the months that are over, and the schema that describes them. */
export function exportOpenData(config: Config, out: string | null) {
  return withWorld(config, async ({ database, clock }) => {
    const now = clock.now()
    const { from } = periodOf('monthly', localTimeIn(PARIS, now).day)
    const file = out ?? 'accompagnements-conseillers-numeriques.csv'
    const schema = `${file.replace(/\.csv$/, '')}.schema.json`
    const counter = openDataCounter()
    for await (const activite of activiteStore(database).each({})) {
      if (activite.date < from) counter.add(activite)
    }
    const lines = counter.lines()
    await writePaper(paperOf(openDataTable(lines)), 'csv', now, file)
    writeFileSync(schema, `${JSON.stringify(OPEN_DATA_SCHEMA, null, 2)}\n`)
    return { written: lines.length, file, schema }
  })
}
