import { type Held, heldBy } from '../../domain/calls/held'
import type { Journal, JournalledTurn } from '../../domain/ports/journal'

/**
 * Calls that a process before this one left in its journal, until they are in the store.
 *
 * @param isKept  whether this process goes on with a call: it then knows it better than the journal does
 */
export function leftBehind(
  journal: Pick<Journal, 'calls' | 'waiting'>,
  isKept: (callSid: string) => boolean
) {
  const turns = (callSid: string): readonly JournalledTurn[] =>
    isKept(callSid) ? [] : journal.waiting(callSid)

  return {
    turns,
    has: (callSid: string) => turns(callSid).length > 0,
    /** How many of its events. */
    knows: (callSid: string) => turns(callSid).reduce((all, { events }) => all + events.length, 0),
    held: () => [...journal.calls()].flatMap(callSid => (isKept(callSid) ? [] : heldAfter(turns(callSid)))),
    heldBy: (callSid: string) => heldAfter(turns(callSid))
  }
}

/** Whom a call holds after these turns, by its last word. */
export const heldAfter = (turns: readonly JournalledTurn[]): readonly Held[] =>
  turns.findLast(({ held }) => held)?.held ?? heldBy(turns.flatMap(({ events }) => events))
