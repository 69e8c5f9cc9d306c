import type { DaysFault } from '../../domain/permanences/exceptions'

export const absencesLink = 'Absences'
export const absencesTitle = (who: string) => `Absences de ${who}`
export const absencesLead =
  'Congé, formation : ces jours-là, la ligne ne l’appelle nulle part. Le motif n’est pas demandé. Pour quelques heures, mettez plutôt en pause. Pour un seul jour, laissez la fin vide.'
export const specialDaysLink = 'Jours exceptionnels'
export const change = 'Modifier'
export const othersToo = 'tenue aussi par d’autres'
export const specialDaysTitle = (nom: string) => `Jours exceptionnels : ${nom}`
export const specialDaysLead =
  'Une fermeture vaut pour tous ceux qui y reçoivent. D’autres horaires remplacent ceux de la permanence, même un jour férié ; un conseiller qui y a ses propres horaires les garde. Pour un seul jour, laissez la fin vide.'
export const usualHours = (horaires: string) => `Horaires habituels : ${horaires}`
export const usualHoursUnknown = 'Horaires habituels : non publiés'

export const absences = { row: (rank: number) => `Absence ${rank}`, newRow: 'Nouvelle absence' }
export const specialDays = { row: (rank: number) => `Exception ${rank}`, newRow: 'Nouvelle exception' }
export const fromField = 'Du'
export const toField = 'au (compris)'
export const hoursField = 'Horaires de ces jours-là'
export const hoursHint = 'Par exemple « 9h-12h et 14h-17h ». Vide : fermé toute la journée.'
export const save = 'Enregistrer'

export const MISTAKES: Readonly<Record<DaysFault, string>> = {
  from: 'Donnez le premier jour : pour retirer la ligne, videz-la entièrement.',
  to: 'Ce jour n’existe pas.',
  reversed: 'La fin est avant le début.',
  long: 'Une exception dure un an au plus.',
  hours: 'Donnez des heures, par exemple « 9h-12h et 14h-17h », dans l’ordre.'
}
