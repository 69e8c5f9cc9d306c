import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { join } from 'node:path'
import type { Environment } from '../../config'

export const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))
      )
    })
  })

/** The compiled product in a process of its own, which can be killed and started again on the same files. */
export function productProcess(environment: Environment, port: number) {
  let child: ChildProcess | null = null
  let output = ''
  const url = `http://127.0.0.1:${port}`

  async function start(): Promise<number> {
    const since = performance.now()
    const started = spawn(process.execPath, [join(__dirname, '..', '..', 'dist', 'index.js')], {
      env: { PATH: process.env['PATH'], ...environment, PORT: String(port) },
      stdio: ['ignore', 'pipe', 'pipe']
    })
    child = started
    let said = ''
    const hear = (chunk: unknown) => {
      said += String(chunk)
      output += String(chunk)
    }
    started.stdout?.on('data', hear)
    started.stderr?.on('data', hear)
    for (;;) {
      if (started.exitCode !== null)
        throw new Error(`the product left with ${started.exitCode}: ${said.slice(-800)}`)
      const ready = await fetch(`${url}/readyz`).then(
        response => response.ok,
        () => false
      )
      if (ready) return performance.now() - since
      // How quickly it starts is the bench's business: on a busy machine it is waited for.
      if (performance.now() - since > 120_000) throw new Error(`not ready after 120 s: ${said.slice(-800)}`)
      await new Promise(resolve => setTimeout(resolve, 25))
    }
  }

  /** Ends the process with a signal, and waits until it is gone. */
  async function end(signal: NodeJS.Signals): Promise<void> {
    const ending = child
    if (!ending || ending.exitCode !== null || ending.signalCode !== null) return
    await new Promise<void>(resolve => {
      ending.once('exit', () => resolve())
      ending.kill(signal)
    })
  }
  /** Everything that it wrote, on either output, over all its lives. */
  return { url, start, end, output: () => output, memoryOf: () => child?.pid ?? 0 }
}
