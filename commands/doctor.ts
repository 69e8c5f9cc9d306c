import { examined } from '../app'
import { readConfig } from '../config'
import { runCommand } from './command'

const SIGNS = { good: '✓', note: '·', mend: '✗' } as const

const USAGE = `Usage : npm run doctor
  Essaie tout ce que les réglages nomment, et dit ce qui est à corriger. Les bases ne sont que lues.
  Code de sortie : 1 quand quelque chose est à corriger.`

/** Tries what the settings name. Exit code 1 when there is something to mend. */
async function examine(): Promise<number> {
  const findings = await examined(readConfig(process.env))
  for (const { kind, text } of findings) console.log(`${SIGNS[kind]} ${text}`)
  const toMend = findings.filter(({ kind }) => kind === 'mend').length
  const toKnow = findings.filter(({ kind }) => kind === 'note').length
  if (toMend > 0) console.log(`\nÀ corriger : ${toMend}.`)
  else
    console.log(
      toKnow > 0
        ? '\nRien à corriger pour essayer. Avant d’ouvrir, voyez les lignes « · ».'
        : '\nRien à corriger.'
    )
  return toMend === 0 ? 0 : 1
}

runCommand({ usage: USAGE, failed: 'L’examen a échoué', run: examine })
