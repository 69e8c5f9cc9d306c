import type { KnownNeed } from '../needs/known-need'
import type { Place } from '../places/place'
import { localTimeIn } from '../values/zone'
import type { Activite } from './activite'

/** What a bridged call says of the work done. */
export interface HandledCall {
  readonly id: string
  readonly callSidHash: string
  readonly conseillerId: string
  readonly structureSiret: string
  readonly permanenceId: string | null
  readonly startedAt: Date
  readonly durationSeconds: number
  readonly status: 'recorded' | 'to-confirm'
  readonly need: KnownNeed | null
  readonly place: Place | null
}

/**
 * The activity of a call: individual, at a distance, by telephone. The person was helped, not sent on elsewhere; what the
 * call did not tell of them stays `non_communique`.
 * @see guides of the field, A1.2: what La Coop expects of a call
 */
export function activiteOf(call: HandledCall): Activite {
  const { place } = call
  return {
    id: call.id,
    conseillerId: call.conseillerId,
    permanenceId: call.permanenceId,
    structureSiret: call.structureSiret,
    date: localTimeIn('Europe/Paris', call.startedAt).day,
    startedAt: call.startedAt,
    durationSeconds: call.durationSeconds,
    type: 'individuel',
    typeLieu: 'a_distance',
    materiel: ['telephone'],
    thematiques: call.need?.thematiques ?? [],
    orienteVersStructure: false,
    structureDeRedirection: null,
    beneficiaire: {
      commune: place?.commune ?? null,
      codePostal: place?.codePostal ?? null,
      codeInsee: place?.codeInsee ?? null,
      trancheAge: 'non_communique',
      genre: 'non_communique',
      statutSocial: 'non_communique'
    },
    channel: 'voice',
    status: call.status,
    callSidHash: call.callSidHash,
    notes: null
  }
}
