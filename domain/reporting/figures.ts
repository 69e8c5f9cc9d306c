import {
  type Activite,
  accompagnementsOf,
  type Counts,
  countsBy,
  dureeMinutes,
  isCounted
} from '../activites/activite'

/**
 * What a period's activities come to. Counts by thématique, canal and the like are weighted as La Coop weights them: an
 * activity counts as often as people were helped. An activity of two thématiques counts in both.
 */
export interface Figures {
  /** V1's « accompagnements totaux »: every person at every activity. */
  readonly accompagnements: number
  /** V1's « personnes totales accompagnées »: those who had been before are not counted again. */
  readonly personnes: number
  readonly activites: number
  readonly durationMinutes: number
  readonly ateliers: number
  readonly participantsAteliers: number
  readonly individuels: number
  readonly ponctuels: number
  /** People sent on to another structure. */
  readonly reorientes: number
  /** Waiting for the conseiller's word: not counted above. */
  readonly aConfirmer: number
  /** Taken back: not counted above. */
  readonly annulees: number
  readonly parThematique: Counts
  /** Those of activities whose thématique nobody said: in none of `parThematique`. Absent from reports sent before it was counted. */
  readonly sansThematique?: number
  readonly parCanal: Counts
  readonly parConseiller: Counts
  readonly parLieu: Counts
  readonly parDuree: Counts
  readonly parMateriel: Counts
  readonly parTrancheAge: Counts
  readonly parGenre: Counts
  readonly parStatut: Counts
  /** By code INSEE of the people helped; `non_communique` where it is not known. */
  readonly parCommune: Counts
  readonly parMois: Counts
  readonly minutesParType: Counts
}

/** La Coop's four lengths. @see guides of the field, A1.2 */
export const DUREES = ['moins_de_30', 'de_30_a_60', 'de_60_a_120', 'plus_de_120'] as const

export function dureeRange(minutes: number): (typeof DUREES)[number] {
  if (minutes < 30) return 'moins_de_30'
  if (minutes < 60) return 'de_30_a_60'
  return minutes < 120 ? 'de_60_a_120' : 'plus_de_120'
}

/** Adds activities one after the other, in any order: memory does not grow with their number. */
export function figuresCounter() {
  const sums = {
    accompagnements: 0,
    personnes: 0,
    activites: 0,
    durationMinutes: 0,
    ateliers: 0,
    participantsAteliers: 0,
    individuels: 0,
    ponctuels: 0,
    reorientes: 0,
    aConfirmer: 0,
    annulees: 0,
    sansThematique: 0
  }
  const tables = {
    parThematique: new Map<string, number>(),
    parCanal: new Map<string, number>(),
    parConseiller: new Map<string, number>(),
    parLieu: new Map<string, number>(),
    parDuree: new Map<string, number>(),
    parMateriel: new Map<string, number>(),
    parTrancheAge: new Map<string, number>(),
    parGenre: new Map<string, number>(),
    parStatut: new Map<string, number>(),
    parCommune: new Map<string, number>(),
    parMois: new Map<string, number>(),
    minutesParType: new Map<string, number>()
  }
  const add = (table: Map<string, number>, name: string, count: number) =>
    table.set(name, (table.get(name) ?? 0) + count)
  const addAll = (table: Map<string, number>, counts: Counts) => {
    for (const [name, count] of Object.entries(counts)) if (count > 0) add(table, name, count)
  }

  return {
    add(activite: Activite): void {
      if (activite.status === 'to-confirm') sums.aConfirmer += 1
      if (activite.status === 'voided') sums.annulees += 1
      if (!isCounted(activite)) return
      const weight = accompagnementsOf(activite)
      const minutes = dureeMinutes(activite.durationSeconds)
      sums.activites += 1
      sums.accompagnements += weight
      sums.personnes += weight - (activite.participants?.recurrents ?? 0)
      sums.durationMinutes += minutes
      if (activite.type === 'collectif') {
        sums.ateliers += 1
        sums.participantsAteliers += weight
      } else if (activite.type === 'ponctuel') sums.ponctuels += weight
      else sums.individuels += weight
      if (activite.orienteVersStructure) sums.reorientes += weight
      if (activite.thematiques.length === 0) sums.sansThematique += weight
      for (const name of new Set(activite.thematiques)) add(tables.parThematique, name, weight)
      for (const name of new Set(activite.materiel)) add(tables.parMateriel, name, weight)
      add(tables.parCanal, activite.channel, weight)
      add(tables.parConseiller, activite.conseillerId, weight)
      add(tables.parLieu, activite.typeLieu, weight)
      add(tables.parDuree, dureeRange(minutes), weight)
      add(tables.parCommune, activite.beneficiaire.codeInsee ?? 'non_communique', weight)
      add(tables.parMois, activite.date.slice(0, 7), weight)
      add(tables.minutesParType, activite.type, minutes)
      addAll(tables.parTrancheAge, countsBy(activite, 'trancheAge'))
      addAll(tables.parGenre, countsBy(activite, 'genre'))
      addAll(tables.parStatut, countsBy(activite, 'statutSocial'))
    },
    /** What was added so far; names in order, so that the same activities give the same figures, word for word. */
    figures(): Figures {
      const counts = (table: Map<string, number>): Counts =>
        Object.fromEntries([...table].sort(([one], [other]) => (one < other ? -1 : 1)))
      return {
        ...sums,
        parThematique: counts(tables.parThematique),
        parCanal: counts(tables.parCanal),
        parConseiller: counts(tables.parConseiller),
        parLieu: counts(tables.parLieu),
        parDuree: counts(tables.parDuree),
        parMateriel: counts(tables.parMateriel),
        parTrancheAge: counts(tables.parTrancheAge),
        parGenre: counts(tables.parGenre),
        parStatut: counts(tables.parStatut),
        parCommune: counts(tables.parCommune),
        parMois: counts(tables.parMois),
        minutesParType: counts(tables.minutesParType)
      }
    }
  }
}
