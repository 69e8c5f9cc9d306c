import { plainQuestion } from './question-words'

/** Somebody of the programme, as the subject of a sentence. */
const HIM =
  '(?:(?:le|l|la|notre|nos|un|une|ce|cette|les|des|leur|son|mon|ma) (?:futur\\w* |nouve\\w+ |jeune )?)?(?:conseillernumerique|conseillers?|agents?(?: numeriques?)?|mediateurs?|recrue|animateur|il|elle|ils|elles)(?<!\\b(?:faut|faudra|faudrait|fallait) il)'
/** Work of a town hall that helps nobody with anything digital. */
const WORK =
  'ton(?:d|dre|dra|dent)|netto(?:ie|yer|iera|yait)|balay\\w+|balaie|lav(?:e|er|era)|arros\\w+|taill(?:e|er)|plante[r]?|desherb\\w+|deneig\\w+|ramass\\w+|vide[r]?|rang(?:e|er)|peindre|peint|repein\\w+|repar(?:e|er|era)|bricol\\w+|condui\\w+|livr(?:e|er|era)|distribu\\w+|transport(?:e|er|era)|demenag\\w+|cuisin(?:e|er)|serv(?:ir|ira) (?:a la|au|les|de)|gard(?:e|er|era) (?:les|la|le|des)|surveill\\w+|class(?:e|er)|archiv(?:e|er)|photocopi\\w+|imprim(?:e|er) (?:les|des|le|la)|rediger|redige|saisi[rt]|tap(?:e|er) (?:les|des|le|la)|encaiss(?:e|er)|cabl(?:e|er)|entretien\\w*|entretenir|verbalis\\w+|recense[r]?|inventori\\w+|depann(?:e|er)|install(?:e|er) (?:les|des|la|le|l)|remplac(?:e|er|era)|double[r]?|tamponn\\w+|timbr(?:e|er)|filme[r]?|photographi\\w+|chauffe[r]?|decor(?:e|er)|affich(?:e|er)|salage|sal(?:e|er) les|moissonn\\w+|desinfect\\w+|porter? (?:les|des|le) (?:repas|colis|courrier|plis|chaises|tables)|trier?|mettre (?:en page|a jour|sous pli)|met (?:sous pli|a jour)|standardiste|faire (?:le menage|la cuisine|la circulation|la plonge|la vaisselle|les vitres|les courses|la comptabilite|la paie|les payes|le standard|l accueil|la cantine|la garderie|le guet|les etats des lieux|du secretariat|de la saisie|des photocopies|le chauffeur|traverser)|fait (?:le menage|la cuisine|la circulation|les courses|la comptabilite|la paie|le standard|l accueil|la cantine|la garderie|du secretariat|de la saisie|le chauffeur|traverser)|(?:s )?occuper? (?:de la|du|des|de l) (?:cantine|accueil|standard|menage|secretariat|courrier|espaces|jardins?|reseau|serveur|photocopieu?r|parc|site|page|salle|bulletin|communication|comptabilite|paie|etatcivil|elections?|archives|piscine|garderie|bus|fete|cimetiere|urbanisme|voirie)|donner? (?:un )?coup de main (?:a la|au|aux|a l) (?:cantine|accueil|secretariat|services?|atelier|espaces|mairie|comite|garderie|technique)'
const HELPS =
  /\b(?:aide\w*|accompagn\w*|montr\w*|appren\w*|expliqu\w*|initi\w*|ateliers?|gens|habitants?|usagers?|seniors?|personnes|permanences?|forme\w*|formation|papis?|mamies?)\b/
const GIVEN = new RegExp(
  `\\b${HIM}\\b(?: (?:qui|peut|peuvent|pourra|pourrait|doit|devra|devrait|va|vient|sait|veut|il|elle|t|aussi|parfois|egalement|bien|meme|en|plus|y|le|la|les|temps|chaque|tous|jours?|semaine|matin|soir|quand|fois|passe|son|sa|a|ecole|bourg)){0,6} (?:${WORK})\\b`
)
const ASKED_OF_HIM = new RegExp(
  `\\b(?:lui|le) (?:faire|demander|confier|donner|laisser|fasse|demande|confie)(?: [a-z]+){0,3} (?:${WORK})\\b`
)

/** Whether a question gives the conseiller work that is none of the three missions: « le conseiller peut aussi tondre la pelouse ? » */
export function givesHimOtherWork(said: string): boolean {
  const plain = plainQuestion(said)
  return !HELPS.test(plain) && (GIVEN.test(plain) || ASKED_OF_HIM.test(plain))
}
