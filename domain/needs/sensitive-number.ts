import { digitsOf, numberRuns } from '../language/number-words'

/** « Mon numéro de sécu c'est le… », « ma carte bleue c'est… »: then fewer figures are enough to interrupt. */
const ABOUT = {
  security: /\b(?:securite sociale|carte vitale|vitale|numero de secu|immatriculation secu|nir)\b/,
  card: /\b(?:carte (?:bleue|bancaire|visa|de credit|mastercard|gold)|ma carte|numeros? de (?:ma |la )?carte|cryptogramme|visa|mastercard|cb)\b/,
  code: /\b(?:code (?:secret|confidentiel|de ma carte|de carte|carte|pin|de la carte)|cryptogramme)(?: \w+){0,5} (?:est|c est|le)\b/,
  account: /\b(?:iban|rib)\b/
}

/** Sex, year, month, département: the beginning of every social security number. */
const SECURITY_FORM = /^[1278]\d{2}(?:0[1-9]|1[0-2]|[2-4]\d|[5-9]\d)(?:\d{2}|2[ab])/

/**
 * Whether a social security number, a bank card or an account number is being dictated: it is interrupted and not kept.
 * A telephone number or a postal code is none of them.
 *
 * @param words  as `heardWords` gives them
 */
export function hasSensitiveNumber(words: string): boolean {
  const split = words.split(' ')
  if (/\bfr ?\d{2} ?\d{4}/.test(words) && ABOUT.account.test(words)) return true
  for (const run of numberRuns(split)) {
    const digits = digitsOf(run.words)
    const before = split.slice(Math.max(0, run.from - 12), run.from).join(' ')
    if (/\b(?:fiscal|siret|siren|dossier|colis|reference|commande|client|allocataire)\b/.test(before))
      continue
    if (digits.length >= 12 && digits.length <= 20 && isLong(digits)) return true
    if (digits.length >= 20 && ABOUT.account.test(before)) return true
    if (digits.length >= 5 && !/^0\d/.test(digits)) {
      if (ABOUT.security.test(before) && /^[1278]/.test(digits) && !isPostalCode(digits)) return true
      if (ABOUT.card.test(before) && digits.length >= 7 && /^[2-6]/.test(digits)) return true
    }
    if (digits.length >= 3 && digits.length <= 4 && ABOUT.code.test(before)) return true
  }
  return false
}

const isPostalCode = (digits: string) => digits.length === 5

function isLong(digits: string): boolean {
  if ((digits.length === 13 || digits.length === 15) && SECURITY_FORM.test(digits)) return true
  if (digits.length >= 15 && digits.length <= 19 && /^[3-6]/.test(digits)) return true
  return digits.length >= 15 && SECURITY_FORM.test(digits)
}
