import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Place } from '../../../domain/places/place'
import type { Geography } from '../../../integrations/geography/geography'
import { loadedGeography } from './loaded'

const COMMUNES = require.resolve('@etalab/decoupage-administratif/data/communes.json')
const UTTERANCES = join(__dirname, '../../../../shared/helpline/utterances-dev.jsonl')

/** The 46 communes of the Caudrésis and Catésis as the scanned délibération spells them. */
const SCANNED = [
  ['Avesnes-Les-Aubert', '59037'],
  ['Bazuel', '59055'],
  ['Beaumont-en-Cis', '59059'],
  ['Beauvois-en-Cis', '59063'],
  ['Bertry', '59074'],
  ['Béthencourt', '59075'],
  ['Bévillets', '59081'],
  ['Boussières-en-Cis', '59102'],
  ['Briastre', '59108'],
  ['Busigny', '59118'],
  ['Carnières', '59132'],
  ['Catillon-sur-Sambre', '59137'],
  ['Cattenières', '59138'],
  ['Caudry', '59139'],
  ['Caullery', '59140'],
  ['Clary', '59149'],
  ['Dehéries', '59171'],
  ['Élincourt', '59191'],
  ['Estourmel', '59213'],
  ['Fontaine-au-Pire', '59243'],
  ['Haucourt-en-Cis', '59287'],
  ['Honnechy', '59311'],
  ['Inchy', '59321'],
  ['La Groise', '59274'],
  ['Le Cateau-Cambrésis', '59136'],
  ['Le Pommereuil', '59465'],
  ['Ligny-en-Cis', '59349'],
  ['Malincourt', '59372'],
  ['Maretz', '59382'],
  ['Maurois', '59394'],
  ['Mazinghien', '59395'],
  ['Montay', '59412'],
  ['Montigny-en-Cis', '59413'],
  ['Neuvilly', '59430'],
  ['Ors', '59450'],
  ['Quiévy', '59485'],
  ['Rejet-de-Beaulieu', '59496'],
  ['Reumont', '59498'],
  ['Saint-Aubert', '59528'],
  ['Saint-Benin', '59531'],
  ['Saint-Hilaire-Lez-Cambrai', '59533'],
  ['Saint-Souplet-Escaufourt', '59545'],
  ['Saint-Vaast-en-Cis', '59547'],
  ['Troisvilles', '59604'],
  ['Villers-Outréaux', '59624'],
  ['Wallincourt-Selvigny', '59631']
] as const

/** The same numbers every time, from 0 to 1. */
function seeded(seed: number) {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** One letter lost, added, changed, or two swapped. */
function mistyped(name: string, random: () => number): string {
  const letters = [...name.matchAll(/\p{L}/gu)].map(({ index }) => index)
  const letter = String.fromCharCode(97 + Math.floor(random() * 26))
  const at = letters[Math.floor(random() * letters.length)] ?? 0
  const changed = [
    name.slice(0, at) + name.slice(at + 1),
    name.slice(0, at) + letter + name.slice(at),
    name.slice(0, at) + letter + name.slice(at + 1),
    name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2)
  ][Math.floor(random() * 4)]
  return changed && changed !== name && changed.trim().length > 1 ? changed : mistyped(name, random)
}

describe('all of reference geography, by its own words', () => {
  let geography: Geography
  let places: readonly Place[]
  beforeAll(() => {
    geography = loadedGeography()
    const all: readonly { code: string; type: string }[] = JSON.parse(readFileSync(COMMUNES, 'utf8'))
    places = all
      .filter(({ type }) => type === 'commune-actuelle')
      .flatMap(({ code }) => geography.byCodeInsee(code) ?? [])
  })

  it.each(SCANNED)('%s, as scanned', (name, codeInsee) => {
    const reading = geography.read(name, { asked: true, hintDepartement: '59' })
    expect(reading).toMatchObject({ kind: 'one', place: { codeInsee } })
  })

  it.each([true, false])('finds all 34 969 communes from their name and département (asked: %s)', asked => {
    const lost = places.filter(({ commune, departementNom, codeInsee }) => {
      const reading = geography.read(`${commune}, ${departementNom}`, { asked })
      return reading.kind !== 'one' || reading.place.codeInsee !== codeInsee
    })
    expect(places).toHaveLength(34969)
    expect(lost.map(({ commune }) => commune)).toEqual([])
  })

  it('finds at least 99 % of them through one typo, or asks which of two', () => {
    const random = seeded(20_210_218)
    const sample = Array.from({ length: 3_000 }, () => places[Math.floor(random() * places.length)])
    const times: number[] = []
    let found = 0
    let asked = 0
    for (const place of sample) {
      if (!place) continue
      const said = `${mistyped(place.commune, random)}, ${place.departementNom}`
      const start = performance.now()
      const reading = geography.read(said, { asked: true })
      times.push(performance.now() - start)
      if (reading.kind === 'one' && reading.place.codeInsee === place.codeInsee) found++
      if (reading.kind === 'several' && reading.places.some(({ codeInsee }) => codeInsee === place.codeInsee))
        asked++
    }
    times.sort((left, right) => left - right)
    const at = (share: number) => times[Math.floor(times.length * share)]?.toFixed(2)
    console.log(
      `one typo: ${found} found, ${asked} asked about, of 3000; p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`
    )
    expect(found).toBeGreaterThanOrEqual(2_940)
    expect(found + asked).toBeGreaterThanOrEqual(2_970)
  })

  const whereShared = existsSync(UTTERANCES) ? it : it.skip
  whereShared('hears no place in what citizens say without one (left out where ../shared is absent)', () => {
    const utterances = readFileSync(UTTERANCES, 'utf8')
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as { utterance: string; expected: Record<string, unknown> })
    const without = utterances.filter(
      ({ expected }) => !['commune', 'communes', 'postal_code', 'hors_zone'].some(key => key in expected)
    )
    const misheard = without.filter(({ utterance }) => geography.read(utterance).kind !== 'none')
    expect(without.length).toBeGreaterThan(10)
    expect(misheard).toEqual([])
  })
})
