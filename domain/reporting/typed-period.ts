import { type Period, type ReportKind, readPeriod } from './period'

const MONTHS = ['janv', 'fevr', 'mars', 'avr', 'mai', 'juin', 'juil', 'aout', 'sept', 'oct', 'nov', 'dec']

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[.\s]+/g, ' ')
    .trim()

/**
 * The period that somebody typed: « octobre 2026 », « 10/2026 », « T4 2026 », « 4e trimestre 2026 », « S2 2026 », or as an address
 * has it. `null` where it is none of that kind.
 */
export function typedPeriod(kind: ReportKind, text: string): Period | null {
  const typed = plain(text)
  const [, year] = /(?:^|\D)(2\d{3})(?!\d)/.exec(typed) ?? []
  if (!year) return readPeriod(kind, text.trim().toUpperCase())
  const rest = typed
    .replace(year, ' ')
    .replace(/[\s/-]+/g, ' ')
    .trim()
  switch (kind) {
    case 'monthly': {
      const rank = /^\d{1,2}$/.test(rest)
        ? Number(rest)
        : 1 + MONTHS.findIndex(month => rest.startsWith(month))
      return readPeriod(kind, `${year}-${String(rank).padStart(2, '0')}`)
    }
    case 'quarterly':
      return readPeriod(
        kind,
        `${year}-Q${rankIn(rest, /^(?:[tq] ?([1-4])|([1-4])(?: ?(?:er|e|eme))? trimestre)$/)}`
      )
    case 'half-yearly':
      return readPeriod(
        kind,
        `${year}-S${rankIn(rest, /^(?:s ?([12])|([12])(?: ?(?:er|e|eme))? semestre)$/)}`
      )
  }
}

function rankIn(text: string, form: RegExp): string {
  const [, letter, word] = form.exec(text) ?? []
  return letter ?? word ?? ''
}
