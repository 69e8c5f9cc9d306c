import { type DaysFault, readSpecialDays } from '../../domain/permanences/exceptions'
import { objectIn, onlyFields } from './activity-fields'
import { conseillerIn } from './conseillers'
import type { ApiPorts } from './ports'
import { badValue, notFound } from './problem'

const MOST_ITEMS = 100

const FAULTS: Readonly<Record<DaysFault, readonly [field: string, detail: string]>> = {
  from: ['from', '« from » doit être un jour, par exemple 2026-12-24.'],
  to: ['to', '« to » doit être un jour, par exemple 2026-12-31.'],
  reversed: ['to', '« to » est avant « from ».'],
  long: ['to', 'Une exception dure un an au plus.'],
  hours: ['horaires', '« horaires » doit être de la forme 09:00-12:00,14:00-17:00 ; vide pour une fermeture.']
}

/** The items of a list that replaces another, each with the fields named and no other. */
function itemsIn(body: Record<string, unknown>, fields: readonly string[]) {
  onlyFields(body, ['items'])
  const { items } = body
  if (!Array.isArray(items) || items.length > MOST_ITEMS) {
    throw badValue('items', `« items » doit être une liste de ${MOST_ITEMS} éléments au plus.`)
  }
  return items.map((item: unknown) => {
    const given = objectIn(item, 'items')
    onlyFields(given, fields)
    const text = (name: string, usual?: string) => {
      const value = given[name] ?? usual
      if (typeof value !== 'string') throw badValue(name, `« ${name} » doit être un texte.`)
      return value
    }
    const read = readSpecialDays(text('from'), text('to'), text('horaires', ''))
    if ('fault' in read) throw badValue(...FAULTS[read.fault])
    return read
  })
}

/** `GET /conseillers/{id}/absences` */
export async function absences(ports: ApiPorts, id: string) {
  conseillerIn(ports, id)
  const known = await ports.exceptions.absencesOf(id)
  return { items: known.map(({ from, to }) => ({ from, to })) }
}

/** `PUT /conseillers/{id}/absences {"items": [{from, to}]}`: replaces them all; days are included. Why is not asked. */
export async function changeAbsences(ports: ApiPorts, id: string, body: Record<string, unknown>) {
  conseillerIn(ports, id)
  await ports.exceptions.saveAbsences(id, itemsIn(body, ['from', 'to']))
  return absences(ports, id)
}

function permanenceIn(ports: ApiPorts, id: string): void {
  if (!ports.directory.current().permanences.has(id))
    throw notFound('Cette permanence n’est pas dans l’annuaire.')
}

/** `GET /permanences/{id}/exceptions` */
export async function specialDays(ports: ApiPorts, id: string) {
  permanenceIn(ports, id)
  const known = await ports.exceptions.specialDaysOf(id)
  return { items: known.map(({ from, to, horaires }) => ({ from, to, horaires })) }
}

/** `PUT /permanences/{id}/exceptions {"items": [{from, to, horaires}]}`: replaces them all; without hours, closed. */
export async function changeSpecialDays(ports: ApiPorts, id: string, body: Record<string, unknown>) {
  permanenceIn(ports, id)
  await ports.exceptions.saveSpecialDays(id, itemsIn(body, ['from', 'to', 'horaires']))
  return specialDays(ports, id)
}
