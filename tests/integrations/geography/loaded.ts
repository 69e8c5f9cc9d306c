import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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
