import type { Role } from '../../domain/rights/rights'

export const product = 'Solidarité numérique'
export const consoleName = 'Espace de travail'
export const skip = 'Aller au contenu'
export const trail = 'Fil d’Ariane'
export const mainMenu = 'Menu principal'
export const signOut = 'Se déconnecter'
export const signedInAs = 'Connecté en tant que'
export const demonstration =
  'Démonstration : vous êtes entré d’un clic, sous un rôle d’essai, ce qui n’est possible que sur un ordinateur de développement.'
export const errorTitle = 'À corriger avant d’envoyer'
export const errorPrefix = 'Erreur : '
export const fault = 'Erreur'
export const required = '(obligatoire)'
export const restored =
  'Votre session avait pris fin pendant que vous écriviez. Rien n’est perdu : voici ce que vous aviez saisi. Relisez, puis envoyez.'
export const search = 'Chercher'
export const searchAll = 'Tout montrer'
export const found = (count: number) =>
  count === 0 ? 'Rien ne correspond à cette recherche.' : `${count} ${count === 1 ? 'trouvé' : 'trouvés'}.`
export const notShown = (count: number) =>
  count === 1
    ? '1 de plus n’est pas montré : précisez la recherche.'
    : `${count} de plus ne sont pas montrés : précisez la recherche.`
export const chartTable = 'Voir les chiffres'
export const footer = 'Aucun nom ni numéro d’appelant n’est montré ici.'

export const ROLE_NAMES: Readonly<Record<Role, string>> = {
  conseiller: 'Conseiller numérique',
  coordinateur: 'Structure accueillante',
  editeur: 'Éditeur',
  anct: 'ANCT',
  admin: 'Administrateur'
}

/** The links of the menu, in their order. */
export const MENU = {
  day: 'Ma journée',
  activities: 'Activités',
  conversations: 'Conversations écrites',
  structures: 'Mes structures',
  reports: 'Rapports dus',
  board: 'National',
  questions: 'Questions sans réponse',
  feedback: 'Avis sur les réponses',
  quality: 'Qualité de l’annuaire',
  accounts: 'Comptes',
  audit: 'Journal'
} as const
