import { type Activite, countsBy, dureeMinutes } from './activite'
import { THEMATIQUES_DEMARCHES } from './vocabulary'
import { labelOf, laCoop, placeLabelOf } from './wording'

/** The names of La Coop's database: `a_distance` is `ADistance`. */
export const prismaName = (value: string): string =>
  value.replace(/(^|_)([a-z0-9])/g, (_, _under: string, letter: string) => letter.toUpperCase())

/** The other way; a name that La Coop has added since is kept under our form of it. */
export const apiName = (name: string): string =>
  name.replace(/(?!^)[A-Z]/g, letter => `_${letter.toLowerCase()}`).toLowerCase()

const DEMARCHES: ReadonlySet<string> = new Set(THEMATIQUES_DEMARCHES)
/** The quick values of La Coop's form; any other length is written in hours and minutes. */
const QUICK_MINUTES = [15, 30, 45, 60, 90, 120]

/**
 * The form « Accompagnement individuel » of La Coop, filled in. Never a name, a number or a note: it stands in an address.
 * La Coop has no « demande ponctuelle »: its own migration made them individual.
 * @see guides of the field, A1.5: an internal contract of La Coop's, kept behind this function
 */
export function prefillState(activite: Activite): Readonly<Record<string, unknown>> {
  const minutes = dureeMinutes(activite.durationSeconds)
  const { beneficiaire, thematiques, structureDeRedirection } = activite
  const mediation = thematiques.filter(name => !DEMARCHES.has(name))
  const { commune, codePostal, codeInsee } = beneficiaire
  const place =
    commune && codePostal && codeInsee
      ? { id: codeInsee, nom: commune, commune, codePostal, codeInsee }
      : null
  return {
    date: activite.date,
    duree: QUICK_MINUTES.includes(minutes)
      ? { duree: String(minutes) }
      : {
          duree: 'personnaliser',
          dureePersonnaliseeHeures: Math.floor(minutes / 60),
          dureePersonnaliseeMinutes: minutes % 60
        },
    typeLieu: prismaName(activite.typeLieu),
    thematiques: [...mediation, ...thematiques.filter(name => DEMARCHES.has(name))].map(prismaName),
    materiel: activite.materiel.map(prismaName),
    ...(activite.orienteVersStructure ? { orienteVersStructure: 'yes' } : {}),
    ...(structureDeRedirection ? { structureDeRedirection: prismaName(structureDeRedirection) } : {}),
    beneficiaire: {
      genre: prismaName(beneficiaire.genre),
      trancheAge: prismaName(beneficiaire.trancheAge),
      statutSocial: prismaName(beneficiaire.statutSocial),
      ...(place ? { communeResidence: place } : {})
    },
    ...(activite.type === 'collectif'
      ? {
          ...(activite.titreAtelier ? { titreAtelier: activite.titreAtelier } : {}),
          participantsAnonymes: anonymousCounts(activite)
        }
      : {})
  }
}

/** La Coop counts whoever gave no name by gender, age and situation. */
function anonymousCounts(activite: Activite): Readonly<Record<string, number>> {
  const counts = (prefix: string, of: Readonly<Record<string, number>>) =>
    Object.entries(of).map(([name, count]) => [`${prefix}${prismaName(name)}`, count] as const)
  return {
    total: activite.participants?.total ?? 1,
    dejaAccompagne: activite.participants?.recurrents ?? 0,
    ...Object.fromEntries([
      ...counts('genre', countsBy(activite, 'genre')),
      ...counts('trancheAge', countsBy(activite, 'trancheAge')),
      ...counts('statutSocial', countsBy(activite, 'statutSocial'))
    ])
  }
}

/** An activity with the day it was written down, and who and where, as La Coop's file shows them. */
export interface ShownActivite {
  readonly activite: Activite
  readonly recordedAt: Date
  readonly changedAt: Date
  readonly conseiller: { readonly prenom: string; readonly nom: string } | null
  readonly lieu: {
    readonly nom: string
    readonly adresse: string
    readonly commune: string
    readonly codePostal: string
    readonly codeInsee: string | null
  } | null
}

export type LaCoopCell = string | number | Date | null

