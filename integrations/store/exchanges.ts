import type { Exchange } from '../../domain/exchanges/exchange'
import type {
  ExchangeStore,
  ExchangeTransaction,
  ExchangeWords,
  KeptExchange,
  NewWords
} from '../../domain/ports/exchanges'
import { insertActivite } from './activites'
import { standingOf } from './calls'
import type { Queries, SqlDatabase } from './database'
import { closeServed } from './offers'
import { insertMessage } from './outbox'
import { keepOffer } from './promised-call-backs'
import type { Schema } from './schema'

type Row = Schema['exchanges']

/** What is neither a column nor derived: kept as JSON. */
type Rest = Omit<Exchange, 'id' | 'state' | 'conseillerId' | 'openedAt'>

const LOOKED_AGO_MS = 30_000
/** Rows taken away at one look: the next look takes the rest. */
const FORGET_AT_ONCE = 200

function exchangeOf(row: Row): KeptExchange {
  const rest = JSON.parse(row.data) as Rest // written by `dataOf`
  const date = (at: Date | null) => at && new Date(at)
  return {
    ...rest,
    id: row.id,
    conversation: row.conversation,
    recipient: row.recipient,
    state: row.state as Exchange['state'], // written here alone
    conseillerId: row.conseiller_id,
    openedAt: new Date(row.opened_at),
    since: new Date(rest.since),
    personAt: date(rest.personAt),
    pageAt: date(rest.pageAt ?? null),
    conseillerAt: date(rest.conseillerAt),
    helped: rest.helped && {
      ...rest.helped,
      from: new Date(rest.helped.from),
      until: new Date(rest.helped.until)
    }
  }
}

function dataOf(exchange: Exchange) {
  const { channel, place, need, since, desk, left, personAt, pageAt, conseillerAt, helped } = exchange
  const rest: Rest = { channel, place, need, since, desk, left, personAt, pageAt, conseillerAt, helped }
  return JSON.stringify(exchange.onlyInWriting ? { ...rest, onlyInWriting: true } : rest)
}

const wordsOf = (row: Schema['exchange_words']): ExchangeWords =>
  ({
    seq: row.seq,
    messageId: row.message_id,
    who: row.who,
    conseillerId: row.conseiller_id,
    text: row.text,
    at: new Date(row.at),
    undelivered: row.undelivered === 1
  }) as ExchangeWords // written by `say` alone

const wordsAfter = async (db: Queries, id: string, after: number) =>
  (
    await db
      .selectFrom('exchange_words')
      .selectAll()
      .where('exchange_id', '=', id)
      .where('seq', '>', after)
      .orderBy('seq')
      .execute()
  ).map(wordsOf)

async function find(db: Queries, id: string): Promise<KeptExchange | null> {
  const row = await db.selectFrom('exchanges').selectAll().where('id', '=', id).executeTakeFirst()
  return row ? exchangeOf(row) : null
}

