/** Digits alone: a PIN is typed on a telephone. */
const FORM = /^\d{4,8}$/
const YEAR = /^(?:19|20)\d\d$/

/** Why a PIN is refused: too easily guessed from four digits, or no PIN at all. */
export type PinFault = 'form' | 'weak'

const steps = (pin: string) => [...pin].slice(1).map((digit, rank) => Number(digit) - Number(pin[rank]))

/**
 * What is wrong with a PIN that somebody chose; `null` when it may serve. The same digit, a run, a repeated pair and a year are
 * what is tried first.
 */
export function pinFault(pin: string): PinFault | null {
  if (!FORM.test(pin)) return 'form'
  const [first, ...others] = steps(pin)
  const isRun = first !== undefined && Math.abs(first) <= 1 && others.every(step => step === first)
  const isRepeated = pin.length % 2 === 0 && pin === pin.slice(0, pin.length / 2).repeat(2)
  return isRun || isRepeated || YEAR.test(pin) ? 'weak' : null
}
