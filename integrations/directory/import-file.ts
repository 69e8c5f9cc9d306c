import type { DirectoryStore, Saved } from '../../domain/ports/directory'
import { parseComptes } from './comptes'
import { parseConseillers } from './conseillers'
import type { Communes, CompileHours, Parsed } from './parsed'
import { parsePermanences } from './permanences'
import { parsePresences } from './presences'
import { type DirectoryFile, importReport } from './report'

export const DIRECTORY_FILES: readonly DirectoryFile[] = [
  'permanences',
  'conseillers',
  'presences',
  'comptes'
]

export interface ImportPorts {
  readonly store: DirectoryStore
  readonly places: Communes
  readonly compileHours: CompileHours
}

/**
 * Reads one file and saves what is good in it, in one transaction.
 * @returns the report, in French; `saved` false when nothing could be read, and nothing was changed
 */
export async function importFile(
  kind: DirectoryFile,
  bytes: Uint8Array,
  ports: ImportPorts,
  options: { readonly all: boolean }
): Promise<{ report: string[]; saved: boolean }> {
  const { parsed, saved } = await savedFrom(kind, bytes, ports)
  return { report: importReport(kind, parsed, { saved, ...options }), saved: saved !== null }
}

async function savedFrom(
  kind: DirectoryFile,
  bytes: Uint8Array,
  { store, places, compileHours }: ImportPorts
): Promise<{ parsed: Parsed<unknown>; saved: Saved | null }> {
  const save = async <T>(parsed: Parsed<T>, into: (items: readonly T[]) => Promise<Saved>) => ({
    parsed,
    saved: parsed.items.length > 0 ? await into(parsed.items) : null
  })
  switch (kind) {
    case 'permanences':
      return save(parsePermanences(bytes, { places, compileHours }), store.savePermanences)
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
