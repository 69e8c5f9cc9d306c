import { type Directory, directoryOf } from '../../domain/permanences/directory'
import type { Bell } from '../../domain/ports/bell'
import type { DirectoryPort, DirectoryStore } from '../../domain/ports/directory'

/** An import is seen within this, by every process. @see CONTRACT, "Files" */
const LOOK_EVERY_MS = 1_000

/** The directory in memory, whole, replaced when an import was committed. */
export interface LiveDirectory extends DirectoryPort {
  refresh(): Promise<void>
  stop(): void
}

export async function liveDirectory(
  store: DirectoryStore,
  onFailure: (cause: unknown) => void,
  bell?: Bell
): Promise<LiveDirectory> {
  let version: string | null = null
  let directory: Directory = directoryOf({ permanences: [], conseillers: [], presences: [] })

  async function refresh() {
    const newest = await store.version()
    if (newest === version) return
    const known = version
    directory = directoryOf(await store.load())
    version = newest
    // Whoever is the first to see an import tells the others.
    if (known !== null) bell?.ring('directory')
  }
  await refresh()
  const deaf = bell?.on('directory', () => void refresh().catch(onFailure))
  // A store that does not answer leaves the directory as it was: the line goes on with it.
  const timer = setInterval(() => void refresh().catch(onFailure), LOOK_EVERY_MS)
  timer.unref()
  const stop = () => {
    clearInterval(timer)
    deaf?.()
  }
  return { current: () => directory, refresh, stop }
}
