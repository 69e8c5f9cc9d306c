import {
  type Activite,
  type Beneficiaire,
  type Counts,
  MOST_PARTICIPANTS,
  MOST_TITLE_CHARACTERS,
  type Participants
} from '../../domain/activites/activite'
import * as vocabulary from '../../domain/activites/vocabulary'
import type { Places } from '../../domain/ports/places'
import { oneOf } from './parameters'
import { badValue } from './problem'

/** The fields of an activity that people write, each read with a French word about what is wrong with it. */

export const TYPES = ['individuel', 'collectif', 'ponctuel'] as const
export const TYPES_LIEU = ['a_distance', 'lieu_activite', 'domicile', 'autre'] as const

export function objectIn(value: unknown, field: string): Record<string, unknown> {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    throw badValue(field, `« ${field} » doit être un objet.`)
  }
  return value as Record<string, unknown> // an object, by the line above
}

export function onlyFields(value: Record<string, unknown>, known: readonly string[], within = ''): void {
  const unknown = Object.keys(value).find(field => !known.includes(field))
  if (unknown !== undefined) {
    throw badValue(
      `${within}${unknown}`,
      `« ${unknown} » est inconnu. Champs possibles : ${known.join(', ')}.`
    )
  }
}

export function listIn(value: unknown, field: string, choices: readonly string[]): string[] {
  if (!Array.isArray(value)) throw badValue(field, `« ${field} » doit être une liste.`)
  return [...new Set(value.map(entry => oneOf(entry, field, choices)))]
}

export function thematiquesIn(value: unknown): string[] {
  const thematiques = listIn(value, 'thematiques', vocabulary.THEMATIQUES)
  const demarche = thematiques.find(name =>
    (vocabulary.THEMATIQUES_DEMARCHES as readonly string[]).includes(name)
  )
  if (demarche && !thematiques.includes('aide_aux_demarches_administratives')) {
    throw badValue('thematiques', `« ${demarche} » va avec « aide_aux_demarches_administratives ».`)
  }
  return thematiques
}

export function wholeIn(value: unknown, field: string, least: number, most: number): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < least || value > most) {
    throw badValue(field, `« ${field} » doit être un nombre entier de ${least} à ${most}.`)
  }
  return value
}

export function flagIn(value: unknown, field: string): boolean {
  if (typeof value !== 'boolean') throw badValue(field, `« ${field} » doit être true ou false.`)
  return value
}

/** A text of at least one character that is no blank. */
export function textIn(value: unknown, field: string, most: number): string {
  const text = typeof value === 'string' ? value.trim() : ''
  if (text === '' || text.length > most || text.includes('\0')) {
    throw badValue(field, `« ${field} » doit être un texte de 1 à ${most} caractères.`)
  }
  return text
}

export const titleIn = (value: unknown) => textIn(value, 'titreAtelier', MOST_TITLE_CHARACTERS)

export const redirectionIn = (value: unknown): string | null =>
  value === null ? null : oneOf(value, 'structureDeRedirection', vocabulary.STRUCTURES_DE_REDIRECTION)

const BENEFICIAIRE: Readonly<Record<string, readonly string[]>> = {
  genre: vocabulary.GENRES,
  trancheAge: vocabulary.TRANCHES_AGE,
  statutSocial: vocabulary.STATUTS_SOCIAUX
}

/**
 * What is given of the person: the commune by its code INSEE, all the rest from there. Its name and its code postal may come
 * along, as they were given: whoever sends back what they read changes nothing by it.
 */
export function beneficiaireIn(value: unknown, places: Places): Partial<Beneficiaire> {
  const given = objectIn(value, 'beneficiaire')
  onlyFields(given, [...Object.keys(BENEFICIAIRE), 'codeInsee', 'commune', 'codePostal'], 'beneficiaire.')
  const { codeInsee, commune, codePostal, ...said } = given
  const answers = Object.entries(said).map(([field, entry]) => [
    field,
    oneOf(entry, `beneficiaire.${field}`, BENEFICIAIRE[field] ?? [])
  ])
  const isPlaceGiven = [codeInsee, commune, codePostal].some(part => part !== undefined)
  const where = isPlaceGiven ? communeIn({ codeInsee, commune, codePostal }, places) : {}
  return { ...Object.fromEntries(answers), ...where }
}

