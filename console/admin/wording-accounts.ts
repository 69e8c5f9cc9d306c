export const title = 'Comptes'
export const lead =
  'Qui peut entrer, et comme quoi. Un rôle retiré n’ouvre plus rien dès le clic suivant ; « npm run import -- comptes FICHIER » en ajoute beaucoup d’un coup.'
export const list = 'Comptes ouverts'
export const searchFor = 'Adresse, rôle ou structure'
export const noneFound = 'Aucun compte ne correspond à cette recherche.'
export const courriel = 'Adresse électronique'
export const role = 'Rôle'
export const structure = 'Structure'
export const gesture = 'Geste'
export const remove = 'Retirer'
export const removeOf = (courriel: string, role: string) => `${courriel}, ${role}`
export const yours = 'Votre compte'
export const none = 'Aucun compte : seul le compte de secours ouvre cet espace.'
export const noneButOneClick =
  'Aucun compte. Vous êtes entré d’un clic, ce qui n’est possible que sur un ordinateur de développement ; ailleurs, seul le compte de secours ouvrirait cet espace.'
export const noStructure = '–'
export const directoryMissing = 'absent de l’annuaire : il ne verra aucune journée'

export const inviteTitle = 'Inviter quelqu’un'
export const inviteLead =
  'Vous obtenez un lien, à envoyer vous-même. Il sert une fois, pendant sept jours : qui s’identifie par lui reçoit ce rôle, avec l’adresse que le fournisseur d’identité confirme.'
export const inviteFor = 'Adresse électronique'
export const inviteForHint =
  'De la personne invitée, pour vous en souvenir : elle n’est pas comparée à celle de qui accepte.'
export const structureHint = 'SIRET, quatorze chiffres : pour une structure accueillante, et pour elle seule.'
export const invite = 'Créer l’invitation'
export const invitedTitle = 'Invitation créée'
export const invitedLead = (courriel: string, role: string, day: string) =>
  `Pour ${courriel}, comme « ${role} », jusqu’au ${day}. Copiez ce lien maintenant : il ne sera plus montré, seule son empreinte est gardée.`
export const link = 'Lien d’invitation'
export const backToAccounts = 'Revenir aux comptes'
export const pending = 'Invitations en attente'
export const pendingNone = 'Aucune invitation n’est en attente.'
export const invitedBy = 'Par'
export const until = 'Jusqu’au'
export const withdraw = 'Retirer l’invitation'
export const mistakeCourriel = 'Donnez une adresse électronique, par exemple prenom.nom@exemple.fr.'
export const mistakeRole = 'Choisissez un rôle de la liste.'
export const mistakeNoStructure = 'Une structure accueillante a un SIRET : quatorze chiffres, sans espace.'
export const mistakeUnknown =
  'Aucune structure connue n’a ce SIRET : vérifiez-le, ou importez d’abord ses conseillers.'
export const mistakeStructure = 'Ce rôle n’a pas de structure : laissez ce champ vide.'
export const NOTICES: Readonly<Record<string, string>> = {
  retire: 'Rôle retiré. Il n’ouvre plus rien dès maintenant.',
  'invitation-retiree': 'Invitation retirée : son lien ne sert plus.'
}
