import { writeFileSync } from 'node:fs'
import { exportCluProject, exportDirectory, exportLaCoop, exportOpenData, staticFallback } from '../app'
import { readConfig } from '../config'
import { optionsApart, runCommand } from './command'

/** What can be exported, each written by its own function: exit code 1 when there was nothing to write. */
const EXPORTS: Readonly<Record<string, (out: string | null) => Promise<number>>> = {
  clu,
  directory,
  'fallback-twiml': fallbackTwiml,
  'la-coop': laCoop,
  'open-data': openData
}

const USAGE = `Usage : npm run export -- ${Object.keys(EXPORTS).join('|')} [--out FICHIER]`

async function write(words: readonly string[]): Promise<number> {
  const [what = '', ...options] = optionsApart(words)
  const [flag, file] = options
  const isUsable = options.length === 0 || (options.length === 2 && flag === '--out' && file)
  const writing = Object.hasOwn(EXPORTS, what) ? EXPORTS[what] : undefined
  if (!writing || !isUsable) {
    console.error(USAGE)
    return 1
  }
  return writing(file ?? null)
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
  console.error(
    `${written} permanence${written > 1 ? 's écrites' : ' écrite'}${out ? ` dans ${out}` : ''}${leftOut.length > 0 ? `, ${leftOut.length} non écrites` : ''}.`
  )
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
  if (out && !/\.(?:xlsx|csv)$/.test(out)) {
    console.error(`${out} : donnez un nom qui finit par .xlsx, ou par .csv.`)
    return 1
  }
  const { written, file } = await exportLaCoop(readConfig(process.env), out)
  console.error(`${written} activité${written > 1 ? 's écrites' : ' écrite'} dans ${file}.`)
  return 0
}

/** What anybody may know, by month, with the description that data.gouv.fr reads. */
async function openData(out: string | null): Promise<number> {
  const { written, file, schema } = await exportOpenData(readConfig(process.env), out)
  console.error(
    `${written} ligne${written > 1 ? 's écrites' : ' écrite'} dans ${file}, décrite${written > 1 ? 's' : ''} par ${schema}.`
  )
  return 0
}

runCommand({ usage: USAGE, failed: 'L’export a échoué', run: write })
