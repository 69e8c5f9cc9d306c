import { type Danger, LONG_AGO, list, PERSON } from './danger-words'

/** A part of the body that a machine, a fall or a blade may take. */
const LIMB =
  '(?:main|mains|doigts?|bras|pied|pieds|jambes?|oreille|oeil|yeux|pouce|poignet|cuisse|tete|crane|gorge|cou)'
const CHILDREN =
  '(?:enfants?|fils|fille|petits?|petite|petites|bebe|petitenfant|petitenfants|niece|neveu|garcon|fillette|filles|gamine?s?)'
const EX =
  '(?:(?:mon|mn|ma) (?:ex )?(?:mari|conjoint|compagnon|copain|mec|homme|ex|ex mari|fiance|petit ami|concubin|femme|compagne|copine)|il)'

/** Told by who and what happens to them, where no single word says the danger. Whole phrases are in danger-signs.ts. */
export const MORE_BY_URGENCY: readonly Danger[] = [
  {
    numbers: ['15', '112', '18'],
    signs: list(
      // Burnt, cut, crushed
      'electrocut\\w+|colle\\w* (?:a|au|sur) (?:un |le |la )?(?:fil|cable|ligne) electrique',
      'ebouillant\\w+|brulee? (?:gravement|au (?:premier|deuxieme|troisieme) degre|avec (?:l |de l )?(?:eau bouillante|huile|acide))',
      `(?:arrache|sectionne|ecrase|broye|tranche|happe|ampute|transperce|empale)e?s? (?:\\w+ ){0,3}${LIMB}|${LIMB} (?:\\w+ ){0,2}(?:arrache|sectionne|ecrase|broye|tranche|happe|transperce|coince)e?s?(?: \\w+){0,3} (?:machine|tracteur|tronconneuse|scie|porte|portail|presse)|${LIMB} (?:\\w+ )?(?:arrache|sectionne|broye|ampute)e?s?`,
      `coupee? (?:\\w+ ){0,3}(?:tronconneuse|scie|hache|disqueuse|meuleuse|verre)|(?:recu|pris|eu) (?:un |une )?(?:\\w+ )?(?:coups?|choc|balle|planche|poutre|pierre|pot|branche) (?:sur|a|dans|derriere) la tete|(?:cogne|tape|ouvert) la tete(?: \\w+){0,6} (?:saigne|vomit?|dort|bizarre|importe quoi|sonnee?|confus)`,
      `(?:fendre|fendue?|ouvrir|ouverte?|fracassee?|cogner|cognee?) (?:la tete|le crane|le front|l arcade|le menton|la levre|${LIMB})(?: \\w+){0,8} (?:saigne|sang|evanou\\w+)|saigne(?: \\w+){0,4} (?:s )?arrete (?:pas|plus)|arrete (?:pas|plus) de saigner`,
      // The heart, the head
      'coeur(?: (?:qui|me|se|s|m|tres|fort|est|lui|ca|tout)){0,4} (?:serre|lache|emballe|lance|brule|oppresse|pince|cogne|fait (?:tres )?mal)\\w*|mal (?:au|o|dans le) coeur(?: \\w+){0,6} (?:bras|machoire|epaule|engourdi\\w*|poitrine|sueurs?)|bras (?:gauche )?(?:\\w+ )?(?:engourdi|lourd|ankylose|fourmill\\w+|qui (?:me )?fait mal)(?: \\w+){0,6} (?:coeur|peur|poitrine|machoire)|(?:fourmis|fourmillements|engourdi\\w*) (?:dans )?(?:tout )?(?:le |la |un )?(?:cote|bras gauche|visage)|c est (?:le|son|mon) coeur(?: vite)?$|coeur vite$|bras gauche (?:qui |me |m )*(?:fait|lance|serre|tire)',
      `(?:moitie|cote|un cote) (?:\\w+ ){0,3}(?:visage|figure|bouche|corps)(?: \\w+){0,3} (?:bouge|repond|sent|tombe)|(?:sens|sent) plus (?:ses|mes|la moitie|son cote|le cote) (?:\\w+ )?(?:jambes|bras|corps|visage)`,
      `${PERSON}(?: \\w+){0,4} (?:dit|raconte|fait) n importe quoi(?: \\w+){0,5} (?:tete|coup|chute|tombee?|fievre|malaise|sucre|diabet\\w+)|(?:tete|coup|chute|tombee?|fievre|diabet\\w+)(?: \\w+){0,6} n importe quoi`,
      // Fallen, and on the ground still
      `(?:je|j) (?:peux|arrive|parviens|sais) (?:plus|pas|meme plus|meme pas) (?:a )?(?:me )?(?:relever|bouger(?! (?:de|la|le|l|ma|mon|les|mes|un|une|ce|cette) (?!(?:jambes?|bras|mains?|doigts?|tete|corps|pieds?|cou|dos|hanche)\\b))(?! (?:chez|pour|beaucoup|avant|a cause|facilement|longtemps|en ville|en voiture)))`,
      // Bitten, stung, poisoned
      '(?:mordue?|piquee?|pique) par (?:\\w+ ){0,3}(?:chien|serpent|vipere|guepes?|frelons?|abeilles?|scorpion|rat|araignee|vive|meduse)(?! (?:y a|l an))|fait une (?:grosse )?(?:reaction )?allerg\\w+(?: \\w+){0,6} (?:gonfl\\w*|respir\\w*|gorge|visage|plaques)|reaction allergique(?! (?:au|a l) (?:informatique|ordinateur|numerique|administratif))',
      `(?:avale|bu|boit|mange|ingere|gobe|leche)e?s? (?:\\w+ ){0,5}(?:produits?|liquide|pastilles?|granules?|poudre|huile|alcool|parfum|peinture|diluant)(?: \\w+){0,2} (?:nettoyage|nettoyant|menagers?|entretien|lave vaisselle|vaisselle|toilettes?|wc|piscine|rats?|limaces?|moteur|bruler|jardin|lampe)`,
      `(?:bebe|nourrisson)(?: \\w+){0,4} (?:tout mou|toute molle|boit plus|tete plus|geint|tremble|convulse|grise?)`,
      'fausse couche|(?:enceinte|grossesse)(?: \\w+){0,8} (?:saign\\w*|sang|pertes|contractions|tombee?|bouge plus)|(?:saign\\w*|sang|pertes)(?: \\w+){0,6} enceinte'
    ),
    unless: new RegExp(
      `${LONG_AGO.source}|\\b(?:sur (?:le|la|un|une|l) (?:site|page|ecran|application|video)|jeux?|film|serie|coeur balance|de l ordinateur|clavier|imprimante)\\b`
    )
  },
  {
    // Caught in something: what came « après un accident » is no veto here.
    numbers: ['15', '112', '18'],
    signs: list(
      `coincee?s? (?:dans|sous|entre|derriere) (?:\\w+ )?(?:voiture|vehicule|camion|bus|tracteur|arbre|poutre|machine|portail|decombres|puits|gravats|armoire|meuble|train|rails|remorque|mur)s?|(?:quelqu un|personne|monde|gens|dame|enfants?|homme|femme|conducteur|passagers?) (?:\\w+ ){0,3}(?:dedans|a l interieur|coincee?s?|dessous|prisonniere?s?)(?! (?:sur|par) (?:le|la|un) (?:site|page|ecran))|tombee?s? (?:du|d un|de la|d une|de l) (?:toit|balcon|arbre|echelle|echafaudage|fenetre|\\w+ etage|cheval|pont|mezzanine)`
    ),
    unless:
      /\b(?:sur (?:le|la|un|une|l) (?:site|page|ecran|application|video)|jeux?|film|serie|assurance|declar\w+|constat|l an dernier|y a (?:\w+ ){1,3}(?:ans?|mois|semaines?)|telephone|tablette|cle usb)\b/
  },
  {
    numbers: ['18', '112'],
    signs: list(
      'incendie (?:\\w+ ){0,3}(?:se declarer|chez|au dessus|en dessous|a cote|dans|en face)|commence a (?:bruler|prendre feu|fumer|cramer)',
      'inond\\w*(?: \\w+){0,8} (?:prises?|electri\\w+|compteur|monte|niveau|coince\\w*)|(?:eau|riviere|crue)(?: \\w+){0,4} (?:monte|deborde|entre|arrive)(?: \\w+){0,5} (?:maison|prises?|electri\\w+|etage|toit|chez|cave|genoux|fenetres?)|sur le toit (?:\\w+ ){0,4}(?:eau|inond\\w*|secours)',
      '(?:arbre|poteau|mur|grue|cheminee|pylone|plafond) (?:\\w+ ){0,3}(?:tombee?|effondree?|ecroulee?) sur (?:une?|la|le|l|mon|ma|des|les) (?:voiture|maison|passant|personne|gens|route|monsieur|dame|enfant|fils|fille|mari|femme|mere|pere|chambre|toit|moi|nous)s?',
      '(?:immeuble|maison|batiment|toit|plafond|plancher|balcon|escalier|mur)(?: \\w+){0,4} (?:s effondre|effondrer|effondree?|s ecroule|ecrouler|ecroulee?|menace de tomber)',
      '(?:tombee?|glissee?) (?:dans|a) (?:\\w+ )?(?:riviere|canal|etang|lac|fleuve|piscine|mer|port|puits|eau)(?! (?:mon|ma|le telephone|avec mon))'
    ),
    unless:
      /\b(?:assurance|sinistre|(?<!se )declar\w+|dossier|facture|y a (?:\w+ ){1,3}(?:ans|mois|semaines)|l an dernier|telephone|tablette|portable|jeux?|film)\b/
  },
  {
    numbers: ['17', '114', '3919', '112'],
    signs: list(
      `${EX}(?: \\w+){0,3} (?:essaye|essaie|tente|est en train|cherche|veut) (?:de |d |a )?(?:\\w+ )?(?:casser|defoncer|forcer|enfoncer|entrer|rentrer|ouvrir|fracasser) (?:la|ma|le|par|chez|dans)`,
      `${EX} ma (?:encore )?(?:tape|frappe|pousse|gifle|cogne|battu|etrangle|menace d|jete)\\w*|visage en sang|(?:nez|machoire|dents|cotes) cassee?s? (?:par|il|mon)|(?:cachee?|enfermee?)s? (?:\\w+ ){0,5}(?:salle de bains?|chambre|toilettes|cave|placard|voiture)(?: \\w+){0,6} (?:ex|mari|conjoint|copain|frappe|casse|crie|hurle|porte|peur|tape)`,
      '(?:devenue?|devient|est) (?:fou|folle|violente?|incontrolable)(?: \\w+){0,6} (?:casse|menace|frappe|hurle|tape|detruit)|casse tout(?: \\w+){0,4} (?:menace|frappe|peur|enfants|maison|appart\\w*|chez)|(?:il|elle|ils|qui) nous menacent?'
    ),
    unless:
      /\b(?:(?:sur|par) (?:facebook|messenger|snapchat|instagram|tiktok|internet|whatsapp|les reseaux|mails?|sms|messages?)|en ligne|photos?|videos?|dans (?:le|un|son) jeu|y a (?:\w+ ){1,3}(?:ans|mois)|l an dernier)\b/
  },
  {
    numbers: ['17', '112', '114'],
    signs: list(
      '(?:rode|rodent|tourne|tournent|traine|cache) (?:\\w+ )?(?:autour (?:de|d) (?:chez|la|ma|notre|l)|dans (?:mon|le|notre) jardin|derriere (?:la|ma) (?:maison|porte|haie))|(?:ouvrir|forcer|forcent|force|fracturer|escalader|casser|cassent) (?:\\w+ ){0,2}(?:volets?|fenetres?|serrure|portail|vitres?|baie vitree)(?! (?:windows|contextuelle|du navigateur))',
      '(?:casse|cassent|brule|brulent|vandalise|vandalisent|defonce|defoncent|volent|vole) (?:ma|la|les|des|mon|le) (?:voitures?|vitrines?|vitres?|scooter|moto|magasin)(?: \\w+){0,4} (?:la$|en ce moment|dehors|devant|en bas|maintenant|sous mes yeux)|(?:gens|jeunes|types|hommes|mecs|individus) (?:\\w+ )?(?:cassent|brulent|attaquent|frappent|caillassent|tirent|se battent)',
      `(?:emmene|enleve|kidnappe|embarque|pris|parti avec|force)e?s? (?:\\w+ )?(?:mon|ma|mes|un|une|notre) ${CHILDREN}(?: \\w+){0,6} (?:ecole|parc|voiture|square|rue|camionnette|creche|sans (?:mon|me|rien))`,
      `(?:${CHILDREN}|ado|adolescente?)(?: \\w+){0,6} (?:disparue?|fugue|enlevee?|pas rentree?|introuvable)(?! (?:de|sur|dans) (?:mon|ma|le|la|l|mes) (?:compte|dossier|site|liste|caf|declaration|ecran|application|livret))|alzheimer(?: \\w+){0,8} (?:partie?|rentree?|disparue?|perdue?|retrouve)`,
      `${PERSON}(?: \\w+){0,10} (?:partie?|sortie?|marche|dehors|errer?)(?: \\w+){0,4} (?:en (?:pantoufles|chaussons|pyjama|chemise de nuit|robe de chambre)|pieds nus)`,
      '(?:hurle|crie|appelle|hurlent|crient)\\w*(?: \\w+){0,3} (?:au secours|a l aide)|entend(?:s|re|u)?(?: \\w+){0,4} (?:au secours|a l aide|hurler|des cris|des coups)'
    ),
    unless:
      /\b(?:(?:sur|par) (?:facebook|messenger|snapchat|instagram|tiktok|internet|whatsapp|les reseaux|mails?|sms|messages?)|en ligne|jeux?|film|serie|pre plainte|assurance|declar\w+|y a (?:\w+ ){1,3}(?:ans|mois|semaines)|l an dernier)\b/
  },
  {
    numbers: ['119', '17'],
    signs: list(
      `${CHILDREN} (?:\\w+ ){0,3}(?:est|se fait|soit|sont|ete|etre) (?:\\w+ )?(?:frapp|battu|maltrait|secou|viol[ee]|touche par|cogne|tape par|humilie par|affame)\\w*(?: \\w+){0,2}`,
      `${CHILDREN}(?: \\w+){0,10} (?:marques|bleus|traces|hematomes|brulures)(?: de \\w+)? (?:sur|aux?|partout|dans)(?: \\w+){0,2}`,
      `laisse(?:nt|r|s|e)? (?:\\w+ ){0,3}${CHILDREN}(?: \\w+){0,3} (?:tou[ts]e? )?seule?s?(?! (?:sur|avec|devant) (?:\\w+ )?(?:internet|tablette|telephone|ecran|ordinateur|youtube|tiktok))`,
      '(?:papa|mon papa)(?: il)? (?:tape|frappe|bat|crie sur|etrangle|fait du mal a|menace|pousse) maman|maman (?:elle )?(?:pleure|saigne|crie)(?: \\w+){0,4} papa'
    ),
    unless:
      /\b(?:au clavier|tablette|console|jeux?|ecrans?|fortnite|logiciel|formation|ateliers?|facebook|snapchat|instagram|tiktok|internet|reseaux)\b/
  },
  {
    numbers: ['3114'],
    signs: list(
      '(?:se|me) (?:foutre|jeter|planter|balancer|encastrer|lancer|mettre) (?:en voiture )?(?:dans|contre|sous) (?:un |une |le |la |l )?(?:arbre|mur|platane|decor|camion|train|metro|voiture|vide)',
      '(?:supporte|endure|veux|veut) plus (?:de )?(?:cette|la|ma|sa) vie(?! (?:privee|numerique|de bureau|sur))|(?:c est|tout est) fini pour moi|(?:autant|mieux|faudrait) que je (?:disparaisse|meure|parte|creve|sois plus)|(?:sert|servait|rime) (?:plus )?a rien (?:que je |de )(?:continuer?|vi[vt]\\w*|reste|sois|existe|me batt\\w*|lutter)(?! (?:a|de|avec|sur|cette|ce|la) )',
      'j arrete tout (?:ce soir|cette nuit|maintenant|adieu)|(?:ce soir|cette nuit|demain) (?:c est fini|je pars pour (?:de bon|toujours)|tout (?:sera|est) fini)|(?:veu[xt]|vais|prefere) partir pour (?:toujours|de bon)$|(?:plus simple|soulagee?s?|mieux|tranquilles?) (?:\\w+ ){0,3}(?:si j etais (?:plus|pas) (?:la|nee?)|sans moi|si je partais)|(?:si j etais|quand je serai) (?:plus|pas) (?:la|nee?|de ce monde)|plus aucune raison d etre|plus de raison d etre(?! inscrit)|(?:envie|besoin|idee) (?:de|d) (?:tout arreter(?! (?:avec|sur|mes|les))|plus etre la|dormir pour toujours|partir la haut)'
    ),
    unless:
      /\b(?:site|dossiers?|papiers?|abonnement|facebook|instagram|internet|ordinateur|telephone|application|mot de passe|impots|caf|contrat|forfait|numero)\b/
  }
]
