import type { Config } from '../config'
import { fetchFile, isAddress } from '../integrations/directory/fetch-file'
import { fetchPages } from '../integrations/directory/fetch-pages'
import { DIRECTORY_FILES, type ImportOptions, importFile } from '../integrations/directory/import-file'
import type { DirectoryFile } from '../integrations/directory/report'
import { sourceName } from '../integrations/directory/source-name'
import { unchanged } from '../integrations/directory/wording-source'
import { directoryStore } from '../integrations/store/directory'
import { directorySources } from '../integrations/store/directory-sources'
import { exceptionStore } from '../integrations/store/exceptions'
import { openGeography, openHours, openStore } from './open'

export { DIRECTORY_FILES }

/** An unchanged file is read again after so long: weeks that differ are read out for a time only. */
const READ_AGAIN_MS = 30 * 86_400_000

export interface DirectoryImport extends Pick<ImportOptions, 'all' | 'progress'> {
  /** Name of the source where its address or file name does not serve. */
  readonly source?: string
  readonly removeAbsent: ImportOptions['provenance']['removeAbsent']
  /** Reads an address even when it says that nothing changed. */
  readonly again: boolean
}

/** `npm run import`: a file or an address, into the store that the settings name. */
export async function importDirectoryFile(
  config: Config,
  kind: DirectoryFile,
  fileOrUrl: string,
  options: DirectoryImport
): Promise<{ report: string[]; saved: boolean }> {
  // What cannot be had is told before a store is opened.
  const bytesOfOther = kind === 'permanences' ? null : await fetchFile(fileOrUrl)
  const database = await openStore(config, () => undefined)
  const now = new Date()
  try {
    const sources = directorySources(database)
    const name = options.source ?? sourceName(fileOrUrl)
    const known = bytesOfOther ? null : await sources.find(name)
    const isFresh = known?.importedAt && now.getTime() - known.importedAt.getTime() < READ_AGAIN_MS
    const fetched = bytesOfOther
      ? ({ kind: 'file', bytes: bytesOfOther, etag: null, lastModified: null } as const)
      : await fetchPages(fileOrUrl, {
          since: known && isFresh && !options.again && options.removeAbsent === 'none' ? known : null,
          token: tokenFor(config, fileOrUrl)
        })
    if (fetched.kind === 'unchanged') {
      await sources.noteUnchanged(name, now)
      return { report: [unchanged(known?.importedAt ?? now)], saved: true }
    }
    const ports = {
      store: directoryStore(database),
      exceptions: exceptionStore(database),
      places: openGeography(),
      compileHours: openHours(now)
    }
    return await importFile(kind, fetched.bytes, ports, {
      all: options.all,
      ...(options.progress ? { progress: options.progress } : {}),
      provenance: {
        source: name,
        at: now,
        etag: fetched.etag,
        lastModified: fetched.lastModified,
        removeAbsent: options.removeAbsent
      }
    })
  } finally {
    await database.close()
  }
}

/** The token of the directory's own address, for that origin alone. */
function tokenFor({ directoryUrl, directoryToken }: Config, fileOrUrl: string): string | null {
  if (!directoryUrl || !directoryToken || !isAddress(fileOrUrl) || !URL.canParse(fileOrUrl)) return null
  return new URL(fileOrUrl).origin === new URL(directoryUrl).origin ? directoryToken : null
}
