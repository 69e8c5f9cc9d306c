import { normalise } from '../language/normalise'

/** Nobody answers a question in more; what is longer is no short answer. */
const LONGEST = 200

/** A short answer as plain words, digits and the keys of a telephone; hesitations and « s'il vous plaît » are left out. */
export function plainWords(said: string): string {
  if (said.length > LONGEST) return ''
  return ` ${normalise(said).replace(/[^a-z0-9*]+/g, ' ')} `
    .replaceAll(' ', '  ')
    .replace(/ (?:eu+h+|heu+|hum+|hm+|mm+|ben|bah|beh|alors|eh|he|ah|oh|bon) /g, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/ (?:s il (?:vous|te) plai[ts]|svp|stp|madame|monsieur|mademoiselle|merci)(?= )/g, '')
    .trim()
}
