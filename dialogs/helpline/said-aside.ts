import { plainWords } from '../../domain/language/normalise'

/** What people write beside a need: to be answered, and nothing that was missed. */
export type Aside =
  | 'robot'
  | 'help'
  | 'angry'
  | 'no-code'
  | 'fragment'
  | 'not-a-conseiller'
  | 'cannot-write'
  | 'about-place'
  | 'collectivite'
  | 'kept'
  | 'sms-cost'

const ROBOT =
  /^(?:(?:bonjour|mais|et|pardon|donc|en fait) )*(?:(?:vous etes|etes vous|c est|est ce|t es|tu es|es tu) (?:(?:vraiment|juste|bien|encore) )?(?:un|une) (?:robots?|machine|automate|ia|bot|ordinateur)|(?:je |j )?(?:parle|ecris|parler|ecrire)(?: je)? a (?:un|une) (?:robot|machine|automate|ia|bot|ordinateur)|robot)$/
const ANGRY =
  /\b(?:(?:c est|etes|trop|vraiment|service|systeme) (?:(?:vraiment|trop|totalement|completement) )?(?:nul+e?s?|nuls a chier|pourri\w*)|de merde|(?:sert|servez|servent|sers) a rien|une honte|scandaleux|scandale|inadmissible|n importe quoi|ras le bol|(?:j en ai|y en a) marre|incapables?|foutez de (?:moi|nous)|(?:personne|jamais) (?:ne )?(?:(?:me|nous) )?(?:repond|decroche))\b/
const NO_CODE =
  /\b(?:sais|connais|retrouve|souviens|rappelle) (?:pas|plus)(?: \w+){0,4} (?:code|postal)\b|\bpas (?:de |le |mon |son )?code postal\b/
/** Words that alone tell nothing: somebody writes one to a message. */
const SMALL =
  /^(?:(?:je|j|tu|il|elle|on|nous|vous|un|une|des|du|de|d|le|la|les|l|mon|ma|mes|a|au|aux|pour|et|ou|avec|voudrais|veux|voulais|est|c|que|qu|qui|dans|sur|euh|alors|donc|mais|s|y)(?: |$)){1,2}$/
/** What people send to a number to learn whose it is. */
const HELP = /^(?:aide|help|infos?|information|contact|menu)$/
/** A conseiller's words, from a number that is no conseiller's. */
const COMMAND =
  /^(?:pause|dispo|disponible|indispo|indisponible)(?: (?:\d+ ?(?:min|minutes?|h|heures?)|jusqu ?a .{1,20}))?$/

const CANNOT_WRITE =
  /\b(?:(?:sais|arrive|peux|sait) (?:pas|a peine|tres mal|mal) (?:bien |a |tres bien )?(?:lire|ecrire)|lis pas|illettre\w*)(?: (?:et |ni |ou )?(?:lire|ecrire|bien|le francais|en francais|svp|s il vous plait|merci))*$/
/** What a door would show: nothing that the directory tells. */
const ABOUT_PLACE =
  /^(?:\w+ ){0,3}(?:y a|est ce qu|ou|on peut|peut on|c est|je peux|il y a)(?: \w+){0,5} (?:parkings?|garer|stationner|ascenseurs?|fauteuil|handicapee?s?|arret de bus|bus|metro|tram|wifi|toilettes|etage)(?: \w+){0,4}$/
const SMS_COST = /\b(?:sms|textos?|messages?)\b/
const COSTS = /\b(?:coute\w*|payante?s?|gratuite?s?|factures?|surtaxe\w*|prix|cher)\b/
/** Who is angry with us, however much of it sounds like a telephone's trouble. */
const WITH_US =
  /\b(?:personne (?:ne )?(?:repond|decroche)|(?:votre|ce) (?:service|numero|ligne)|vous (?:repond|servez|etes))/

/** Whether a need that was understood may be only what anger names. */
export const mayBeAnger = (said: string): boolean => WITH_US.test(plainWords(said))

/** @param isFirst  nothing was asked but what they need */
export function asideIn(said: string, isFirst: boolean): Aside | null {
  if (said.length > 200) return null
  const words = plainWords(said)
  if (SMALL.test(words)) return 'fragment'
  if (isFirst && COMMAND.test(words)) return 'not-a-conseiller'
  if (HELP.test(words)) return 'help'
  if (ROBOT.test(words)) return 'robot'
  if (CANNOT_WRITE.test(words)) return 'cannot-write'
  if (ABOUT_PLACE.test(words)) return 'about-place'
  if (SMS_COST.test(words) && COSTS.test(words) && words.split(' ').length < 12) return 'sms-cost'
  if (NO_CODE.test(words)) return 'no-code'
  return ANGRY.test(words) ? 'angry' : null
}

/** They need nobody any more: what was promised is given up. */
export const needsNobody = (said: string): boolean =>
  /^(?:(?:non|merci|finalement|bon|ok|desolee?|pardon|c est bon|en fait) )*(?:laisse[zr]?(?: tomber| ca)|tant pis|oublie[zr]?(?: ca| tout)?|plus (?:besoin|la peine)|pas la peine|(?:c est )?(?:deja )?(?:regle|arrange|resolu)|j ai (?:enfin |finalement |deja )?(?:reussi|trouve|pu)|je me suis debrouille\w*)\b/.test(
    plainWords(said)
  ) && !/\b(?:mot de passe|compte|code)\b/.test(plainWords(said))

/** « J'ai changé de numéro »: the call-back that is promised would ring elsewhere. */
export const changesNumber = (said: string): boolean =>
  /\b(?:change de (?:numero|num|telephone|portable)|nouveau numero|(?:pas|plus) (?:a |sur |avec )?ce numero|(?:un |une )?autre numero|mauvais numero|change\w* le numero)\b/.test(
    plainWords(said)
  )
