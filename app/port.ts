import { createServer } from 'node:net'
import type { Config } from '../config'
import { StartRefused } from './open'
import { portTaken } from './wording-start'

/** What listening there failed with, in words where another one listens there. */
export const takenPort = (port: number, cause: unknown): unknown =>
  (cause as { code?: string }).code === 'EADDRINUSE' ? new StartRefused(portTaken(port), { cause }) : cause

/**
 * Listens on the port for a moment, before anything is made that a start leaves behind.
 * @throws {StartRefused} where another one listens there
 */
export async function refuseTakenPort({ port, host }: Pick<Config, 'port' | 'host'>): Promise<void> {
  const trial = createServer()
  await new Promise<void>((resolve, reject) => {
    trial.once('error', cause => reject(takenPort(port, cause)))
    trial.listen(port, host, () => resolve())
  })
  await new Promise(resolve => trial.close(resolve))
}
