import { plainWords } from './plain-words'

export type SpokenKey = '0' | '1' | '2' | '3' | '4' | '*'

/** How each key is said, as a number and as a rank. */
const NUMBERS: ReadonlyMap<string, SpokenKey> = new Map([
  ['0', '0'],
  ['zero', '0'],
  ['1', '1'],
  ['un', '1'],
  ['une', '1'],
  ['2', '2'],
  ['deux', '2'],
  ['3', '3'],
  ['trois', '3'],
  ['4', '4'],
  ['quatre', '4'],
  ['*', '*'],
  ['etoile', '*'],
  ['asterisque', '*']
])
const RANKS: ReadonlyMap<string, SpokenKey> = new Map([
  ['1er', '1'],
  ['1ere', '1'],
  ['1re', '1'],
  ['premier', '1'],
  ['premiere', '1'],
  ['2e', '2'],
  ['2eme', '2'],
  ['2nd', '2'],
  ['2nde', '2'],
  ['deuxieme', '2'],
  ['second', '2'],
  ['seconde', '2'],
  ['3e', '3'],
  ['3eme', '3'],
  ['troisieme', '3'],
  ['4e', '4'],
  ['4eme', '4'],
  ['quatrieme', '4']
])

const CHOSEN =
  /^(?:(?:oui|d accord|ok|donc|c est|ce sera|ca sera|plutot|pour moi) )*(?:(?:je|j)(?: (?:vais|veux|voudrais|aimerais|souhaite))? (?:choisi[rst]?|prends?|prendre|prendrai|tape|taper|appuie sur|appuyer sur|dis|prefere|veux|voudrais|aimerais) |(?:tape[rz]?|appuye[rz] sur|appuie sur|faites|mettez|choisissez|va pour|disons) )?(?:c est )?/
const NAMED = /^(?:(?:le|la|l|au|sur|sur le|sur la|touche|numero|chiffre|choix|option|reponse|possibilite) )*/
/** « La une » and « une seconde » are no key; « le un » is. */
const NO_KEY =
  /(?:^| )(?:la une|la deux|la trois|la quatre|une seconde|(?:le|au) (?:1er|premier) (?:etage|jour))$/
const AFTER = / (?:choix|option|touche|reponse|possibilite|proposition|numero)$/

/** The key that the whole of what was said stands for; `null` for anything longer or else. */
export function spokenKey(said: string): SpokenKey | null {
  const words = plainWords(said)
  if (words === '' || NO_KEY.test(words)) return null
  const named = words.replace(CHOSEN, '').replace(NAMED, '')
  const single = /^(\S+) \1$/.exec(named)?.[1] ?? named
  return NUMBERS.get(single) ?? RANKS.get(single.replace(AFTER, '')) ?? null
}
