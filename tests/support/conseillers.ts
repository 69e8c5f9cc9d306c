import { directoryOf } from '../../domain/permanences/directory'

/** Invented conseillers of whom only the telephone matters, by their identifier. */
export const sessionsOf = (phones: Readonly<Record<string, string>>) => {
  const conseillers = Object.entries(phones).map(([id, telephone]) => ({
    id,
    prenom: '',
    nom: `Exemple ${id}`,
    telephone,
    courriel: '',
    structureSiret: '',
    structureNom: '',
    themes: [],
    langues: [],
    aadObjectId: null,
    consent: true,
    demonstration: true
  }))
  const directory = directoryOf({ permanences: [], conseillers, presences: [] })
  return {
    directory: { current: () => directory },
    pseudonyms: {
      caller: (number: string) => `hash of ${number.length}`,
      call: (sid: string) => `hash-${sid}`
    }
  }
}
