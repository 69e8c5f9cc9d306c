import type { Saved } from '../../domain/ports/directory'
import type { Parsed } from './parsed'
import { byLine } from './read-table'
import { FAULTS, type Fault, type FaultKind, LEVELS } from './wording'

/** What was imported: the words of `npm run import`. */
export type DirectoryFile =
  | 'permanences'
  | 'conseillers'
  | 'presences'
  | 'absences'
  | 'exceptions'
  | 'comptes'

interface Nouns {
  readonly one: string
  readonly many: string
  readonly feminine: boolean
}

const NOUNS: Readonly<Record<DirectoryFile, Nouns>> = {
  permanences: { one: 'permanence', many: 'permanences', feminine: true },
  conseillers: { one: 'conseiller', many: 'conseillers', feminine: false },
  presences: { one: 'présence', many: 'présences', feminine: true },
  absences: { one: 'absence', many: 'absences', feminine: true },
  exceptions: { one: 'exception', many: 'exceptions', feminine: true },
  comptes: { one: 'compte', many: 'comptes', feminine: false }
}

const DEFAULT_SHOWN = 20

/** `4 456`: groups of three, as French writes them, with a plain blank that any terminal shows. */
const figure = (count: number) => String(count).replace(/\B(?=(\d{3})+$)/g, ' ')

const counted = (count: number, one: string, many: string) => `${figure(count)} ${count < 2 ? one : many}`

const faultLine = ({ line, column, level, reason }: Fault) =>
  `ligne ${line}${column ? `, colonne ${column}` : ''} : ${reason} (${LEVELS[level]})`

const byKind = (faults: readonly Fault[]): ReadonlyMap<FaultKind, readonly Fault[]> => {
  const kinds = new Map<FaultKind, Fault[]>()
  for (const fault of faults) {
    const same = kinds.get(fault.kind)
    if (same) same.push(fault)
    else kinds.set(fault.kind, [fault])
  }
  return kinds
}

/**
 * The faults to show when not all are: every refused row, for its data are not in; then the first of every kind, the second of
 * every kind… so that a thousand faults of one kind do not hide the one of another. In the order of the file.
 * @see CONTRACT, "Commands": a bad row is reported
 */
function chosen(faults: readonly Fault[], shown: number): readonly Fault[] {
  const refused = faults.filter(({ level }) => level === 'refused')
  const kinds = [...byKind(faults.filter(({ level }) => level !== 'refused')).values()]
  const picked = [...refused]
  const longest = Math.max(0, ...kinds.map(kind => kind.length))
  for (let rank = 0; picked.length < shown && rank < longest; rank++) {
    const next = kinds.flatMap(kind => kind[rank] ?? [])
    picked.push(...next.slice(0, shown - picked.length))
  }
  return picked.sort(byLine)
}

/**
 * The report of an import, in French, one text per line: the faults with their line and column, a summary by kind, and what
 * was read and stored.
 *
 * @param options.saved  `null` when nothing was written
 * @param options.all  shows every fault
 * @param options.shown  how many otherwise, 20; rows that were refused are told all the same
 */
export function importReport(
  file: DirectoryFile,
  parsed: Pick<Parsed<unknown>, 'faults' | 'rows'> & { readonly items: { readonly length: number } },
  options: { readonly saved: Saved | null; readonly all?: boolean; readonly shown?: number }
): string[] {
  const { faults } = parsed
  const picked = options.all ? faults : chosen(faults, options.shown ?? DEFAULT_SHOWN)
  const lines = picked.map(faultLine)
  const hidden = faults.length - picked.length
  if (hidden > 0) {
    lines.push(
      hidden === 1 ? '… et 1 autre (avec --all)' : `… et ${figure(hidden)} autres (toutes avec --all)`
    )
  }
  const kinds = [...byKind(faults)].sort(([, left], [, right]) => right.length - left.length)
  if (kinds.length > 0) lines.push('', 'En résumé :')
  for (const [kind, { length }] of kinds) {
    const { heading, level } = FAULTS[kind]
    lines.push(`  ${figure(length).padStart(6)}  ${heading} (${LEVELS[level]})`)
  }
  if (kinds.length > 0) lines.push('')
  lines.push(lastLine(file, parsed, options.saved))
  return lines
}

function lastLine(
  file: DirectoryFile,
  {
    items,
    rows,
    faults
  }: Pick<Parsed<unknown>, 'faults' | 'rows'> & { readonly items: { readonly length: number } },
  saved: Saved | null
): string {
  const { one, many, feminine } = NOUNS[file]
  const agreed = (count: number, word: string) => `${word}${feminine ? 'e' : ''}${count < 2 ? '' : 's'}`
  const read = `${figure(rows)} ${rows < 2 ? 'ligne lue' : 'lignes lues'}`
  const remarks = counted(faults.length, 'remarque', 'remarques')
  if (!saved) return `${read}, rien n’a été enregistré, ${remarks}.`
  const kept = items.length
  const refused = rows - kept
  const { added, changed } = saved
  const news = `${figure(added)} ${added < 2 ? (feminine ? 'nouvelle' : 'nouveau') : feminine ? 'nouvelles' : 'nouveaux'}`
  return [
    read,
    `${counted(kept, one, many)} ${agreed(kept, 'enregistré')} (${news}, ${figure(changed)} ${agreed(changed, 'modifié')})`,
    ...(refused > 0 ? [counted(refused, 'ligne refusée', 'lignes refusées')] : []),
    `${remarks}.`
  ].join(', ')
}
