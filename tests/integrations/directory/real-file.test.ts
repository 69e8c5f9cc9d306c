import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parsePermanences } from '../../../integrations/directory/permanences'
import { loadGeography } from '../../../integrations/geography/geography'
import { hoursCompiler } from '../../../integrations/hours/compile-hours'

const ROOT = path.join(__dirname, '..', '..', '..')
const REAL = path.join(ROOT, '..', 'shared', 'data', 'lieux-standard.csv')
const isThere = existsSync(REAL)

function geography() {
  const folder = mkdtempSync(path.join(tmpdir(), 'geography-'))
  try {
    const table = path.join(folder, 'geography.tsv')
    execFileSync(process.execPath, [path.join(ROOT, 'scripts', 'build-geography.cjs'), table])
    return loadGeography(table)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const describeReal = isThere ? describe : describe.skip
if (!isThere) console.warn(`left out: the 4 456 real places, ${REAL} is not there`)

describeReal('the 4 456 real places', () => {
  it('all go in, their defects told', () => {
    const { items, rows, faults } = parsePermanences(readFileSync(REAL), {
      compileHours: hoursCompiler('2026-11-23'),
      places: geography()
    })
    const count = (kind: string) => faults.filter(fault => fault.kind === kind).length
    expect([rows, items.length]).toEqual([4456, 4456])
    expect(faults.filter(({ level }) => level === 'refused')).toEqual([])
    expect({
      pivots: count('pivot-unknown'),
      keys: count('siret-key'),
      dates: count('date-1970'),
      hours: count('hours'),
      special: count('phone-special'),
      otherPhones: faults.filter(({ kind }) => /^phone-(?!special)/.test(kind)).length
    }).toEqual({ pivots: 4335, keys: 1, dates: 106, hours: 6, special: 4, otherPhones: 0 })
    expect(items.filter(({ telephone }) => telephone !== null)).toHaveLength(3895)
    expect(items.filter(({ horaires }) => horaires !== '')).toHaveLength(3964)
    expect(items.filter(({ itinerance }) => itinerance)).toHaveLength(163)
    // 1 493 rows have no code INSEE: nearly all are found.
    expect(items.filter(({ codeInsee }) => codeInsee === null).length).toBeLessThan(80)
    expect(items.filter(({ position }) => position === null).length).toBeLessThan(5)
    // Not one number of overseas taken for one of the mainland, nor the other way round.
    const overseas = items.filter(({ codePostal, telephone }) => telephone && codePostal.startsWith('97'))
    expect(overseas).toHaveLength(119)
    expect(overseas.filter(({ telephone }) => !/^\+(262|590|594|596|33[67])/.test(telephone ?? ''))).toEqual(
      []
    )
  })
})
