import { DEVICE, LONG_AGO, PERSON } from './danger-words'

/** Where a caller breaks off: what follows is another matter than what they called for. */
const BREAKS =
  /\b(?:mais(?: (?:la|avant|d abord|surtout|en fait))*|sauf qu[e]?|parce qu[e]?|car|vu qu[e]?|attend(?:s|ez)|quittez pas|une (?:seconde|minute)|excusez(?: moi)?|pardon|enfin(?: bon)?|mon dieu|oh (?:la la|non)|bref|(?:je vous|je te|faut que je vous) laisse|je (?:vous )?(?:rappel\w+|verrai|reviendrai|quitte)(?: (?:plus tard|demain|apres|tout a l heure))?|(?:mais|et|bon|parce que|car) la) (?=\w+ \w+ \w+)|\bla (?=(?:y a|on|je|j|il|elle|c est|mon|ma|un|une|le|les|devant|derriere|en (?:bas|face)) )|\b(?=(?:y a|on vient|devant (?:moi|chez)|en (?:face|bas)|derriere (?:moi|ca)) )/g
/** Fewer words before or after are no break: « et là il est bloqué ». */
const LEAST_BEFORE = 3
const LEAST_AFTER = 5

const OF_A_DEVICE = new RegExp(`\\b${DEVICE}\\b`)
const OF_SOMEBODY = new RegExp(`\\b(?:${PERSON}|je|j|on|y a|me|moi|nous)\\b`)

/**
 * What is told in passing by somebody who called for something else: « c'était pour la carte grise, mais attendez, il y a un
 * homme par terre ».
 *
 * @param heard  as `heardWords` gives them
 * @returns each end of the sentence that follows a break, the longest first
 */
export function asidesOf(heard: string): readonly string[] {
  const asides: string[] = []
  for (const { 0: said, index } of heard.matchAll(BREAKS)) {
    const aside = heard.slice(index + said.length).trim()
    const before = heard.slice(0, index).trim()
    const isLong = before.split(' ').length >= LEAST_BEFORE && aside.split(' ').length >= LEAST_AFTER
    // « Mon écran saigne pas, mais presque, il est rouge de partout »: the device, still.
    const isOfDevice = OF_A_DEVICE.test(before) && !OF_SOMEBODY.test(aside)
    if (isLong && !isOfDevice && !LONG_AGO.test(aside)) asides.push(aside)
  }
  return asides
}
