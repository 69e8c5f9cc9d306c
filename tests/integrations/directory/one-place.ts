import type { Permanence } from '../../../domain/permanences/permanence'
import { parsePermanences } from '../../../integrations/directory/permanences'
import { communes, compileHours, file } from './stand-ins'

export const parse = (bytes: Uint8Array) => parsePermanences(bytes, { compileHours, places: communes })

const GOOD = {
  id: 'p1',
  pivot: '20003063300016',
  nom: 'Mairie',
  commune: 'Caudry',
  code_postal: '59540',
  code_insee: '59139',
  adresse: '1 rue de la Dentelle',
  latitude: '50.1174',
  longitude: '3.4203',
  telephone: '03 53 01 00 00',
  horaires: 'Mo-Fr 09:00-12:00',
  itinerance: 'Fixe',
  date_maj: '2026-10-01',
  prise_rdv: 'https://www.rdv-aide-numerique.fr/org/757'
}

/** A row that is good but for what is given. */
export const rows = (...changes: readonly Partial<typeof GOOD>[]) =>
  file(
    Object.keys(GOOD).join(';'),
    ...changes.map(change =>
      Object.values({ ...GOOD, ...change })
        .map(value => `"${value}"`)
        .join(';')
    )
  )

/** What one row gives of a permanence, and what is told of it. */
export function read(change: Partial<typeof GOOD>, ...keys: readonly (keyof Permanence)[]) {
  const { items, faults } = parse(rows(change))
  return [
    ...keys.map(key => items[0]?.[key]),
    ...faults.map(({ column, level, reason }) => `${level} ${column} : ${reason}`)
  ]
}
