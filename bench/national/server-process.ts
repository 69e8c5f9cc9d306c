import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { freePort } from '../free-port'
import { cpuSecondsOf } from '../measure'
import { DIST, listening } from '../product'
import { ACCOUNT, LINE, PUBLIC_URL, TOKEN } from '../webhooks'
import { ADMIN_TOKEN, OPENS_AT } from './country'

/** What every process of the exercise, and the import before it, is told. */
export const settingsOf = (dataDir: string, more: Record<string, string>): Record<string, string> => ({
  DATA_DIR: dataDir,
  TEST_CLOCK: OPENS_AT,
  ADMIN_TOKEN,
  PSEUDONYM_KEY: 'bench-pseudonym-key',
  PUBLIC_URL,
  HELPLINE_NUMBER: LINE,
  TWILIO_ACCOUNT_SID: ACCOUNT,
  TWILIO_AUTH_TOKEN: TOKEN,
  ...more
})

/** One process of the product, which can be killed and started again. */
export async function serverProcess(dataDir: string, more: Record<string, string>) {
  mkdirSync(dataDir, { recursive: true })
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  let child: ChildProcess | null = null
  let spentBefore = 0
  const own = {
    url,
    isDown: true,
    async start() {
      // As a supervisor does: a start while the store is gone fails, and is tried again.
      for (let isReady = false; !isReady; ) {
        const started = spawn(process.execPath, [join(DIST, 'index.js')], {
          env: { PATH: process.env['PATH'], ...settingsOf(dataDir, more), PORT: String(port) },
          stdio: ['ignore', 'ignore', 'ignore']
        })
        child = started
        const left = new Promise<boolean>(resolve => started.once('exit', () => resolve(false)))
        isReady = await Promise.race([left, listening(port).then(() => true)])
      }
      own.isDown = false
    },
    end: (signal: NodeJS.Signals) =>
      new Promise<void>(resolve => {
        own.isDown = true
        if (!child || child.exitCode !== null || child.signalCode !== null) return resolve()
        spentBefore += cpuSecondsOf(child.pid)
        child.once('exit', () => resolve())
        child.kill(signal)
      }),
    async setClock(now: string) {
      await fetch(`${url}/test/clock`, {
        method: 'PUT',
        headers: { authorization: `Bearer ${ADMIN_TOKEN}`, 'content-type': 'application/json' },
        body: JSON.stringify({ now })
      })
    },
    cpuSeconds: () => spentBefore + cpuSecondsOf(child?.pid),
    /** `null` while it is down, or where the system does not tell. */
    megabytes: () => megabytesOf(child?.pid)
  }
  return own
}

export type ServerProcess = Awaited<ReturnType<typeof serverProcess>>

function megabytesOf(pid: number | undefined): number | null {
  try {
    const told = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return told === undefined ? null : Number(told) / 1024
  } catch {
    return null
  }
}
