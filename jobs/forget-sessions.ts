import type { SessionStore } from '../domain/ports/sessions'
import type { Job } from './ticker'

/** So long, what somebody was writing when their session ended waits for them; sessions are over long before. */
const KEPT_MS = 7 * 86_400_000

/** Takes away the console's sessions that are over, and what nobody came back for. */
export const forgetSessions = (sessions: Pick<SessionStore, 'forget'>): Job => ({
  name: 'forget-sessions',
  run: now => sessions.forget(new Date(now.getTime() - KEPT_MS))
})
