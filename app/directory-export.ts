import type { Config } from '../config'
import { standardExport } from '../integrations/directory/export-standard'
import { directoryStore } from '../integrations/store/directory'
import { directorySources } from '../integrations/store/directory-sources'
import { openStore } from './open'

/** `npm run export -- directory`: the places of the directory in the 32 columns of the national standard. */
export async function exportDirectory(config: Config) {
  const database = await openStore(config, () => undefined)
  try {
    const { permanences } = await directoryStore(database).load()
    const published = new Map((await directorySources(database).published()).map(item => [item.id, item]))
    return standardExport(
      permanences
        .filter(({ demonstration }) => !demonstration)
        .flatMap(permanence => {
          const source = published.get(permanence.id)
          return source ? [{ permanence, row: source.row, importedOn: source.importedOn }] : []
        })
    )
  } finally {
    await database.close()
  }
}
