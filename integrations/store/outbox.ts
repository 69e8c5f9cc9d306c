import type {
  ClaimedMessage,
  DeliveryReport,
  Doubt,
  Outbox,
  OutboxMessage,
  SendOutcome
} from '../../domain/ports/outbox'
import { claimDue } from './claim-due'
import type { Queries, SqlDatabase } from './database'
import { arrivedAfterAll, insteadOfSms } from './instead-of-sms'
import { settleOffer } from './offers'
import { setStopped } from './opt-outs'
import { proposeUnreached, toldAfterAll } from './proposed-call-backs'
import type { Schema } from './schema'

/** The SMS of a promise: its message and its promise end together. */
export const messageOfOffer = (offerId: string) => `offer:${offerId}`
/** What a conseiller wrote to somebody, by SMS where WhatsApp refused it: told as undelivered where it did not arrive. */
const wordsOf = (messageId: string) => /^(?:sms:)?exchange:([\w-]+):(\d+)$/.exec(messageId)
const offerOf = (messageId: string) => (messageId.startsWith('offer:') ? messageId.slice(6) : null)
/** What somebody is told whom nobody could call back, by SMS where WhatsApp refused it. */
const unreachedOf = (messageId: string) => /^(?:sms:)?unreached:(.+)$/.exec(messageId)?.[1] ?? null

/** Writes a message that is to be sent, in the transaction that decides it; the same id twice is one message. */
export async function insertMessage(tx: Queries, message: OutboxMessage): Promise<void> {
  await tx
    .insertInto('outbox')
    .values({
      id: message.id,
      kind: message.kind,
      recipient: message.recipient,
      body: message.body,
      created_at: message.dueAt.getTime(),
      due_at: message.dueAt.getTime(),
      tries: 0,
      state: 'waiting',
      claimed_until: null,
      error: null
    })
    .onConflict(conflict => conflict.column('id').doNothing())
    .execute()
}

export interface OutboxSettings {
  /** The pseudonym of a number. */
  readonly pseudonym: (phone: string) => string
  /** Whether the line can call back whom an SMS does not reach. */
  readonly callsBack: boolean
}

/** Messages that wait to be sent: written in the transaction that promised them, sent after it. */
export function outbox(database: SqlDatabase, settings: OutboxSettings): Outbox {
  return {
    claim: (now, claimUntil, limit) => claim(database, now, claimUntil, limit),
    settle: (id, outcome, now) => database.write(tx => settle(tx, settings, id, outcome, now)),

    async isKnown(sid) {
      const row = await database.read
        .selectFrom('outbox')
        .select('id')
        .where('message_sid', '=', sid)
        .executeTakeFirst()
      return row !== undefined
    },

    async sentSince(recipientHash, since) {
      const { count } = await database.read
        .selectFrom('outbox')
        .select(({ fn }) => fn.countAll().as('count'))
        .where('recipient_hash', '=', recipientHash)
        .where('created_at', '>=', since.getTime())
        // What a conseiller answers was asked for.
        .where('id', 'not like', 'exchange:%')
        .where('id', 'not like', 'sms:exchange:%')
        .executeTakeFirstOrThrow()
      return Number(count)
    },

    report: (report, now) =>
      database.write(async tx => {
        await database.serialise(tx, `message:${report.sid}`)
        await applyReport(tx, settings, report, now)
      }),

    async forgetNumbers(before) {
      const old = await database.read
        .selectFrom('outbox')
        .select('id')
        .where('state', '=', 'sent')
        .where('created_at', '<', before.getTime())
        .where('recipient', '!=', '')
        .limit(500)
        .execute()
      if (old.length === 0) return
      const ids = old.map(row => row.id)
      await database.write(tx =>
        tx.updateTable('outbox').set({ recipient: '', body: '' }).where('id', 'in', ids).execute()
      )
    }
  }
}

const claim = (database: SqlDatabase, now: Date, claimUntil: Date, limit: number) =>
  database.write(async tx => {
    const due = await claimDue(database, tx, '!=', now, claimUntil, limit)
    const ids = due.map(({ id }) => id)
    if (ids.length > 0)
      await tx.updateTable('outbox').set({ intent: 'lost' }).where('id', 'in', ids).execute()
    return due.map(row => ({
      id: row.id,
      kind: row.kind as ClaimedMessage['kind'], // written by `insertMessage`
      recipient: row.recipient,
      body: row.body,
      dueAt: new Date(row.due_at),
      tries: row.tries,
      doubt: (row.intent ?? 'none') as Doubt // written here and by `settled`
    }))
  })

