import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { sourceName } from '../integrations/directory/source-name'
import { causeOf } from '../integrations/log/log'
import { directorySources } from '../integrations/store/directory-sources'
import { refreshDirectory } from '../jobs/refresh-directory'
import type { Installation, Part } from './installation'

const TIME_LIMIT_MS = 600_000

/** The directory kept up to date from its address, where one is set. */
export function directoryRefreshOn({ config, log, database }: Installation): Part {
  const { directoryUrl } = config
  if (!directoryUrl) return {}
  return {
    jobs: [
      refreshDirectory({
        source: sourceName(directoryUrl),
        sources: directorySources(database),
        refresh: () => importApart(directoryUrl),
        onFailure: cause => log.error({ cause: causeOf(cause) }, 'directory not refreshed')
      })
    ]
  }
}

/** Reading thousands of timetables keeps a processor busy: it is done in a process of its own, so that no caller waits. */
async function importApart(url: string): Promise<void> {
  const beside = join(__dirname, '..', 'commands', 'import.js')
  const command = existsSync(beside) ? beside : join(__dirname, '..', 'dist', 'commands', 'import.js')
  await promisify(execFile)(process.execPath, [command, 'permanences', url], {
    timeout: TIME_LIMIT_MS,
    maxBuffer: 10_000_000
  })
}
