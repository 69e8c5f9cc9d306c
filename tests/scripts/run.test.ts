import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { freePort } from '../support/process'
import { freshFolder, settingsOf } from '../support/product'

const answers = (url: string) =>
  fetch(`${url}/healthz`).then(
    ({ ok }) => ok,
    () => false
  )

async function until(isSo: () => Promise<boolean>): Promise<boolean> {
  for (const end = Date.now() + 60_000; Date.now() < end; ) {
    if (await isSo()) return true
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  return false
}

/** What a failure would leave behind. */
function endGroup(leader: number | undefined): void {
  try {
    if (leader) process.kill(-leader, 'SIGKILL')
  } catch {
    // Nobody is left, as it should be.
  }
}

// Elsewhere a process is not told that the one above it is gone.
const onUnix = process.platform === 'win32' ? it.skip : it

onUnix(
  'npm start leaves with the shell that npm ended, and its port is free again',
  async () => {
    const dataDir = freshFolder()
    const port = await freePort()
    const url = `http://127.0.0.1:${port}`
    // As npm does it: the shell has something left to do, so that it stays above the server and dies alone of a signal.
    const shell = spawn('sh', ['-c', `"$NODE" "$RUN" index; :`], {
      env: {
        PATH: process.env['PATH'],
        ...settingsOf(dataDir),
        PORT: String(port),
        NODE: process.execPath,
        RUN: join(__dirname, '..', '..', 'scripts', 'run.cjs'),
        npm_lifecycle_event: 'start'
      },
      stdio: 'ignore',
      detached: true
    })
    try {
      expect(await until(() => answers(url))).toBe(true)
      shell.kill('SIGTERM')
      expect(await until(async () => !(await answers(url)))).toBe(true)
    } finally {
      endGroup(shell.pid)
    }
    rmSync(dataDir, { recursive: true, force: true })
  },
  150_000
)
