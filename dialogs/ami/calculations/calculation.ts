import type { Figures } from '../../../domain/ami/understanding/figures'
import type { Day } from '../../../domain/values/day'
import * as wording from './wording-calculations'

/** What code worked out, and what it rests on. */
export interface Calculation {
  readonly text: string
  readonly factIds: readonly string[]
  /** Postes it was about, for what is asked next. */
  readonly posts: number | null
}

/** A question with what it counts by: the postes that it or the conversation names, and one where nothing does. */
export interface Asked {
  readonly figures: Figures
  readonly posts: number | null
  readonly count: number
  readonly isOverseas: boolean
}

export const SUM =
  /\b(?:combien|montant|somme|total|totale?s?|plafond|enveloppe|budget|soutien|euros?|touche\w*|percev\w+|recoi\w*|recev\w+|subvention\w*|aide|financ\w*|ca (?:fait|ferait|fera|donne|donnerait)|fait combien|rapporte|argent|verse\w*|credits?)\b/
export const PAYMENTS = /\b(?:versements?|tranches?|acomptes?|echeances?|fois|paiements?|part|parts)\b/
export const YEARLY = /\b(?:par an|annuel\w*|chaque annee|a l annee)\b/
export const OVERSEAS =
  /\b(?:outre ?mer|drom|dom|guadeloupe|martinique|guyane|(?:a|de) la reunion(?! (?:du|des|publique|en|avec|zoom|teams))|mayotte|ultramarin\w*|polynesie|caledonie)\b/
export const CONVENTION = /\bconventions?\b/
export const WHEN = /\bquand\b|\bdates?\b|\becheances?\b/
export const REPORT = /\b(?:reporting\w*|rapports?|comptes? rendus?|bilans?)\b/
export const SIGNED = /\b(?:sign\w+)\b/

/** Facts behind the sums. */
export const CEILING = [
  'subvention-50000-par-poste',
  'montant-maximum-50000',
  'etat-finance-24-mois'
] as const
export const TRANCHE_FACTS = ['tranche-1-20', 'tranche-2-30', 'tranche-3-50'] as const

/** A day as the question tells days: with its year or without. */
export const said = (figures: Figures, day: Day) => wording.frenchDay(day, figures.day?.hasYear ?? false)
export const none = (text: string, factIds: readonly string[]): Calculation => ({
  text,
  factIds,
  posts: null
})
