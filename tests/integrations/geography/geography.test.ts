import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Geography, loadGeography } from '../../../integrations/geography/geography'
import { loadedGeography } from './loaded'

const COMMUNES = require.resolve('@etalab/decoupage-administratif/data/communes.json')

interface Commune {
  readonly code: string
  readonly type: string
  readonly codesPostaux?: readonly string[]
}

describe('reference geography', () => {
  let geography: Geography
  let communes: readonly Commune[]
  beforeAll(() => {
    geography = loadedGeography()
    const all: readonly Commune[] = JSON.parse(readFileSync(COMMUNES, 'utf8'))
    communes = all.filter(({ type }) => type === 'commune-actuelle')
  })

  it('knows Caudry', () => {
    expect(geography.byCodeInsee('59139')).toEqual({
      codeInsee: '59139',
      commune: 'Caudry',
      codePostal: '59540',
      departement: '59',
      departementNom: 'Nord',
      population: 13833,
      latitude: 50.1174,
      longitude: 3.4203
    })
  })

  it('finds the commune around a position, an arrondissement in Paris, and nothing at sea or abroad', () => {
    const around = (latitude: number, longitude: number) => geography.near({ latitude, longitude })
    expect(around(50.12, 3.41)?.codeInsee).toBe('59139')
    expect(around(-20.88, 55.45)?.codeInsee).toBe('97411')
    expect(around(48.891, 2.348)).toMatchObject({ codeInsee: '75118', commune: 'Paris', codePostal: '75018' })
    expect(around(50.12, 3.41)).toMatchObject({ commune: 'Caudry', latitude: 50.12, longitude: 3.41 })
    // Le Lavandou is nearer than the town of Hyères.
    expect(around(43.0212, 6.4375)).toMatchObject({ commune: 'Hyères', ile: 'Île du Levant' })
    expect(around(46, -20)).toBeNull()
    expect(around(51.51, -0.13)).toBeNull()
  })

  it('has all 34 969 communes, each with a centre in France', () => {
    const places = communes.map(({ code }) => geography.byCodeInsee(code))
    expect(places).toHaveLength(34969)
    expect(places.filter(place => place === null)).toEqual([])
    const lost = places.filter(
      place => !(Math.abs(place?.latitude ?? 0) > 2 && Math.abs(place?.longitude ?? 0) <= 180)
    )
    expect(lost).toEqual([])
  })

  it('has 6 310 codes postaux, 4 205 of them shared, one by 46 communes', () => {
    const codes = [...new Set(communes.flatMap(({ codesPostaux }) => codesPostaux ?? []))]
    const sharing = codes.map(code => geography.byCodePostal(code).length)
    expect(codes).toHaveLength(6310)
    expect(Math.min(...sharing)).toBe(1)
    expect(Math.max(...sharing)).toBe(46)
    expect(sharing.filter(count => count > 1)).toHaveLength(4205)
  })

  it('gives the communes of a code most populous first, with that code', () => {
    expect(geography.byCodePostal('59540').map(({ commune, codePostal }) => [commune, codePostal])).toEqual([
      ['Caudry', '59540'],
      ['Béthencourt', '59540'],
      ['Inchy', '59540'],
      ['Beaumont-en-Cambrésis', '59540']
    ])
    expect(geography.byCodePostal('93210').map(({ commune, codePostal }) => [commune, codePostal])).toEqual([
      ['Saint-Denis', '93210']
    ])
    expect(geography.byCodePostal('99999')).toEqual([])
    expect(geography.byCodeInsee('')).toBeNull()
  })

  it.each([
    ['75118', 'Paris', 18, '75018'],
    ['69383', 'Lyon', 3, '69003'],
    ['13213', 'Marseille', 13, '13013']
  ])('has the arrondissement %s', (code, commune, arrondissement, codePostal) => {
    const place = geography.byCodeInsee(code)
    expect(place).toMatchObject({ commune, arrondissement, codePostal })
    expect(geography.byCodePostal(codePostal)).toEqual([place])
  })

  it('gives both codes of the 16th of Paris', () => {
    expect(geography.byCodePostal('75116')).toMatchObject([
      { codeInsee: '75116', arrondissement: 16, codePostal: '75116' }
    ])
    expect(geography.byCodePostal('75016')).toMatchObject([{ codeInsee: '75116', codePostal: '75016' }])
  })

  // Points that the packages lack, set against where the town halls are.
  it.each([
    ['12218', 'Conques-en-Rouergue', 44.6, 2.4],
    ['49126', "Orée d'Anjou", 47.31, -1.21],
    ['97502', 'Saint-Pierre', 46.78, -56.18],
    ['98735', 'Papeete', -17.54, -149.57],
    ['98818', 'Nouméa', -22.27, 166.45],
    ['98613', 'Uvea', -13.28, -176.18]
  ])('fills the gap of %s %s', (code, commune, latitude, longitude) => {
    const place = geography.byCodeInsee(code)
    expect(place?.commune).toBe(commune)
    expect(place?.latitude).toBeCloseTo(latitude, 1)
    expect(place?.longitude).toBeCloseTo(longitude, 1)
  })

  it('says how to make the table when it is missing or is something else', () => {
    expect(() => loadGeography('/nowhere/geography.tsv')).toThrow(/node scripts\/build-geography\.cjs/)
    const folder = mkdtempSync(join(tmpdir(), 'geography-'))
    writeFileSync(join(folder, 'other.tsv'), 'code\tnom\n')
    expect(() => loadGeography(join(folder, 'other.tsv'))).toThrow(/holds no commune/)
    rmSync(folder, { recursive: true })
  })
})
