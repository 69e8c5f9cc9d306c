import type { QualityKind } from '../../domain/permanences/quality'

export const qualityTitle = 'Qualité de l’annuaire'
export const qualityLead = (permanences: string, conseillers: string) =>
  `${permanences} permanences, ${conseillers} conseillers. Ce qui empêche le plus d’être aidé vient d’abord.`
export const summary = 'Ce qui peut être mieux tenu'
export const remark = 'Remarque'
export const count = 'Lignes'
export const consequence = 'Ce que cela change pour les appelants'
export const KINDS: Readonly<Record<QualityKind, readonly [name: string, consequence: string]>> = {
  'number-failed': [
    'Numéro qui n’a pas pu être joint',
    'Le conseiller est appelé en vain ; l’appel passe au suivant.'
  ],
  'without-number': ['Conseiller sans numéro', 'Il n’est jamais appelé.'],
  'without-position': ['Permanence sans coordonnées', 'Elle n’est jamais « la plus proche ».'],
  'unreadable-hours': ['Horaires illisibles', 'Personne n’y est appelé tant qu’ils ne sont pas corrigés.'],
  'without-hours': ['Permanence sans horaires', 'Sans présence d’un conseiller, personne n’y est appelé.'],
  'without-presence': ['Conseiller sans présence', 'Il n’est jamais appelé.'],
  'without-consent': ['Conseiller sans accord aux appels', 'Il n’est jamais appelé ; c’est son droit.'],
  'absent-from-source': [
    'Permanence absente de sa source',
    'Elle est encore proposée, alors que le dernier fichier ne l’a plus.'
  ],
  'without-commune': ['Commune inconnue', 'Les jours fériés locaux et le fuseau horaire sont devinés.'],
  'without-phone': ['Permanence sans téléphone', 'L’appelant ne peut pas y téléphoner lui-même.'],
  'date-unknown': ['Date de mise à jour absente ou de 1970', 'Rien ne dit si la fiche est encore vraie.']
}
export const rowsOf = (name: string, shown: string, total: string) =>
  `${name} : ${shown === total ? total : `${shown} sur ${total}`}`
export const row = 'Fiche'
export const id = 'Identifiant'
export const structure = 'Structure (SIRET)'
export const unknown = 'non connue'
export const permanence = 'permanence'
export const conseiller = 'conseiller'
export const nothing = 'Rien à signaler.'
export const see = 'Voir les lignes'
export const next = 'Lignes suivantes'
export const clean = 'Aucune remarque : l’annuaire est complet.'

export const questionsTitle = 'Questions sans réponse'
export const questionsLead =
  'Ce que l’on a demandé sur l’AMI et à quoi rien n’a répondu, du plus demandé au moins demandé. Les noms, numéros et adresses sont masqués avant d’être écrits.'
export const question = 'Question'
export const asked = 'Fois'
export const lastAsked = 'Dernière fois'
export const done = 'Suite'
export const settle = 'Traitée'
export const questionsNone = 'Aucune question n’attend.'
export const NOTICES: Readonly<Record<string, string>> = {
  traitee: 'Question retirée de la liste. Elle y reviendra si elle est posée de nouveau.'
}

export const feedbackTitle = 'Avis sur les réponses'
export const feedbackLead =
  'Ce que disent les boutons « Utile » et « Pas utile » sous les réponses de l’assistant dans Teams. Ce qui a le moins aidé vient d’abord. Rien ne dit qui a donné un avis.'
export const feedbackTotal = (useful: string, all: string) => `Avis favorables : ${useful} sur ${all}`
export const topic = 'Sujet'
export const useful = 'Utile'
export const notUseful = 'Pas utile'
export const givenAnswer = 'Réponse donnée'
export const readAnswer = 'Lire'
export const feedbackNone = 'Personne n’a encore donné son avis.'
/** Answers that belong to no topic. */
export const OTHER_TOPICS: Readonly<Record<string, string>> = {
  calculation: 'calcul',
  answer: 'plusieurs sujets'
}
export const formerTopic = (id: string) => `sujet retiré (${id})`
