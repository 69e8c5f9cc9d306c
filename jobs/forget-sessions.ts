import type { AccountStore } from '../domain/ports/accounts'
import type { SessionStore } from '../domain/ports/sessions'
import type { Job } from './ticker'

/** So long, what somebody was writing when their session ended waits for them; sessions are over long before. */
const KEPT_MS = 7 * 86_400_000

/** Takes away the console's sessions and invitations that are over, and what nobody came back for. */
export const forgetSessions = (
  sessions: Pick<SessionStore, 'forget'>,
  accounts: Pick<AccountStore, 'forget'>
): Job => ({
  name: 'forget-sessions',
  async run(now) {
    const before = new Date(now.getTime() - KEPT_MS)
    await sessions.forget(before)
    await accounts.forget(before)
  }
})
