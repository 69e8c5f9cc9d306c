export const signIn = 'Se connecter'
export const signInLead =
  'Cet espace est réservé aux conseillers numériques, aux structures accueillantes et à l’équipe nationale.'
export const withProvider = 'Se connecter'
export const withProConnect = 'S’identifier avec ProConnect'
export const aboutProConnect =
  'ProConnect est le service de l’État qui sécurise et simplifie la connexion à vos services en ligne.'
export const noProvider =
  'La connexion n’est pas encore réglée sur ce service : l’exploitant doit renseigner le fournisseur d’identité.'
export const localLink = 'Compte de secours'
export const localLead =
  'Réservé à l’exploitant, quand le fournisseur d’identité ne répond pas. Chaque usage est inscrit au journal.'
export const localName = 'Nom du compte'
export const localPassword = 'Mot de passe'
export const localCode = 'Code à six chiffres'
export const localCodeHint =
  'Donné par votre application d’authentification ; il change toutes les 30 secondes.'
export const localRefused =
  'Ces informations ne vont pas ensemble, ou trop d’essais ont échoué : dans ce cas, réessayez dans un quart d’heure.'
export const demonstrationTitle = 'Essayer sur cet ordinateur'
export const demonstrationLead =
  'Un clic suffit, sans mot de passe, parce que ce service tourne sur un ordinateur de développement. En production, ces boutons n’existent pas.'
export const enterAs = (role: string) => `Entrer comme « ${role} »`

export const signedOut = 'Vous êtes déconnecté.'
export const sessionEnded =
  'Votre session a pris fin. Reconnectez-vous : ce que vous étiez en train d’écrire vous attend.'

export const refusedTitle = 'Accès refusé'
export const refusedLead =
  'Vos droits ne vous permettent pas de voir cette page. Ce refus a été inscrit au journal. Si vous pensez qu’il s’agit d’une erreur, parlez-en à votre structure ou à l’équipe nationale.'
export const noAccountTitle = 'Pas encore de compte'
export const noAccountLead =
  'Vous êtes bien identifié, mais aucun rôle ne vous a été donné ici. Demandez à votre structure ou à l’équipe nationale de vous ajouter, avec cette adresse :'
export const missingTitle = 'Page introuvable'
export const missingLead = 'Cette page n’existe pas, ou n’existe plus.'
export const failedTitle = 'Une panne de notre côté'
export const failedLead =
  'La demande n’a pas pu être traitée. Réessayez dans un instant ; rien n’a été enregistré à moitié.'
export const staleTitle = 'Formulaire périmé'
export const staleLead =
  'Ce formulaire ne vient pas de votre session, ou il est trop ancien. Rouvrez la page, puis envoyez-le de nouveau.'
export const busyTitle = 'Envoi déjà en cours'
export const busyLead =
  'Ce formulaire a déjà été envoyé, et le premier envoi n’est pas terminé. Rouvrez la page dans un instant pour voir ce qu’il a donné.'
export const back = 'Revenir à l’accueil'

export const providerRefusedTitle = 'La connexion n’a pas abouti'
export const PROVIDER_REFUSALS = {
  cancelled: 'La connexion a été annulée. Vous pouvez recommencer quand vous voulez.',
  untrusted:
    'La réponse du fournisseur d’identité n’a pas pu être vérifiée : par prudence, elle a été refusée. Recommencez ; si cela se répète, prévenez l’exploitant du service.',
  expired: 'Cette tentative de connexion est trop ancienne, ou a déjà servi. Recommencez depuis le début.',
  unreachable: 'Le fournisseur d’identité ne répond pas. Réessayez dans un instant.',
  email:
    'Le fournisseur d’identité ne confirme pas votre adresse électronique. Vérifiez-la auprès de lui, puis recommencez.'
} as const

export const invitationTitle = 'Invitation'
export const invitationLead = (role: string, structure: string) =>
  `Vous êtes invité à rejoindre ${structure ? `l’espace de la structure ${structure}` : 'cet espace'} comme « ${role} ». Identifiez-vous pour accepter ; ce lien ne sert qu’une fois.`
export const invitationAccept = 'Accepter et s’identifier'
export const invitationOver =
  'Cette invitation n’est plus valable : elle a déjà servi, a été retirée ou a expiré. Demandez-en une nouvelle à la personne qui vous l’a envoyée.'
