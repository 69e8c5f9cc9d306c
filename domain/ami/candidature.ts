import { addMonths, type Day } from '../values/day'

/** Who has something to do at a step. */
export type StepActor = 'anct' | 'collectivite'

export interface Step {
  /** 1 to 6, in the order of the AMI; 0 is the deposit, which comes before them. */
  readonly rank: 0 | 1 | 2 | 3 | 4 | 5 | 6
  readonly factIds: readonly string[]
  readonly actor: StepActor
}

/** From the deposit to the conseiller's first day. @see AMI IV, « Calendrier », and V, « Comment candidater ? » */
export const STEPS: readonly Step[] = [
  { rank: 0, factIds: ['depot-plateforme'], actor: 'collectivite' },
  { rank: 1, factIds: ['cal-1-recevabilite', 'anct-etudie-15-du-mois'], actor: 'anct' },
  { rank: 2, factIds: ['cal-2-pieces'], actor: 'collectivite' },
  { rank: 3, factIds: ['cal-3-presentation-candidats', 'delai-selection-15-jours'], actor: 'collectivite' },
  {
    rank: 4,
    factIds: ['cal-4-decision-formation', 'contact-organisme-avant-signature'],
    actor: 'collectivite'
  },
  { rank: 5, factIds: ['cal-5-signature-contrat', 'delai-signature-15-jours'], actor: 'collectivite' },
  { rank: 6, factIds: ['cal-6-prise-fonction', 'depart-formation-avant-poste'], actor: 'collectivite' }
]

/** Examinations are held on that day of every month. @see fact anct-etudie-15-du-mois, « tous les 15 du mois » */
const EXAMINATION_DATE = 15

/**
 * The first examination that a candidature deposited that day can be in: the 15th, of that month or of the next. Deposited
 * on the 15th, it may miss that one: the AMI does not say.
 */
export function examinationAfter(depositedOn: Day): Day {
  const fifteenth = `${depositedOn.slice(0, 7)}-${EXAMINATION_DATE}`
  return depositedOn <= fifteenth ? fifteenth : addMonths(fifteenth, 1)
}
