import type { CallBackTables } from './schema/call-backs'
import type { ConseillerTables } from './schema/conseillers'
import type { ConsoleTables } from './schema/console'
import type { ConversationTables } from './schema/conversations'
import type { DirectorySourceTables } from './schema/directory-sources'
import type { ExceptionTables } from './schema/exceptions'
import type { ExchangeTables } from './schema/exchanges'
import type { MessageTables } from './schema/messages'
import type { ReportTables } from './schema/reports'
import type { TeamsTables } from './schema/teams'
import type { UnansweredTables } from './schema/unanswered'
import type { VoicemailTables } from './schema/voicemails'

/**
 * The one schema of both engines. What they do not share is kept out of it: identifiers and JSON are text, instants are whole
 * milliseconds since 1970, flags are 0 or 1, days are `YYYY-MM-DD`.
 */
export interface Schema
  extends CallBackTables,
    ConseillerTables,
    ConsoleTables,
    ConversationTables,
    DirectorySourceTables,
    ExceptionTables,
    ExchangeTables,
    MessageTables,
    ReportTables,
    TeamsTables,
    UnansweredTables,
    VoicemailTables {
  calls: {
    call_sid: string
    caller_hash: string | null
    received_at: number
    last_event_at: number
    ended_at: number | null
    outcome: string
    /** How many events it has, so that a rank is taken once in whichever month; null, since a version that did not count. */
    events: number | null
  }
  call_events: { call_sid: string; seq: number; at: number; type: string; data: string }
  /** What was answered to Twilio, so that the same question gets the same answer. */
  answers: { call_sid: string; question: string; at: number; body: string }
  /** A conseiller held by a call. Live while `released_at` is null and the lease has not ended. */
  reservations: {
    call_sid: string
    attempt: number
    conseiller_id: string
    phone: string
    accepted: number
    created_at: number
    expires_at: number
    released_at: number | null
  }
  conseiller_states: {
    conseiller_id: string
    state: string
    until: number | null
    since: number
    channel: string
    missed_in_a_row: number
    rest_until: number | null
    free_since: number | null
    number_failed_at: number | null
  }
  activites: {
    id: string
    call_sid_hash: string | null
    conseiller_id: string
    permanence_id: string | null
    structure_siret: string
    date: string
    started_at: number
    duration_seconds: number
    status: string
    channel: string
    data: string
    created_at: number
    updated_at: number
    /** How much of its personal part is gone: null, nothing; 1, notes; 2, all of it. @see retentionOf */
    forgotten: number | null
  }
  /** Every change of an activity after it was recorded: nothing is erased. */
  activite_changes: {
    id: string
    activite_id: string
    at: number
    author: string
    before: string
    after: string
  }
  offers: {
    id: string
    kind: string
    state: string
    call_sid: string
    conseiller_id: string | null
    created_at: number
    due_at: number | null
    /** In clear only while the promise is open. */
    phone: string | null
    /** Of that number; goes with it. */
    caller_hash: string | null
    data: string
  }
  outbox: {
    id: string
    kind: string
    recipient: string
    body: string
    created_at: number
    due_at: number
    tries: number
    state: string
    claimed_until: number | null
    error: string | null
    /** Set while nobody knows whether telephony got it. */
    intent: string | null
    message_sid: string | null
    /** How far telephony says it got. */
    delivery: string | null
    delivery_error: string | null
    /** Whose it was, once the number is gone. */
    recipient_hash: string | null
  }
  permanences: { id: string; demonstration: number; data: string }
  conseillers: { id: string; telephone: string; demonstration: number; data: string }
  presences: {
    conseiller_id: string
    rank: number
    permanence_id: string
    demonstration: number
    data: string
  }
  comptes: { courriel: string; role: string; structure_siret: string }
  /** Small facts of the installation, among them `directory-version`. */
  facts: { name: string; value: string }
  /** Which process does a job now. */
  job_leases: { name: string; holder: string; until: number }
}
