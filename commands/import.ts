import { DIRECTORY_FILES, importDirectoryFile } from '../app'
import { readConfig, SettingsFault } from '../config'

const USAGE = `Usage : npm run import -- ${DIRECTORY_FILES.join('|')} FICHIER_OU_URL [--all]`

/** Reads and saves one file. Exit code 1 only when nothing could be read: the directory is then as it was. */
async function main(): Promise<number> {
  const [kindGiven, file, ...options] = process.argv.slice(2).filter(argument => argument !== '--')
  const kind = DIRECTORY_FILES.find(known => known === kindGiven)
  if (!kind || !file) {
    console.error(USAGE)
    return 1
  }
  const { report, saved } = await importDirectoryFile(readConfig(process.env), kind, file, {
    all: options.includes('--all')
  })
  for (const line of report) console.log(line)
  return saved ? 0 : 1
}

main().then(
  code => {
    process.exitCode = code
  },
  (cause: unknown) => {
    const message = cause instanceof Error ? cause.message : String(cause)
    const isForOperator =
      cause instanceof SettingsFault || (cause instanceof Error && cause.name === 'FileUnavailable')
    console.error(isForOperator ? message : `L’import a échoué : ${message}`)
    process.exitCode = 1
  }
)
