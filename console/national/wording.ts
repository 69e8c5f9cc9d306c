import type { CallOutcome } from '../../domain/calls/outcome'

export const title = 'La ligne en direct'
export const lead = (day: string) =>
  `Tout le pays, aujourd’hui ${day}. Chaque appel compte une fois, dès qu’il est terminé. Les dangers, renvoyés aux urgences, sont comptés à part.`
export const liveTitle = 'En ce moment'
export const waiting = 'Appelants en ligne, pas encore mis en relation'
export const ringing = 'Sonneries chez un conseiller'
export const talking = 'Conversations en cours'
export const dayTitle = 'Depuis ce matin'
export const wanted = 'Appels terminés, hors dangers'
export const served = 'Servis par un conseiller'
export const answerRate = 'Taux de réponse'
export const answerTarget = (percent: number) => `cible de l’État : ${percent} %`
export const soon = (seconds: number) => `Servis en ${seconds} secondes au plus`
export const soonTarget = (percent: number) => `cible : ${percent} %`
export const byNearest = 'Servis par le conseiller le plus proche'
export const offered = 'Repartis avec une proposition'
export const offeredAside = 'rappel, SMS ou message'
export const abandoned = 'Abandons'
export const emergencies = 'Dangers, renvoyés aux urgences'
export const failed = 'Pannes'
export const hiddenTotals =
  'Les nombres de moins de cinq, et ceux qui les feraient deviner, ne sont pas montrés (–).'
export const noneYet = '–'
export const underTarget = 'sous la cible'

export const byHour = 'Appels par heure'
export const rateByHour = 'Taux de réponse par heure'
export const hour = 'Heure'
export const noCallYet = 'Aucun appel terminé depuis ce matin.'
export const tooFewByHour = 'Moins de cinq appels à chaque heure : trop peu pour être montrés un à un.'
export const tooFewServed = 'Trop peu d’appels à chaque heure, servis ou non, pour montrer un taux.'
export const hiddenHours =
  'Les nombres de moins de cinq, servis ou non, et ceux qui les feraient deviner, ne sont pas montrés (–).'
export const targetName = (percent: number) => `cible ${percent} %`

export const mapTitle = 'D’où viennent les appels'
export const mapHint =
  'Nombre d’appels par département où de l’aide était cherchée. Un département de moins de cinq appels n’est pas montré seul, ni celui qui le ferait deviner.'
export const mapLabel =
  'Carte des départements, colorée selon le nombre d’appels ; les chiffres sont dans le tableau qui suit.'
export const mapCredit = 'Fond de carte : Victor Cazanave, svg-maps, CC BY 4.0.'
export const departement = 'Département'
export const calls = 'Appels'
export const servedColumn = 'Servis'
export const tooFew = 'moins de 5'
/** Without their number: beside their sum it could tell them. */
export const othersTogether = 'Autres, regroupés'
export const notAlone = 'moins de 5, ou non montré seul'
export const notAloneLegend = '< 5 ou non montré'
export const placeUnknown = 'Lieu non compris'
export const tableOfDepartements = 'Appels par département'

export const unservedTitle = 'Ce qui n’a pas pu être servi'
export const unservedHint =
  'Appels terminés sans conseiller : proposition, abandon ou panne. Les lignes de moins de cinq appels, et celles qui les feraient deviner, sont regroupées.'
export const tooFewUnserved = 'Trop peu d’appels, servis ou non, pour en montrer le détail.'
export const unservedNone = 'Tous les appels terminés ont été servis.'
export const need = 'Besoin'
export const needUnknown = 'Besoin non compris'
export const where = 'Où'
export const byNeed = 'Par besoin'
export const byPlace = 'Par département'

export const definitions = 'Comment ces chiffres sont comptés'
export const DEFINITIONS: readonly (readonly [string, string])[] = [
  [
    'Taux de réponse',
    'appels où un conseiller a décroché et accepté, sur tous les appels terminés hors dangers.'
  ],
  [
    'Servis en 20 secondes',
    'parmi les appels servis, ceux où vingt secondes au plus séparent la première sonnerie de l’acceptation.'
  ],
  [
    'Le plus proche',
    'parmi les appels servis, ceux où le premier conseiller appelé, le plus proche qui pouvait répondre, a accepté.'
  ]
]

export const updatedAt = (time: string) => `Mis à jour à ${time}`
export const withoutScript = 'Sans JavaScript, rechargez cette page pour la mettre à jour.'
export const pause = 'Suspendre la mise à jour'
export const resume = 'Reprendre la mise à jour'
export const ended = 'Votre session a pris fin : la page ne se met plus à jour.'
export const reconnect = 'Se reconnecter'

/** Overseas, which the map has not: beside it. */
export const OVERSEAS: readonly (readonly [code: string, name: string])[] = [
  ['971', 'Guadeloupe'],
  ['972', 'Martinique'],
  ['973', 'Guyane'],
  ['974', 'La Réunion'],
  ['975', 'Saint-Pierre-et-Miquelon'],
  ['976', 'Mayotte'],
  ['977', 'Saint-Barthélemy'],
  ['978', 'Saint-Martin'],
  ['984', 'Terres australes'],
  ['986', 'Wallis-et-Futuna'],
  ['987', 'Polynésie française'],
  ['988', 'Nouvelle-Calédonie'],
  ['989', 'Clipperton']
]

export const OUTCOMES: Readonly<Partial<Record<CallOutcome, string>>> = {
  offer: 'Proposition',
  abandoned: 'Abandon',
  error: 'Panne'
}
