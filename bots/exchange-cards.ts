import type { Card } from '../dialogs/card'
import { plainTextOf } from '../dialogs/card'
import { activityCard } from '../dialogs/conseiller/activity-card'
import { conversationCard } from '../dialogs/conseiller/exchange-card'
import * as wording from '../dialogs/conseiller/wording-exchange'
import type { ExchangeDesk, ExchangeTransaction } from '../domain/ports/exchanges'
import type { Zone } from '../domain/values/zone'

/** An answer to a card of a written conversation. With `exchangeId` the conversation itself is shown below its words. */
export interface ExchangeReply {
  readonly text: string
  readonly card?: Card
  readonly exchangeId?: string
}

/** What a conseiller pressed on a card of a written conversation. */
export interface PressedExchange {
  readonly conseillerId: string
  readonly messageId: string
  readonly values: Readonly<Record<string, string>>
  readonly zone: Zone
  readonly now: Date
}

/** Carries out a card's button, in the transaction of the message that pressed it. Nothing that people wrote is in the answer. */
export async function byExchangeCard(
  desk: ExchangeDesk,
  tx: ExchangeTransaction,
  { conseillerId, messageId, values, zone, now }: PressedExchange
): Promise<ExchangeReply> {
  const id = values['conversation'] ?? ''
  switch (values['geste']) {
    case 'prendre': {
      const taken = await desk.take(tx, id, conseillerId, 'teams', now)
      return taken.kind === 'gone' ? { text: wording.gone } : { text: wording.isYours, exchangeId: id }
    }
    case 'envoyer': {
      const said = { conseillerId, messageId: `teams:${messageId}`, text: values['reponse'] ?? '' }
      const outcome = await desk.say(tx, id, said, now)
      switch (outcome.kind) {
        case 'said':
          return { text: wording.sent, exchangeId: id }
        case 'empty':
          return { text: wording.empty, exchangeId: id }
        case 'too-long':
          return { text: wording.tooLong(outcome.most), exchangeId: id }
        case 'not-theirs':
          return { text: wording.notYours }
      }
      break
    }
    case 'passer': {
      const done = await desk.handOn(tx, id, conseillerId, now)
      return { text: done.kind === 'done' ? wording.handedOn : wording.notYours }
    }
    case 'terminer': {
      const done = await desk.end(tx, id, conseillerId, now)
      if (done.kind === 'not-theirs') return { text: wording.notYours }
      const { activite } = done
      if (!activite) return { text: wording.endedWithout }
      return { text: wording.endedWithActivity, card: activityCard(activite, zone) }
    }
  }
  return { text: wording.notYours }
}

/**
 * The same answers as they are shown: what was said in the conversation is read anew each time, so that none of it is kept with
 * the answers.
 */
export async function withConversation(
  replies: readonly ExchangeReply[],
  read: Pick<ExchangeTransaction, 'words'> & { find(id: string): ReturnType<ExchangeTransaction['find']> },
  conseillerId: string
): Promise<readonly { readonly text: string; readonly card?: Card }[]> {
  return Promise.all(
    replies.map(async ({ text, card, exchangeId }) => {
      if (exchangeId === undefined) return card ? { text: `${text}\n\n${plainTextOf(card)}`, card } : { text }
      const exchange = await read.find(exchangeId)
      // Given back or handed on meanwhile: what is said in it is no longer theirs to read.
      if (exchange?.state !== 'taken' || exchange.conseillerId !== conseillerId) return { text }
      const shown = conversationCard(exchange, await read.words(exchangeId, 0), text)
      return { text: plainTextOf(shown), card: shown }
    })
  )
}
