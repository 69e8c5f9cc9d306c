import { createHash } from 'node:crypto'
import type { Answer } from '../../dialogs/answer'
import { ACTIVITY_FORM } from '../../dialogs/conseiller/activity-card'
import { stationsOf } from '../../dialogs/conseiller/conseiller-dialog'
import { EXCHANGE_FORM } from '../../dialogs/conseiller/exchange-card'
import {
  answer,
  NEW_CONVERSATION,
  type StaffConversation,
  type StaffPorts,
  submit
} from '../../dialogs/router'
import type { Clock } from '../../domain/ports/clock'
import type { ConversationStore, ConversationTransaction } from '../../domain/ports/conversations'
import type { DirectoryPort } from '../../domain/ports/directory'
import type { ExchangeDesk, ExchangeStore } from '../../domain/ports/exchanges'
import type { Intents } from '../../domain/ports/intents'
import type { TeamsOutbox, TeamsStore } from '../../domain/ports/teams'
import type { ConseillerDesk } from '../conseiller'
import type { ActivityReply } from '../conseiller-activity'
import { byExchangeCard, type ExchangeReply, withConversation } from '../exchange-cards'
import type { TeamsReply } from './reply'
import type { TeamsAnswer, TeamsMessage } from './teams-bot'
import * as wording from './wording'

export interface AnsweringPorts {
  readonly clock: Clock
  readonly conversations: ConversationStore
  readonly outbox: TeamsOutbox
  readonly store: TeamsStore
  /**
   * The recogniser for one question, asked beforehand where it is another machine: a turn holds the store's door and waits
   * for nobody.
   */
  readonly intentsFor: (question: string) => Promise<Intents>
  readonly staff: Omit<StaffPorts, 'intents'>
  /** A question that found no answer, for the editors. Never rejects. */
  readonly noteUnanswered: (question: string) => Promise<void>
  readonly desk: ConseillerDesk
  /** An activity completed by a card, by whom the channel knows. */
  readonly completeByCard: (
    conseillerId: string,
    values: Readonly<Record<string, string>>
  ) => Promise<ActivityReply>
  /** Written conversations with citizens: what a card's button does, and what is read of them. */
  readonly exchanges: ExchangeDesk
  readonly exchangeStore: Pick<ExchangeStore, 'find' | 'words'>
  readonly directory: DirectoryPort
  readonly newId: () => string
}

/** Changes when states of before can no longer be read as they are. */
const VERSION = 1
/** A question on Monday is about the same dossier as on Friday. */
const REMEMBERED_MS = 7 * 86_400_000
/** An answer that was not given by then is given by the outbox. Longer than Teams waits for us. */
const DELIVERY_MS = 60_000
const CLAIM_MS = 60_000

/** Answers what is said in Teams: once, with the state, the answer and what is owed in one transaction. */
export function answering(ports: AnsweringPorts): (message: TeamsMessage) => Promise<TeamsAnswer> {
  return async message => {
    const pressed = exchangePressed(ports, message)
    const fromDesk = pressed ? null : await deskReplies(ports, message)
    if (fromDesk === 'held') return { replies: [], isNew: false }
    const { said } = message
    const intents = await ports.intentsFor(said.kind === 'text' ? said.text : '')
    const at = ports.clock.now()
    const owed = `teams:${createHash('sha256').update(`${message.conversation}\n${message.id}`).digest('hex')}`
    let isNew = false
    let isUnanswered = false
    const replies = await ports.conversations.turn<readonly KeptReply[]>(
      { conversation: message.conversation, id: message.id, at },
      async tx => {
        isNew = true
        const kept = await tx.state()
        const isReadable = kept !== null && kept.version === VERSION
        // Kept by this version of this dialogue: no other shape gets in.
        const before = isReadable ? (kept.value as StaffConversation) : NEW_CONVERSATION
        const turn = pressed
          ? { state: before, replies: [await pressed.carryOut(tx)] }
          : fromDesk
            ? // Carried out before, by a process that could not say so: carried out once is what counts.
              { state: before, replies: fromDesk === 'done' ? [] : fromDesk }
            : await nextTurn(before, said, { ...ports.staff, intents }, ports.newId)
        isUnanswered = 'isUnanswered' in turn && turn.isUnanswered === true
        const lost = kept !== null && !isReadable ? [{ text: wording.startedAfresh }] : []
        const all: readonly KeptReply[] = [...lost, ...turn.replies]
        if (message.reference && all.length > 0) {
          const shown = pressed ? await withConversation(all, tx.exchanges, pressed.conseillerId) : all
          await tx.send({
            id: owed,
            kind: 'teams',
            recipient: JSON.stringify(message.reference),
            body: JSON.stringify(message.rendered(shown)),
            dueAt: new Date(at.getTime() + DELIVERY_MS)
          })
        }
        return {
          state: { version: VERSION, value: turn.state },
          keepUntil: new Date(at.getTime() + REMEMBERED_MS),
          replies: all
        }
      }
    )
    // Outside the turn, which holds the store's door.
    if (isUnanswered && said.kind === 'text') await ports.noteUnanswered(said.text)
    return {
      replies: pressed ? await withConversation(replies, ports.exchangeStore, pressed.conseillerId) : replies,
      isNew,
      ...(message.reference && isNew ? { delivered: () => ports.outbox.settle(owed, { state: 'sent' }) } : {})
    }
  }
}

