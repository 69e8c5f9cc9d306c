import type { Queries, SqlDatabase } from './database'

export interface Erased {
  /** Calls that no longer lead to anybody. */
  readonly calls: number
  /** Promises whose number is gone; those still open will not be kept. */
  readonly promises: number
  readonly messages: number
  readonly conversations: number
  /** Recordings that telephony still holds. */
  readonly recordings: readonly string[]
  /** The number is also a conseiller's: their entry is the directory's, and stays. */
  readonly conseillerIds: readonly string[]
}

const WRITTEN = ['sms', 'whatsapp']

/**
 * Takes away all that leads to the person of a number: the pseudonym of their calls, the number of promises made to them,
 * messages to them, written conversations. What is counted (calls, activities) stays, and is nobody's; so does their wish to
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
    const recordings: string[] = []
    for (const { id, state, data } of promises) {
      const kept = JSON.parse(data) as { recording?: { sid: string } | null } // written by `insertOffer`
      if (kept.recording) recordings.push(kept.recording.sid)
      await tx
        .updateTable('offers')
        .set({
          phone: null,
          state: state === 'open' || state === 'proposed' ? 'failed' : state,
          data: JSON.stringify({ ...kept, recording: null })
        })
        .where('id', '=', id)
        .execute()
    }
    const ids = WRITTEN.map(channel => `${channel}:${callerHash}`)
    const messages = await tx
      .deleteFrom('outbox')
      .where(eb => eb.or([eb('recipient', '=', phone), eb('recipient_hash', '=', callerHash)]))
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
      recordings,
      conseillerIds: conseillers.map(({ id }) => id)
    }
  })
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
