/**
 * Telephone numbers, in E.164. What the line may ever dial is decided here: France and its overseas territories, never a
 * premium, short or foreign number.
 * @see Arcep, the national numbering plan (the ranges kept for fiction, `06 39 98`, `01 99 00`…, are ordinary numbers of it)
 */

/** France without 08 (special rates), then each overseas country code with its own lengths, without its premium ranges. */
const DIALABLE =
  /^\+(33[1-79]\d{8}|262(26[239]|639|69[23]|709|9\d\d)\d{6}|590(590|69\d|709|9\d\d)\d{6}|59[46](59[46]|69\d|709|9\d\d)\d{6}|508([2-79]\d{5}|708\d{6})|681[4789]\d{5}|687(?!36)[2-57-9]\d{5}|689(4[09]|8[7-9])\d{6})$/

/** Whether the line may dial a number. `+269`, which some files give for Mayotte, is the Comoros, and refused. */
export const isDialable = (e164: string): boolean => DIALABLE.test(e164)

const MOBILE =
  /^\+(33[67]|262(639|69[23]|709)|590(69|709)|59[46](69|709)|508(5|708)|6818[23]|687([579]|8[0-79])|6898[7-9])/

/** Whether an SMS can reach a number. */
export const isMobile = (e164: string): boolean => isDialable(e164) && MOBILE.test(e164)

/** What Twilio gives in the place of a number that is hidden: words, or what their letters give on a keypad. */
const HIDDEN: ReadonlySet<string> = new Set([
  '',
  'anonymous',
  'restricted',
  'unavailable',
  'unknown',
  'private',
  'blocked',
  'withheld',
  '266696687', // ANONYMOUS
  '7378742833', // RESTRICTED
  '86282452253', // UNAVAILABLE
  '2562533', // BLOCKED
  '8656696', // UNKNOWN
  '7748283', // PRIVATE
  '464' // INV, « invalid »
])

/** Whether a caller hides their number, or has none that could be called. */
export function isHidden(from: string): boolean {
  const sent = from.trim()
  return HIDDEN.has(sent.toLowerCase().replace(/^\+/, '')) || !/^\+\d{6,15}$/.test(sent)
}

/** Overseas numbers are dialled in ten figures too: the first of them tell the country code. */
const OVERSEAS: readonly (readonly [RegExp, string])[] = [
  // 06 39 98 is metropolitan France's range for fiction, amid Mayotte's 06 39.
  [/^(26[239]|639(?!98)|69[23])/, '262'],
  [/^(590|69[01])/, '590'],
  [/^(594|694)/, '594'],
  [/^(596|69[67])/, '596']
]

/** Territories whose numbers have no leading zero: their country code, and the figures of a number. */
const TERRITORIES: Readonly<Record<string, readonly [code: string, form: RegExp]>> = {
  '975': ['508', /^\d{6}$/],
  '986': ['681', /^\d{6}$/],
  '987': ['689', /^\d{8}$/],
  '988': ['687', /^\d{6}$/]
}

const fromNational = (nine: string) =>
  `+${OVERSEAS.find(([prefix]) => prefix.test(nine))?.[1] ?? '33'}${nine}`

/**
 * A number as French people write or say it, in E.164; `null` when it has the form of none. Whether the line may dial it
 * is for {@link isDialable} to say.
 * @param departement  where it was said: 975, 986, 987 and 988 have numbers of their own, of six or eight figures
 */
export function toE164(said: string, departement?: string): string | null {
  const compact = said.replace(/[\s.,\-_/()\u2010-\u2015]/g, '').replace(/^00/, '+')
  // « +33 (0)6… », and overseas numbers written behind 33.
  const french = /^\+?330?([1-9]\d{8})$/.exec(compact)?.[1] ?? /^0([1-9]\d{8})$/.exec(compact)?.[1]
  if (french) return fromNational(french)
  if (/^(262|590|594|596)\d{9}$/.test(compact)) return `+${compact}`
  if (compact.startsWith('+')) return /^\+[1-9]\d{7,14}$/.test(compact) ? compact : null
  const territory = TERRITORIES[departement ?? '']
  return territory?.[1].test(compact) ? `+${territory[0]}${compact}` : null
}

/** A number as it may be shown or said: its last two figures. */
export const maskNumber = (e164: string): string => `•• ${e164.slice(-2)}`
