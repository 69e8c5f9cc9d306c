/** What is read on `heardWords`: no accent, no `ne`, no punctuation. */
export interface Danger {
  /** Whom to call, the most useful first. */
  readonly numbers: readonly string[]
  readonly signs: readonly RegExp[]
  /** Words beside which the signs mean something else: the past, paperwork, a device. */
  readonly unless?: RegExp
}

export const DEVICE =
  '(?:ordinateur|pc|portable|telephone|smartphone|iphone|tablette|ipad|ecran|imprimante|box|wifi|internet|connexion|souris|clavier|disque|cle|batterie|pile|tele|television|application|logiciel|site|page|compte|session|lien|mail|message|boite|forfait|ligne|carte|serveur|video|appareil|machine|systeme|windows|android|programme|robot|bug)s?'

/** A person, told from a device: « il » alone is not one, since computers freeze too. */
export const PERSON =
  '(?:voisine?s?|mere|pere|maman|papa|mari|femme|epouse|epoux|mamie|mamy|mami|papi|papy|meme|pepe|grandmere|grandpere|tante|oncle|tata|tonton|frere|soeur|dame|monsieur|madame|bebe|fils|fille|petitenfant|enfants?|petite?(?! (?:souci|probleme|question|site|ecran|bouton|icone|logo|voyant|appareil|message|carre|rond|fenetre|robot|truc|machin))|copine?|ami|amie|conjointe?|compagnon|compagne|cousine?|neveu|niece|homme|garcon|gars|mec|personne agee|locataire|patiente?|collegue|belle mere|beau pere|beau frere|belle soeur|vieille|vieux|quelqu un)'

/** Told of what is over, or of the papers that came after. */
export const LONG_AGO =
  /\b(?:depuis (?:mon|son|sa|ma|l|cet|leur|que)|y a (?:\w+ ){1,3}(?:ans?|mois|semaines?|annees?)|y a longtemps|l an (?:dernier|passe)|l annee (?:derniere|passee)|le mois dernier|la semaine derniere|en (?:19|20)\d\d|quand j etais|suite a|a la suite|apres (?:mon|son|un|l|sa|cet)(?! accouchement)|sequelles?|succession|obseques|enterrement|reversion|veu(?:f|ve)|acte de deces|dossier|formulaire|declar\w+|demarches?|assurance|indemnisation|invalidite|rente|aah|mdph|arret (?:de travail|maladie)|teleconsultation|doctolib)\b/

/** Each pattern as whole words. */
export const list = (...patterns: string[]) => patterns.map(pattern => new RegExp(`\\b(?:${pattern})\\b`))

/** Whom the examples of a danger call for first. */
export type EmergencyNumber = '15' | '18' | '17' | '3919' | '119' | '3114' | '115'