async function settle(
  tx: Queries,
  settings: OutboxSettings,
  id: string,
  outcome: SendOutcome,
  now: Date
): Promise<void> {
  const row = await tx.selectFrom('outbox').selectAll().where('id', '=', id).executeTakeFirst()
  // A report may have told before the answer did: what was sent stays sent.
  if (row?.state !== 'waiting') return
  await tx.updateTable('outbox').set(settled(row, outcome)).where('id', '=', id).execute()
  if (outcome.state === 'failed' && !(await insteadBySms(tx, row, outcome.error, now)))
    await undelivered(tx, settings, row, numberOf(row.recipient), now)
  const offer = offerOf(id)
  if (!offer || outcome.state === 'retry') return
  await settleOffer(tx, offer, outcome.state === 'sent' ? 'done' : 'failed')
  if (outcome.state === 'failed') await callInstead(tx, settings, offer, row.recipient, now)
}

/** Nobody waits in vain: what an SMS does not bring is owed by a call. */
function callInstead(
  tx: Queries,
  { pseudonym, callsBack }: OutboxSettings,
  offerId: string,
  phone: string,
  now: Date
): Promise<void> {
  return insteadOfSms(tx, { offerId, phone, callerHash: pseudonym(phone), now, callsBack })
}

function settled(row: Schema['outbox'], outcome: SendOutcome): Partial<Schema['outbox']> {
  const free = { claimed_until: null }
  switch (outcome.state) {
    case 'retry':
      return {
        ...free,
        due_at: outcome.at.getTime(),
        error: outcome.error,
        intent: outcome.doubt === 'none' ? null : outcome.doubt
      }
    case 'failed':
      // A number is kept no longer than its message needs it.
      return { ...free, state: 'failed', error: outcome.error, intent: null, recipient: '', body: '' }
    case 'sent': {
      // WhatsApp may refuse a message after it took it: it is kept until it tells, a day at most.
      const gone = row.kind === 'whatsapp' ? {} : { recipient: '', body: '' }
      const { sid, recipientHash } = outcome
      return {
        ...free,
        ...gone,
        state: 'sent',
        error: null,
        intent: null,
        message_sid: sid,
        recipient_hash: recipientHash
      }
    }
  }
}

/** How far each status is. Reports carry no time: the furthest one holds, whatever arrives late. */
const RANK: Readonly<Record<string, number>> = {
  accepted: 1,
  scheduled: 1,
  queued: 2,
  sending: 3,
  sent: 4,
  delivered: 6,
  read: 7,
  undelivered: 5,
  failed: 5,
  canceled: 5
}
const FAILED = 5

/** @see Twilio, "Error and warning dictionary" */
const NO_LONGER_WANTED = '21610'
/** By SMS they would be written to all the same: what they said to WhatsApp is not got round. */
const BLOCKED_US = '63033'
/** What holds for an SMS as well; and what may have arrived, and is not written twice. */
const HOLDS_FOR_SMS = new Set([
  NO_LONGER_WANTED,
  BLOCKED_US,
  'stopped',
  'too many today',
  'no answer',
  'not known whether sent'
])

async function applyReport(
  tx: Queries,
  settings: OutboxSettings,
  report: DeliveryReport,
  now: Date
): Promise<void> {
  const { sid, status, errorCode } = report
  const rank = RANK[status]
  if (rank === undefined) return
  const row =
    (await tx.selectFrom('outbox').selectAll().where('message_sid', '=', sid).executeTakeFirst()) ??
    (await awaiting(tx, report))
  // Never sent by us, or so long ago that nobody waits for it.
  if (!row || rank <= (RANK[row.delivery ?? ''] ?? 0)) return
  const isOver = rank >= FAILED
  await tx
    .updateTable('outbox')
    .set({
      message_sid: sid,
      delivery: status,
      delivery_error: errorCode,
      ...(row.state === 'waiting' ? { state: 'sent', claimed_until: null, intent: null } : {}),
      ...(isOver ? { recipient: '', body: '' } : {})
    })
    .where('id', '=', row.id)
    .execute()
  if (rank === FAILED && !(await insteadBySms(tx, row, errorCode ?? '', now)))
    await undelivered(tx, settings, row, numberSent(settings, row, report), now)
  const unreached = unreachedOf(row.id)
  if (unreached && rank > FAILED) await toldAfterAll(tx, unreached)
  if (errorCode === NO_LONGER_WANTED && row.recipient_hash)
    await setStopped(tx, row.recipient_hash, true, now)
  await applyToPromise(tx, settings, row, report, now)
}

