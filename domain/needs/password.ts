/** A secret is named, then told: « mon mot de passe ameli est Toto1234 », « mdp : azerty! ». */
const NAMED =
  /\b((?:mots?\s+de\s+passes?|mdp|password|codes?\s+(?:secret|confidentiel|pin|d['’]acc[eè]s))(?:\s+(?!est\b|c['’]?\s?est\b|sont\b)[\p{L}\p{N}'’.@-]{1,30}){0,5}?\s*(?:\bc['’]?\s?est|\best|\bsont|[:=])\s*(?:le\s+|bien\s+|["«“]\s*)?)([^\s"»”]{3,64})/giu
/** One that is said: a word and figures, « toto un deux trois quatre ». */
const SAID =
  /\b(?:mots? de passes?|mdp|code secret|code confidentiel)\b(?:\s+[\p{L}'’]+){0,4}?\s+(?:c['’]?\s?est|est)\s+(?:\p{L}+\s+){0,2}(?:z[eé]ro|un|deux|trois|quatre|cinq|six|sept|huit|neuf|\d+)\s+(?:z[eé]ro|un|deux|trois|quatre|cinq|six|sept|huit|neuf|\d+)\b/iu

/** What no sentence about a password ends with: a figure beside letters, or a sign that words do not have. */
const isSecret = (word: string, isTold: boolean) =>
  // A postal code, or what an address of the web goes on with.
  !/^\d{5}$|^\/\//.test(word) &&
  (/\p{L}.*\d|\d.*\p{L}|[@#$%&*!_+=].*\S/u.test(word) ||
    /^\d{3,}$/.test(word) ||
    (isTold && /\p{L}{3}/u.test(word)))

const MASK = '••••'

/** A text without the passwords that it tells, and whether it tells one. What stands around them stays: a need, a place. */
export function withoutPasswords(text: string): { readonly text: string; readonly isTold: boolean } {
  let isTold = SAID.test(text)
  const masked = text.replace(NAMED, (whole, before: string, word: string) => {
    const secret = word.replace(/[.,;:?)]+$/, '')
    if (!isSecret(secret, /[:=]\s*["«“]?\s*$/.test(before))) return whole
    isTold = true
    return `${before}${MASK}${word.slice(secret.length)}`
  })
  return { text: masked, isTold }
}