type Where = Pick<Beneficiaire, 'commune' | 'codePostal' | 'codeInsee'>

function communeIn({ codeInsee, ...more }: { [Part in keyof Where]: unknown }, places: Places): Where {
  const { commune, codePostal } = more
  if (codeInsee === null) {
    const [known] = (['commune', 'codePostal'] as const).filter(part => (more[part] ?? null) !== null)
    if (known) throw badValue(`beneficiaire.${known}`, `« ${known} » ne va pas sans « codeInsee ».`)
    return { commune: null, codePostal: null, codeInsee: null }
  }
  const place = typeof codeInsee === 'string' ? places.byCodeInsee(codeInsee.toUpperCase()) : null
  if (!place) {
    throw badValue(
      'beneficiaire.codeInsee',
      '« codeInsee » doit être celui d’une commune, par exemple 59139.'
    )
  }
  if (commune !== undefined && commune !== place.commune) {
    throw badValue(
      'beneficiaire.commune',
      `« commune » n’est pas celle du code INSEE ${place.codeInsee} : ${place.commune}.`
    )
  }
  const isItsCode = (code: string) => places.byCodePostal(code).some(at => at.codeInsee === place.codeInsee)
  if (codePostal !== undefined && !(typeof codePostal === 'string' && isItsCode(codePostal))) {
    throw badValue('beneficiaire.codePostal', `« codePostal » n’est pas un code postal de ${place.commune}.`)
  }
  return {
    commune: place.commune,
    codePostal: codePostal ?? place.codePostal,
    codeInsee: place.codeInsee
  }
}

const COUNTED: Readonly<Record<'tranchesAge' | 'genres' | 'statutsSociaux', readonly string[]>> = {
  tranchesAge: vocabulary.TRANCHES_AGE,
  genres: vocabulary.GENRES,
  statutsSociaux: vocabulary.STATUTS_SOCIAUX
}

/** How many came; those counted by age and the like are never more than came. */
export function participantsIn(value: unknown): Participants {
  const given = objectIn(value, 'participants')
  onlyFields(given, ['total', 'recurrents', ...Object.keys(COUNTED)], 'participants.')
  const total = wholeIn(given['total'], 'participants.total', 1, MOST_PARTICIPANTS)
  const recurrents = wholeIn(given['recurrents'] ?? 0, 'participants.recurrents', 0, total)
  const counted = (name: keyof typeof COUNTED) =>
    countsIn(given[name] ?? {}, `participants.${name}`, COUNTED[name], total)
  return {
    total,
    recurrents,
    tranchesAge: counted('tranchesAge'),
    genres: counted('genres'),
    statutsSociaux: counted('statutsSociaux')
  }
}

function countsIn(value: unknown, field: string, choices: readonly string[], total: number): Counts {
  const counts: Record<string, number> = {}
  for (const [name, count] of Object.entries(objectIn(value, field))) {
    counts[oneOf(name, field, choices)] = wholeIn(count, `${field}.${name}`, 0, total)
  }
  const sum = Object.values(counts).reduce((all, count) => all + count, 0)
  if (sum > total) throw badValue(field, `« ${field} » compte ${sum} personnes, pour ${total} présentes.`)
  return counts
}

/** A workshop has participants; one person helped has none to count. */
export function checkWhole(activite: Activite): void {
  if (activite.type === 'collectif' && !activite.participants) {
    throw badValue('participants', 'Un atelier a des participants : donnez « participants.total ».')
  }
  if (activite.structureDeRedirection && !activite.orienteVersStructure) {
    throw badValue(
      'orienteVersStructure',
      '« structureDeRedirection » ne va qu’avec « orienteVersStructure » à true.'
    )
  }
}
