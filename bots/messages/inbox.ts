import type { TextReply } from '../../dialogs/dialog'
import { stoppedIn } from '../../dialogs/helpline/answers-in-language'
import type { TextState } from '../../dialogs/helpline/text-state'
import type { TextContext } from '../../dialogs/helpline/text-turn'
import * as wording from '../../dialogs/helpline/wording-text'
import { cancelsCallBack } from '../../domain/needs/cancels'
import { optOutIn } from '../../domain/needs/opt-out'
import type { Place } from '../../domain/places/place'
import type { Addresses } from '../../domain/ports/addresses'
import type { Clock } from '../../domain/ports/clock'
import type { ConversationStore, ConversationTransaction } from '../../domain/ports/conversations'
import type { Pseudonyms } from '../../domain/ports/pseudonyms'
import type { Tally } from '../../domain/ports/tally'
import { isDialable } from '../../domain/values/phone-number'
import type { Position } from '../../domain/values/position'
import { localTimeIn, PARIS } from '../../domain/values/zone'
import { converse, type TextDialog } from '../conversation'
import type { HandingOver, PersonInWriting } from '../exchanges'
import { readPlaceNear } from '../near-address'
import { giveUp, REMEMBERED_MS, type WrittenPorts, writtenHelpline } from '../written-helpline'
import { lanes } from './lanes'
import { admission, breathless } from './limiter'
import { messagesOf } from './render'
import type { Sender } from './sender'

/** A message as it came in. */
export interface Received {
  readonly sender: Sender
  readonly messageId: string
  readonly text: string
  /** A pin of WhatsApp. */
  readonly position: Position | null
  readonly hasMedia: boolean
}

/** What became of a message: counted, never told of whom. */
export type Fate = 'answered' | 'silence' | 'stopped' | 'limited' | 'capped'

export interface InboxPorts extends WrittenPorts {
  readonly clock: Clock
  readonly conversations: ConversationStore
  readonly pseudonyms: Pseudonyms
  /** Where streets are; `null` where nobody is asked. */
  readonly addresses: Addresses | null
  readonly tally: Tally
  readonly placeAt: (position: Position) => Place | null
}

export interface Inbox {
  readonly ports: InboxPorts
  /** The line's number as people write it; `null` when it has none. */
  readonly line: string | null
  readonly messagesPerDay: number
  readonly onFate: (channel: Sender['channel'], fate: Fate) => void
  /**
   * A conseiller who writes from their own number: their commands come before the helpline. `null` when it is for the helpline.
   * Asked before the message's transaction; what it gives is done in it.
   */
  readonly beforeHelpline?: (of: {
    readonly number: string
    readonly text: string
    readonly messageId: string
  }) => Promise<((tx: ConversationTransaction) => Promise<readonly TextReply[]>) | null>
  /** Somebody asks for a person, and a conseiller may answer in writing. */
  readonly handingOver: HandingOver
  /** Whether a conseiller has this conversation now. */
  readonly isInExchange: (conversation: string) => Promise<boolean>
}

/** Of those who write much, so many wait to be answered: more is an attack. */
const MOST_WAITING = 60

/** Answers messages: each once, none to whoever stopped them, and not more than are to be paid for. */
export function inboxOf(inbox: Inbox) {
  const { ports, onFate } = inbox
  const isBreathless = breathless()
  const { quick, slow } = lanes(MOST_WAITING)
  return async (received: Received): Promise<string[]> => {
    const { sender, messageId } = received
    const now = ports.clock.now()
    const pseudonym = ports.pseudonyms.caller(sender.id)
    const conversation = `${sender.channel}:${pseudonym}`
    const admitted = await admission(ports.tally, { sender: pseudonym, messageId, now }, () =>
      inbox.isInExchange(conversation)
    )
    if (admitted === 'silence') {
      onFate(sender.channel, 'limited')
      return []
    }
    const isTooMany = admitted === 'told to wait'
    const { text } = received
    const own =
      sender.number === null || isTooMany
        ? null
        : ((await inbox.beforeHelpline?.({ number: sender.number, text, messageId })) ?? null)
    const readPlace = own || isTooMany ? ports.readPlace : await readPlaceNear(text, ports)
    const turn = new InboxTurn(
      { ...inbox, ports: { ...ports, readPlace } },
      received,
      pseudonym,
      now,
      isTooMany,
      own
    )
    const message = { conversation, id: messageId, at: now }
    const lane = isBreathless(pseudonym, now) ? slow : quick
    const replies = await lane(() => converse(ports.conversations, message, turn.dialog()))
    if (replies === null) {
      onFate(sender.channel, 'limited')
      return []
    }
    onFate(sender.channel, turn.fate)
    return messagesOf(sender.channel, replies)
  }
}

