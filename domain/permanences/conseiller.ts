/** A conseiller numérique, as `conseillers.csv` describes them. */
export interface Conseiller {
  readonly id: string
  readonly prenom: string
  readonly nom: string
  /** E.164, in France or its overseas territories. */
  readonly telephone: string
  readonly courriel: string
  readonly structureSiret: string
  readonly structureNom: string
  readonly themes: readonly string[]
  readonly langues: readonly string[]
  readonly aadObjectId: string | null
  /** `consentement_appels`: without it they are never rung. */
  readonly consent: boolean
  /** True for the invented ones of the demonstration directory. */
  readonly demonstration: boolean
}
