import { callbackNumber } from '../needs/callback-number'
import { type NeedChannel, readNeed } from '../needs/read-need'
import type { Place, PlaceReading } from '../places/place'

const CHANNELS: readonly NeedChannel[] = ['voice', 'sms', 'whatsapp', 'web', 'teams']

const placeShown = ({ commune, codeInsee, codePostal, departement, latitude, longitude }: Place) => ({
  commune,
  codeInsee,
  codePostal,
  departement,
  latitude,
  longitude
})

/**
 * What the helpline understands of one utterance, in the shape of `npm run understand`.
 *
 * A postal code that several communes share gives the most populous as `place` and all of them as `candidates`; homonyms
 * give candidates alone: nobody knows which.
 * @see CONTRACT, "Commands"
 */
export function understood(
  asked: { readonly id: unknown; readonly channel?: string; readonly utterance: string },
  readPlace: (said: string, options: { asked: boolean }) => PlaceReading
) {
  const channel = CHANNELS.find(known => known === asked.channel) ?? 'voice'
  const { theme, need, wants, emergency } = readNeed(asked.utterance, channel)
  const reading = readPlace(asked.utterance, { asked: false })
  const candidates = reading.kind === 'several' ? reading.places : []
  const place =
    reading.kind === 'one'
      ? reading.place
      : reading.kind === 'several' && reading.why === 'shared-code'
        ? reading.places[0]
        : undefined
  return {
    id: asked.id,
    theme,
    need,
    wants,
    place: place ? placeShown(place) : null,
    candidates: candidates.map(placeShown),
    emergency,
    callbackNumber: callbackNumber(asked.utterance)
  }
}
