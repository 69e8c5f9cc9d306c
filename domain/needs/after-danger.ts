import { heardWords } from './heard-words'

const BEFORE = '(?:oui|non|nan|mais|si|ok|d accord|merci|la|et|bon|ben|maintenant|en fait|finalement) '
const SAFE =
  '(?:non|nan|non merci|ca va(?: (?:bien|mieux|aller|maintenant|merci|la|tres bien|quand meme))*|je vais (?:tres )?(?:bien|mieux)(?: maintenant)?|tout va bien|c est (?:bon|passe|rien|fini|regle|pas grave)|c (?:est|etait) (?:une )?(?:blague|erreur|pour rire|faux)|(?:pas|aucun|plus) (?:de |en )?danger|personne est en danger|je suis (?:pas|plus) en danger|je suis en securite|rien de grave|fausse alerte|je (?:blague|plaisante|rigole)|pas besoin|ca ira)'
const AFTER = ' (?:merci|pour moi|pour l instant|je vous assure|tout va bien|ca va|c est bon)'
const SAYS_SAFE = new RegExp(`^(?:${BEFORE})*${SAFE}(?:${AFTER})*$`)

/** Whether somebody who was told whom to call in danger says that there is none: « non, ça va »; not « ça va pas ». */
export const saysSafe = (said: string): boolean => SAYS_SAFE.test(heardWords(said))
