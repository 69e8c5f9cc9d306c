import { type Held, heldBy } from '../../domain/calls/held'
import type { Journal, JournalledTurn } from '../../domain/ports/journal'

/**
 * Calls that a process before this one left in its journal, until they are in the store.
 *
 * @param isKept  whether this process goes on with a call: it then knows it better than the journal does
 */
export function leftBehind(journal: Pick<Journal, 'size' | 'waiting'>, isKept: (callSid: string) => boolean) {
  const turns = (callSid?: string): readonly JournalledTurn[] =>
    journal.size() === 0 ? [] : journal.waiting(callSid).filter(turn => !isKept(turn.callSid))

  return {
    turns,
    has: (callSid: string) => turns(callSid).length > 0,
    /** How many of its events. */
    knows: (callSid: string) => turns(callSid).reduce((all, { events }) => all + events.length, 0),
    held: () => heldAfter(turns()),
    heldBy: (callSid: string) => heldAfter(turns(callSid))
  }
}

/** Whom the calls of these turns hold, by the last word of each. */
export function heldAfter(turns: readonly JournalledTurn[]): readonly Held[] {
  const calls = new Map<string, JournalledTurn[]>()
  for (const turn of turns) calls.set(turn.callSid, [...(calls.get(turn.callSid) ?? []), turn])
  return [...calls.values()].flatMap(
    of => of.findLast(({ held }) => held)?.held ?? heldBy(of.flatMap(({ events }) => events))
  )
}
