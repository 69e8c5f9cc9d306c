import { heardWords } from './heard-words'
import { saysOnlyWhere } from './where-one-is'

const ANOTHER =
  /\b(?:en fait|finalement|plutot|au lieu|non|nan|pardon|je me suis trompee?|change d avis|c est (?:pas )?pour|c etait pour|ce serait pour|j ai aussi)\b/
/** Where somebody is, with a word that is the name of a service as well: « à côté de la poste ». */
const WHERE =
  /\b(?:a cote|pres|derriere|devant|en face|au dessus|pas loin|a la sortie|dans la rue|rue|avenue|boulevard|chez moi|je suis|j habite|on est|j appelle d)\b/

/** Whether a sentence said in answer to « where are you? » is about something else: « ah non, en fait c'est pour la CAF ». */
export function isAboutSomethingElse(said: string): boolean {
  const words = heardWords(said)
  return ANOTHER.test(words) || !(WHERE.test(words) || saysOnlyWhere(words))
}

/** Whether another need is told to take the place of the first, in so many words: needed where a place is named too. */
export const changesTheNeed = (said: string): boolean => ANOTHER.test(heardWords(said))
