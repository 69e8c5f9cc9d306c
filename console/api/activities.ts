import { type Activite, dureeMinutes } from '../../domain/activites/activite'
import * as vocabulary from '../../domain/activites/vocabulary'
import {
  beneficiaireIn,
  checkWhole,
  flagIn,
  listIn,
  objectIn,
  onlyFields,
  participantsIn,
  redirectionIn,
  TYPES,
  TYPES_LIEU,
  thematiquesIn,
  titleIn,
  wholeIn
} from './activity-fields'
import { dayIn, oneOf, type Query, siretIn, wholeNumberIn } from './parameters'
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

const STATUSES = ['recorded', 'to-confirm', 'confirmed', 'voided'] as const

/** Which activities are asked for; days of Paris, inclusive. */
export function filterIn(query: Query) {
  const from = dayIn(query, 'from')
  const until = dayIn(query, 'to')
  if (from && until && from > until) throw badValue('to', '« to » est avant « from ».')
  const { structure, conseiller, status } = query
  if (structure) siretIn(structure)
  return {
    ...(from ? { from } : {}),
    ...(until ? { until } : {}),
    ...(structure ? { structureSiret: structure } : {}),
    ...(conseiller ? { conseillerId: conseiller } : {}),
    ...(status ? { status: oneOf(status, 'status', STATUSES) } : {})
  }
}

/** `GET /activities`: by Paris day, inclusive, a page at a time. */
export async function activities(ports: ApiPorts, query: Query) {
  const { cursor } = query
  const page = await ports.activites.list({
    ...filterIn(query),
    ...(cursor ? { cursor } : {}),
    limit: wholeNumberIn(query, 'limit', 100, 1, 500)
  })
  if (!page) throw badCursor()
  return { items: page.items.map(activiteJson), next: page.next }
}

/** `GET /activities/{id}`, with whether La Coop has it, and its form there, filled in. */
export async function activity(ports: ApiPorts, id: string) {
  const activite = await ports.activites.find(id)
  if (!activite) throw notFound('Cette activité n’existe pas.')
  return {
    ...activiteJson(activite),
    laCoopId: await ports.laCoop.entryOf(id),
    laCoopUrl: ports.laCoop.linkFor(activite)
  }
}

/** `GET /activities/{id}/changes`: who corrected what, and what was there before. */
export async function activityChanges(ports: ApiPorts, id: string) {
  if (!(await ports.activites.find(id))) throw notFound('Cette activité n’existe pas.')
  const changes = await ports.activites.changes(id)
  return {
    items: changes.map(({ at, author, before, after }) => ({
      at: at.toISOString(),
      author,
      changed: Object.fromEntries(
        Object.keys(after)
          .filter(field => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
          .map(field => [field, { before: before[field] ?? null, after: after[field] ?? null }])
      )
    }))
  }
}

/** `PATCH /activities/{id}`: what the conseiller completes, confirms or voids. What was there before is kept. */
export async function changeActivity(
  ports: ApiPorts,
  id: string,
  body: Record<string, unknown>,
  author = 'api'
) {
  onlyFields(body, Object.keys(CHANGES))
  // Every value is checked before any is written.
  const changes = Object.entries(body).map(([field, value]) => CHANGES[field]?.(value) ?? {})
  const person = body['beneficiaire'] === undefined ? {} : beneficiaireIn(body['beneficiaire'], ports.places)
  const changed = await ports.activites.change(id, author, ports.clock.now(), activite => {
    const patched: Activite = Object.assign({}, activite, ...changes, {
      beneficiaire: { ...activite.beneficiaire, ...person }
    })
    // Sent on to somebody is sent on.
    const after: Activite =
      body['structureDeRedirection'] && body['orienteVersStructure'] === undefined
        ? { ...patched, orienteVersStructure: true }
        : patched
    if (body['type'] || 'orienteVersStructure' in body || 'structureDeRedirection' in body) checkWhole(after)
    return after
  })
  if (!changed) throw notFound('Cette activité n’existe pas.')
  return activiteJson(changed)
}

const CHANGES: Readonly<Record<string, (value: unknown) => Partial<Activite>>> = {
  status: value => ({ status: oneOf(value, 'status', ['confirmed', 'voided']) }),
  thematiques: value => ({ thematiques: thematiquesIn(value) }),
  dureeMinutes: value => ({ durationSeconds: wholeIn(value, 'dureeMinutes', 1, 1_440) * 60 }),
  materiel: value => ({ materiel: listIn(value, 'materiel', vocabulary.MATERIELS) }),
  orienteVersStructure: value => ({ orienteVersStructure: flagIn(value, 'orienteVersStructure') }),
  structureDeRedirection: value => ({ structureDeRedirection: redirectionIn(value) }),
  type: value => ({ type: oneOf(value, 'type', TYPES) }),
  typeLieu: value => ({ typeLieu: oneOf(value, 'typeLieu', TYPES_LIEU) }),
  titreAtelier: value => ({ titreAtelier: titleIn(value) }),
  participants: value => ({ participants: participantsIn(value) }),
  beneficiaire: value => {
    objectIn(value, 'beneficiaire')
    return {}
  }
}
