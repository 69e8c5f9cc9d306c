import type { HelplinePorts } from '../dialogs/helpline/helpline-dialog'
import { aboutThere, streetIn } from '../domain/places/street'
import type { Addresses } from '../domain/ports/addresses'

type ReadPlace = HelplinePorts['readPlace']

/**
 * How places are read in one message: where it gives a street and its commune, the point of the commune is that of the street,
 * rounded; the street itself is kept nowhere. Asked before any transaction, so that a slow service holds nobody else up.
 */
export async function readPlaceNear(
  said: string,
  { readPlace, addresses }: { readonly readPlace: ReadPlace; readonly addresses: Addresses | null }
): Promise<ReadPlace> {
  const street = addresses && streetIn(said)
  if (!street) return readPlace
  const reading = readPlace(said, { asked: true })
  if (reading.kind !== 'one' || reading.certainty !== 'exact') return readPlace
  const { place } = reading
  const position = await addresses.locate(street, place)
  if (!position) return readPlace
  return (words, options) => {
    const read = readPlace(words, options)
    return read.kind === 'one' && read.place.codeInsee === place.codeInsee
      ? { ...read, place: { ...read.place, ...aboutThere(position) } }
      : read
  }
}
