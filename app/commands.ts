import type { Config } from '../config'
import { understood } from '../domain/calls/understood'
import { fetchFile } from '../integrations/directory/fetch-file'
import { DIRECTORY_FILES, importFile } from '../integrations/directory/import-file'
import type { DirectoryFile } from '../integrations/directory/report'
import { directoryStore } from '../integrations/store/directory'
import { openGeography, openHours, openStore } from './open'

export { DIRECTORY_FILES }

/** `npm run import`: a file or an address, into the store that the settings name. */
export async function importDirectoryFile(
  config: Config,
  kind: DirectoryFile,
  fileOrUrl: string,
  options: { readonly all: boolean }
) {
  const bytes = await fetchFile(fileOrUrl)
  const database = await openStore(config, () => undefined)
  try {
    const ports = {
      store: directoryStore(database),
      places: openGeography(),
      compileHours: openHours(new Date())
    }
    return await importFile(kind, bytes, ports, options)
  } finally {
    await database.close()
  }
}

/** `npm run understand`: what the helpline understands of an utterance. */
export function openUnderstanding() {
  const geography = openGeography()
  return (asked: Parameters<typeof understood>[0]) =>
    understood(asked, (said, options) => geography.read(said, options))
}
