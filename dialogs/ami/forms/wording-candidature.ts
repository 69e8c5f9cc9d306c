import type { Day } from '../../../domain/values/day'
import { fullDayInWords } from '../../../domain/values/wording-day'

/** The steps of a candidature, in words. */

export const title = 'Votre candidature, étape par étape'
export const introduction = 'Dites-moi ce qui est déjà fait : je vous dis ce qui vient ensuite.'
export const submit = 'Voir la suite'
export const labels = { step: 'Dernière étape faite', depositedOn: 'Jour du dépôt' } as const
export const questions = {
  step: 'Quelle est la dernière étape faite : rien encore, dépôt, recevabilité, pièces, candidat présenté, formation décidée, contrat signé, prise de fonction ?',
  depositedOn: 'Quel jour le dossier a-t-il été déposé ?'
} as const

export const choices = [
  { title: 'Rien encore', value: '-' },
  { title: 'Candidature déposée', value: '0' },
  { title: '1. Recevabilité examinée', value: '1' },
  { title: '2. Pièces justificatives transmises', value: '2' },
  { title: '3. Candidat présenté', value: '3' },
  { title: '4. Formation décidée', value: '4' },
  { title: '5. Contrat signé', value: '5' },
  { title: '6. Conseiller en fonction', value: '6' }
] as const

export const names = {
  0: 'Dépôt sur www.conseiller-numerique.gouv.fr',
  1: '1. Examen de la recevabilité',
  2: '2. Communication de la recevabilité, transmission des pièces justificatives',
  3: '3. Présentation de candidats via la plate-forme',
  4: '4. Décision relative à la formation du candidat',
  5: '5. Signature du contrat',
  6: '6. Prise de fonction du conseiller'
} as const
export const actors = { anct: 'ANCT', collectivite: 'Vous' } as const
export const columns = { step: 'Étape', who: 'Qui agit', status: 'Où vous en êtes' } as const
export const done = 'fait'
export const now = 'maintenant'
export const later = 'à venir'

export const next = {
  0: 'À faire : déposer la candidature sur www.conseiller-numerique.gouv.fr. Faites d’abord délibérer votre assemblée si vos règles le demandent ; l’AMI n’en parle pas.',
  1: 'À attendre : l’ANCT examine la recevabilité. Elle étudie les candidatures au fil de l’eau, le 15 de chaque mois.',
  2: 'À faire : transmettre les pièces justificatives, une fois la recevabilité communiquée. L’AMI n’en donne pas la liste.',
  3: 'À faire : regarder les candidats présentés sur la plate-forme. Dès qu’un candidat vous est présenté, vous avez 15 jours au plus pour le sélectionner ; vous seuls décidez.',
  4: 'À faire : décider de la formation du candidat, et prendre contact avec un organisme de formation avant de signer le contrat.',
  5: 'À faire : signer le contrat, au plus tard 15 jours après la sélection, et après avoir pris contact avec l’organisme de formation.',
  6: 'À faire : laisser partir le conseiller en formation initiale avant sa prise de poste, puis l’accueillir.'
} as const
export const allDone =
  'Les six étapes sont faites. Restent les reportings, et la conservation de tous les justificatifs de dépenses.'
export const examination = (depositedOn: Day, examinedOn: Day) =>
  depositedOn === examinedOn
    ? `Déposée le ${fullDayInWords(depositedOn)}, jour d’examen : l’AMI ne dit pas si elle est étudiée le jour même ou le 15 du mois suivant.`
    : `Déposée le ${fullDayInWords(depositedOn)}, elle peut être étudiée à partir du ${fullDayInWords(examinedOn)}.`

export const actions = (doneRank: number): readonly string[] =>
  doneRank < 0
    ? ['Projet de délibération', 'Plan de financement']
    : ['Calendrier des obligations', 'Plan de financement']
