import { DIRECTORY_FILES, importDirectoryFile } from '../app'
import { readConfig } from '../config'
import { runCommand } from './command'

const USAGE = `Usage : npm run import -- ${DIRECTORY_FILES.join('|')} FICHIER_OU_URL [options]
  --all                      montre toutes les remarques
  --retirer-absentes         retire les permanences que la source n’a plus (un cinquième au plus ; =toutes pour lever la limite)
  --source NOM               d’où elles viennent ; sinon l’adresse, ou le nom du fichier sans sa date
  --forcer                   relit une adresse même si rien n’y a changé`

const PROGRESS_EVERY_MS = 1_000

interface Asked {
  readonly words: readonly string[]
  readonly flags: ReadonlyMap<string, string>
}

/** `--source NOM` takes the next word, or `=`; the other options stand alone. */
function askedIn(given: readonly string[]): Asked {
  const words: string[] = []
  const flags = new Map<string, string>()
  for (let index = 0; index < given.length; index++) {
    const word = given[index] ?? ''
    const [, name, value] = /^--([\w-]+)(?:=(.*))?$/.exec(word) ?? []
    if (!name) words.push(word)
    else flags.set(name, value ?? (name === 'source' ? (given[++index] ?? '') : ''))
  }
  return { words, flags }
}

/** Reads and saves one file. Exit code 1 only when nothing could be read: the directory is then as it was. */
async function importFile(typed: readonly string[]): Promise<number> {
  const { words, flags } = askedIn(typed)
  const [kindGiven, file] = words
  const kind = DIRECTORY_FILES.find(known => known === kindGiven)
  const unknown = [...flags.keys()].find(
    name => !['all', 'retirer-absentes', 'source', 'forcer'].includes(name)
  )
  if (!kind || !file || unknown || (flags.has('source') && !flags.get('source'))) {
    console.error(unknown ? `Option inconnue : --${unknown}\n${USAGE}` : USAGE)
    return 1
  }
  const removal = flags.get('retirer-absentes')
  const source = flags.get('source')
  const { report, saved } = await importDirectoryFile(readConfig(process.env), kind, file, {
    all: flags.has('all'),
    again: flags.has('forcer'),
    removeAbsent: removal === undefined ? 'none' : removal === 'toutes' ? 'all' : 'few',
    progress: progressTo(text => process.stderr.write(text)),
    ...(source ? { source } : {})
  })
  for (const line of report) console.log(line)
  return saved ? 0 : 1
}

/** A word now and then while a long file is read; none for a file that takes no time. */
function progressTo(write: (text: string) => void) {
  let nextAt = Infinity
  return (done: number, rows: number) => {
    if (done === 0) nextAt = Date.now() + PROGRESS_EVERY_MS
    if (done === rows || Date.now() < nextAt) return
    nextAt = Date.now() + PROGRESS_EVERY_MS
    write(`${done} lignes lues sur ${rows}…\n`)
  }
}

runCommand({ usage: USAGE, failed: 'L’import a échoué', told: ['FileUnavailable'], run: importFile })
