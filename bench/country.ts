import type { Conseiller } from '../domain/permanences/conseiller'
import type { Hours } from '../domain/permanences/opening-hours'
import type { Permanence } from '../domain/permanences/permanence'
import type { Presence } from '../domain/permanences/presence'

/** Numbers that are the same at every run (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** A country of invented permanences and conseillers: one conseiller in every fifth place, by default. */
export function inventedCountry(
  hoursOf: (index: number) => { horaires: string; hours: Hours },
  { places = 20_000, conseillers = 4_000, seed = 7 } = {}
): { permanences: Permanence[]; conseillers: Conseiller[]; presences: Presence[] } {
  const random = randomFrom(seed)
  const permanences = Array.from({ length: places }, (_, index): Permanence => {
    const { horaires, hours } = hoursOf(index)
    return {
      id: `P${index}`,
      pivot: '00000000000000',
      nom: `Permanence ${index}`,
      commune: 'Commune',
      codePostal: '59540',
      codeInsee: '59139',
      adresse: '',
      position: { latitude: 42.5 + random() * 8.5, longitude: -4.5 + random() * 12.5 },
      telephone: null,
      horaires,
      hours,
      itinerance: false,
      priseRdv: null,
      demonstration: false
    }
  })
  const ids = Array.from({ length: conseillers }, (_, index) => index)
  return {
    permanences,
    conseillers: ids.map(index => ({
      id: `K${index}`,
      prenom: 'Camille',
      nom: `Exemple ${index}`,
      // Four thousand different numbers, in a range reserved for fiction.
      telephone: `+3363998${String(index).padStart(4, '0')}`,
      courriel: `k${index}@example.org`,
      structureSiret: '00000000000000',
      structureNom: 'Structure',
      themes: [],
      langues: ['fr'],
      aadObjectId: null,
      consent: true,
      demonstration: false
    })),
    presences: ids.map(index => ({
      conseillerId: `K${index}`,
      permanenceId: `P${Math.floor((index * places) / conseillers)}`,
      horaires: '',
      hours: null,
      validFrom: null,
      validUntil: null
    }))
  }
}
