import { addDays, addMonths, compareDays, type Day } from '../values/day'

/**
 * What a structure accueillante owes in return, and by when. A delay is given a day only when the event it counts from is
 * known: without it, the obligation stands with its rule and no date.
 * @see AMI II-4, III-2, III-3
 */

/** The days from which the delays count; `null` when not known yet. */
export interface AmiEvents {
  /** A candidate is presented on the national platform. */
  readonly presentedOn: Day | null
  readonly selectedOn: Day | null
  /** The conseiller's contract is signed. */
  readonly contractOn: Day | null
  /** The convention between the State and the collectivité is signed. */
  readonly conventionOn: Day | null
  /** The conseiller takes up the post. */
  readonly startedOn: Day | null
  /** Months during which the activity is followed: the convention's, 24 to 36. */
  readonly months: number
}

export const OBLIGATION_KEYS = [
  'selectionner',
  'contacter-organisme',
  'signer-contrat',
  'laisser-partir-formation',
  'equiper',
  'trois-missions',
  'lieux-de-passage',
  'gratuite',
  'rencontres',
  'tenue',
  'reporting-mensuel',
  'reporting-trimestriel',
  'reporting-semestriel',
  'conserver-justificatifs'
] as const
export type ObligationKey = (typeof OBLIGATION_KEYS)[number]

/**
 * - `by`: at the latest that day, counted from `from`; `null` when that event is not known;
 * - `before`: before an event, whose day may be known;
 * - `every`: again and again; `reminders` are the ends of the periods, for the AMI names no day;
 * - `throughout`: as long as the conseiller is funded, and after for the proofs.
 */
export type Due =
  | {
      readonly kind: 'by'
      readonly day: Day | null
      readonly days: number
      readonly from: 'presented' | 'selected'
    }
  | { readonly kind: 'before'; readonly event: 'contract' | 'start'; readonly day: Day | null }
  | { readonly kind: 'every'; readonly months: 1 | 3 | 6; readonly reminders: readonly Day[] }
  | { readonly kind: 'throughout' }

export interface Obligation {
  readonly key: ObligationKey
  readonly due: Due
  readonly factIds: readonly string[]
  /** What happens if it is not kept; empty where the AMI attaches nothing to this one by name. */
  readonly sanctionFactIds: readonly string[]
}

/** « 15 jours » in both delays: to choose, then to sign. */
export const DELAY_DAYS = 15

const HORS_MISSION = ['sanction-remboursement-hors-mission', 'sanction-suspension-hors-mission'] as const
const SUIVI = ['sanction-suspension-suivi'] as const

/**
 * Everything owed, in the order in which it comes up.
 *
 * @param events  in any order of days: {@link disordered} says what cannot be
 */
export function obligationsOf(events: AmiEvents): readonly Obligation[] {
  const { presentedOn, selectedOn, contractOn, startedOn } = events
  const followedFrom = startedOn ?? events.conventionOn
  const every = (months: 1 | 3 | 6): Due => ({
    kind: 'every',
    months,
    reminders: followedFrom === null ? [] : periodEnds(followedFrom, months, events.months)
  })
  const throughout: Due = { kind: 'throughout' }
  const owed = (
    key: ObligationKey,
    due: Due,
    factIds: readonly string[],
    sanctionFactIds: readonly string[] = []
  ): Obligation => ({ key, due, factIds, sanctionFactIds })

  return [
    owed(
      'selectionner',
      {
        kind: 'by',
        days: DELAY_DAYS,
        from: 'presented',
        day: presentedOn && addDays(presentedOn, DELAY_DAYS)
      },
      ['delai-selection-15-jours', 'collectivite-selectionne']
    ),
    owed('contacter-organisme', { kind: 'before', event: 'contract', day: contractOn }, [
      'contact-organisme-avant-signature'
    ]),
    owed(
      'signer-contrat',
      { kind: 'by', days: DELAY_DAYS, from: 'selected', day: selectedOn && addDays(selectedOn, DELAY_DAYS) },
      ['delai-signature-15-jours', 'responsabilite-contrat'],
      ['rupture-frais-structure']
    ),
    owed('laisser-partir-formation', { kind: 'before', event: 'start', day: startedOn }, [
      'depart-formation-avant-poste',
      'formation-continue-calendrier'
    ]),
    owed('equiper', throughout, ['moyens-equipements']),
    owed(
      'trois-missions',
      throughout,
      ['engagement-trois-missions', 'panorama-services-annexe'],
      HORS_MISSION
    ),
    owed('lieux-de-passage', throughout, ['lieux-de-passage']),
    owed('gratuite', throughout, ['gratuite-usagers', 'pass-numerique-derogatoire']),
    owed('rencontres', throughout, ['rencontres-communaute']),
    owed('tenue', throughout, ['tenue-dediee', 'tenue-financee-etat']),
    owed(
      'reporting-mensuel',
      every(1),
      ['reporting-mensuel-structure', 'reporting-mensuel-conseiller'],
      SUIVI
    ),
    owed('reporting-trimestriel', every(3), ['reporting-trimestriel-subvention'], SUIVI),
    owed(
      'reporting-semestriel',
      every(6),
      ['reporting-semestriel-conseiller', 'reporting-semestriel-contenu'],
      SUIVI
    ),
    owed('conserver-justificatifs', throughout, ['conservation-justificatifs'])
  ]
}

/** Last days of the civil months, quarters or half-years that a stretch of months touches. */
function periodEnds(from: Day, every: 1 | 3 | 6, months: number): readonly Day[] {
  const until = addMonths(from, months)
  const firstMonth = Number(from.slice(5, 7))
  const start = `${from.slice(0, 7)}-01`
  const ends: Day[] = []
  // To the end of the period that holds `from`, then one period after another.
  for (let ahead = every - ((firstMonth - 1) % every); ; ahead += every) {
    const end = addDays(addMonths(start, ahead), -1)
    ends.push(end)
    if (compareDays(addDays(end, 1), until) >= 0) return ends
  }
}

const ORDER = [
  ['presentedOn', 'selectedOn'],
  ['selectedOn', 'contractOn'],
  ['contractOn', 'startedOn']
] as const
export type EventName = (typeof ORDER)[number][number]

/** Two events given in an order that cannot be: the first is the one that should come before. */
export function disordered(events: AmiEvents): readonly (readonly [EventName, EventName])[] {
  return ORDER.filter(([before, after]) => {
    const [first, second] = [events[before], events[after]]
    return first !== null && second !== null && compareDays(first, second) > 0
  })
}
