import type { DirectoryStore, Saved, SavedPermanences } from '../../domain/ports/directory'
import type { Provenance } from '../../domain/ports/directory-sources'
import type { ExceptionStore } from '../../domain/ports/exceptions'
import { parseComptes } from './comptes'
import { parseConseillers } from './conseillers'
import { parseAbsences, parseSpecialDays } from './exceptions'
import type { Communes, CompileHours, Parsed, Progress } from './parsed'
import { parsePermanences } from './permanences'
import { parsePresences } from './presences'
import { type DirectoryFile, importReport } from './report'
import { sourceReport } from './source-report'

export const DIRECTORY_FILES: readonly DirectoryFile[] = [
  'permanences',
  'conseillers',
  'presences',
  'absences',
  'exceptions',
  'comptes'
]

export interface ImportPorts {
  readonly store: DirectoryStore
  readonly exceptions: Pick<ExceptionStore, 'replaceAbsences' | 'replaceSpecialDays'>
  readonly places: Communes
  readonly compileHours: CompileHours
}

export interface ImportOptions {
  /** Shows every fault. */
  readonly all: boolean
  /** Of permanences: where they come from. */
  readonly provenance: Omit<Provenance, 'published'>
  readonly progress?: Progress
}

/**
 * Reads one file and saves what is good in it, in one transaction.
 * @returns the report, in French; `saved` false when nothing could be read, and nothing was changed
 */
export async function importFile(
  kind: DirectoryFile,
  bytes: Uint8Array,
  ports: ImportPorts,
  options: ImportOptions
): Promise<{ report: string[]; saved: boolean }> {
  const { parsed, saved } = await savedFrom(kind, bytes, ports, options)
  const source = saved?.source
  const changes = source ? sourceReport(source, options.all, options.provenance.removeAbsent !== 'none') : []
  return {
    report: [
      ...changes,
      ...(changes.length > 0 ? [''] : []),
      ...importReport(kind, parsed, { saved, all: options.all })
    ],
    saved: saved !== null
  }
}

async function savedFrom(
  kind: DirectoryFile,
  bytes: Uint8Array,
  { store, exceptions, places, compileHours }: ImportPorts,
  { provenance, progress }: ImportOptions
): Promise<{ parsed: Parsed<unknown>; saved: (Saved & Partial<SavedPermanences>) | null }> {
  const save = async <T>(parsed: Parsed<T>, into: (items: readonly T[]) => Promise<Saved>) => ({
    parsed,
    saved: parsed.items.length > 0 ? await into(parsed.items) : null
  })
  switch (kind) {
    case 'permanences': {
      const { permanences: known } = await knownIn(store)
      const parsed = parsePermanences(bytes, {
        places,
        compileHours,
        known,
        ...(progress ? { progress } : {})
      })
      return save(parsed, items =>
        store.savePermanences(items, { ...provenance, published: parsed.published })
      )
    }
    case 'conseillers':
      return save(parseConseillers(bytes), store.saveConseillers)
    case 'comptes':
      return save(parseComptes(bytes), store.saveComptes)
    case 'absences': {
      const { conseillers } = await knownIn(store)
      return save(parseAbsences(bytes, conseillers), exceptions.replaceAbsences)
    }
    case 'exceptions': {
      const { permanences } = await knownIn(store)
      return save(parseSpecialDays(bytes, permanences), exceptions.replaceSpecialDays)
    }
    case 'presences': {
      const known = await knownIn(store)
      const parsed = parsePresences(bytes, { compileHours, known })
      return save(parsed, items => store.savePresences([...items, ...parsed.kept]))
    }
  }
}

/** What is imported already. */
async function knownIn(store: DirectoryStore) {
  const { permanences, conseillers, presences } = await store.load()
  return {
    presences,
    permanences: new Map(permanences.map(permanence => [permanence.id, permanence])),
    conseillers: new Set(conseillers.map(conseiller => conseiller.id))
  }
}
