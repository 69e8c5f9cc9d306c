import type { Activite } from '../activites/activite'
import type { LaCoopActivite } from '../activites/la-coop'

/** What La Coop knows: its API only reads, so that what is entered there is found, never written. */
export interface LaCoopApi {
  /** Activities created or changed since an instant, deleted ones too. @throws when La Coop does not answer */
  changedSince(since: Date): AsyncIterable<LaCoopActivite>
}

/** Which of our activities stand in La Coop. */
export interface LaCoopEntries {
  /** Its identifier there; `null` where it was not found. */
  entryOf(activiteId: string): Promise<string | null>
  /** Our counted activities of those days that were not found there yet. */
  unmatched(days: readonly string[]): Promise<readonly Activite[]>
  /** Of these identifiers of La Coop, those matched already. */
  known(laCoopIds: readonly string[]): Promise<ReadonlySet<string>>
  mark(found: readonly { readonly activiteId: string; readonly laCoopId: string }[], now: Date): Promise<void>
  /** What was deleted there is to be entered again. */
  unmark(laCoopIds: readonly string[]): Promise<void>
  /** How far the last reading went; `null` before the first. */
  readUntil(): Promise<Date | null>
  keepReadUntil(until: Date): Promise<void>
}

/** The form of La Coop, filled in with an activity: one click, and nothing to type again. */
export interface LaCoopForm {
  /** An address without anything personal in it; whoever opens it signs in there as themselves. */
  linkFor(activite: Activite): string
}
