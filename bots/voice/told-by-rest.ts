import { isTerminal, type LegStatus } from '../../domain/calls/call'
import { isTalking } from '../../domain/calls/outcome'
import { noteLeg } from './callbacks'
import { type Line, note } from './line'

/** What telephony itself tells of a call counts as the callbacks that never came. */
export const onToldByRest = (
  line: Line,
  told: {
    readonly callSid: string
    readonly ended: boolean
    readonly durationSeconds: number | null
    readonly legs: readonly { sid: string; status: LegStatus; durationSeconds: number | null }[]
  }
) =>
  note(line, told.callSid, session => {
    const open = session.call.attempts.find(attempt => !attempt.dialled && isTalking(attempt))
    const leg =
      told.legs.find(({ sid }) => sid === open?.legSid) ?? (told.legs.length === 1 ? told.legs[0] : undefined)
    if (open && leg && isTerminal(leg.status)) {
      noteLeg(session, open.number, {
        legSid: leg.sid,
        status: leg.status,
        durationSeconds: leg.durationSeconds
      })
    }
    if (told.ended && !session.call.ended)
      session.add({ type: 'ended', durationSeconds: told.durationSeconds })
    // Still talking: the lease goes on, and the question is asked again in ten minutes.
    else if (!told.ended && open) session.add({ type: 'renewed', attempt: open.number })
  })

/** The lease of a conversation ended and nobody told how: it is closed as it stands, and no activity is invented. */
export const onNeverTold = (line: Line, callSid: string) =>
  note(line, callSid, session => {
    if (session.call.ended) return
    session.add({ type: 'failed' })
    session.add({ type: 'ended', durationSeconds: null })
  })
