import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PlaceReading } from '../../../domain/places/place'
import { type Geography, loadGeography } from '../../../integrations/geography/geography'

/** The real table, made anew from the packages, and loaded. */
export function loadedGeography(): Geography {
  const folder = mkdtempSync(join(tmpdir(), 'geography-'))
  const file = join(folder, 'geography.tsv')
  try {
    execFileSync(process.execPath, [join(__dirname, '../../../scripts/build-geography.cjs'), file])
    return loadGeography(file)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** `exact Caudry 59`, `fuzzy …`, `several A 59 | B 62 (homonyms)`, `unknown abroad`, `none`. */
export function told(reading: PlaceReading): string {
  if (reading.kind === 'none') return 'none'
  if (reading.kind === 'unknown') return `unknown ${reading.why}`
  const places = reading.kind === 'one' ? [reading.place] : reading.places
  const names = places
    .slice(0, 5)
    .map(({ commune, departement, arrondissement }) =>
      [commune, ...(arrondissement ? [arrondissement] : []), departement].join(' ')
    )
  return reading.kind === 'one'
    ? `${reading.certainty} ${names[0]}`
    : `several ${names.join(' | ')} (${reading.why})`
}
