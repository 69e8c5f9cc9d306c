import { createHmac, randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import type { PinOutcome, PinStore } from '../../domain/ports/pins'
import { pinFault } from '../../domain/values/pin'
import type { SqlDatabase } from './database'
import { insertMessage } from './outbox'
import type { ConseillerTables } from './schema/conseillers'

const MOST_WRONG = 5
const LOCK_MS = 15 * 60_000
/** The longest lock, and how long after one the next counts as the first again. */
const DAY_MS = 86_400_000
const COST = { N: 2 ** 14, r: 8, p: 1, maxmem: 32 * 2 ** 20 }
const BYTES = 32

const derive = promisify<string, Buffer, number, object, Buffer>(scrypt)

/**
 * PINs, each hashed with a salt of its own and the installation's key: ten thousand PINs are soon tried on a stolen copy of the
 * store, not without the key, which is elsewhere. A try is counted before it is looked at: of any number of tries at once, five
 * are looked at and the others find the lock. The same request with the same PIN is one try; with another PIN, another. Each
 * lock that follows another is twice as long, up to a day.
 *
 * @param warning  what the conseiller is told at the first lock of a row, and where; `null` where they cannot be
 */
export function pinStore(
  database: SqlDatabase,
  key: string,
  warning: (
    conseillerId: string,
    until: Date,
    now: Date
  ) => { readonly recipient: string; readonly body: string } | null
): PinStore {
  const hashed = async (pin: string, salt: string) => {
    const keyed = createHmac('sha256', key).update(`pin:${pin}`).digest('base64')
    return (await derive(keyed, Buffer.from(salt, 'base64'), BYTES, COST)).toString('base64')
  }
  /** By the same id: a request that comes again warns of one lock once. */
  async function warn(conseillerId: string, until: Date, now: Date): Promise<void> {
    const told = warning(conseillerId, until, now)
    if (!told) return
    const id = `pin-locked:${conseillerId}:${until.getTime()}`
    await database.write(tx => insertMessage(tx, { id, kind: 'sms', ...told, dueAt: now }))
  }
  return {
    async set(conseillerId, pin, now) {
      const fault = pinFault(pin)
      if (fault) return fault
      const salt = randomBytes(16).toString('base64')
      const kept = {
        salt,
        hash: await hashed(pin, salt),
        set_at: now.getTime(),
        tries: 0,
        last_try: null,
        locked_until: null,
        locks: 0,
        lock_ended: null
      }
      await database.write(tx =>
        tx
          .insertInto('pins')
          .values({ conseiller_id: conseillerId, ...kept })
          .onConflict(conflict => conflict.column('conseiller_id').doUpdateSet(kept))
          .execute()
      )
      return null
    },

    async check(conseillerId, pin, requestId, now): Promise<PinOutcome> {
      const keyed = createHmac('sha256', key).update(`try:${requestId}:${conseillerId}:${pin}`)
      const tryId = keyed.digest('base64url')
      const counted = await database.write(async tx => {
        await database.serialise(tx, `pin:${conseillerId}`)
        const row = await tx
          .selectFrom('pins')
          .selectAll()
          .where('conseiller_id', '=', conseillerId)
          .executeTakeFirst()
        if (!row) return null
        const isLocked = row.locked_until !== null && row.locked_until > now.getTime()
        if (row.last_try === tryId || isLocked)
          return { ...row, isLocked: isLocked && row.last_try !== tryId }
        // A lock that has run out leaves five new tries.
        const tries = row.locked_until === null ? row.tries + 1 : 1
        const kept = {
          tries,
          last_try: tryId,
          ...(tries >= MOST_WRONG ? lockOf(row, now) : { locked_until: null })
        }
        await tx.updateTable('pins').set(kept).where('conseiller_id', '=', conseillerId).execute()
        return { ...row, ...kept, isLocked: false }
      })
      if (!counted) return { kind: 'none' }
      const lock = new Date(counted.locked_until ?? 0)
      if (counted.isLocked) return { kind: 'locked', until: lock }
      const given = Buffer.from(await hashed(pin, counted.salt))
      const wanted = Buffer.from(counted.hash)
      if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) {
        if (counted.tries < MOST_WRONG) return { kind: 'wrong', left: MOST_WRONG - counted.tries }
        if (counted.locks === 1) await warn(conseillerId, lock, now)
        return { kind: 'locked', until: lock }
      }
      await database.write(tx =>
        tx
          .updateTable('pins')
          .set({ tries: 0, locked_until: null, locks: 0, lock_ended: null })
          .where('conseiller_id', '=', conseillerId)
          .where('hash', '=', counted.hash)
          .execute()
      )
      return { kind: 'right' }
    },

    async isSet(conseillerId) {
      const row = await database.read
        .selectFrom('pins')
        .select('conseiller_id')
        .where('conseiller_id', '=', conseillerId)
        .executeTakeFirst()
      return row !== undefined
    }
  }
}

/** A lock, after those that came before it in a row. */
function lockOf({ locks, lock_ended }: ConseillerTables['pins'], now: Date) {
  const isInARow = lock_ended !== null && now.getTime() - lock_ended < DAY_MS
  const before = isInARow ? locks : 0
  const until = now.getTime() + Math.min(LOCK_MS * 2 ** before, DAY_MS)
  return { locked_until: until, locks: before + 1, lock_ended: until }
}
