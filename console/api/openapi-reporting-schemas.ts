import { RECEIPT_CATEGORIES } from '../../domain/reporting/ledger'
import { REPORT_KINDS } from '../../domain/reporting/period'
import { ACTION_CATEGORIES } from '../../domain/reporting/structure-action'
import { choice, instant, list, nullable, object, reference, text } from './openapi-words'

/** What the API gives and takes for the reports owed to the ANCT. */

const day = { type: 'string', format: 'date' } as const
const whole = { type: 'integer' } as const
const euros = { type: 'number' } as const
const counts = { type: 'object', additionalProperties: whole } as const

export const participantsSchema = object({
  total: whole,
  recurrents: whole,
  tranchesAge: counts,
  genres: counts,
  statutsSociaux: counts
})

export const reportingSchemas = {
  ActivityEntry: object({
    id: text,
    conseillerId: text,
    permanenceId: nullable(text),
    date: day,
    heure: { type: 'string', pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$' },
    dureeMinutes: whole,
    type: choice('individuel', 'collectif', 'ponctuel'),
    typeLieu: choice('a_distance', 'lieu_activite', 'domicile', 'autre'),
    thematiques: list(text),
    materiel: list(text),
    orienteVersStructure: { type: 'boolean' },
    structureDeRedirection: nullable(text),
    titreAtelier: text,
    participants: participantsSchema,
    beneficiaire: object({ codeInsee: nullable(text), genre: text, trancheAge: text, statutSocial: text })
  }),
  ActivityWithLaCoop: {
    allOf: [
      reference('Activity'),
      object({
        laCoopId: { ...nullable(text), description: 'Identifiant dans La Coop, une fois saisie là-bas' },
        laCoopUrl: { ...text, description: 'Formulaire prérempli de La Coop, sans rien de personnel' }
      })
    ]
  },
  Change: object({
    at: instant,
    author: text,
    changed: { type: 'object', additionalProperties: object({ before: {}, after: {} }) }
  }),
  Report: object({
    kind: choice(...REPORT_KINDS),
    structure: object({ siret: text, nom: text }),
    period: object({
      name: text,
      from: day,
      until: { ...day, description: 'Premier jour qui n’en est plus' }
    }),
    version: whole,
    frozen: { type: 'boolean' },
    madeAt: instant,
    frozenAt: nullable(instant),
    complete: { type: 'boolean', description: 'La période est terminée' },
    figures: object({
      accompagnements: whole,
      personnes: whole,
      activites: whole,
      durationMinutes: whole,
      ateliers: whole,
      participantsAteliers: whole,
      individuels: whole,
      ponctuels: whole,
      reorientes: whole,
      aConfirmer: whole,
      annulees: whole,
      parThematique: counts,
      sansThematique: { ...whole, description: 'Accompagnements sans thématique précisée' },
      parCanal: counts,
      parConseiller: counts,
      parLieu: counts,
      parDuree: counts,
      parMateriel: counts,
      parTrancheAge: counts,
      parGenre: counts,
      parStatut: counts,
      parCommune: counts,
      parMois: counts,
      minutesParType: counts
    }),
    parts: {
      type: 'object',
      additionalProperties: counts,
      description: 'Pourcentages entiers dont la somme fait 100'
    },
    conseillers: list(object({ id: text, nom: text })),
    actions: list(reference('Action')),
    commentaire: text,
    subvention: nullable({ type: 'object' }),
    conditionsAccueil: nullable({ type: 'object' }),
    activityIds: list(text)
  }),
  ReportDue: object({
    structure: object({ siret: text, nom: text }),
    kind: choice(...REPORT_KINDS),
    period: object({ name: text, from: day, until: day }),
    dueOn: day,
    state: choice('to-come', 'open', 'late', 'sent'),
    sentVersion: nullable(whole)
  }),
  Convention: object({
    structureSiret: text,
    structureNom: text,
    signedOn: day,
    posts: whole,
    subventionEuros: whole,
    months: whole
  }),
  Receipt: object({
    id: text,
    paidOn: day,
    amountEuros: euros,
    category: choice(...RECEIPT_CATEGORIES),
    label: text,
    justificatif: text,
    conseillerId: nullable(text)
  }),
  Action: object({ id: text, day, category: choice(...ACTION_CATEGORIES), text })
} as const
