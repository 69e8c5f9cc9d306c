import { SettingsFault } from '../config'

export interface Command {
  /** How it is written, and what it does: what `--help` says. */
  readonly usage: string
  /** « L’import a échoué »: said before the reason of what nobody foresaw. */
  readonly failed: string
  /** Errors, by name, whose message is a sentence for whoever typed the command. */
  readonly told?: readonly string[]
  /** @returns the exit code */
  run(words: readonly string[]): Promise<number>
}

/** What the file system answers, in words. */
const FILE_FAULTS: Readonly<Record<string, string>> = {
  EACCES: 'vous n’avez pas le droit d’y écrire',
  EISDIR: 'c’est un dossier, donnez un nom de fichier',
  ENOENT: 'ce fichier ou son dossier n’existe pas',
  ENOSPC: 'le disque est plein',
  ENOTDIR: 'ce chemin passe par un fichier'
}

/** Runs what was typed. Asked for help it tells how it is written and does nothing; a fault is one line, and exit code 1. */
export function runCommand({ usage, failed, told = [], run }: Command): void {
  const words = process.argv.slice(2).filter(word => word !== '--')
  if (words.includes('--help') || words.includes('-h')) {
    console.log(usage)
    return
  }
  run(words).then(
    code => {
      process.exitCode = code
    },
    (cause: unknown) => {
      const isTold = cause instanceof SettingsFault || (cause instanceof Error && told.includes(cause.name))
      console.error(isTold ? cause.message : `${failed} : ${reasonOf(cause)}`)
      process.exitCode = 1
    }
  )
}

/** `--out=FILE` is `--out FILE`, as most commands of a terminal take it. */
export const optionsApart = (words: readonly string[]): string[] =>
  words.flatMap(word => {
    const [, name, value] = /^(--[\w-]+)=(.*)$/s.exec(word) ?? []
    return name === undefined ? [word] : [name, value ?? '']
  })

function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause)
  const { code, path } = cause as NodeJS.ErrnoException // read as one, whatever it is
  const known = FILE_FAULTS[code ?? '']
  return known && path ? `${path} : ${known}` : cause.message
}
