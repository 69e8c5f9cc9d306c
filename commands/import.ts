import { openGeography, openLog, openStore } from '../app'
import { readConfig, SettingsFault } from '../config'
import type { DirectoryStore, Saved } from '../domain/ports'
import { localTimeIn, PARIS } from '../domain/values/zone'
import { parseComptes } from '../integrations/directory/comptes'
import { parseConseillers } from '../integrations/directory/conseillers'
import { FileUnavailable, fetchFile } from '../integrations/directory/fetch-file'
import type { Parsed } from '../integrations/directory/parsed'
import { parsePermanences } from '../integrations/directory/permanences'
import { parsePresences } from '../integrations/directory/presences'
import { type DirectoryFile, importReport } from '../integrations/directory/report'
import { hoursCompiler } from '../integrations/hours/compile-hours'
import { directoryStore } from '../integrations/store/directory'

const KINDS: readonly DirectoryFile[] = ['permanences', 'conseillers', 'presences', 'comptes']
const USAGE = `Usage : npm run import -- ${KINDS.join('|')} FICHIER_OU_URL [--all]`

/** Reads and saves one file. Exit code 1 only when nothing could be read: the directory is then as it was. */
async function main(): Promise<number> {
  const [kindGiven, file, ...options] = process.argv.slice(2).filter(argument => argument !== '--')
  const kind = KINDS.find(known => known === kindGiven)
  if (!kind || !file) {
    console.error(USAGE)
    return 1
  }
  const config = readConfig(process.env)
  const bytes = await fetchFile(file)
  const log = openLog('warn')
  const database = await openStore(config, cause => log.error({ cause: String(cause) }, 'store'))
  try {
    const store = directoryStore(database)
    const { parsed, saved } = await importOf(kind, bytes, store)
    for (const line of importReport(kind, parsed, { saved, all: options.includes('--all') }))
      console.log(line)
    return saved ? 0 : 1
  } finally {
    await database.close()
  }
}

async function importOf(
  kind: DirectoryFile,
  bytes: Uint8Array,
  store: DirectoryStore
): Promise<{ parsed: Parsed<unknown>; saved: Saved | null }> {
  const compileHours = hoursCompiler(localTimeIn(PARIS, new Date()).day)
  const save = async <T>(parsed: Parsed<T>, into: (items: readonly T[]) => Promise<Saved>) => ({
    parsed,
    saved: parsed.items.length > 0 ? await into(parsed.items) : null
  })
  switch (kind) {
    case 'permanences':
      return save(parsePermanences(bytes, { places: openGeography(), compileHours }), store.savePermanences)
    case 'conseillers':
      return save(parseConseillers(bytes), store.saveConseillers)
    case 'comptes':
      return save(parseComptes(bytes), store.saveComptes)
    case 'presences': {
      const { permanences, conseillers } = await store.load()
      const known = {
        permanences: new Map(permanences.map(permanence => [permanence.id, permanence])),
        conseillers: new Set(conseillers.map(conseiller => conseiller.id))
      }
      return save(parsePresences(bytes, { compileHours, known }), store.savePresences)
    }
  }
}

main().then(
  code => {
    process.exitCode = code
  },
  (cause: unknown) => {
    const known = cause instanceof FileUnavailable || cause instanceof SettingsFault
    console.error(
      known ? cause.message : `L’import a échoué : ${cause instanceof Error ? cause.message : cause}`
    )
    process.exitCode = 1
  }
)
