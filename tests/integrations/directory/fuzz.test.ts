import { parseComptes } from '../../../integrations/directory/comptes'
import { parseConseillers } from '../../../integrations/directory/conseillers'
import { parsePermanences } from '../../../integrations/directory/permanences'
import { parsePresences } from '../../../integrations/directory/presences'
import { importReport } from '../../../integrations/directory/report'
import { randomFrom } from '../../support/random'
import { communes, compileHours, file } from './stand-ins'

const FILES = [
  file(
    'id,pivot,nom,commune,code_postal,code_insee,latitude,longitude,telephone,horaires,itinerance,date_maj,prise_rdv',
    'p1,20003063300016,"Le ""Lien""",Caudry,59540,59139,50.1174,3.4203,03 53 01 00 00,"Mo-Fr 09:00-12:00",Fixe,2026-10-01,',
    'p2,,Mairie,Nouméa,98800,,-22.2,166.4,+687445728,,Itinérant,1970-01-01,https://example.org',
    'p3,W591001234,"Deux\nlignes",Paris 12e,75012,75112,2.35,48.85,3960,24/7,,,'
  ),
  file(
    'id,prenom,nom,telephone,courriel,structure_siret,structure_nom,themes,langues,aad_object_id,consentement_appels',
    'c1,Camille,Exemple,06 39 98 00 11,c1@example.org,20003063300016,CA,a|b,fr,,oui',
    'c2,Claude,Exemple,+262639010203,,,,,,,non'
  ),
  file(
    'conseiller_id,permanence_id,horaires,valide_du,valide_au',
    'c1,p1,"Mo-Fr 09:00-12:00",2026-01-01,2027-12-31',
    'c2,p2,,01/09/2026,'
  ),
  file('courriel;role;structure_siret', 'a@example.org;admin;', 'b@example.org;anct;20003063300016')
]

// What breaks readers most: separators, quotes, line ends, marks, halves of characters, prefixes, figures.
const ALPHABET = Buffer.from([
  0x22, 0x2c, 0x3b, 0x09, 0x0a, 0x0d, 0x00, 0xef, 0xbb, 0xbf, 0xff, 0xfe, 0xc3, 0xe9, 0x80, 0x92, 0x20, 0x2b,
  0x30, 0x39, 0x28, 0x29, 0x2f, 0x7c, 0x3c, 0x3d
])

function mutated(bytes: Buffer, random: () => number): Buffer {
  const below = (limit: number) => Math.floor(random() * limit)
  let result = Buffer.from(bytes)
  for (let times = 1 + below(6); times > 0; times--) {
    const at = below(result.length + 1)
    const until = Math.min(result.length, at + below(12))
    const byte =
      random() < 0.7 ? ALPHABET.subarray(below(ALPHABET.length)).subarray(0, 1) : Buffer.from([below(256)])
    const pieces = [
      // Replace, insert, remove, repeat, cut short.
      () => [result.subarray(0, at), byte, result.subarray(at + 1)],
      () => [result.subarray(0, at), byte, result.subarray(at)],
      () => [result.subarray(0, at), result.subarray(until)],
      () => [result.subarray(0, until), result.subarray(at)],
      () => [result.subarray(0, at)]
    ][below(20) === 0 ? 4 : below(4)]
    if (pieces) result = Buffer.concat(pieces())
  }
  return result
}

describe('bytes changed at random', () => {
  it.each([1, 2, 3, 4, 5])('never make a reader throw, nor let a broken value through (seed %i)', seed => {
    const random = randomFrom(seed)
    for (let round = 0; round < 400; round++) {
      const bytes = mutated(FILES[round % FILES.length] ?? Buffer.alloc(0), random)
      const places = parsePermanences(bytes, { compileHours, places: communes })
      const people = parseConseillers(bytes)
      const presences = parsePresences(bytes, { compileHours })
      const comptes = parseComptes(bytes)
      for (const parsed of [places, people, presences, comptes]) {
        expect(parsed.items.length).toBeLessThanOrEqual(parsed.rows)
        // A row is never lost without a word.
        const refused = parsed.faults.some(({ level }) => level === 'refused')
        expect(parsed.items.length === parsed.rows || refused).toBe(true)
        for (const { line, reason } of parsed.faults) {
          expect(line).toBeGreaterThan(0)
          expect(reason).not.toMatch(/undefined|NaN|\[object|\p{Cc}/u)
        }
        expect(importReport('permanences', parsed, { saved: null }).length).toBeGreaterThan(0)
      }
      for (const { id, codePostal, position, telephone } of places.items) {
        expect(id).toMatch(/^[^\p{Cc}\ufffd]+$/u)
        expect(codePostal).toMatch(/^\d{5}$/)
        if (position) expect(Math.abs(position.latitude) + Math.abs(position.longitude)).toBeLessThan(270)
        if (telephone) expect(telephone).toMatch(/^\+(33|262|508|590|594|596|681|687|689)\d{6,9}$/)
      }
      for (const { telephone } of people.items) expect(telephone).toMatch(/^\+\d{9,12}$/)
    }
  })
})