/** Written conversations that a conseiller has, or is looked for. */
export function exchangeStore(database: SqlDatabase): ExchangeStore {
  const { read } = database
  return {
    write: work => database.write(tx => work(exchangeTransaction(database, tx))),

    async opened(limit) {
      const rows = await read
        .selectFrom('exchanges')
        .selectAll()
        .where('state', 'in', ['waiting', 'taken'])
        .orderBy('opened_at')
        .limit(limit)
        .execute()
      return rows.map(exchangeOf)
    },

    find: id => find(read, id),
    inTeams: aadObjectIds => inTeams(read, aadObjectIds),
    words: (id, after) => wordsAfter(read, id, after),

    async latest(conversation) {
      const row = await read
        .selectFrom('exchanges')
        .selectAll()
        .where('conversation', '=', conversation)
        .orderBy('opened_at', 'desc')
        .orderBy('id', 'desc')
        .limit(1)
        .executeTakeFirst()
      return row ? exchangeOf(row) : null
    },

    async pageLooked({ id, state, pageAt }, now) {
      // As of conseillers below: mostly it is known already.
      if (state === 'over' || (pageAt && Math.abs(now.getTime() - pageAt.getTime()) < LOOKED_AGO_MS)) return
      await database.write(async tx => {
        const transaction = exchangeTransaction(database, tx)
        const exchange = await transaction.find(id)
        if (exchange && exchange.state !== 'over') await transaction.save({ ...exchange, pageAt: now }, now)
      })
    },

    async heldBy(conseillerId) {
      const rows = await read
        .selectFrom('exchanges')
        .selectAll()
        .where('state', '=', 'taken')
        .where('conseiller_id', '=', conseillerId)
        .orderBy('opened_at')
        .execute()
      return rows.map(exchangeOf)
    },

    async look(conseillerId, now) {
      const row = await read
        .selectFrom('exchange_readers')
        .select('seen_at')
        .where('conseiller_id', '=', conseillerId)
        .executeTakeFirst()
      // A page asks every few seconds: mostly it is known already that they look.
      if (row && Math.abs(now.getTime() - row.seen_at) < LOOKED_AGO_MS) return
      const seen = { seen_at: now.getTime() }
      await database.write(async tx => {
        await tx
          .insertInto('exchange_readers')
          .values({ conseiller_id: conseillerId, ...seen })
          .onConflict(conflict => conflict.column('conseiller_id').doUpdateSet(seen))
          .execute()
      })
    },

    async offered(id) {
      const rows = await read
        .selectFrom('exchange_offers')
        .selectAll()
        .where('exchange_id', '=', id)
        .orderBy('at')
        .execute()
      return rows.map(row => ({ conseillerId: row.conseiller_id, at: new Date(row.at) }))
    },

    noteOffer: (id, conseillerId, now) =>
      database.write(async tx => {
        await tx
          .insertInto('exchange_offers')
          .values({ exchange_id: id, conseiller_id: conseillerId, at: now.getTime() })
          .onConflict(conflict => conflict.doNothing())
          .execute()
      }),

    async untold(limit) {
      const rows = await read
        .selectFrom('exchange_words')
        .innerJoin('exchanges', 'exchanges.id', 'exchange_words.exchange_id')
        .selectAll('exchange_words')
        .select([
          'exchanges.id',
          'exchanges.conversation',
          'exchanges.recipient',
          'exchanges.state',
          'exchanges.opened_at',
          'exchanges.over_at',
          'exchanges.data',
          'exchanges.conseiller_id as holder'
        ])
        .where('told', '=', 0)
        .orderBy('exchange_words.exchange_id')
        .orderBy('seq')
        .limit(limit)
        .execute()
      return rows.flatMap(row =>
        row.conseiller_id === null
          ? []
          : [
              {
                exchange: exchangeOf({ ...row, conseiller_id: row.holder }),
                conseillerId: row.conseiller_id,
                words: wordsOf(row)
              }
            ]
      )
    },

    told: (id, seq) =>
      database.write(async tx => {
        await tx
          .updateTable('exchange_words')
          .set({ told: 1 })
          .where('exchange_id', '=', id)
          .where('seq', '=', seq)
          .execute()
      }),

    forget: (wordsBefore, allBefore) => forget(database, wordsBefore, allBefore)
  }
}

async function forget(database: SqlDatabase, wordsBefore: Date, allBefore: Date): Promise<void> {
  const over = (before: Date) =>
    database.read.selectFrom('exchanges').select('id').where('over_at', '<=', before.getTime())
  const silent = await over(wordsBefore)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('exchange_words').select('seq').whereRef('exchange_words.exchange_id', '=', 'exchanges.id')
      )
    )
    .limit(FORGET_AT_ONCE)
    .execute()
  const old = await over(allBefore).limit(FORGET_AT_ONCE).execute()
  // Mostly nothing to do: looked for before a write is asked for.
  if (silent.length + old.length === 0) return
  await database.write(async tx => {
    const ids = [...silent, ...old].map(({ id }) => id)
    await tx.deleteFrom('exchange_words').where('exchange_id', 'in', ids).execute()
    if (old.length === 0) return
    const gone = old.map(({ id }) => id)
    await tx.deleteFrom('exchange_offers').where('exchange_id', 'in', gone).execute()
    await tx.deleteFrom('exchanges').where('id', 'in', gone).execute()
  })
}

