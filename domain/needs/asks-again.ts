import { plainWords } from './plain-words'

/** Longer is a story. */
const MOST_WORDS = 16

const ASK =
  '(?:(?:vous )?(?:pouvez|pourriez|peux|pourrais|voulez)(?: (?:vous|tu|bien))? |tu peux |est ce que (?:vous pouvez|tu peux) |faut |je voudrais que vous |j aimerais que vous )'
/** What was said, or the question, or nothing: « répétez la question ». */
const WHAT =
  '(?: (?:ca|cela|moi|moi ca|la question|le numero|votre question|la phrase|le message|le menu|les choix|les options|la liste|l adresse|les horaires|ce que vous (?:avez dit|venez de dire|dites)|tout|tout ca|encore|encore une fois|une fois|une autre fois|a nouveau|de nouveau|depuis le debut|du debut|plus (?:fort|lentement|doucement|clairement)|moins vite|lentement|doucement|distinctement|voir|donc|un peu)){0,4}'
const TURN = [
  'pardon|comment|quoi|hein|plait il|excusez moi|excuse moi|desolee?|vous dites|vous disiez|vous avez dit(?: quoi)?|c est a dire|comment ca|de quoi|allo',
  `${ASK}?(?:me |m |le |la |les )?(?:re)?(?:repet\\w+|redi(?:tes|te|re|s|siez)|reformul\\w+|recommenc\\w+|reprendre|reprenez|redonn\\w+|relire|relisez)${WHAT}`,
  `${ASK}(?:me |le |la |les )?(?:parler|parlez|dire|articuler|ralentir)${WHAT}`,
  `(?:parlez|parle|dites|articulez|ralentissez|moins vite|plus (?:fort|haut|lentement|doucement|clairement)|encore(?: une fois)?|une (?:autre|deuxieme|seconde) fois|lentement|doucement|a nouveau|de nouveau)${WHAT}`,
  `(?:je |j |on )?(?:(?:ne|n|vous|t|te|l|le|les|y|ai|a|avais) ){0,5}(?:pas |rien |mal |pas bien |pas tout |pas tres bien |plus |toujours pas |pas trop |pas du tout ){0,2}(?:bien |tout )?(?:entendue?|compris|entends|entend|saisi|comprends|suivi|capte)(?: (?:pas|rien|mal|plus|bien|pas bien|tres mal|tout|tres bien|pas tres bien|la fin|le debut|la question|votre question|ce que vous (?:avez dit|dites|venez de dire)|du tout|grand chose)){0,3}`,
  'vous (?:parlez|allez) (?:trop|un peu|beaucoup)(?: trop)? (?:vite|bas|doucement)|c est (?:trop|un peu|beaucoup)(?: trop)? (?:vite|rapide|bas)|trop vite|trop rapide|ca coupe|ca a coupe|vous avez coupe|qu est ce que vous (?:dites|avez dit|disiez)|(?:qu|que) (?:dites|disiez) vous|c est quoi (?:la question|deja)|je suis (?:un peu )?(?:sourde?|dure? d oreille)'
].join('|')
const AGAIN = new RegExp(
  `^(?:(?:oui|non|bonjour|mais|et|allo|attendez|alors|parce que|car) ){0,4}(?:(?:${TURN})(?: (?:et|mais|oui))?(?: |$)){1,4}$`
)
/** « J'ai compris », « j'entends bien »: heard, and understood. */
const HEARD =
  /^(?:(?:oui|bien|je|j|vous|l|le|ai|on|a|tout|entends?|comprends?|entendue?|compris|saisi|suivi) ?)+$/
/** A greeting alone, or an apology: nothing to say again. */
const ALONE = /^(?:(?:bonjour|allo|excusez moi|excuse moi|desolee?|oui|non|mais) ?)+$/

/** Whether all that somebody says is that it be said again, louder or slower. */
export function asksAgain(said: string): boolean {
  const words = plainWords(said)
  return (
    words !== '' &&
    words.split(' ').length <= MOST_WORDS &&
    !HEARD.test(words) &&
    !ALONE.test(words) &&
    AGAIN.test(words)
  )
}
