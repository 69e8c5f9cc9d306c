import { examined } from '../app'
import { readConfig } from '../config'
import { runCommand } from './command'

const SIGNS = { good: '✓', note: '·', mend: '✗' } as const

const USAGE = `Usage : npm run doctor
  Essaie tout ce que les réglages nomment, et dit ce qui est à corriger. Rien n’est changé.`

/** Tries what the settings name. Exit code 1 when there is something to mend. */
async function examine(): Promise<number> {
  const findings = await examined(readConfig(process.env))
  for (const { kind, text } of findings) console.log(`${SIGNS[kind]} ${text}`)
  const toMend = findings.filter(({ kind }) => kind === 'mend').length
  console.log(toMend === 0 ? '\nRien à corriger.' : `\nÀ corriger : ${toMend}.`)
  return toMend === 0 ? 0 : 1
}

runCommand({ usage: USAGE, failed: 'L’examen a échoué', run: examine })