/** What is kept of an answer: of a written conversation, its name alone. */
type KeptReply = TeamsReply & Pick<ExchangeReply, 'exchangeId'>

/** A button of a written conversation's card, pressed by a conseiller; `null` for anything else. */
function exchangePressed(
  { desk, exchanges, directory, clock }: AnsweringPorts,
  { said, aadObjectId, id }: TeamsMessage
): { conseillerId: string; carryOut(tx: ConversationTransaction): Promise<ExchangeReply> } | null {
  if (said.kind !== 'form' || said.form !== EXCHANGE_FORM) return null
  const conseiller = aadObjectId ? desk.byAadObjectId(aadObjectId) : null
  if (!conseiller) return null
  const conseillerId = conseiller.id
  const { zone } = stationsOf(directory.current(), conseillerId)
  return {
    conseillerId,
    carryOut: tx =>
      byExchangeCard(exchanges, tx.exchanges, {
        conseillerId,
        messageId: id,
        values: said.values,
        zone,
        now: clock.now()
      })
  }
}

/** What a conseiller may do here: a command in words, or an activity completed by a card. `null` when it is neither. */
async function carriedOut(
  { desk, completeByCard }: AnsweringPorts,
  said: TeamsMessage['said'],
  conseillerId: string,
  messageId: string
): Promise<readonly TeamsReply[] | null> {
  if (said.kind === 'form') return [await completeByCard(conseillerId, said.values)]
  if (said.kind !== 'text') return null
  const replies = await desk.answer({
    conseillerId,
    text: said.text,
    channel: 'teams',
    proof: 'signed-in',
    messageId
  })
  return (
    replies?.map(({ text, choices }) => ({
      text,
      ...(choices ? { choices: choices.map(choice => ({ label: choice, text: choice })) } : {})
    })) ?? null
  )
}

/**
 * A conseiller's command, carried out. It changes more than the conversation, so it is taken in hand beforehand: the same
 * message twice does it once.
 *
 * @returns `held` while another request is carrying it out, `done` when one has; `null` when it is no command
 */
async function deskReplies(
  ports: AnsweringPorts,
  { said, aadObjectId, conversation, id }: TeamsMessage
): Promise<readonly TeamsReply[] | 'held' | 'done' | null> {
  const { desk, store, clock } = ports
  const isTheirs = said.kind === 'text' || (said.kind === 'form' && said.form === ACTIVITY_FORM)
  const conseiller = aadObjectId && isTheirs ? desk.byAadObjectId(aadObjectId) : null
  if (!conseiller) return null
  const now = clock.now()
  const claim = `said:${createHash('sha256').update(`${conversation}\n${id}`).digest('hex')}`
  const claimed = await store.claim(claim, now, new Date(now.getTime() + CLAIM_MS))
  if (claimed !== 'mine') return claimed
  try {
    const replies = await carriedOut(ports, said, conseiller.id, id)
    await store.settle(claim, true)
    return replies
  } catch (cause) {
    await store.settle(claim, false)
    throw cause
  }
}

async function nextTurn(
  state: StaffConversation,
  said: TeamsMessage['said'],
  staff: StaffPorts,
  newId: () => string
): Promise<{ state: StaffConversation; replies: readonly TeamsReply[]; isUnanswered?: boolean }> {
  if (said.kind === 'arrival') return { state, replies: [wording.welcome] }
  if (said.kind === 'form') {
    const turn = submit(state, said.form, said.values, staff)
    return { state: turn.state, replies: [replyOf(turn.reply, turn.state, newId)] }
  }
  if (said.isWithFile && said.text === '') return { state, replies: [{ text: wording.noFiles }] }
  const turn = await answer(state, said.text, staff)
  const reply = replyOf(turn.reply, turn.state, newId)
  return {
    state: turn.state,
    replies: said.isWithFile ? [{ text: wording.noFiles }, reply] : [reply],
    isUnanswered: turn.reply.unanswered === true
  }
}

function replyOf(
  { kind, text, sources, choices, card }: Answer,
  { ami }: StaffConversation,
  newId: () => string
): TeamsReply {
  const isJudged = kind === 'answer' || kind === 'calculation'
  return {
    text,
    ...(card ? { card } : {}),
    ...(sources.length > 0 ? { sources } : {}),
    ...(choices ? { choices } : {}),
    // Never the words of the question: the topic that was understood.
    ...(isJudged ? { feedback: { answerId: newId(), topic: ami.topic ?? kind } } : {})
  }
}
