import { mistakeParticipants, mistakeReturning, mistakeTitle } from '../conseiller/wording'

export const title = 'Activités'
export const lead =
  'Chaque aide apportée, une fois : les appels de la ligne s’inscrivent d’eux-mêmes, les ateliers et les visites se saisissent ici.'
export const leadOf = (structure: string) =>
  `Structure : ${structure}. Les activités de tous ses conseillers.`
export const add = 'Saisir une activité'
export const filterTitle = 'Choisir'
export const from = 'Du'
export const until = 'au (compris)'
export const status = 'État'
export const anyStatus = 'Tous'
export const who = 'Conseiller'
export const everybody = 'Tous'
export const show = 'Montrer'
export const exportTitle = 'Télécharger ces activités'
export const exportLead =
  'Les colonnes sont celles de l’export de La Coop ; une ligne pour chaque personne aidée. Ce qui est annulé ou à confirmer n’y est pas.'
export const EXPORTS = { xlsx: 'Classeur (.xlsx)', csv: 'Texte pour tableur (.csv)' } as const
export const caption = (from: string, until: string) => `Du ${from} au ${until}`
export const when = 'Quand'
export const what = 'Sujet'
export const people = 'Personnes'
export const duration = 'Durée'
export const laCoop = 'La Coop'
export const none = 'Aucune activité sur ces jours. Choisissez d’autres jours ou un autre état.'
export const next = 'Activités suivantes'
export const first = 'Revenir au début de la liste'
export const toCorrect = 'À corriger'
export const inLaCoop = 'Saisie'
export const notCounted = '–'
export const enterInLaCoop = 'Saisir'
export const enterInLaCoopLong = 'Ouvrir le formulaire de La Coop, déjà rempli'
export const laCoopTitle = 'Dans La Coop'
export const laCoopLead =
  'Un clic ouvre le formulaire de La Coop, déjà rempli : vérifiez, puis enregistrez là-bas. L’adresse ne contient rien sur la personne aidée, sinon sa commune et ce que vous avez coché.'
export const laCoopDone = 'Cette activité a été retrouvée dans La Coop : il n’y a rien à ressaisir.'
export const mistakeDays = 'La fin est avant le début.'
export const mistakeDay = 'Ce jour n’existe pas.'

export const newTitle = 'Saisir une activité'
export const newLead =
  'Un atelier, une visite à domicile, une aide au guichet. Les appels de la ligne n’ont pas à être saisis.'
export const newLeadFor =
  'Un atelier, une visite, une aide au guichet : ce que le conseiller choisi a fait et n’a pas pu saisir. Votre nom reste à côté ; il la voit parmi les siennes et peut la corriger.'
export const addFor = 'Saisir pour un conseiller'
export const forWhom = 'Conseiller qui l’a faite'
export const choose = 'Choisir'
export const type = 'Ce que c’était'
export const date = 'Date'
export const hour = 'Heure'
export const hourHint = 'Facultative.'
export const minutes = 'Durée en minutes'
export const place = 'Où'
export const thematiques = 'Thématiques de médiation'
export const demarches = 'Démarches administratives'
export const demarchesHint = 'Une démarche cochée compte aussi comme aide aux démarches administratives.'
export const equipment = 'Matériel utilisé'
export const workshop = 'S’il s’agit d’un atelier'
export const workshopTitle = 'Nom de l’atelier'
export const participants = 'Nombre de participants'
export const returning = 'Dont déjà venus'
export const person = 'La personne aidée'
export const personLead = 'Facultatif. Jamais de nom ni de numéro.'
export const commune = 'Sa commune'
export const communeHint = 'Un nom ou un code postal.'
export const age = 'Tranche d’âge'
export const gender = 'Genre'
export const situation = 'Situation'
export const redirection = 'Orientée vers'
export const notRedirected = 'Nulle part, ou pas précisé'
export const save = 'Enregistrer l’activité'
export const NOTICES: Readonly<Record<string, string>> = {
  ajoutee: 'Activité enregistrée.',
  enregistree: 'Activité enregistrée et confirmée.',
  annulee: 'Activité annulée. Elle ne compte plus.'
}

/** What is wrong, by the field of the form. */
export const MISTAKES: Readonly<Record<string, string>> = {
  conseiller: 'Choisissez le conseiller qui a fait cette activité.',
  date: 'Donnez un jour qui existe, depuis le 17 novembre 2020 et pas dans l’avenir.',
  heure: 'Donnez une heure de Paris, par exemple 14:30.',
  minutes: 'La durée est un nombre entier de 1 à 1 440 minutes.',
  type: 'Choisissez une réponse de la liste.',
  lieu: 'Choisissez une réponse de la liste.',
  thematiques: 'Cochez au moins une thématique.',
  titre: mistakeTitle,
  participants: mistakeParticipants,
  recurrents: mistakeReturning,
  commune: 'Cette commune n’est pas connue : donnez son nom ou son code postal.'
}
export const communeAmong = (names: string) =>
  `Plusieurs communes vont : écrivez le nom de la vôtre parmi ${names}.`
export const communeMeant = (name: string) => `Est-ce ${name} ? Écrivez ce nom pour le confirmer.`

export const historyTitle = 'Qui l’a saisie ou corrigée'
export const entered = 'Saisie à la place du conseiller'
export const by = 'Par'
export const changed = 'Ce qui a changé'
export const CHANNEL_AUTHORS: Readonly<Record<string, string>> = {
  api: 'un autre logiciel',
  teams: 'le conseiller, dans Teams',
  sms: 'le conseiller, par SMS',
  phone: 'le conseiller, par téléphone'
}
export const FIELDS: Readonly<Record<string, string>> = {
  status: 'État',
  duration_seconds: 'Durée',
  thematiques: 'Thématiques',
  materiel: 'Matériel',
  type: 'Type',
  typeLieu: 'Lieu',
  orienteVersStructure: 'Orientation',
  structureDeRedirection: 'Vers',
  beneficiaire: 'Personne aidée',
  participants: 'Participants',
  titreAtelier: 'Atelier'
}
export const fromTo = (field: string, before: string, after: string) => `${field} : ${before} → ${after}`
export const changedAlone = (field: string) => `${field} : complété`
export const nothing = 'rien'
export const yes = 'oui'
export const no = 'non'
