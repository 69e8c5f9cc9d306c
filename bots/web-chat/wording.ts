/** What the citizen's page says around the conversation. Short sentences, everyday words, one idea each. */

export const service = 'Solidarité numérique'
export const title = 'Solidarité numérique : écrivez-nous, un conseiller vous aide'
export const skip = 'Aller à la conversation'
export const heading = 'Besoin d’aide avec le numérique ?'
export const lead =
  'Une démarche en ligne, un téléphone, un ordinateur, une arnaque. Écrivez-nous. Nous cherchons un conseiller près de chez vous. C’est gratuit.'

export const lostPage = {
  title: 'Cette page n’existe pas',
  lead: 'L’adresse est peut-être mal écrite, ou la page a été retirée.'
} as const
export const failedPage = {
  title: 'Une panne de notre côté',
  lead: 'La page n’a pas pu être montrée. Réessayez dans un instant.'
} as const
export const toTheStart = 'Aller à la page d’accueil'

export const conversation = 'Conversation'
export const welcome =
  'Bonjour. Je suis l’assistant automatique de la ligne. Je vous aide à trouver un conseiller. De quoi avez-vous besoin, et quel est votre code postal ?'
export const example = 'Par exemple : «\u00a0impôts, 59540\u00a0».'
export const firstChoices: readonly string[] = [
  'Une démarche en ligne',
  'Mon téléphone ou mon ordinateur',
  'Une arnaque',
  'Autre chose'
]
export const choices = 'Réponses proposées'
export const you = 'Vous'
export const line = 'La ligne'
export const conseiller = 'Un conseiller'

export const askNews = 'Voir si on m’a répondu'
export const noNews = 'Pas encore de réponse. Demandez de nouveau dans un moment.'

export const yourMessage = 'Votre message'
export const howToSend = 'Touche Entrée pour envoyer. Majuscule et Entrée pour aller à la ligne.'
export const send = 'Envoyer'
export const human = 'Parler à un humain'
/** What the button says for the person: the dialogue understands it at every step. */
export const humanSaid = 'Je veux parler à un humain'
export const position = 'Utiliser ma position'
export const positionSaid = 'Voici ma position.'
export const erase = 'Effacer la conversation'
export const erased = 'La conversation est effacée de cet appareil.'
export const withoutScript =
  'Chaque réponse arrive dans une nouvelle page. Ne fermez pas cette page avant la fin.'

export const writing = 'Réponse en cours…'
export const lost = 'La connexion est coupée. Nous réessayons. Vous n’avez rien à faire.'
export const back = 'La connexion est revenue.'
export const refused = 'Votre message n’est pas parti. Attendez une minute, puis envoyez-le de nouveau.'
export const noPosition = 'Votre appareil n’a pas donné sa position. Écrivez votre code postal.'
export const positionSought = 'Nous cherchons votre position…'
export const empty = 'Votre message est vide. Écrivez de quoi vous avez besoin.'

export const tooMany =
  'Vous avez envoyé beaucoup de messages en peu de temps. Attendez une minute, puis recommencez.'
export const outageByPhone = (number: string) => `Vous pouvez aussi appeler le ${number}.`
export const notUnderstood = 'Ce message n’a pas pu être lu. Écrivez-le de nouveau, s’il vous plaît.'
export const nowhere =
  'Je n’ai pas trouvé de commune à cet endroit. Écrivez votre code postal, ou le nom de votre commune.'

export const callHeading = 'Vous préférez parler ?'
export const callUs = 'Appelez le'
export const noNumber = 'Le numéro de la ligne n’est pas encore réglé.'
export const tryTelephone = 'Essayer la ligne avec un téléphone de démonstration'
export const urgentHeading = 'C’est urgent ?'
export const urgent = [
  ['15', 'malaise, blessure'],
  ['17', 'police, gendarmerie'],
  ['18', 'pompiers'],
  ['114', 'par SMS, si vous ne pouvez pas parler ou entendre'],
  ['3114', 'si vous pensez au suicide']
] as const
export const safeHeading = 'Vos informations'
export const safe = [
  'N’écrivez jamais un mot de passe, un code ou un numéro de carte.',
  'Votre nom n’est pas demandé.',
  'Nous gardons votre besoin et votre commune. Nous ne gardons pas vos phrases.',
  'Si un conseiller vous répond par écrit, vos messages sont gardés jusqu’à une heure après la fin.',
  'Pas de cookie. La conversation reste dans cet onglet. Elle s’efface quand vous le fermez.'
]
export const demonstration =
  'Ceci est une démonstration. Les lieux et les conseillers sont inventés, leurs numéros aussi.'

/** What a program is told that sends something else than a message. */
export const faults = {
  title: 'Valeur refusée',
  tooMany: 'Trop de messages',
  corps: 'Le corps doit être un objet JSON : {"conversation"?, "id", "text"}.',
  conversation: 'Le jeton de la conversation est un texte.',
  id: 'L’identifiant du message est un texte de 1 à 128 caractères.',
  text: 'Le message est un texte.',
  position: 'La position a une latitude et une longitude, en degrés.'
} as const