const SILENCE = { state: null, replies: [] }

class InboxTurn {
  fate: Fate = 'silence'

  constructor(
    private readonly inbox: Inbox,
    private readonly received: Received,
    private readonly pseudonym: string,
    private readonly now: Date,
    private readonly isTooMany: boolean,
    private readonly own: ((tx: ConversationTransaction) => Promise<readonly TextReply[]>) | null
  ) {}

  /** The dialogue of the helpline, behind what every sender has a right to: silence, and to be spared a flood. */
  dialog(): TextDialog<unknown> {
    const helpline = this.helpline() as TextDialog<unknown> // a state is JSON: what is read back is what it kept
    return {
      version: helpline.version,
      rememberedMs: REMEMBERED_MS,
      next: async (state, tx) => {
        const turned = await this.next(state, tx, helpline)
        // Counted once, when it is decided: the same replies given again cost nothing more to decide.
        const count = messagesOf(this.received.sender.channel, turned.replies).length
        if (count === 0) return turned
        const { day } = localTimeIn(PARIS, this.now)
        if (!(await tx.spend(day, count, this.inbox.messagesPerDay))) {
          this.fate = 'capped'
          return { state: turned.state, replies: [] }
        }
        return turned
      }
    }
  }

  private async next(
    state: unknown,
    tx: ConversationTransaction,
    helpline: TextDialog<unknown>
  ): Promise<{ state: unknown; replies: readonly TextReply[] }> {
    const asked = optOutIn(this.received.text)
    const isStopped = await tx.isStopped(this.pseudonym)
    const cancels = cancelsCallBack(this.received.text)
    const before = state as TextState | null // of the helpline, which alone keeps one here
    // Of whoever is stopped already, what was promised on the telephone since is withdrawn too, without a word.
    const given =
      asked === 'stop' || (isStopped && cancels)
        ? await giveUp(tx, this.inbox.ports, before, this.context())
        : null
    if (asked === 'stop' && given) {
      this.fate = 'stopped'
      if (isStopped) return SILENCE
      // « Ne m'appelez plus », said to whoever was going to: that call is what they want no more of.
      if (cancels && given.promised > 0) {
        this.fate = 'answered'
        return {
          state: before && { ...before, calledBackBy: null },
          replies: [{ text: wording.cancelledCallBacks(given) }]
        }
      }
      await tx.setStopped(this.pseudonym, true, this.now)
      await this.inbox.handingOver.leave(tx.exchanges, this.person().conversation, this.now)
      const language = before?.language
      const text = language
        ? stoppedIn(language, this.inbox.line, given.promised > 0)
        : wording.stopped(this.inbox.line, given)
      return { state: null, replies: [{ text }] }
    }
    if (isStopped && asked !== 'start') return SILENCE
    this.fate = 'answered'
    if (isStopped) {
      await tx.setStopped(this.pseudonym, false, this.now)
      return { state: null, replies: [{ text: wording.startedAgain }] }
    }
    if (this.isTooMany) {
      this.fate = 'limited'
      return { state, replies: [{ text: wording.tooMany }] }
    }
    return this.own ? { state, replies: await this.own(tx) } : helpline.next(state, tx)
  }

  private person(): PersonInWriting {
    const { sender, messageId } = this.received
    const { channel, id } = sender
    const recipient = channel === 'whatsapp' ? `whatsapp:${id}` : id
    return { conversation: `${channel}:${this.pseudonym}`, channel, recipient, messageId }
  }

  private helpline() {
    const { ports, handingOver } = this.inbox
    const { text, position, hasMedia } = this.received
    const pinned = position ? ports.placeAt(position) : null
    return writtenHelpline(ports, { text, pinned, hasMedia }, this.context(), this.person(), handingOver)
  }

  private context(): TextContext {
    const { sender } = this.received
    return {
      now: this.now,
      ownNumber: sender.number && isDialable(sender.number) ? sender.number : null,
      mayCallTyped: true,
      line: this.inbox.line,
      room: sender.channel === 'sms' ? 'sms' : 'ample'
    }
  }
}
