import { plainWords } from './plain-words'

const YES_WORD =
  '(?:oui|ouais|ouai|ouaip|mouais|yes|affirmatif|exact|exactement|effectivement|absolument|parfaitement|evidemment|certainement|certes|volontiers|voila|voila c est ca|tout a fait|bien sur|bien entendu|d accord|dac|ok|okay|entendu|ca marche|ca va|ca me va|c est (?:bien )?(?:ca|cela|bon|exact|juste|correct|celle la|celui la|la bonne|le bon|moi|vrai|parfait)|c est tout a fait (?:ca|exact)|c est exactement (?:ca|cela)|vous avez raison|je confirme|je veux bien|pourquoi pas|avec plaisir|allez y|allons y|en effet|c est le cas|cela me convient|ca me convient)'
const NO_WORD =
  '(?:non|nan(?! sous)|nenni|negatif|nullement|pas du tout|surtout pas|absolument pas|certainement pas|vraiment pas|pas vraiment|pas exactement|pas tout a fait|en aucun cas|rien du tout|aucunement|(?:c est )?(?:faux|inexact|incorrect|une erreur)|(?:ce )?(?:n )?est pas|c est (?:vraiment |absolument |toujours )?pas|je (?:ne )?(?:veux|crois|pense|souhaite) pas|pas d accord|pas ca|pas celui la|pas celle la|pas moi|vous (?:vous )?(?:trompez|etes trompee?|avez mal (?:compris|entendu))|vous y etes pas|vous faites erreur|mauvaise? (?:reponse|ville|commune|endroit)|ca (?:n )?est pas|ca (?:ne )?(?:marche|va|convient) pas|ca (?:ne )?me (?:va|convient) pas|sans facon)'
const YES = new RegExp(`^(?:(?:mais|et|ca|donc|la) )?${YES_WORD}(?= |$)`)
const NO = new RegExp(`^(?:(?:mais|et|ah|donc|la|malheureusement) )?${NO_WORD}(?= |$)`)
/** « Pas Guéret » refuses; « pas loin de Guéret » tells. */
const NOT_THAT = /^pas (?!loin|mal|de calais|de jeu|en artois|de (?:souci|probleme)|tres loin|mieux|encore)/
const FINE = /^pas de (?:souci|probleme)s?$/
/** Said alone they answer; before anything else they begin a sentence: « juste une question ». */
const YES_ALONE = /^(?:si|juste|correct|pile|parfait|si si|vrai)$/
const NO_ALONE = /^(?:no|jamais|rien|erreur|faux|mauvais)$/
/** « Oui mais non », « non, si, c'est ça »: it has to be asked again. */
const YES_AGAIN = /(?: |^)(?:oui|ouais|exactement|tout a fait|d accord|c est (?:bien )?ca)(?= |$)/
const NO_AGAIN = /(?: |^)(?:non|nan|pas|trompez|negatif|jamais|faux)(?= |$)/

/** What somebody answers to a question of the line; `null` for anything else, and for both at once. */
export function yesOrNo(said: string): 'yes' | 'no' | null {
  const words = plainWords(said)
  if (FINE.test(words) || YES_ALONE.test(words)) return 'yes'
  if (NO_ALONE.test(words)) return 'no'
  if (NO.test(words) || NOT_THAT.test(words))
    return YES_AGAIN.test(words) && !/\bpas d accord\b/.test(words) ? null : 'no'
  if (YES.test(words)) return NO_AGAIN.test(words) ? null : 'yes'
  return null
}
