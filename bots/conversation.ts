import type { TextReply } from '../dialogs/dialog'
import * as wording from '../dialogs/wording'
import type {
  ConversationStore,
  ConversationTransaction,
  IncomingMessage
} from '../domain/ports/conversations'

/** A dialogue in writing, as a channel runs it. It holds nothing: what it knows is its state. */
export interface TextDialog<State> {
  /** Changes when states of before can no longer be read as they are. */
  readonly version: number
  /** How long a silence may last before the conversation starts anew. */
  readonly rememberedMs: number
  /** A state of another version, put into today's words; left out, or `null` when it cannot be: the person starts afresh. */
  readonly revived?: (value: unknown, version: number) => State | null
  /** The next turn. `state` is `null` at the beginning. It awaits nothing but `tx`. */
  readonly next: (
    state: State | null,
    tx: ConversationTransaction
  ) => Promise<{ readonly state: State | null; readonly replies: readonly TextReply[] }>
}

/**
 * One message of a written conversation, for every channel: its state is loaded, the dialogue runs, its state, its replies and
 * all it promises are kept in one transaction. A message that comes again gets the same replies, and changes nothing.
 */
export function converse<State>(
  conversations: ConversationStore,
  message: IncomingMessage,
  dialog: TextDialog<State>
): Promise<readonly TextReply[]> {
  return conversations.turn<readonly TextReply[]>(message, async tx => {
    const { state: before, isLost } = await stateOf(dialog, tx)
    const { state, replies } = await dialog.next(before, tx)
    const [first, ...others] = replies
    return {
      state: state === null ? null : { version: dialog.version, value: state },
      keepUntil: new Date(message.at.getTime() + dialog.rememberedMs),
      replies:
        isLost && first ? [{ ...first, text: `${wording.startedAfresh} ${first.text}` }, ...others] : replies
    }
  })
}

async function stateOf<State>(dialog: TextDialog<State>, tx: ConversationTransaction) {
  const kept = await tx.state()
  if (!kept) return { state: null, isLost: false }
  // Kept by this version of this dialogue: no other shape gets in.
  if (kept.version === dialog.version) return { state: kept.value as State, isLost: false }
  const state = dialog.revived?.(kept.value, kept.version) ?? null
  return { state, isLost: state === null }
}
