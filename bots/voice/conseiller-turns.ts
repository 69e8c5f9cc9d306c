import * as wording from '../../dialogs/helpline/wording'
import { isOver } from '../../domain/calls/outcome'
import type { VoiceDocument } from './document'
import { answerOnce, type Line, path, type Webhook } from './line'
import { close, stateOf } from './reach'
import type { CallSession } from './session'

/** How often a conseiller who presses another key hears the question again. */
const MAX_ASKED = 3

/** The Number's url: what the conseiller hears before they decide, while the caller still hears it ring. */
export const onWhisper = (line: Line, webhook: Webhook, attempt: number, legSid: string) =>
  answerOnce(line, webhook, `${attempt}:whisper`, async session => {
    const gone = goneFor(session, attempt)
    if (gone) return gone
    session.add({ type: 'whispered', attempt, legSid })
    return whisper(line, session, attempt, 1)
  })

/**
 * The key: 1 accepts, 2 refuses. An accept counts only while the caller is there and this call still holds the conseiller.
 */
export const onAccept = (
  line: Line,
  webhook: Webhook,
  attempt: number,
  asked: number,
  legSid: string,
  key: string
) =>
  answerOnce(line, webhook, `${attempt}:${asked}:accept:${legSid}`, async session => {
    const gone = goneFor(session, attempt, legSid)
    if (gone) return gone
    if (key === '2') {
      session.add({ type: 'refused', attempt })
      return close([wording.refusalHeard])
    }
    if (key !== '1') return key && asked < MAX_ASKED ? whisper(line, session, attempt, asked + 1) : close([])
    const rung = session.call.attempts.find(({ number }) => number === attempt)
    if (rung?.conseillerId && !(await session.tx.holds(attempt))) return close([wording.callTaken])
    session.add({ type: 'accepted', attempt, legSid })
    return { kind: 'connect', before: [wording.connecting] }
  })

/** Why this leg has nothing more to decide: another attempt, another telephone, or nobody at the other end. */
function goneFor(session: CallSession, attempt: number, legSid: string | null = null): VoiceDocument | null {
  const rung = session.call.attempts.find(({ number }) => number === attempt)
  // Rung before the store went, by another process: somebody is waiting at the other end.
  if (!rung && session.tx.isPartial && !session.call.ended) return null
  if (!rung || (legSid && rung.legSid && rung.legSid !== legSid)) return close([wording.callTaken])
  if (session.call.ended) return close([wording.callerGone])
  return isOver(rung, session.call) ? close([wording.callTaken]) : null
}

function whisper(line: Line, session: CallSession, attempt: number, asked: number): VoiceDocument {
  const { call, callSid } = session
  const rung = call.attempts.find(({ number }) => number === attempt)
  const spoken = call.need?.spoken ?? 'un besoin à préciser'
  const commune = call.place?.ile ?? call.place?.commune ?? null
  const { language } = call.dialog ? stateOf(call) : {}
  // The fallback number may be a switchboard, which presses no key.
  if (rung?.conseillerId === null)
    return { kind: 'connect', before: [wording.fallbackWhisper(spoken, commune, language)] }
  return {
    kind: 'whisper',
    words: wording.whisper(spoken, commune, language),
    action: line.settings.urlOf(path.accept(callSid, attempt, asked))
  }
}
