import { DELAY_DAYS, type Due, type Obligation, type ObligationKey } from '../../../domain/ami/obligations'
import { fullDayInWords } from '../../../domain/values/wording-day'

/** What is owed in return, and by when, in words. */

export const title = 'Calendrier des obligations'
export const introduction =
  'Donnez les dates que vous connaissez : je calcule les échéances. L’AMI compte chaque délai à partir d’un événement, pas d’aujourd’hui.'
export const submit = 'Calculer les échéances'
export const counted = 'Échéances calculées à partir des dates que vous avez données.'
export const undated =
  'Voici ce que l’AMI demande. Donnez les dates que vous connaissez et je calculerai les échéances.'

export const labels = {
  presentedOn: 'Présentation d’un candidat sur la plate-forme',
  selectedOn: 'Sélection du candidat',
  contractOn: 'Signature du contrat de travail',
  conventionOn: 'Signature de la convention avec l’État',
  startedOn: 'Prise de fonction du conseiller',
  months: 'Durée de la convention, en mois'
} as const
export const questions = {
  presentedOn: 'Quel jour un candidat vous a-t-il été présenté sur la plate-forme ?',
  selectedOn: 'Quel jour avez-vous sélectionné le candidat ?',
  contractOn: 'Quel jour le contrat de travail est-il signé ?',
  conventionOn: 'Quel jour la convention avec l’État est-elle signée ?',
  startedOn: 'Quel jour le conseiller prend-il ses fonctions ?',
  months: 'Combien de mois la convention dure-t-elle : de 24 à 36 ?'
} as const
const inSentence = {
  presentedOn: 'la présentation du candidat',
  selectedOn: 'la sélection',
  contractOn: 'la signature du contrat',
  startedOn: 'la prise de fonction'
} as const
export const disordered = (before: keyof typeof inSentence, after: keyof typeof inSentence) =>
  `Ces dates ne vont pas ensemble : ${inSentence[before]} vient avant ${inSentence[after]}. Corrigez l’une des deux.`

export const columns = { what: 'Obligation', when: 'Quand', otherwise: 'Sinon' } as const
export const parts = {
  delays: 'Recruter',
  reports: 'Rendre compte',
  always: 'Tout au long de l’accueil'
} as const

export const names: Readonly<Record<ObligationKey, string>> = {
  selectionner: 'Sélectionner un candidat',
  'contacter-organisme': 'Prendre contact avec un organisme de formation',
  'signer-contrat': 'Signer le contrat',
  'laisser-partir-formation': 'Laisser le conseiller partir en formation',
  equiper: 'Fournir ordinateur, téléphone portable, salle de travail, voiture si nécessaire',
  'trois-missions': 'Confier les trois missions du panorama des services, et elles seules',
  'lieux-de-passage': 'Travailler dans des lieux de passage des habitants',
  gratuite: 'Proposer des activités gratuites pour les usagers',
  rencontres: 'Laisser du temps pour les rencontres de la communauté et la formation continue',
  tenue: 'Faire porter la tenue dédiée, payée par l’État',
  'reporting-mensuel': 'Reporting mensuel : activités de la structure et actions du conseiller',
  'reporting-trimestriel': 'Reporting trimestriel : utilisation de la subvention',
  'reporting-semestriel':
    'Reporting semestriel, complété par le conseiller : équipement, frais de transport…',
  'conserver-justificatifs': 'Conserver les justificatifs de toutes les dépenses'
}

const FROM = { presented: 'la présentation du candidat', selected: 'la sélection' } as const
const BEFORE = { contract: 'avant la signature du contrat', start: 'avant la prise de poste' } as const
const EVERY = { 1: 'chaque mois', 3: 'chaque trimestre', 6: 'chaque semestre' } as const

export function when(due: Due): string {
  switch (due.kind) {
    case 'by':
      return due.day === null
        ? `${DELAY_DAYS} jours au plus après ${FROM[due.from]}`
        : `au plus tard le ${fullDayInWords(due.day)} (${DELAY_DAYS} jours après ${FROM[due.from]})`
    case 'before':
      return due.day === null ? BEFORE[due.event] : `${BEFORE[due.event]}, le ${fullDayInWords(due.day)}`
    case 'every': {
      const [first] = due.reminders
      return first === undefined
        ? EVERY[due.months]
        : `${EVERY[due.months]}, d’abord le ${fullDayInWords(first)}`
    }
    case 'throughout':
      return 'en permanence'
  }
}

const OTHERWISE: Readonly<Partial<Record<ObligationKey, string>>> = {
  'trois-missions': 'remboursement de la subvention possible, et suspension',
  'signer-contrat': 'la structure répond seule du contrat ; en cas de rupture, les frais sont à sa charge',
  'reporting-mensuel': 'suspension du versement possible',
  'reporting-trimestriel': 'suspension du versement possible',
  'reporting-semestriel': 'suspension du versement possible',
  'conserver-justificatifs': 'l’AMI ne le précise pas ; les dépenses ne pourraient plus être justifiées'
}
/** Where the AMI attaches nothing to an obligation, it is said. */
export const otherwise = ({ key }: Obligation) =>
  OTHERWISE[key] ?? 'engagement rompu ; l’AMI n’y attache pas de sanction précise'

export const reminders =
  'L’AMI ne fixe pas de jour pour les reportings : les dates sont des rappels, à la fin de chaque mois, trimestre et semestre civils.'
export const download = 'Ajouter à mon agenda (.ics)'
