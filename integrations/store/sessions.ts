import type { InterruptedForm, PendingSignIn, Session, SessionStore } from '../../domain/ports/sessions'
import type { Grant } from '../../domain/rights/rights'
import { IDLE_MS } from '../../domain/rights/session-life'
import type { SqlDatabase } from './database'
import type { Schema } from './schema'

/** What somebody was writing when their session ended is kept for a day. */
const FORM_KEPT_MS = 24 * 3_600_000
/** A form whose first sending never ended, for its process died, may be sent again after this. */
const POST_ABANDONED_MS = 30_000

const instantOf = (ms: number | null) => (ms === null ? null : new Date(ms))

function sessionOf(row: Schema['sessions']): Session {
  return {
    hash: row.hash,
    courriel: row.courriel,
    name: row.name,
    via: row.via as Session['via'],
    // Written by `start`.
    grants: row.grants === null ? null : (JSON.parse(row.grants) as Grant[]),
    idToken: row.id_token,
    startedAt: new Date(row.started_at),
    seenAt: new Date(row.seen_at),
    endedAt: instantOf(row.ended_at)
  }
}

/** Who has signed in, and the forms that they send. */
export function sessionStore(database: SqlDatabase): SessionStore {
  return {
    async start(session) {
      await database.write(tx =>
        tx
          .insertInto('sessions')
          .values({
            hash: session.hash,
            courriel: session.courriel,
            name: session.name,
            via: session.via,
            grants: session.grants === null ? null : JSON.stringify(session.grants),
            id_token: session.idToken,
            started_at: session.startedAt.getTime(),
            seen_at: session.seenAt.getTime(),
            ended_at: session.endedAt?.getTime() ?? null
          })
          .execute()
      )
    },

    async find(hash) {
      const row = await database.read
        .selectFrom('sessions')
        .selectAll()
        .where('hash', '=', hash)
        .executeTakeFirst()
      return row ? sessionOf(row) : null
    },

    async seen(hash, now) {
      await database.write(tx =>
        tx
          .updateTable('sessions')
          .set({ seen_at: now.getTime() })
          .where('hash', '=', hash)
          .where('ended_at', 'is', null)
          // Two requests at once: the later word stands. One that comes too late wakes nobody up.
          .where('seen_at', '<', now.getTime())
          .where('seen_at', '>', now.getTime() - IDLE_MS)
          .execute()
      )
    },

    async end(hash, now) {
      await database.write(tx =>
        tx
          .updateTable('sessions')
          .set({ ended_at: now.getTime(), id_token: null })
          .where('hash', '=', hash)
          .where('ended_at', 'is', null)
          .execute()
      )
    },

    async keepSignIn(hash, pending, until) {
      await database.write(tx =>
        tx
          .insertInto('pending_sign_ins')
          .values({ hash, data: JSON.stringify(pending), expires_at: until.getTime() })
          .execute()
      )
    },

    takeSignIn: (hash, now) =>
      database.write(async tx => {
        const row = await tx
          .deleteFrom('pending_sign_ins')
          .where('hash', '=', hash)
          .returning(['data', 'expires_at'])
          .executeTakeFirst()
        return row && row.expires_at > now.getTime() ? (JSON.parse(row.data) as PendingSignIn) : null
      }),

    async keepForm(courriel, form, now) {
      const kept = { data: JSON.stringify(form), at: now.getTime() }
      await database.write(tx =>
        tx
          .insertInto('interrupted_forms')
          .values({ courriel, ...kept })
          .onConflict(conflict => conflict.column('courriel').doUpdateSet(kept))
          .execute()
      )
    },

    async interruptedForm(courriel, now) {
      const row = await database.read
        .selectFrom('interrupted_forms')
        .select('data')
        .where('courriel', '=', courriel)
        .where('at', '>', now.getTime() - FORM_KEPT_MS)
        .executeTakeFirst()
      return row ? (JSON.parse(row.data) as InterruptedForm) : null
    },

    async forgetForm(courriel) {
      await database.write(tx =>
        tx.deleteFrom('interrupted_forms').where('courriel', '=', courriel).execute()
      )
    },

    claimPost: (id, now) =>
      database.write(async tx => {
        await database.serialise(tx, `form:${id}`)
        const row = await tx
          .selectFrom('form_posts')
          .select(['at', 'location'])
          .where('id', '=', id)
          .executeTakeFirst()
        if (row && (row.location !== null || row.at > now.getTime() - POST_ABANDONED_MS)) {
          return { first: false, location: row.location }
        }
        await tx
          .insertInto('form_posts')
          .values({ id, at: now.getTime(), location: null })
          .onConflict(conflict => conflict.column('id').doUpdateSet({ at: now.getTime() }))
          .execute()
        return { first: true, location: null }
      }),

    async settlePost(id, location) {
      await database.write(tx =>
        tx.updateTable('form_posts').set({ location }).where('id', '=', id).execute()
      )
    },

    async releasePost(id) {
      await database.write(tx =>
        tx.deleteFrom('form_posts').where('id', '=', id).where('location', 'is', null).execute()
      )
    },

    async forget(before) {
      const at = before.getTime()
      await database.write(async tx => {
        await tx.deleteFrom('sessions').where('started_at', '<', at).execute()
        await tx.deleteFrom('pending_sign_ins').where('expires_at', '<', at).execute()
        await tx.deleteFrom('interrupted_forms').where('at', '<', at).execute()
        await tx.deleteFrom('form_posts').where('at', '<', at).execute()
      })
    }
  }
}
