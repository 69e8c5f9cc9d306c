import type { Queries, SqlDatabase } from './database'
import type { Schema } from './schema'

export interface Erased {
  /** Calls that no longer lead to anybody. */
  readonly calls: number
  /** Promises whose number is gone; those still open will not be kept. */
  readonly promises: number
  readonly messages: number
  readonly conversations: number
  /** Messages that the person left, and nobody can hear any more. */
  readonly voicemails: number
  /** Recordings that telephony still holds: the line takes them away there, and names them until it has. */
  readonly recordings: readonly string[]
  /** The number is also a conseiller's: their entry is the directory's, and stays. */
  readonly conseillerIds: readonly string[]
}

const WRITTEN = ['sms', 'whatsapp']

/**
 * Takes away all that leads to the person of a number: the pseudonym of their calls (those that called them back too), the
 * number of promises made to them, what they left on the line, messages to them, written conversations. What is counted (calls, activities) stays, and is nobody's; so does their wish to
 * get no more messages, under its pseudonym: without it they would be written to again.
 */
export function erasePerson(database: SqlDatabase, phone: string, callerHash: string): Promise<Erased> {
  return database.write(async tx => {
    const calls = await tx
      .selectFrom('calls')
      .select('call_sid')
      .where('caller_hash', '=', callerHash)
      .execute()
    for (const { call_sid } of calls) await forgetCaller(tx, call_sid)
    const promised = await tx.selectFrom('offers').selectAll().where('phone', '=', phone).execute()
    const promises = [...promised]
    for (const { call_sid } of calls) {
      const left = await tx.selectFrom('offers').selectAll().where('call_sid', '=', call_sid).execute()
      promises.push(...left.filter(row => !promises.some(({ id }) => id === row.id)))
    }
    const left = { voicemails: 0, recordings: [] as string[] }
    for (const promise of promises) await forgetPromise(tx, promise, left)
    await tx.deleteFrom('asked_numbers').where('callee_hash', '=', callerHash).execute()
    const ids = WRITTEN.map(channel => `${channel}:${callerHash}`)
    await forgetExchanges(tx, ids)
    const messages = await tx
      .deleteFrom('outbox')
      .where(eb =>
        eb.or([eb('recipient', 'in', [phone, `whatsapp:${phone}`]), eb('recipient_hash', '=', callerHash)])
      )
      .executeTakeFirst()
    const conversations = await tx.deleteFrom('conversations').where('id', 'in', ids).executeTakeFirst()
    await tx.deleteFrom('conversation_replies').where('conversation', 'in', ids).execute()
    const conseillers = await tx
      .selectFrom('conseillers')
      .select('id')
      .where('telephone', '=', phone)
      .execute()
    return {
      calls: calls.length,
      promises: promises.length,
      messages: Number(messages.numDeletedRows),
      conversations: Number(conversations.numDeletedRows),
      voicemails: left.voicemails,
      recordings: left.recordings.sort(),
      conseillerIds: conseillers.map(({ id }) => id)
    }
  })
}

/** What was written to a conseiller and by them goes whole; one that is under way is over, and nobody is answered. */
async function forgetExchanges(tx: Queries, conversations: readonly string[]): Promise<void> {
  const found = await tx
    .selectFrom('exchanges')
    .select('id')
    .where('conversation', 'in', conversations)
    .execute()
  if (found.length === 0) return
  const ids = found.map(({ id }) => id)
  await tx.deleteFrom('exchange_words').where('exchange_id', 'in', ids).execute()
  await tx.deleteFrom('exchange_offers').where('exchange_id', 'in', ids).execute()
  await tx.deleteFrom('exchanges').where('id', 'in', ids).execute()
}

/** The promise stays, as one that was made to nobody; what they said into it goes, here at once and at telephony's by the job. */
async function forgetPromise(
  tx: Queries,
  { id, state, kind, data }: Schema['offers'],
  left: { voicemails: number; recordings: string[] }
): Promise<void> {
  const kept = JSON.parse(data) as { recording?: { sid: string } | null } // written by `insertOffer`
  await tx
    .updateTable('offers')
    .set({
      phone: null,
      caller_hash: null,
      state: state === 'open' || state === 'proposed' ? 'failed' : state,
      data: JSON.stringify({ ...kept, recording: null })
    })
    .where('id', '=', id)
    .execute()
  if (kind !== 'voicemail' || !kept.recording) return
  const heard = await tx.selectFrom('voicemails').selectAll().where('offer_id', '=', id).executeTakeFirst()
  if (heard?.sound) left.voicemails++
  await tx.deleteFrom('voicemails').where('offer_id', '=', id).execute()
  // Kept for its thirty days and over, it is gone there as well.
  if (heard ? heard.deleted_there === 1 : state === 'done') return
  left.recordings.push(kept.recording.sid)
  await tx
    .insertInto('voicemails')
    .values({
      offer_id: id,
      conseiller_id: null,
      recording_sid: kept.recording.sid,
      content_type: '',
      sound: '',
      keep_until: 0,
      deleted_there: 0
    })
    .execute()
}

/** The call stays, as one whose number was hidden; so do the answers that a repeated webhook needs, which name nobody. */
async function forgetCaller(tx: Queries, callSid: string): Promise<void> {
  await tx.updateTable('calls').set({ caller_hash: null }).where('call_sid', '=', callSid).execute()
  const received = await tx
    .selectFrom('call_events')
    .select(['seq', 'data'])
    .where('call_sid', '=', callSid)
    .where('type', '=', 'received')
    .execute()
  for (const { seq, data } of received) {
    const event = JSON.parse(data) as Record<string, unknown> // written by the store
    await tx
      .updateTable('call_events')
      .set({ data: JSON.stringify({ ...event, callerHash: null }) })
      .where('call_sid', '=', callSid)
      .where('seq', '=', seq)
      .execute()
  }
}
