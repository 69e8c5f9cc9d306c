import type { Activite } from '../activites/activite'
import { activiteOf } from '../activites/from-call'
import type { KnownNeed } from '../needs/known-need'
import type { Exchange } from './exchange'

/**
 * The one activity of an exchange that is over: that of the last conseiller who spoke with the person, from when they took it to
 * the last word; `null` where no conseiller and person have both spoken.
 */
export function activiteOfExchange(
  { helped, place, channel }: Pick<Exchange, 'helped' | 'place' | 'channel'>,
  of: {
    readonly id: string
    /** What tells it from every other, and leads to nobody. */
    readonly idHash: string
    readonly need: KnownNeed | null
    readonly structureSiret: string
    readonly permanenceId: string | null
  }
): Activite | null {
  if (!helped) return null
  const { conseillerId, from, until } = helped
  const activite = activiteOf({
    id: of.id,
    callSidHash: of.idHash,
    conseillerId,
    structureSiret: of.structureSiret,
    permanenceId: of.permanenceId,
    startedAt: from,
    durationSeconds: Math.round((until.getTime() - from.getTime()) / 1000),
    status: 'recorded',
    need: of.need,
    place
  })
  // By what they wrote from the page is not known; SMS and WhatsApp are a telephone's.
  return { ...activite, channel, materiel: channel === 'web' ? [] : activite.materiel }
}
