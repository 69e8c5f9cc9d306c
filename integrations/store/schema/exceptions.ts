/** Leave of conseillers, and days on which a permanence closes or opens otherwise. Days are included on both ends. */
export interface ExceptionTables {
  absences: { conseiller_id: string; from_day: string; to_day: string }
  /** `horaires`: `''` is closed all day. */
  special_days: { permanence_id: string; from_day: string; to_day: string; horaires: string }
}
