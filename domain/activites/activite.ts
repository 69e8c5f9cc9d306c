import type { Day } from '../values/day'

export type ActiviteStatus = 'recorded' | 'to-confirm' | 'confirmed' | 'voided'
export type Channel = 'voice' | 'sms' | 'whatsapp' | 'web' | 'teams' | 'manual'
export type ActiviteType = 'individuel' | 'collectif' | 'ponctuel'

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
  readonly type: ActiviteType
  readonly typeLieu: 'a_distance' | 'lieu_activite' | 'domicile' | 'autre'
  readonly materiel: readonly string[]
  readonly thematiques: readonly string[]
  readonly orienteVersStructure: boolean
  readonly structureDeRedirection: string | null
  /** Of an atelier, what its participants have in common; counts by age and the like stand in `participants`. */
  readonly beneficiaire: Beneficiaire
  readonly channel: Channel
  readonly status: ActiviteStatus
  /** HMAC of the call's identifier: tells two calls apart, leads to nobody. */
  readonly callSidHash: string | null
  readonly notes: string | null
  /** Who came, where it was more than one person or more than one time. Absent: one person, for the first time. */
  readonly participants?: Participants
  /** What an atelier is called. */
  readonly titreAtelier?: string
}

export interface Beneficiaire {
  readonly commune: string | null
  readonly codePostal: string | null
  readonly codeInsee: string | null
  readonly trancheAge: string
  readonly genre: string
  readonly statutSocial: string
}

/** What may be told of an atelier, whoever tells it. */
export const MOST_PARTICIPANTS = 10_000
export const MOST_TITLE_CHARACTERS = 200

/** How many were helped, of whom how many had been before; and, of those who said, by age, gender and situation. */
export interface Participants {
  readonly total: number
  readonly recurrents: number
  readonly tranchesAge: Counts
  readonly genres: Counts
  readonly statutsSociaux: Counts
}

export type Counts = Readonly<Record<string, number>>

/** La Coop counts whole minutes, and no help lasts less than one. */
export const dureeMinutes = (durationSeconds: number) => Math.max(1, Math.ceil(durationSeconds / 60))

/** La Coop's `accompagnementsCount`: how many people one activity helped. */
export const accompagnementsOf = ({ participants }: Pick<Activite, 'participants'>) =>
  participants?.total ?? 1

/** What reports count: what was done, and not what is still to be confirmed or was taken back. */
export const isCounted = ({ status }: Pick<Activite, 'status'>) =>
  status === 'recorded' || status === 'confirmed'

/** Those helped, by what one asks of them; whoever did not say is `non_communique`. */
export function countsBy(
  activite: Pick<Activite, 'participants' | 'beneficiaire'>,
  what: 'trancheAge' | 'genre' | 'statutSocial'
): Counts {
  const { participants, beneficiaire } = activite
  if (!participants) return { [beneficiaire[what]]: 1 }
  const known = { trancheAge: 'tranchesAge', genre: 'genres', statutSocial: 'statutsSociaux' } as const
  const counts = participants[known[what]]
  const said = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const unsaid = participants.total - said
  if (unsaid <= 0) return counts
  return { ...counts, non_communique: (counts['non_communique'] ?? 0) + unsaid }
}
