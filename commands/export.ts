import { writeFileSync } from 'node:fs'
import { exportCluProject, exportDirectory, exportLaCoop, exportOpenData, staticFallback } from '../app'
import { readConfig, SettingsFault } from '../config'

/** What can be exported, each written by its own function: exit code 1 when there was nothing to write. */
const EXPORTS: Readonly<Record<string, (out: string | null) => Promise<number>>> = {
  clu,
  directory,
  'fallback-twiml': fallbackTwiml,
  'la-coop': laCoop,
  'open-data': openData
}

const USAGE = `Usage : npm run export -- ${Object.keys(EXPORTS).join('|')} [--out FICHIER]`

async function main(): Promise<number> {
  const [what = '', ...options] = process.argv.slice(2).filter(argument => argument !== '--')
  const [flag, file] = options
  const isUsable = options.length === 0 || (options.length === 2 && flag === '--out' && file)
  const write = Object.hasOwn(EXPORTS, what) ? EXPORTS[what] : undefined
  if (!write || !isUsable) {
    console.error(USAGE)
    return 1
  }
  return write(file ?? null)
}

/** The directory in the 32 columns of the national standard. */
async function directory(out: string | null): Promise<number> {
  const { lines, written, leftOut } = await exportDirectory(readConfig(process.env))
  for (const { id, lacks } of leftOut) console.error(`${id} : pas écrite, il y manque ${lacks.join(', ')}`)
  if (written === 0) {
    console.error('Aucune permanence importée : rien à exporter.')
    return 1
  }
  const text = `${lines.join('\r\n')}\r\n`
  if (out) writeFileSync(out, text)
  else process.stdout.write(text)
  console.error(`${written} permanences écrites${leftOut.length > 0 ? `, ${leftOut.length} laissées` : ''}.`)
  return 0
}

/** The topics of the AMI as a project for CLU. */
async function clu(out: string | null): Promise<number> {
  const project = exportCluProject(readConfig(process.env))
  const text = `${JSON.stringify(project, null, 2)}\n`
  if (out) writeFileSync(out, text)
  else process.stdout.write(text)
  const { intents, utterances } = project.assets
  console.error(`${intents.length} intentions, ${utterances.length} questions écrites.`)
  return 0
}

/** What the line says when the product cannot be reached, to be kept elsewhere. */
async function fallbackTwiml(out: string | null): Promise<number> {
  const { fallbackNumber, helplineNumber } = readConfig(process.env)
  const text = `${staticFallback(fallbackNumber, helplineNumber)}\n`
  if (out) writeFileSync(out, text)
  else process.stdout.write(text)
  if (!fallbackNumber)
    console.error('FALLBACK_NUMBER n’est pas réglé : ce document demande seulement de rappeler.')
  return 0
}

/** La Coop's « Mes activités », its columns word for word: a workbook, or a text where the file ends in .csv. */
async function laCoop(out: string | null): Promise<number> {
  const { written, file } = await exportLaCoop(readConfig(process.env), out)
  console.error(`${written} activités écrites dans ${file}.`)
  return 0
}

/** What anybody may know, by month, with the description that data.gouv.fr reads. */
async function openData(out: string | null): Promise<number> {
  const { written, file, schema } = await exportOpenData(readConfig(process.env), out)
  console.error(`${written} lignes écrites dans ${file}, décrites par ${schema}.`)
  return 0
}

main().then(
  code => {
    process.exitCode = code
  },
  (cause: unknown) => {
    const message = cause instanceof Error ? cause.message : String(cause)
    console.error(cause instanceof SettingsFault ? message : `L’export a échoué : ${message}`)
    process.exitCode = 1
  }
)
