import { createServer } from 'node:net'
import type { Config } from '../config'

type Where = Pick<Config, 'port' | 'host'>

/** What listening there failed with, and what to do about it, by the system's code. */
const REFUSALS: Readonly<Record<string, (where: Where) => string>> = {
  EADDRINUSE: ({ port }) =>
    `port ${port} is already taken. Stop the other server, or give this one another port (PORT)`,
  EACCES: ({ port }) => `this account may not listen on port ${port}. Give a port above 1023 (PORT)`,
  EADDRNOTAVAIL: ({ host }) => notOurs(host),
  ENOTFOUND: ({ host }) => notOurs(host),
  EAI_AGAIN: ({ host }) => notOurs(host)
}

const notOurs = (host: string) =>
  `HOST must be an address of this machine such as 127.0.0.1, or 0.0.0.0 for all of them, got "${host}"`

/** What listening there failed with, in words where somebody can mend it. */
export function refusedPort(where: Where, cause: unknown): unknown {
  const said = REFUSALS[(cause as { code?: string }).code ?? '']
  return said ? new Error(said(where), { cause }) : cause
}

/**
 * Listens on the port for a moment, before anything is made that a start leaves behind.
 * @throws {Error} in one line, where it cannot
 */
export async function refuseTakenPort(where: Where): Promise<void> {
  const trial = createServer()
  await new Promise<void>((resolve, reject) => {
    trial.once('error', cause => reject(refusedPort(where, cause)))
    trial.listen(where.port, where.host, () => resolve())
  })
  await new Promise(resolve => trial.close(resolve))
}
