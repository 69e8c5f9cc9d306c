import type {
  ConversationStore,
  ConversationTransaction,
  IncomingMessage,
  KeptState
} from '../../domain/ports/conversations'
import { activiteStore, insertActivite } from './activites'
import { availabilityStore } from './availability'
import type { Queries, SqlDatabase } from './database'
import { exchangeTransaction } from './exchanges'
import { giveUpCallBacks, offerStore } from './offers'
import { isStopped, setStopped } from './opt-outs'
import { insertMessage } from './outbox'
import { keepOffer } from './promised-call-backs'
import { spend } from './spending'
import { within } from './within'

/** Rows taken away at one look: the next look takes the rest. */
const FORGET_AT_ONCE = 500

/** Written conversations: state, replies and everything a message leads to, in one transaction. */
export function conversationStore(database: SqlDatabase): ConversationStore {
  return {
    turn: <Replies>(message: IncomingMessage, work: Parameters<ConversationStore['turn']>[1]) =>
      database.write(async tx => {
        await database.serialise(tx, `conversation:${message.conversation}`)
        const given = await repliesTo(tx, message)
        if (given !== null) return JSON.parse(given) as Replies // kept below, by the same caller
        const turned = await work(conversationTransaction(database, tx, message))
        if (turned.state) await keepState(tx, message, turned.state, turned.keepUntil)
        else await tx.deleteFrom('conversations').where('id', '=', message.conversation).execute()
        const replies = JSON.stringify(turned.replies)
        await tx
          .insertInto('conversation_replies')
          .values({
            conversation: message.conversation,
            message_id: message.id,
            at: message.at.getTime(),
            replies
          })
          .execute()
        // What is given the first time is to the letter what is given again.
        return JSON.parse(replies) as Replies
      }),

    async lastHeardAt(conversation) {
      const row = await database.read
        .selectFrom('conversation_replies')
        .select('at')
        .where('conversation', '=', conversation)
        .orderBy('at', 'desc')
        .limit(1)
        .executeTakeFirst()
      return row ? new Date(row.at) : null
    },

    async forget(now, repliesBefore) {
      const over = await database.read
        .selectFrom('conversations')
        .select('id')
        .where('keep_until', '<=', now.getTime())
        .limit(FORGET_AT_ONCE)
        .execute()
      const old = await database.read
        .selectFrom('conversation_replies')
        .select('conversation')
        .distinct()
        .where('at', '<', repliesBefore.getTime())
        .limit(FORGET_AT_ONCE)
        .execute()
      // Mostly nothing to do: looked for before a write is asked for.
      if (over.length + old.length === 0) return
      await database.write(async tx => {
        if (over.length > 0) {
          await tx
            .deleteFrom('conversations')
            .where(
              'id',
              'in',
              over.map(row => row.id)
            )
            .where('keep_until', '<=', now.getTime())
            .execute()
        }
        if (old.length > 0) {
          await tx
            .deleteFrom('conversation_replies')
            .where(
              'conversation',
              'in',
              old.map(row => row.conversation)
            )
            .where('at', '<', repliesBefore.getTime())
            .execute()
        }
      })
    }
  }
}

async function repliesTo(tx: Queries, { conversation, id }: IncomingMessage): Promise<string | null> {
  const row = await tx
    .selectFrom('conversation_replies')
    .select('replies')
    .where('conversation', '=', conversation)
    .where('message_id', '=', id)
    .executeTakeFirst()
  return row?.replies ?? null
}

async function keepState(
  tx: Queries,
  { conversation, at }: IncomingMessage,
  { version, value }: KeptState,
  keepUntil: Date
): Promise<void> {
  const kept = {
    version,
    state: JSON.stringify(value),
    updated_at: at.getTime(),
    keep_until: keepUntil.getTime()
  }
  await tx
    .insertInto('conversations')
    .values({ id: conversation, ...kept })
    .onConflict(conflict => conflict.column('id').doUpdateSet(kept))
    .execute()
}

function conversationTransaction(
  database: SqlDatabase,
  tx: Queries,
  message: IncomingMessage
): ConversationTransaction {
  const joined = within(database, tx)
  return {
    conseillers: {
      availability: availabilityStore(joined),
      activites: activiteStore(joined),
      offers: offerStore(joined)
    },
    exchanges: exchangeTransaction(database, tx),

    async state() {
      const row = await tx
        .selectFrom('conversations')
        .select(['version', 'state'])
        .where('id', '=', message.conversation)
        .where('keep_until', '>', message.at.getTime())
        .executeTakeFirst()
      return row ? { version: row.version, value: JSON.parse(row.state) as unknown } : null
    },
    promise: offer => keepOffer(database, tx, offer),
    giveUpCallBacks: whose => giveUpCallBacks(database, tx, whose),
    send: outgoing => insertMessage(tx, outgoing),
    recordActivite: (activite, now) => insertActivite(tx, activite, now),
    isStopped: sender => isStopped(tx, sender),
    setStopped: (sender, stopped, at) => setStopped(tx, sender, stopped, at),
    spend: (day, messages, most) => spend(tx, day, messages, most)
  }
}
