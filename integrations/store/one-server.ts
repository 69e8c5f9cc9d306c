import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'

/** How long a server that has just been stopped may take to let go. */
const LET_GO_MS = 1_000

/**
 * Holds a folder for one server, until what it gives back is called or the process is gone, however it went: the lock is the
 * operating system's, taken by SQLite on a file beside the store, so that no file left behind holds up the next start. Commands
 * do not ask for it: they share the store with the server.
 * @returns how to let go of it; `null` where another server holds it
 */
export function claimFolder(folder: string): (() => void) | null {
  const lock = new DatabaseSync(join(folder, 'server.lock'))
  try {
    lock.exec(`PRAGMA busy_timeout = ${LET_GO_MS}`)
    lock.exec('BEGIN EXCLUSIVE')
    return () => lock.close()
  } catch (cause) {
    lock.close()
    if (/busy|locked/i.test(String(cause))) return null
    throw cause
  }
}