/** Part of a transaction that is open already. */
export function exchangeTransaction(database: SqlDatabase, tx: Queries): ExchangeTransaction {
  const locked = async (id: string) => {
    await database.serialise(tx, `exchange:${id}`)
    return find(tx, id)
  }
  return {
    async ofConversation(conversation) {
      const row = await tx
        .selectFrom('exchanges')
        .select('id')
        .where('conversation', '=', conversation)
        .where('over_at', 'is', null)
        .executeTakeFirst()
      const exchange = row ? await locked(row.id) : null
      // It may have ended while it was waited for.
      return exchange?.state === 'over' ? null : exchange
    },
    find: locked,

    async open(exchange) {
      await tx
        .insertInto('exchanges')
        .values({
          id: exchange.id,
          conversation: exchange.conversation,
          recipient: exchange.recipient,
          state: exchange.state,
          conseiller_id: exchange.conseillerId,
          opened_at: exchange.openedAt.getTime(),
          over_at: null,
          data: dataOf(exchange)
        })
        .execute()
    },

    async save(exchange, now) {
      const isOver = exchange.state === 'over'
      await tx
        .updateTable('exchanges')
        .set({
          state: exchange.state,
          conseiller_id: exchange.conseillerId,
          data: dataOf(exchange),
          ...(isOver ? { recipient: null, over_at: now.getTime() } : {})
        })
        .where('id', '=', exchange.id)
        .execute()
    },

    say: (id, words) => say(tx, id, words),
    words: (id, after) => wordsAfter(tx, id, after),
    standing: now => standingOf(tx, now, false),

    async readers(conseillerIds, since) {
      if (conseillerIds.length === 0) return new Set()
      const rows = await tx
        .selectFrom('exchange_readers')
        .select('conseiller_id')
        .where('conseiller_id', 'in', conseillerIds)
        .where('seen_at', '>=', since.getTime())
        .execute()
      return new Set(rows.map(row => row.conseiller_id))
    },

    inTeams: aadObjectIds => inTeams(tx, aadObjectIds),

    promise: offer => keepOffer(database, tx, offer),
    send: message => insertMessage(tx, message),
    recordActivite: (activite, now) => insertActivite(tx, activite, now),
    served: (callerHash, now) => closeServed(tx, callerHash, now, null)
  }
}

async function inTeams(db: Queries, aadObjectIds: readonly string[]): Promise<ReadonlySet<string>> {
  if (aadObjectIds.length === 0) return new Set()
  const asKept = aadObjectIds.map(id => id.toLowerCase())
  const rows = await db
    .selectFrom('teams_references')
    .select('aad_object_id')
    .where('aad_object_id', 'in', asKept)
    .execute()
  const known = new Set(rows.map(row => row.aad_object_id))
  return new Set(aadObjectIds.filter(id => known.has(id.toLowerCase())))
}

async function say(tx: Queries, id: string, words: NewWords): Promise<number | null> {
  const known = await tx
    .selectFrom('exchange_words')
    .select('seq')
    .where('exchange_id', '=', id)
    .where('message_id', '=', words.messageId)
    .executeTakeFirst()
  if (known) return null
  const last = await tx
    .selectFrom('exchange_words')
    .select(({ fn }) => fn.max('seq').as('seq'))
    .where('exchange_id', '=', id)
    .executeTakeFirst()
  const seq = Number(last?.seq ?? 0) + 1
  await tx
    .insertInto('exchange_words')
    .values({
      exchange_id: id,
      seq,
      message_id: words.messageId,
      who: words.who,
      conseiller_id: words.conseillerId,
      text: words.text,
      at: words.at.getTime(),
      undelivered: 0,
      told: words.toShow ? 0 : null
    })
    .execute()
  return seq
}
