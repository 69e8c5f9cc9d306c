import { localTimeIn, PARIS } from '../values/zone'
import type { Cell, CellKind } from './paper'

/** Thin, and never the end of a line: what stands between thousands and before a sign in French. */
const NARROW = '\u202f'
const NO_BREAK = '\u00a0'

const digitsOf: Readonly<Partial<Record<CellKind, readonly [number, number]>>> = {
  number: [0, 0],
  decimal: [1, 1],
  percent: [0, 1],
  euros: [2, 2]
}

/** `1 234,50 €`, `23 %`, `24/11/2026`: a cell as a French reader expects it printed. */
export function shown(cell: Cell, kind: CellKind): string {
  if (cell === null) return ''
  const plain = plainly(cell, kind)
  if (typeof cell !== 'number') return plain
  const grouped = plain.replace(/^(-?)(\d+)/, (_, sign: string, whole: string) => {
    return `${sign ? '−' : ''}${whole.replace(/\B(?=(\d{3})+$)/g, NARROW)}`
  })
  if (kind === 'percent') return `${grouped}${NO_BREAK}%`
  return kind === 'euros' ? `${grouped}${NO_BREAK}€` : grouped
}

/** The same for a machine that reads French: a decimal comma, no thousands, no sign. */
export function plainly(cell: Cell, kind: CellKind): string {
  if (cell === null) return ''
  if (cell instanceof Date) {
    const { day, minuteOfDay } = localTimeIn(PARIS, cell)
    const two = (part: number) => String(part).padStart(2, '0')
    const time = `${two(Math.floor(minuteOfDay / 60))}:${two(minuteOfDay % 60)}`
    return kind === 'day' ? frenchDay(day) : `${frenchDay(day)} ${time}`
  }
  if (typeof cell === 'string') return kind === 'day' ? frenchDay(cell) : cell
  const [least, most] = digitsOf[kind] ?? [0, 6]
  const fixed = cell.toFixed(most)
  const trimmed = most > least ? fixed.replace(new RegExp(`\\.?0{1,${most - least}}$`), '') : fixed
  return trimmed.replace('.', ',')
}

function frenchDay(day: string): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? []
  return year ? `${date}/${month}/${year}` : day
}