/** Rows of La Coop's « Mes activités »: one for each person helped. */
export function laCoopRows({
  activite,
  recordedAt,
  changedAt,
  conseiller,
  lieu
}: ShownActivite): LaCoopCell[][] {
  const { beneficiaire, thematiques } = activite
  const total = activite.participants?.total ?? 1
  const each = {
    genre: onePerPerson(countsBy(activite, 'genre')),
    trancheAge: onePerPerson(countsBy(activite, 'trancheAge')),
    statutSocial: onePerPerson(countsBy(activite, 'statutSocial'))
  }
  const labels = (values: readonly string[]) => values.map(labelOf).join(', ')
  return Array.from({ length: total }, (_, person) => [
    activite.date,
    recordedAt,
    changedAt,
    conseiller?.prenom ?? '',
    conseiller?.nom ?? '',
    laCoop.role,
    activite.conseillerId,
    labelOf(activite.type === 'ponctuel' ? 'individuel' : activite.type),
    `${person + 1}/${total}`,
    laCoop.anonymous,
    placeLabelOf(activite.typeLieu),
    lieu?.nom ?? '',
    lieu?.adresse ?? '',
    lieu?.commune ?? '',
    lieu?.codePostal ?? '',
    lieu?.codeInsee ?? '',
    dureeMinutes(activite.durationSeconds),
    activite.titreAtelier ?? '',
    labels(activite.materiel),
    labels(thematiques.filter(name => !DEMARCHES.has(name))),
    activite.channel === 'voice' ? laCoop.tag : '',
    labels(thematiques.filter(name => DEMARCHES.has(name))),
    '',
    activite.orienteVersStructure ? laCoop.yes : laCoop.no,
    activite.structureDeRedirection ? labelOf(activite.structureDeRedirection) : '',
    beneficiaire.commune ?? '',
    beneficiaire.codePostal ?? '',
    beneficiaire.codeInsee ?? '',
    labelOf(each.genre[person] ?? 'non_communique'),
    labelOf(each.trancheAge[person] ?? 'non_communique'),
    labelOf(each.statutSocial[person] ?? 'non_communique'),
    activite.notes ?? '',
    labelOf(activite.channel),
    activite.id
  ])
}

const onePerPerson = (counts: Readonly<Record<string, number>>): string[] =>
  Object.entries(counts).flatMap(([name, count]) => Array.from({ length: count }, () => name))

/** An activity as La Coop's API gives it, as far as it is matched with ours. */
export interface LaCoopActivite {
  readonly id: string
  readonly date: string
  readonly dureeMinutes: number
  readonly typeLieu: string
  readonly thematiques: readonly string[]
  readonly conseillerId: string | null
  readonly deleted: boolean
}

/**
 * Which of La Coop's activities is which of ours: same conseiller, same day, same kind of place, a length that differs by at
 * most `MINUTES_APART`, the nearest length first. Each is matched once; what could be two is the nearer one.
 */
export function matched(
  ours: readonly Activite[],
  theirs: readonly LaCoopActivite[]
): readonly { readonly activiteId: string; readonly laCoopId: string }[] {
  const pairs = ours.flatMap(activite =>
    theirs
      .filter(
        other =>
          !other.deleted &&
          other.conseillerId === activite.conseillerId &&
          other.date === activite.date &&
          other.typeLieu === activite.typeLieu
      )
      .map(other => ({
        activite,
        other,
        apart: Math.abs(other.dureeMinutes - dureeMinutes(activite.durationSeconds)),
        shared: other.thematiques.filter(name => activite.thematiques.includes(name)).length
      }))
      .filter(({ apart }) => apart <= MINUTES_APART)
  )
  pairs.sort(
    (one, two) =>
      one.apart - two.apart ||
      two.shared - one.shared ||
      (one.activite.id < two.activite.id ? -1 : one.activite.id > two.activite.id ? 1 : 0) ||
      (one.other.id < two.other.id ? -1 : 1)
  )
  const taken = new Set<string>()
  return pairs.flatMap(({ activite, other }) => {
    if (taken.has(`a${activite.id}`) || taken.has(`c${other.id}`)) return []
    taken.add(`a${activite.id}`).add(`c${other.id}`)
    return [{ activiteId: activite.id, laCoopId: other.id }]
  })
}

/** Conseillers round to the quick values of the form. */
const MINUTES_APART = 15
