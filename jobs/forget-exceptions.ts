import type { ExceptionStore } from '../domain/ports/exceptions'
import type { Job } from './ticker'

/** So long, somebody may still ask why nobody was rung that day. */
const KEPT_MS = 90 * 86_400_000

/** Takes away leave and exceptional days that are over. */
export const forgetExceptions = (exceptions: Pick<ExceptionStore, 'forget'>): Job => ({
  name: 'forget-exceptions',
  run: now => exceptions.forget(new Date(now.getTime() - KEPT_MS).toISOString().slice(0, 10))
})
