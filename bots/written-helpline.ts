import { textHelpline } from '../dialogs/helpline/text-dialog'
import { TEXT_STATE_VERSION, type TextState } from '../dialogs/helpline/text-state'
import type { TextContext, TextHeard, TextPorts, TextPromise } from '../dialogs/helpline/text-turn'
import { calledOften, cancelledCallBacks } from '../dialogs/helpline/wording-text'
import { cancelsCallBack } from '../domain/needs/cancels'
import { channelLimitIn } from '../domain/needs/channel-limit'
import { nearestStations } from '../domain/permanences/nearest'
import type { ConversationTransaction } from '../domain/ports/conversations'
import type { DirectoryPort } from '../domain/ports/directory'
import type { Kept, WhatWasGivenUp } from '../domain/ports/offers'
import type { TextDialog } from './conversation'
import type { HandingOver, PersonInWriting } from './exchanges'

/** A written conversation goes on for a day; after that it starts anew, and nothing of it is kept. */
export const REMEMBERED_MS = 24 * 3_600_000

/** Nobody's message takes more to be understood. */
const LONGEST = 700

export interface WrittenPorts extends Omit<TextPorts, 'directory'> {
  readonly directory: DirectoryPort
  readonly newId: () => string
  /** The pseudonym of a number. */
  readonly callerHash: (e164: string) => string
}

/** The choice of the line's own menu, said for whoever chose it while a conseiller was looked for. */
const CALL_ME_BACK = 'rappelez-moi'

/**
 * The helpline in writing, as {@link converse} runs it for any channel: what it promises is stored in the transaction that
 * says it. Somebody who asks for a person is put to one who writes, where there is one.
 *
 * @param person  who writes; the id of their message is what an offer tells of where it was made
 */
export function writtenHelpline(
  ports: WrittenPorts,
  heard: TextHeard,
  context: TextContext,
  person: PersonInWriting,
  handingOver: HandingOver
): TextDialog<TextState> {
  return {
    version: TEXT_STATE_VERSION,
    rememberedMs: REMEMBERED_MS,
    async next(before, tx) {
      const inExchange = await handingOver.hear(
        tx.exchanges,
        person,
        heard,
        () => ports.readNeed(heard.text.slice(0, LONGEST)),
        context
      )
      if (inExchange && inExchange !== 'call-back') {
        const isLimited = before !== null && channelLimitIn(heard.text.slice(0, LONGEST)) !== null
        const state = isLimited ? { ...before, onlyInWriting: true as const } : before
        const givesUp = isLimited || cancelsCallBack(heard.text.slice(0, LONGEST))
        // What they write goes to the conseiller; what they were promised is the line's.
        const cancelled = givesUp ? await giveUp(tx, ports, before, context) : null
        return {
          state: state && givesUp ? { ...state, calledBackBy: null } : state,
          replies: cancelled?.promised ? [...inExchange, { text: cancelledCallBacks(cancelled) }] : inExchange
        }
      }
      const directory = ports.directory.current()
      const { state, replies, promise, wantsHuman, cancels } = textHelpline(
        before,
        inExchange === 'call-back' ? { text: CALL_ME_BACK } : heard,
        { ...ports, directory },
        context
      )
      if (wantsHuman && state) {
        const opened = await handingOver.open(tx.exchanges, person, state, context)
        if (opened) {
          const { calledBackBy = null, given = [] } = before ?? {}
          return { state: { ...state, stage: 'answered', calledBackBy, given }, replies: opened }
        }
      }
      if (cancels) {
        return { state, replies: cancels(await giveUp(tx, ports, before, context)) }
      }
      // The last number given is the one that is called.
      if (promise && before?.calledBackAs && before.calledBackBy !== null)
        await giveUp(tx, ports, before, context)
      const id = ports.newId()
      if (promise && (await keep(tx, ports, promise, context, person, id)) === 'too-many') {
        const after = state && { ...state, calledBackBy: null }
        return { state: after, replies: [{ text: calledOften(context.line) }] }
      }
      return { state: state && promise ? { ...state, calledBackAs: id } : state, replies }
    }
  }
}

/** Nobody is to call them back any more: neither at the number they write from, nor at the one they gave here. */
export const giveUp = (
  tx: ConversationTransaction,
  { callerHash }: Pick<WrittenPorts, 'callerHash'>,
  before: TextState | null,
  { ownNumber }: Pick<TextContext, 'ownNumber'>
): Promise<WhatWasGivenUp> =>
  tx.giveUpCallBacks({
    callerHash: ownNumber === null ? null : callerHash(ownNumber),
    offerId: before?.calledBackAs ?? null
  })

async function keep(
  tx: ConversationTransaction,
  ports: WrittenPorts,
  promise: TextPromise,
  context: TextContext,
  { channel, messageId }: PersonInWriting,
  id: string
): Promise<Kept> {
  const directory = ports.directory.current()
  const [near] = promise.place ? nearestStations(directory, promise.place, 1, () => true, 'staffed') : []
  return tx.promise({
    id,
    kind: promise.kind,
    state: 'open',
    callSid: messageId,
    conseillerId: near?.station.conseiller?.id ?? null,
    createdAt: context.now,
    dueAt: promise.dueAt,
    phone: promise.number,
    callerHash: ports.callerHash(promise.number),
    recording: null,
    place: promise.place,
    need: promise.need,
    isTyped: promise.number !== context.ownNumber,
    writtenBy: channel === 'whatsapp' && promise.number === context.ownNumber ? channel : null
  })
}
