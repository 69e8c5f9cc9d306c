/** What the reports owed to the ANCT are made of, beside the activities. */
export interface ReportTables {
  conventions: {
    structure_siret: string
    structure_nom: string
    signed_on: string
    posts: number
    subvention_euros: number
    months: number
    updated_at: number
    updated_by: string
  }
  receipts: {
    id: string
    structure_siret: string
    paid_on: string
    amount_cents: number
    category: string
    label: string
    justificatif: string
    conseiller_id: string | null
    created_at: number
    created_by: string
    voided_at: number | null
    voided_by: string | null
  }
  structure_actions: {
    id: string
    structure_siret: string
    day: string
    category: string
    text: string
    created_at: number
    created_by: string
    voided_at: number | null
    voided_by: string | null
  }
  report_comments: {
    structure_siret: string
    kind: string
    period: string
    text: string
    updated_at: number
    updated_by: string
  }
  /** Reports as they were sent: rows are added, never changed. */
  report_versions: {
    structure_siret: string
    kind: string
    period: string
    version: number
    frozen_at: number
    frozen_by: string
    body: string
  }
  /** What was said about a report, once. */
  report_notices: { structure_siret: string; kind: string; period: string; what: string; at: number }
  questionnaires: {
    period: string
    conseiller_id: string
    structure_siret: string
    asked_at: number
    reminded_at: number | null
    answered_at: number | null
    answers: string
  }
  /** Activities found in La Coop: nobody need enter them again. */
  la_coop_entries: { activite_id: string; la_coop_id: string; found_at: number }
}
