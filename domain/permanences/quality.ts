import type { Conseiller } from './conseiller'
import type { Permanence } from './permanence'
import type { Presence } from './presence'

/** What makes a row of the directory less useful to callers than it could be. */
export type QualityKind =
  | 'without-hours'
  | 'unreadable-hours'
  | 'without-phone'
  | 'without-position'
  | 'without-commune'
  | 'date-unknown'
  | 'absent-from-source'
  | 'without-consent'
  | 'without-presence'
  | 'without-number'
  | 'number-failed'

/** One remark on one permanence or one conseiller. */
export interface QualityRemark {
  readonly kind: QualityKind
  readonly subject: 'permanence' | 'conseiller'
  readonly id: string
  /** Name of the place, or of the conseiller: shown to those who keep the directory. */
  readonly name: string
  /** Who can mend it: SIRET of the structure, `''` when not known. */
  readonly structureSiret: string
}

/** What is known of the directory beside the directory itself. */
export interface QualitySources {
  /** Last update as its source gives it, `YYYY-MM-DD`, by permanence; `null` when missing, unreadable, or before 1971. */
  readonly updatedOn: ReadonlyMap<string, string | null>
  /** Permanences that the last file of their source no longer has. */
  readonly absent: ReadonlySet<string>
  /** Conseillers whose number could not be reached at all. */
  readonly failedNumbers: ReadonlySet<string>
}

/**
 * What those who keep the directory can mend, most harmful to callers first, each row named.
 * A conseiller without any presence is never rung, nor is one without consent: told as they are, neither is a fault.
 */
export function qualityOf(
  directory: {
    readonly permanences: Iterable<Permanence>
    readonly conseillers: Iterable<Conseiller>
    readonly presences: Iterable<Pick<Presence, 'conseillerId'>>
  },
  sources: QualitySources
): QualityRemark[] {
  const present = new Set([...directory.presences].map(({ conseillerId }) => conseillerId))
  const ofConseillers = [...directory.conseillers].flatMap(conseiller =>
    kindsOfConseiller(conseiller, present, sources).map(
      (kind): QualityRemark => ({
        kind,
        subject: 'conseiller',
        id: conseiller.id,
        name: `${conseiller.prenom} ${conseiller.nom}`,
        structureSiret: conseiller.structureSiret
      })
    )
  )
  const ofPermanences = [...directory.permanences].flatMap(permanence =>
    kindsOfPermanence(permanence, sources).map(
      (kind): QualityRemark => ({
        kind,
        subject: 'permanence',
        id: permanence.id,
        name: permanence.nom,
        structureSiret: /^\d{14}$/.test(permanence.pivot) ? permanence.pivot : ''
      })
    )
  )
  const rank = (remark: QualityRemark) => GRAVEST_FIRST.indexOf(remark.kind)
  return [...ofConseillers, ...ofPermanences].sort(
    (left, right) => rank(left) - rank(right) || (left.id < right.id ? -1 : left.id > right.id ? 1 : 0)
  )
}

/** How many remarks of each kind there are, zero included, gravest first. */
export function qualityCounts(
  remarks: readonly QualityRemark[]
): readonly (readonly [QualityKind, number])[] {
  return GRAVEST_FIRST.map(kind => [kind, remarks.filter(remark => remark.kind === kind).length] as const)
}

const GRAVEST_FIRST: readonly QualityKind[] = [
  'number-failed',
  'without-number',
  'without-position',
  'unreadable-hours',
  'without-hours',
  'without-presence',
  'without-consent',
  'absent-from-source',
  'without-commune',
  'without-phone',
  'date-unknown'
]

function kindsOfConseiller(
  { id, telephone, consent }: Conseiller,
  present: ReadonlySet<string>,
  { failedNumbers }: QualitySources
): QualityKind[] {
  return [
    ...(failedNumbers.has(id) ? (['number-failed'] as const) : []),
    ...(telephone === '' ? (['without-number'] as const) : []),
    ...(present.has(id) ? [] : (['without-presence'] as const)),
    ...(consent ? [] : (['without-consent'] as const))
  ]
}

function kindsOfPermanence(
  { id, position, horaires, hours, codeInsee, telephone }: Permanence,
  { updatedOn, absent }: QualitySources
): QualityKind[] {
  return [
    ...(position ? [] : (['without-position'] as const)),
    ...(horaires === '' ? (['without-hours'] as const) : []),
    ...(horaires !== '' && hours.kind === 'unknown' ? (['unreadable-hours'] as const) : []),
    ...(absent.has(id) ? (['absent-from-source'] as const) : []),
    ...(codeInsee ? [] : (['without-commune'] as const)),
    ...(telephone ? [] : (['without-phone'] as const)),
    // Only where a source was to tell: a place that was never in a file has no date to miss.
    ...(updatedOn.has(id) && updatedOn.get(id) === null ? (['date-unknown'] as const) : [])
  ]
}
