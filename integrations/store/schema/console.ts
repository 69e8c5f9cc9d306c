/** Who may come into the console, and what they did there. */
export interface ConsoleTables {
  sessions: {
    hash: string
    courriel: string
    name: string
    via: string
    grants: string | null
    id_token: string | null
    started_at: number
    seen_at: number
    ended_at: number | null
  }
  pending_sign_ins: { hash: string; data: string; expires_at: number }
  interrupted_forms: { courriel: string; data: string; at: number }
  /** Forms that were sent, so that the same one sent again counts once. */
  form_posts: { id: string; at: number; location: string | null }
  invitations: {
    hash: string
    courriel: string
    role: string
    structure_siret: string
    invited_by: string
    created_at: number
    expires_at: number
    accepted_by: string | null
    withdrawn: number
  }
  local_accounts: {
    name: string
    password_hash: string
    sealed_secret: string
    last_step: number
    failures: number
    locked_until: number | null
  }
  audit_log: {
    rank: number
    at: number
    actor: string
    action: string
    object: string
    outcome: string
    hash: string
  }
  /** What is counted of each call that is over. @see domain/calls/facts */
  call_facts: {
    call_sid: string
    day: string
    hour: number
    ended_at: number
    outcome: string
    departement: string | null
    need: string | null
    wait_seconds: number | null
    by_nearest: number
    as_of: number
  }
}
