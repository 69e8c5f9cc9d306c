import { type ChildProcess, fork } from 'node:child_process'
import { connect } from 'node:net'
import { join } from 'node:path'

/** The engines of the tests, where the repository is: a compiled product alone has none. */
const ENGINES = join(__dirname, '..', '..', 'tests', 'support', 'engines')

/** An engine that may be stopped as a power cut stops it, and started again at the same address. */
export interface Engine {
  readonly url: string
  /** `false` for a server that was given: it is somebody else's to stop. */
  readonly isOurs: boolean
  stop(): Promise<void>
  start(): Promise<void>
  close(): Promise<void>
}

const given = (url: string): Engine => {
  const nothing = () => Promise.resolve()
  return { url, isOurs: false, stop: nothing, start: nothing, close: nothing }
}

const nextMessage = (child: ChildProcess) =>
  new Promise<{ url?: string }>((resolve, reject) => {
    const ended = (code: number | null) => reject(new Error(`PostgreSQL ended with ${code}`))
    child.once('exit', ended)
    child.once('message', message => {
      child.off('exit', ended)
      resolve(message as { url?: string }) // sent by own-postgresql-server.mjs
    })
  })

/** A real PostgreSQL, which does not wait for its disk; TEST_DATABASE_URL names another. */
export async function postgresqlEngine(): Promise<Engine> {
  const url = process.env['TEST_DATABASE_URL']
  if (url) return given(url)
  const child = fork(join(ENGINES, 'own-postgresql-server.mjs'), [], { execArgv: [] })
  const { url: address = '' } = await nextMessage(child)
  const ask = async (wish: 'stop' | 'start') => {
    const answer = nextMessage(child)
    child.send(wish)
    await answer
  }
  return {
    url: address,
    isOurs: true,
    stop: () => ask('stop'),
    start: () => ask('start'),
    close: () =>
      new Promise(resolve => {
        child.once('exit', () => resolve())
        child.disconnect()
      })
  }
}

/** A real Valkey; TEST_REDIS_URL names another. */
export async function redisEngine(port: number): Promise<Engine> {
  const url = process.env['TEST_REDIS_URL']
  if (url) return given(url)
  let child: ChildProcess
  const start = async () => {
    child = fork(join(ENGINES, 'valkey-server.mjs'), [String(port)], {
      execArgv: ['--disable-warning=ExperimentalWarning'],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc']
    })
    while (!(await accepts(port))) await new Promise(resolve => setTimeout(resolve, 20))
  }
  const stop = () =>
    new Promise<void>(resolve => {
      child.once('exit', () => resolve())
      child.kill('SIGKILL')
    })
  await start()
  return { url: `redis://127.0.0.1:${port}`, isOurs: true, stop, start, close: stop }
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
