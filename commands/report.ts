import { writeReport } from '../app'
import { readConfig } from '../config'
import { FILE_FORMATS } from '../domain/ports/paper-files'
import { PERIOD_EXAMPLES, REPORT_KINDS, readPeriod } from '../domain/reporting/period'
import { optionsApart, runCommand } from './command'

const FORMATS = ['json', ...FILE_FORMATS] as const
const OPTIONS = ['structure', 'period', 'format', 'out'] as const
const USAGE =
  `Usage : npm run report -- ${REPORT_KINDS.join('|')} --structure SIRET ` +
  `--period ${Object.values(PERIOD_EXAMPLES).join('|')} --format ${FORMATS.join('|')} --out FICHIER`

const refused = (why: string): number => {
  console.error(`${why}\n${USAGE}`)
  return 1
}

/** Writes one report. Exit code 1 when there is none such. */
async function write(words: readonly string[]): Promise<number> {
  const [kindGiven, ...rest] = optionsApart(words)
  const kind = REPORT_KINDS.find(known => known === kindGiven)
  if (!kind) return refused(kindGiven ? `Rapport inconnu : ${kindGiven}` : 'Quel rapport ?')
  const given = new Map<string, string>()
  for (let index = 0; index < rest.length; index += 2) {
    const name = rest[index]?.replace(/^--/, '') ?? ''
    const value = rest[index + 1]
    if (!OPTIONS.some(known => `--${known}` === rest[index]) || value === undefined) {
      return refused(`Option inconnue ou sans valeur : ${rest[index]}`)
    }
    given.set(name, value)
  }
  const siret = given.get('structure') ?? ''
  const period = readPeriod(kind, given.get('period') ?? '')
  const format = FORMATS.find(known => known === (given.get('format') ?? 'json'))
  const out = given.get('out')
  if (!/^\d{14}$/.test(siret))
    return refused('--structure doit être un SIRET : quatorze chiffres, sans espace.')
  if (!period) {
    return refused(
      `--period n’est pas une période qui existe : pour ce rapport, écrivez par exemple ${PERIOD_EXAMPLES[kind]}.`
    )
  }
  if (!format) return refused(`--format doit être l’un de : ${FORMATS.join(', ')}.`)
  if (!out) return refused('--out manque : le fichier à écrire.')
  const written = await writeReport(readConfig(process.env), { siret, period, format }, out)
  if (!written) return refused(`Aucune structure connue n’a le SIRET ${siret}.`)
  const { version, frozen, activites } = written
  console.error(
    `${out} : version ${version}${frozen ? ', envoyée' : ', brouillon'}, ${activites} activité${activites > 1 ? 's' : ''}.`
  )
  return 0
}

runCommand({ usage: USAGE, failed: 'Le rapport a échoué', run: write })
