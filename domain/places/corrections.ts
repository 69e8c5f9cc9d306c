import { isLink } from './name-index'
import type { Said, Span } from './said'

const MARKER =
  /^(non|pardon|oups|erreur|plutot|correction|enfin|trompe|dire|attendez|excusez|rectification|sinon)$/
const SMALL =
  /^(a|au|aux|c|est|de|d|du|la|le|les|l|en|dans|sur|je|j|habite|suis|mais|moi|me|veux|voulais|suis|euh|a|cote|pas|on|madame|monsieur|desole|desolee)$/
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
  return marked || MOVED_ON.test(` ${texts.slice(earlier.until, later.from).join(' ')} `)
}

/** « Je suis de Marseille mais là je suis à Manosque »: where one is comes after where one is from. */
const MOVED_ON =
  /^ (?:\S+ ){0,4}(?:la|maintenant|actuellement|moment|aujourd hui|semaine|ici) (?:(?:on|je|j|nous|m|me) ){0,2}(?:suis|sommes|est|trouve|vis|vit|loge|habite) (?:\S+ ){0,2}$/

const UNSURE = /^(sais|crois|pense|pourquoi|comprends|entends|vois|souviens|rappelle|veux|veut|veulent|peux)$/
/** « Ma box marche pas à Quimper » is in Quimper. */
const WORKING =
  /^(marche|fonctionne|charge|demarre|allume|ouvre|imprime|capte|connecte|passe|repond|affiche|reconnait|bouge)s?$/
/** « C'est pas à Guéret », « je viens pas de Guéret »; « leur site, j'y rentre pas, à Guéret » is in Guéret. */
const BRINGS_A_DENIAL =
  /^(|c|est|etait|sera|suis|sommes|sont|habit\w+|vi[st]|vivons|reside|loge|vien[st]|venons|appelle|parle|non|mais|et|ou|donc|alors|enfin|bien|surtout|justement|la|ici|maintenant|nord|ville)$/
const STAYING = /^(suis|sommes|est|habite|habitons|vis|vivons|reside|loge)$/

/**
 * Whether a place is said not to be it: « pas Guéret », « ce n'est pas à Guéret », « je ne suis plus à Lille ». « Je sais
 * pas Guéret peut-être » denies nothing.
 */
export function isDenied(
  { texts, words }: Said,
  mention: Span & { readonly ordinary?: boolean },
  mentions: readonly Span[]
): boolean {
  let at = mention.from - 1
  let pause = words[mention.from]?.pause ?? 0
  if (pause === 2) return false
  while (at >= 0 && (isLink(texts[at] ?? '') || /^(dans|celui|celle|chez|cote)$/.test(texts[at] ?? ''))) {
    pause = words[at]?.pause || pause
    at--
  }
  const word = texts[at] ?? ''
  const before = texts[at - 1] ?? ''
  if (!/^(pas|plus|ni)$/.test(word) || UNSURE.test(before) || WORKING.test(before)) return false
  // « Ça compte ou pas, à Guéret ? »
  if (before === 'ou') return false
  const isAt = at < mention.from - 1 && texts[at + 1] === 'a' && !mention.ordinary
  if (isAt && word !== 'ni' && pause === 0 && !BRINGS_A_DENIAL.test(before)) return false
  if (mentions.length > 1) return true
  return pause === 0 && (word !== 'plus' || STAYING.test(before))
}
