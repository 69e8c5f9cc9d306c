import { accessSync, constants, existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Config, makeFolder } from '../config'
import { localTimeIn, PARIS } from '../domain/values/zone'
import { type Geography, loadGeography } from '../integrations/geography/geography'
import { hoursCompiler } from '../integrations/hours/compile-hours'
import type { SqlDatabase } from '../integrations/store/database'
import { embeddedDatabase } from '../integrations/store/embedded'
import { migrate, type SchemaState, schemaStateOf } from '../integrations/store/migrations'
import { claimFolder } from '../integrations/store/one-server'
import { postgresqlDatabase } from '../integrations/store/postgresql'
import { lookAtPostgresql, preparePostgresql } from '../integrations/store/postgresql-check'

/**
 * The store that the settings name, at this version's schema.
 * @param onChange  told when a store that is elsewhere goes, and when it comes back
 * @param onRenewed  told what an older schema, or none, did not have yet
 */
export async function openStore(
  config: Pick<Config, 'databaseUrl' | 'dataDir'>,
  onIdleError: (cause: unknown) => void,
  onChange?: (isThere: boolean) => void,
  onRenewed: (migrations: readonly string[]) => void = () => undefined
): Promise<SqlDatabase> {
  if (config.databaseUrl !== null) {
    const renewed = await preparePostgresql(config.databaseUrl)
    if (renewed.length > 0) onRenewed(renewed)
    const database = postgresqlDatabase(config.databaseUrl, onIdleError, onChange)
    await database.look()
    return database
  }
  const database = embeddedIn(config.dataDir)
  const renewed = await migrate(database.read)
  if (renewed.length > 0) onRenewed(renewed)
  return database
}

export type StoreFound =
  | { readonly state: Exclude<SchemaState, 'current'>; readonly database: null }
  | { readonly state: 'current'; readonly database: SqlDatabase }

/** The store that the settings name as it is: read only, and left without what a start would make in it. */
export async function lookIntoStore(config: Pick<Config, 'databaseUrl' | 'dataDir'>): Promise<StoreFound> {
  if (config.databaseUrl !== null) {
    const state = await lookAtPostgresql(config.databaseUrl)
    if (state !== 'current') return { state, database: null }
    const database = postgresqlDatabase(config.databaseUrl, () => undefined)
    await database.look()
    return { state, database }
  }
  if (!inFolder(config.dataDir, () => existsSync(storeFile(config.dataDir))))
    return { state: 'empty', database: null }
  const database = embeddedIn(config.dataDir)
  const state = await schemaStateOf(database.read)
  if (state === 'current') return { state, database }
  await database.close()
  return { state, database: null }
}

/**
 * Takes the embedded store for one server alone: two would each ring the conseillers that the other one holds. Not for commands,
 * nor for a store that is elsewhere, which processes share.
 * @returns how to let go of it
 * @throws {Error} where another server runs on it
 */
export function claimStore({ databaseUrl, dataDir }: Pick<Config, 'databaseUrl' | 'dataDir'>): () => void {
  if (databaseUrl !== null) return () => undefined
  const letGo = inFolder(dataDir, () => claimFolder(dataDir))
  if (!letGo) {
    throw new Error(
      `another server already runs on the folder ${dataDir}. Stop it, or give this one another folder (DATA_DIR) and another port (PORT)`
    )
  }
  return letGo
}

const storeFile = (dataDir: string) => join(dataDir, 'store.sqlite')

const embeddedIn = (dataDir: string): SqlDatabase =>
  inFolder(dataDir, () => embeddedDatabase(storeFile(dataDir)))

/** @throws {Error} in one line, where this folder cannot hold a store */
function inFolder<T>(dataDir: string, work: () => T): T {
  try {
    makeFolder(dataDir)
    accessSync(dataDir, constants.W_OK)
    return work()
  } catch (cause) {
    const reason = (cause as { code?: string }).code ?? (cause instanceof Error ? cause.message : 'unknown')
    throw new Error(`DATA_DIR cannot be written to: ${dataDir} (${reason})`, { cause })
  }
}

let geography: Geography | null = null

/** The table of communes, made at set-up beside the compiled program. Never changes: read once in a process. */
export function openGeography(): Geography {
  const beside = join(__dirname, '..', 'geography.tsv')
  geography ??= loadGeography(existsSync(beside) ? beside : join(__dirname, '..', 'dist', 'geography.tsv'))
  return geography
}

/** Timetables whose weeks differ are read out from so long before an import: a rehearsal may be set in the past. */
const HOURS_BEFORE_MS = 540 * 86_400_000

/** Reads opening hours as an import on that day does. */
export const openHours = (now: Date) =>
  hoursCompiler(localTimeIn(PARIS, new Date(now.getTime() - HOURS_BEFORE_MS)).day)
