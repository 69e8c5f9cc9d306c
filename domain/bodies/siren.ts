/** A SIREN or SIRET as it was written: only its SIREN is kept. */
export interface SaidSiren {
  /** Nine figures, or as many as were given. */
  readonly siren: string
  readonly problem: 'length' | 'key' | null
}

/**
 * Whether the last figure of a SIREN is the one that the others call for (Luhn).
 * @see INSEE, definition of the SIREN
 */
export function hasSirenKey(siren: string): boolean {
  if (!/^\d{9}$/.test(siren)) return false
  const total = [...siren].reduce((sum, figure, at) => {
    const value = Number(figure) * (at % 2 === 1 ? 2 : 1)
    return sum + (value > 9 ? value - 9 : value)
  }, 0)
  return total % 10 === 0
}

const INTRODUCED = /\bsire[nt]\b\D{0,20}((?:\d[ .\u00a0\u202f]?){1,20})/i
const ALONE = /(?<![\d+])((?:\d{3}[ .\u00a0\u202f]?){2}\d{3}(?:[ .\u00a0\u202f]?\d{5})?)(?![ .]?\d)/

/** The SIREN in a text: introduced as one, or nine or fourteen figures on their own. */
export function saidSiren(text: string): SaidSiren | null {
  const figures = (INTRODUCED.exec(text)?.[1] ?? ALONE.exec(text)?.[1])?.replace(/\D/g, '')
  if (!figures) return null
  // Half a million euros « 500 000 000 » has no such key either, and nobody says so of a subvention.
  if (figures.length !== 9 && figures.length !== 14) return { siren: figures, problem: 'length' }
  const siren = figures.slice(0, 9)
  return { siren, problem: hasSirenKey(siren) ? null : 'key' }
}
