import { openingAt } from '../../../domain/permanences/opening-hours'
import { demonstrationDirectory } from '../../../integrations/directory/demonstration'
import { DEMONSTRATION_COMMUNES } from '../../../integrations/directory/demonstration-communes'
import { hoursCompiler } from '../../../integrations/hours/compile-hours'

const compile = hoursCompiler('2026-11-23')
const faults: string[] = []
const { permanences, conseillers, presences } = demonstrationDirectory({
  compileHours: (horaires, departement) => {
    const compiled = compile(horaires, departement)
    if (compiled.fault !== null) faults.push(compiled.fault)
    return compiled
  }
})

/** Conseillers who could be rung at an instant, by their first name. */
function presentAt(instant: string): string[] {
  return presences.flatMap(presence => {
    const conseiller = conseillers.find(({ id }) => id === presence.conseillerId)
    const permanence = permanences.find(({ id }) => id === presence.permanenceId)
    if (!conseiller?.consent || !permanence) return []
    const opening = openingAt(presence.hours ?? permanence.hours, new Date(instant), {
      zone: 'Europe/Paris',
      departement: '59'
    })
    return opening.kind === 'open' ? [conseiller.prenom] : []
  })
}

describe('the demonstration directory', () => {
  it('lies in the 46 communes of the CA du Caudrésis et du Catésis', () => {
    expect(DEMONSTRATION_COMMUNES).toHaveLength(46)
    const codes = new Set(DEMONSTRATION_COMMUNES.map(({ codeInsee }) => codeInsee))
    expect(codes.size).toBe(46)
    expect(permanences).toHaveLength(15)
    for (const { codeInsee } of permanences) expect(codes).toContain(codeInsee)
  })

  it('is marked as invented, one and all', () => {
    expect([...permanences, ...conseillers].every(({ demonstration }) => demonstration)).toBe(true)
    for (const { nom } of permanences) expect(nom).toMatch(/\(exemple\)$|démonstration$/)
    for (const { prenom, nom } of conseillers) expect(`${prenom} ${nom}`).toMatch(/^[^ ()]+ Démonstration$/)
  })

  it('has only telephones that reach nobody, each once', () => {
    const phones = [
      ...permanences.map(({ telephone }) => telephone),
      ...conseillers.map(({ telephone }) => telephone)
    ]
    for (const phone of phones) expect(phone).toMatch(/^\+33(63998|35301)\d{4}$/)
    expect(new Set(phones).size).toBe(25)
  })

  it('holds together: ids once, presences of known conseillers at known permanences, hours all read', () => {
    expect(new Set(permanences.map(({ id }) => id)).size).toBe(15)
    expect(new Set(conseillers.map(({ id }) => id)).size).toBe(10)
    const known = new Set([...permanences, ...conseillers].map(({ id }) => id))
    for (const { conseillerId, permanenceId } of presences) {
      expect(known).toContain(conseillerId)
      expect(known).toContain(permanenceId)
    }
    expect(faults).toEqual([])
  })

  it.each([
    // Monday morning
    ['2026-11-23T10:00:00+01:00', ['Camille', 'Claude', 'Sacha', 'Charlie']],
    // Tuesday of an even week, then of an odd one: the bus
    ['2026-11-24T10:30:00+01:00', ['Camille', 'Dominique', 'Claude', 'Sacha', 'Lou', 'Noa']],
    ['2026-12-01T10:30:00+01:00', ['Camille', 'Dominique', 'Claude', 'Sacha', 'Lou', 'Noa']],
    // Saturday
    ['2026-11-28T10:30:00+01:00', ['Dominique', 'Claude', 'Alix', 'Lou']],
    // Sunday night, Christmas
    ['2026-11-29T03:00:00+01:00', ['Claude']],
    ['2026-12-25T23:58:00+01:00', ['Claude']]
  ])('has somebody to ring at %s', (instant, present) => {
    expect(presentAt(instant)).toEqual(present)
  })

  it('has somebody at every quarter of an hour of a week', () => {
    const monday = Date.parse('2026-11-23T00:00:00+01:00')
    for (let quarter = 0; quarter < 7 * 96; quarter++) {
      const instant = new Date(monday + quarter * 900_000).toISOString()
      expect(presentAt(instant)).not.toEqual([])
    }
  })
})
