import type { CallStore } from '../domain/ports/calls'
import type { Job } from './ticker'

/** Frees the conseillers whose lease has ended, whatever was lost on the way. */
export const releaseReservations = (calls: CallStore): Job => ({
  name: 'reservations',
  async run(now) {
    await calls.releaseExpired(now)
  }
})
