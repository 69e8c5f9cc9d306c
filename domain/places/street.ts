import type { Position } from '../values/position'

/** Ways that hardly mean anything else; and those that do (« une place de parking », « un cours ») without a number before. */
const WAY = 'rue|avenue|av|boulevard|bd|boul|chemin|impasse|all[ée]es?|faubourg|fbg|ruelle|venelle'
const NUMBERED_WAY = `${WAY}|place|pl|route|rte|quai|cours|square|passage|cit[ée]|r[ée]sidence|lotissement|villa|voie|sente|sentier|mail|esplanade|promenade|hameau`
const NUMBER = '(?<!\\d[ .-]?)\\d{1,4}(?: ?(?:bis|ter|quater|[a-d](?![\\p{L}])))?'
const MONTH = 'janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre'
/** No figures but those of a date, « rue du 8 mai 1945 »: they are the beginning of something else. */
const NAME = `(?:[^,;:!?\\n\\d]|\\d{1,2}(?:er)?(?= (?:${MONTH}))|(?<=(?:${MONTH}) )19\\d\\d)+`
const STREET = new RegExp(
  `(?<![\\p{L}\\d])(?:${NUMBER},? (?:${NUMBERED_WAY})|(?:${WAY}))(?![\\p{L}\\d])[ .]+${NAME}`,
  'iu'
)
/** Where the name of a street ends, when it is said in a sentence. */
const END =
  /\.(?:\s|$)|\s(?:à|et|pour|chez|dans|mais|car|parce|je|mon|ma|mes|on|il|elle|svp|merci|bonjour)(?=\s|$)|\s[cj]['’]/iu
const MOST_WORDS = 9

/**
 * The street in what somebody said or typed, with its number where they gave it; `null` where there is none. Nothing else of
 * their words: neither a name nor a number of anything.
 */
export function streetIn(said: string): string | null {
  const [found] = STREET.exec(said.replace(/\s+/g, ' ')) ?? []
  if (found === undefined) return null
  const words = (found.split(END)[0] ?? '').trim().split(' ')
  const street = words.slice(0, MOST_WORDS).join(' ')
  // A way without a name is none.
  return words.length > 1 && !/ (?:du|de|des|la|le|les)$/i.test(street) ? street : null
}

/** Where somebody is, to about a kilometre: enough to find what is near, too little to find them. */
export const aboutThere = ({ latitude, longitude }: Position): Position => ({
  latitude: Math.round(latitude * 100) / 100,
  longitude: Math.round(longitude * 100) / 100
})
