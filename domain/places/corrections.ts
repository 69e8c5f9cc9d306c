import { isLink } from './name-index'
import type { Said, Span } from './said'

const MARKER =
  /^(non|pardon|oups|erreur|plutot|correction|enfin|trompe|dire|attendez|excusez|rectification|sinon)$/
const SMALL =
  /^(a|au|aux|c|est|de|d|du|la|le|les|l|en|dans|sur|je|j|habite|suis|mais|moi|me|veux|voulais|suis|euh|a|pas|on|madame|monsieur|desole|desolee)$/
const REACH = 7

/** Whether what was said later puts right what was said before: « Lille, euh non pardon, Caudry ». */
export function isCorrectedBy({ texts }: Said, earlier: Span, later: Span): boolean {
  if (later.from < earlier.until) return false
  let marked = false
  for (let at = later.from - 1, steps = 0; at >= earlier.until && steps < REACH; at--, steps++) {
    const word = texts[at] ?? ''
    if (MARKER.test(word)) marked = true
    else if (!SMALL.test(word)) break
  }
  return marked
}

/** Whether a place is said not to be it, beside another that is: « pas Cambrai », « je ne suis plus à Lille ». */
export function isDenied({ texts, words }: Said, mention: Span, mentions: readonly Span[]): boolean {
  if (mentions.length < 2) return false
  let at = mention.from - 1
  if ((words[mention.from]?.pause ?? 0) === 2) return false
  while (at >= 0 && (isLink(texts[at] ?? '') || /^(dans|celui|celle|chez|cote)$/.test(texts[at] ?? ''))) at--
  return /^(pas|plus)$/.test(texts[at] ?? '')
}