/** The promise behind a message ends as it does. */
async function applyToPromise(
  tx: Queries,
  settings: OutboxSettings,
  row: Schema['outbox'],
  report: DeliveryReport,
  now: Date
): Promise<void> {
  const offer = offerOf(row.id)
  if (!offer) return
  const hasFailed = RANK[report.status] === FAILED
  await settleOffer(tx, offer, hasFailed ? 'failed' : 'done')
  if (!hasFailed) return arrivedAfterAll(tx, offer)
  const phone = numberSent(settings, row, report)
  if (phone) await callInstead(tx, settings, offer, phone, now)
}

/** `whatsapp:+33…` is that number too. */
const numberOf = (recipient: string) => recipient.replace(/^whatsapp:/, '')

/** The number that a message went to; gone since, it is the one that telephony names, if it is the same. */
function numberSent(
  { pseudonym }: OutboxSettings,
  row: Schema['outbox'],
  { to }: DeliveryReport
): string | null {
  const phone = numberOf(row.recipient || to || '')
  if (!phone) return null
  return row.recipient_hash === null || pseudonym(phone) === row.recipient_hash ? phone : null
}

/** The answer to our request was lost, and the report of it came: it was sent. */
async function awaiting(tx: Queries, { id }: DeliveryReport) {
  if (!id) return undefined
  return tx
    .selectFrom('outbox')
    .selectAll()
    .where('id', '=', id)
    .where('message_sid', 'is', null)
    .where('state', '=', 'waiting')
    .where('intent', 'is not', null)
    .executeTakeFirst()
}

/**
 * What WhatsApp does not bring goes once by SMS: outside its 24 hours, an address that is none there, a template it refuses.
 * `false` where there is no number for it, or it would not be wanted either.
 */
async function insteadBySms(tx: Queries, row: Schema['outbox'], error: string, now: Date): Promise<boolean> {
  const number = /^whatsapp:(\+\d{6,15})$/.exec(row.recipient)?.[1]
  if (row.kind !== 'whatsapp' || !number || !row.body || HOLDS_FOR_SMS.has(error)) return false
  await insertMessage(tx, {
    id: `sms:${row.id}`,
    kind: 'sms',
    recipient: number,
    body: row.body,
    dueAt: now
  })
  return true
}

/** A message that nothing else brings either: somebody of ours is shown that it did not arrive. */
async function undelivered(
  tx: Queries,
  { pseudonym }: OutboxSettings,
  { id }: Schema['outbox'],
  phone: string | null,
  now: Date
): Promise<void> {
  const offerId = unreachedOf(id)
  if (offerId && phone) {
    return proposeUnreached(tx, { offerId, phone, callerHash: pseudonym(phone), now })
  }
  await unread(tx, id)
}

/** Whoever wrote it is shown it: in Teams, where they read there; the console's page says it anyway. */
async function unread(tx: Queries, messageId: string): Promise<void> {
  const [, exchangeId, seq] = wordsOf(messageId) ?? []
  if (!exchangeId) return
  const exchange = await tx
    .selectFrom('exchanges')
    .select('data')
    .where('id', '=', exchangeId)
    .executeTakeFirst()
  const isInTeams = exchange !== undefined && /"desk":"teams"/.test(exchange.data)
  await tx
    .updateTable('exchange_words')
    .set({ undelivered: 1, ...(isInTeams ? { told: 0 } : {}) })
    .where('exchange_id', '=', exchangeId)
    .where('seq', '=', Number(seq))
    .execute()
}
