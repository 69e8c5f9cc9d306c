import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inventedCountry } from './country'

/** The product as it was compiled, to be run in processes of its own. */
export const DIST = join(__dirname, '..')

/** Waits for a process to take calls. */
export async function listening(port: number): Promise<void> {
  for (const end = Date.now() + 300_000; Date.now() < end; ) {
    const ready = await fetch(`http://127.0.0.1:${port}/readyz`).then(
      response => response.ok,
      () => false
    )
    if (ready) return
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  throw new Error('the product is not ready after five minutes')
}

const csv = (rows: readonly (readonly string[])[]) =>
  rows.map(row => row.map(cell => (/[",\n]/.test(cell) ? `"${cell}"` : cell)).join(',')).join('\n')

/** Files of a country of 20 000 places and 4 000 conseillers, as an operator would import them. */
export function countryFiles(
  folder: string,
  isOpen: (conseiller: number) => boolean = () => true
): Record<'permanences' | 'conseillers' | 'presences', string> {
  const horaires = '24/7'
  const country = inventedCountry(() => ({ horaires, hours: { kind: 'unknown' } }))
  const files = {
    permanences: csv([
      [
        'id',
        'pivot',
        'nom',
        'commune',
        'code_postal',
        'code_insee',
        'adresse',
        'latitude',
        'longitude',
        'horaires',
        'date_maj'
      ],
      ...country.permanences.map(one => [
        one.id,
        '20003063300012',
        one.nom,
        'Caudry',
        '59540',
        '59139',
        '1 place',
        String(one.position?.latitude),
        String(one.position?.longitude),
        horaires,
        '2026-10-01'
      ])
    ]),
    conseillers: csv([
      'id,prenom,nom,telephone,courriel,structure_siret,structure_nom,themes,langues,aad_object_id,consentement_appels'.split(
        ','
      ),
      ...country.conseillers.map(one => [
        one.id,
        one.prenom,
        one.nom,
        one.telephone,
        one.courriel,
        '20003063300012',
        'CA',
        '',
        'fr',
        '',
        'oui'
      ])
    ]),
    presences: csv([
      ['conseiller_id', 'permanence_id', 'horaires', 'valide_du', 'valide_au'],
      ...country.presences.map((one, index) => [
        one.conseillerId,
        one.permanenceId,
        // Whoever is not there now is there at night.
        isOpen(index) ? '' : 'Mo-Su 23:00-23:30',
        '',
        ''
      ])
    ])
  }
  return Object.fromEntries(
    Object.entries(files).map(([kind, text]) => {
      const file = join(folder, `${kind}.csv`)
      writeFileSync(file, text)
      return [kind, file]
    })
  ) as Record<'permanences' | 'conseillers' | 'presences', string>
}

/** Imports a file as an operator does. @returns in how many seconds */
export function importFile(kind: string, file: string, env: Record<string, string>): Promise<number> {
  const since = performance.now()
  return new Promise((resolve, reject) => {
    spawn(process.execPath, [join(DIST, 'commands', 'import.js'), kind, file], {
      env: { PATH: process.env['PATH'], ...env },
      stdio: ['ignore', 'ignore', 'inherit']
    }).once('exit', code =>
      code === 0
        ? resolve((performance.now() - since) / 1000)
        : reject(new Error(`import of ${kind}: ${code}`))
    )
  })
}
