import { type Activite, dureeMinutes } from '../../domain/activites/activite'
import * as vocabulary from '../../domain/activites/vocabulary'
import { dayIn, oneOf, type Query, wholeNumberIn } from './parameters'
import type { ApiPorts } from './ports'
import { badCursor, badValue, notFound } from './problem'

export function activiteJson(activite: Activite) {
  const { startedAt, durationSeconds, notes, ...same } = activite
  return {
    ...same,
    startedAt: startedAt.toISOString(),
    durationSeconds,
    dureeMinutes: dureeMinutes(durationSeconds)
  }
}

/** `GET /activities`: by Paris day, inclusive, a page at a time. */
export async function activities(ports: ApiPorts, query: Query) {
  const from = dayIn(query, 'from')
  const until = dayIn(query, 'to')
  if (from && until && from > until) throw badValue('to', '« to » est avant « from ».')
  const { structure, conseiller, cursor } = query
  const page = await ports.activites.list({
    ...(from ? { from } : {}),
    ...(until ? { until } : {}),
    ...(structure ? { structureSiret: structure } : {}),
    ...(conseiller ? { conseillerId: conseiller } : {}),
    ...(cursor ? { cursor } : {}),
    limit: wholeNumberIn(query, 'limit', 100, 1, 500)
  })
  if (!page) throw badCursor()
  return { items: page.items.map(activiteJson), next: page.next }
}

/** `PATCH /activities/{id}`: what the conseiller completes, confirms or voids. What was there before is kept. */
export async function changeActivity(ports: ApiPorts, id: string, body: Record<string, unknown>) {
  const unknown = Object.keys(body).find(field => !Object.hasOwn(CHANGES, field))
  if (unknown) {
    throw badValue(
      unknown,
      `« ${unknown} » ne se corrige pas. On peut corriger : ${Object.keys(CHANGES).join(', ')}.`
    )
  }
  // Every value is checked before any is written.
  const changes = Object.entries(body).map(([field, value]) => CHANGES[field]?.(value) ?? {})
  const changed = await ports.activites.change(id, 'api', ports.clock.now(), activite => {
    const after: Activite = Object.assign({}, activite, ...changes)
    const patched = body['beneficiaire'] as object | undefined // checked above
    return patched ? { ...after, beneficiaire: { ...activite.beneficiaire, ...patched } } : after
  })
  if (!changed) throw notFound('Cette activité n’existe pas.')
  return activiteJson(changed)
}

const CHANGES: Readonly<Record<string, (value: unknown) => Partial<Activite>>> = {
  status: value => ({ status: oneOf(value, 'status', ['confirmed', 'voided']) }),
  thematiques: value => ({ thematiques: thematiquesIn(value) }),
  dureeMinutes: value => ({ durationSeconds: minutesIn(value) * 60 }),
  materiel: value => ({ materiel: listIn(value, 'materiel', vocabulary.MATERIELS) }),
  orienteVersStructure: value => ({ orienteVersStructure: flagIn(value, 'orienteVersStructure') }),
  structureDeRedirection: value => ({
    structureDeRedirection:
      value === null ? null : oneOf(value, 'structureDeRedirection', vocabulary.STRUCTURES_DE_REDIRECTION)
  }),
  beneficiaire: value => {
    beneficiaireIn(value)
    return {}
  }
}

function listIn(value: unknown, field: string, choices: readonly string[]): string[] {
  if (!Array.isArray(value)) throw badValue(field, `« ${field} » doit être une liste.`)
  return [...new Set(value.map(entry => oneOf(entry, field, choices)))]
}

function thematiquesIn(value: unknown): string[] {
  const thematiques = listIn(value, 'thematiques', vocabulary.THEMATIQUES)
  const demarche = thematiques.find(name =>
    (vocabulary.THEMATIQUES_DEMARCHES as readonly string[]).includes(name)
  )
  if (demarche && !thematiques.includes('aide_aux_demarches_administratives')) {
    throw badValue('thematiques', `« ${demarche} » va avec « aide_aux_demarches_administratives ».`)
  }
  return thematiques
}

function minutesIn(value: unknown): number {
  if (!Number.isInteger(value) || (value as number) < 1 || (value as number) > 1_440) {
    throw badValue('dureeMinutes', '« dureeMinutes » doit être un nombre entier de 1 à 1440.')
  }
  return value as number
}

function flagIn(value: unknown, field: string): boolean {
  if (typeof value !== 'boolean') throw badValue(field, `« ${field} » doit être true ou false.`)
  return value
}

const BENEFICIAIRE: Readonly<Record<string, readonly string[]>> = {
  genre: vocabulary.GENRES,
  trancheAge: vocabulary.TRANCHES_AGE,
  statutSocial: vocabulary.STATUTS_SOCIAUX
}

function beneficiaireIn(value: unknown): void {
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    throw badValue('beneficiaire', '« beneficiaire » doit être un objet.')
  for (const [field, entry] of Object.entries(value)) {
    const choices = Object.hasOwn(BENEFICIAIRE, field) ? BENEFICIAIRE[field] : undefined
    if (!choices) throw badValue(`beneficiaire.${field}`, `« ${field} » ne se corrige pas.`)
    oneOf(entry, `beneficiaire.${field}`, choices)
  }
}
