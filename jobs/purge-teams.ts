import type { TeamsStore } from '../domain/ports/teams'
import type { Job } from './ticker'

/** What was done once is remembered for so long: nothing comes again after that. */
const REMEMBERED_MS = 30 * 86_400_000

/** Takes away what is known of messages that are long done. */
export const forgetTeamsClaims = (store: Pick<TeamsStore, 'forgetDone'>): Job => ({
  name: 'teams-claims',
  run: now => store.forgetDone(new Date(now.getTime() - REMEMBERED_MS))
})
