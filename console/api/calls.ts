import { callOf } from '../../domain/calls/call'
import { attemptOutcome, callOutcome } from '../../domain/calls/outcome'
import type { Offer } from '../../domain/ports/offers'
import { oneOf, type Query, wholeNumberIn } from './parameters'
import type { ApiPorts } from './ports'
import { badCursor, notFound } from './problem'

/** `GET /calls/{callSid}`: how a call went, with no word and no number of the caller. */
export async function callAccount(ports: ApiPorts, callSid: string) {
  const found = await ports.calls.find(callSid)
  if (!found) throw notFound('Cet appel n’est pas connu.')
  const call = callOf(found.events)
  const activite = await ports.activites.findByCall(ports.pseudonyms.call(callSid))
  return {
    callSid,
    outcome: callOutcome(call),
    attempts: call.attempts
      .filter(attempt => attempt.conseillerId !== null)
      .map(attempt => ({
        conseillerId: attempt.conseillerId,
        permanenceId: attempt.permanenceId,
        distanceMeters: attempt.distanceMeters,
        outcome: attemptOutcome(attempt, call)
      })),
    activityId: activite?.id ?? null,
    events: found.events.map(event => ({
      at: event.at.toISOString(),
      type: event.type,
      ...('attempt' in event ? { attempt: event.attempt } : {}),
      ...(event.type === 'asked' ? { step: event.step } : {}),
      ...(event.type === 'leg' || event.type === 'dialled' ? { status: event.status } : {}),
      ...(event.type === 'dialled' ? { bridged: event.bridged } : {})
    }))
  }
}

const STATES: readonly Offer['state'][] = ['open', 'done', 'failed', 'proposed']

/** `GET /offers`: what the line owes. The number to call is not shown. */
export async function offersOwed(ports: ApiPorts, query: Query) {
  const state = query['state'] ? oneOf(query['state'], 'state', STATES) : null
  const limit = wholeNumberIn(query, 'limit', 100, 1, 500)
  const page = await ports.offers.list(state, query['cursor'] ?? null, limit)
  if (!page) throw badCursor()
  return {
    items: page.items.map(offer => ({
      id: offer.id,
      kind: offer.kind,
      state: offer.state,
      callSid: offer.callSid,
      conseillerId: offer.conseillerId,
      createdAt: offer.createdAt.toISOString(),
      dueAt: offer.dueAt?.toISOString() ?? null
    })),
    next: page.next
  }
}
