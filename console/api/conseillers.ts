import type { AvailabilityState } from '../../domain/ports/availability'
import { instantOf, oneOf } from './parameters'
import type { ApiPorts } from './ports'
import { badValue, notFound } from './problem'

export const conseillerIn = (ports: ApiPorts, id: string) => {
  const conseiller = ports.directory.current().conseillers.get(id)
  if (!conseiller) throw notFound('Ce conseiller n’est pas dans l’annuaire.')
  return conseiller
}

/** `GET /conseillers/{id}`: who they are to the line, and whether they take calls. No number. */
export async function conseillerAccount(ports: ApiPorts, id: string) {
  const { prenom, nom, structureSiret, consent } = conseillerIn(ports, id)
  const now = ports.clock.now()
  const availability = await ports.availability.find(id, now)
  const stations = ports.directory.current().stations.filter(station => station.conseiller?.id === id)
  return {
    id,
    prenom,
    nom,
    structureSiret,
    consent,
    state: availability.state,
    until: availability.until?.toISOString() ?? null,
    stateSince: availability.since?.toISOString() ?? null,
    stateChannel: availability.channel,
    inCall: await ports.calls.inCall(id, now),
    missedInARow: availability.missedInARow,
    numberToCheck: availability.numberFailedAt !== null,
    permanenceIds: stations.map(station => station.permanence.id)
  }
}

const STATES: readonly AvailabilityState[] = ['available', 'paused']

/** `PUT /conseillers/{id}/availability`: the last word on whether they are rung, from whatever channel. */
export async function changeAvailability(ports: ApiPorts, id: string, body: Record<string, unknown>) {
  conseillerIn(ports, id)
  const now = ports.clock.now()
  const state = oneOf(body['state'], 'state', STATES)
  const until = untilIn(body['until'], state, now)
  await ports.availability.set(id, state, until, 'api', now)
  return conseillerAccount(ports, id)
}

const PIN_FAULTS = {
  form: '« pin » doit être un texte de 4 à 8 chiffres.',
  weak: '« pin » est trop facile à deviner : pas de suite, de répétition ni d’année.'
} as const

/** `PUT /conseillers/{id}/pin`: sets or replaces it, and ends a lock. It is never told again, by this API or another. */
export async function changePin(ports: ApiPorts, id: string, body: Record<string, unknown>) {
  conseillerIn(ports, id)
  const { pin } = body
  const fault = typeof pin === 'string' ? await ports.pins.set(id, pin, ports.clock.now()) : 'form'
  if (fault) throw badValue('pin', PIN_FAULTS[fault])
  return { id, isSet: true }
}

function untilIn(text: unknown, state: AvailabilityState, now: Date): Date | null {
  if (text === undefined || text === null) return null
  const until = instantOf(text, 'until')
  if (state === 'available') throw badValue('until', '« until » ne se donne qu’avec une pause.')
  if (until <= now) throw badValue('until', '« until » est déjà passé.')
  return until
}
