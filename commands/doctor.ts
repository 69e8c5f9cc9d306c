import { examined } from '../app'
import { readConfig, SettingsFault } from '../config'

const SIGNS = { good: '✓', note: '·', mend: '✗' } as const

/** Tries what the settings name. Exit code 1 when there is something to mend. */
async function main(): Promise<number> {
  const findings = await examined(readConfig(process.env))
  for (const { kind, text } of findings) console.log(`${SIGNS[kind]} ${text}`)
  const toMend = findings.filter(({ kind }) => kind === 'mend').length
  console.log(toMend === 0 ? '\nRien à corriger.' : `\nÀ corriger : ${toMend}.`)
  return toMend === 0 ? 0 : 1
}

main().then(
  code => {
    process.exitCode = code
  },
  (cause: unknown) => {
    const message = cause instanceof Error ? cause.message : String(cause)
    console.error(cause instanceof SettingsFault ? message : `L’examen a échoué : ${message}`)
    process.exitCode = 1
  }
)
