import type { Day } from '../values/day'

export type ActiviteStatus = 'recorded' | 'to-confirm' | 'confirmed' | 'voided'
export type Channel = 'voice' | 'sms' | 'whatsapp' | 'web' | 'teams' | 'manual'

/**
 * One record of a conseiller's work, in the words of La Coop's API. It never says for whom: commune and, once the conseiller
 * gives them, age, gender and situation, nothing else.
 * @see CONTRACT, "An activity"
 */
export interface Activite {
  readonly id: string
  readonly conseillerId: string
  readonly permanenceId: string | null
  /** SIRET of the structure that employs the conseiller. */
  readonly structureSiret: string
  /** The Paris day. */
  readonly date: Day
  readonly startedAt: Date
  readonly durationSeconds: number
  readonly type: 'individuel' | 'collectif'
  readonly typeLieu: 'a_distance' | 'lieu_activite' | 'domicile' | 'autre'
  readonly materiel: readonly string[]
  readonly thematiques: readonly string[]
  readonly orienteVersStructure: boolean
  readonly structureDeRedirection: string | null
  readonly beneficiaire: Beneficiaire
  readonly channel: Channel
  readonly status: ActiviteStatus
  /** HMAC of the call's identifier: tells two calls apart, leads to nobody. */
  readonly callSidHash: string | null
  readonly notes: string | null
}

export interface Beneficiaire {
  readonly commune: string | null
  readonly codePostal: string | null
  readonly codeInsee: string | null
  readonly trancheAge: string
  readonly genre: string
  readonly statutSocial: string
}

/** La Coop counts whole minutes, and no help lasts less than one. */
export const dureeMinutes = (durationSeconds: number) => Math.max(1, Math.ceil(durationSeconds / 60))
