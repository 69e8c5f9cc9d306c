import { COMMON_WORDS } from '../language/ordinary-words'

const BEFORE =
  '(?:(?:bonjour|bonsoir|allo|oui|alors|euh|heu|ben|bah|moi|nous|donc|et|la|ici|voila|en fait) )*'
const BEING =
  '(?:(?:je|j|on|nous|c) )?(?:suis|sommes|est|viens|vient|venons|habit(?:e|ons|es)|vis|vit|vivons|resid(?:e|ons)|loge|appelle|telephone|trouve)'
const BESIDE =
  '(?: (?:moi|actuellement|maintenant|la|juste|originaire|domiciliee?|installee?|situee?|basee?))*'
const AT =
  ' (?:de|du|d|des|a|au|aux|en|dans|sur|vers|par|pres de|chez (?:ma|mon|mes|nos|un|une) \\w+ (?:a|au|aux|de|du|en|pres de)|pres du|pres d|a cote de|a cote d|le)'
const STATEMENT = new RegExp(`^${BEFORE}${BEING}${BESIDE}${AT} (.+)$`)
const MOST_WORDS = 5

const LINKS = /^(?:l|le|la|les|de|du|d|des|en|sur|sous|saint|sainte|st|ste|un|une|mon|ma|notre|et|a|au)$/
const PLACE =
  /^(?:\d{1,5}|villes?|villages?|communes?|bourg|bourgade|hameau|lotissement|centre|coin|quartier|secteur|region|departement|campagne|montagne|banlieue|nord|sud|est|ouest|ici|somme|reunion|manche|loire|landes|gard|lot|oise|orne|creuse|vienne|charente|drome|savoie|jura|ain|aube|aude|cher|eure|indre|marne|meuse|nievre|sarthe|var|vosges|yonne|doubs|corse|bretagne|normandie|provence|alsace|lorraine|france|metropole|mairie|ehpad|residence)$/

/** Where one may be, or how, when one is not well: words that are nobody's town. */
const STATE =
  /^(?:merde|galere|noir|obscurite|sang|feu|flammes?|sol|terre|rue|danger|dehors|trains?|rails|voies?|bord|bout|larmes|pleurs|panique|detresse|vide|fenetres?|ponts?|toits?|balcon|eau|froid|foyer|urgences?|coma|crise|hopital|caves?|coffre|ascenseur|malaise|mal|fond|trou|ravin|fosse|delire|vapes|hemorragie|hypothermie|overdose|agonie|fuite|cavale|squats?|tente|abri|voitures?|camion|bagnole|gare|parking|choc|escaliers?|poil|cloque|travail|couches|deprime|depression|burn|souffrance|colere|mourant|train|attente|retard|ligne)$/

/**
 * « Je suis de Lille », « on est dans la Somme », « j’habite du côté de Cambrai »: where somebody is, and nothing else, in a name
 * that is no word of every day. What such a sentence looks like tells nothing of danger; « je suis dans le noir » may.
 *
 * @param heard  as `heardWords` gives them
 */
export function saysOnlyWhere(heard: string): boolean {
  const where = STATEMENT.exec(heard)?.[1]
  if (where === undefined) return false
  const words = where.split(' ')
  const isName = (word: string) => !COMMON_WORDS.has(word) && !STATE.test(word) && !/(?:er|ir)$/.test(word)
  return (
    words.length <= MOST_WORDS &&
    words.every(word => LINKS.test(word) || PLACE.test(word) || isName(word)) &&
    words.some(word => !LINKS.test(word))
  )
}
