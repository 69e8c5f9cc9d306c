import type { Presence } from '../../domain/permanences/presence'
import { parseDay } from '../../domain/values/day'
import { departementOf } from '../../domain/values/zone'
import { objectIn, onlyFields } from './activity-fields'
import { conseillerIn } from './conseillers'
import type { ApiPorts } from './ports'
import { badValue } from './problem'

const MOST_ITEMS = 50

/** `GET /conseillers/{id}/presences` */
export async function presences(ports: ApiPorts, id: string) {
  conseillerIn(ports, id)
  const known = await ports.presences.of(id)
  return {
    items: known.map(({ permanenceId, horaires, validFrom, validUntil }) => ({
      permanenceId,
      horaires,
      from: validFrom,
      to: validUntil
    }))
  }
}

/**
 * `PUT /conseillers/{id}/presences {"items": [{permanenceId, horaires, from, to}]}`: replaces them all, as an import does. Empty
 * hours are those of the permanence; days are included, `null` is open ended.
 */
export async function changePresences(ports: ApiPorts, id: string, body: Record<string, unknown>) {
  conseillerIn(ports, id)
  onlyFields(body, ['items'])
  const { items } = body
  if (!Array.isArray(items) || items.length === 0 || items.length > MOST_ITEMS) {
    throw badValue(
      'items',
      `« items » doit être une liste de 1 à ${MOST_ITEMS} présences. Pour qu’une présence cesse, donnez-lui une fin.`
    )
  }
  const read = items.map(item => presenceIn(ports, id, objectIn(item, 'items')))
  if (new Set(read.map(presence => JSON.stringify(presence))).size < read.length)
    throw badValue('items', 'La même présence est donnée deux fois.')
  await ports.presences.save(read)
  return presences(ports, id)
}

function presenceIn(ports: ApiPorts, conseillerId: string, given: Record<string, unknown>): Presence {
  onlyFields(given, ['permanenceId', 'horaires', 'from', 'to'])
  const { permanenceId, horaires: typed = '' } = given
  const permanence =
    typeof permanenceId === 'string' ? ports.directory.current().permanences.get(permanenceId) : undefined
  if (!permanence) throw badValue('permanenceId', '« permanenceId » doit être une permanence de l’annuaire.')
  if (typeof typed !== 'string') throw badValue('horaires', '« horaires » doit être un texte.')
  const departement = departementOf(permanence.codeInsee ?? permanence.codePostal)
  const compiled = typed.trim() === '' ? null : ports.compileHours()(typed, departement)
  const horaires = compiled?.horaires ?? ''
  if (compiled?.hours.kind === 'unknown') {
    throw badValue('horaires', `Ces horaires ne peuvent pas être lus : ${compiled.fault ?? horaires}.`)
  }
  const day = (name: 'from' | 'to') => {
    const value = given[name] ?? null
    if (value === null) return null
    const read = typeof value === 'string' ? parseDay(value) : null
    if (!read) throw badValue(name, `« ${name} » doit être un jour, par exemple 2026-12-24, ou null.`)
    return read
  }
  const validFrom = day('from')
  const validUntil = day('to')
  if (validFrom && validUntil && validUntil < validFrom) throw badValue('to', '« to » est avant « from ».')
  return {
    conseillerId,
    permanenceId: permanence.id,
    horaires,
    hours: compiled?.hours ?? null,
    validFrom,
    validUntil
  }
}
