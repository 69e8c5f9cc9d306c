import type { TextReply } from '../dialogs/dialog'
import {
  type TextContext,
  type TextHeard,
  type TextPorts,
  type TextPromise,
  textHelpline
} from '../dialogs/helpline/text-dialog'
import { TEXT_STATE_VERSION, type TextState } from '../dialogs/helpline/text-state'
import { nearestStations } from '../domain/permanences/directory'
import type { ConversationTransaction } from '../domain/ports/conversations'
import type { DirectoryPort } from '../domain/ports/directory'
import type { TextDialog } from './conversation'

/** A written conversation goes on for a day; after that it starts anew, and nothing of it is kept. */
export const REMEMBERED_MS = 24 * 3_600_000

export interface WrittenPorts extends Omit<TextPorts, 'directory'> {
  readonly directory: DirectoryPort
  readonly newId: () => string
}

/** Somebody asks for a person: what to reply when a conseiller takes it in writing; `null` when none can, and a promise is made. */
export type HandOver = (
  tx: ConversationTransaction,
  state: TextState,
  context: TextContext
) => Promise<readonly TextReply[] | null>

/**
 * The helpline in writing, as {@link converse} runs it for any channel: what it promises is stored in the transaction that
 * says it.
 *
 * @param origin  what an offer tells of where it was made: telephony's id of the message, or nothing
 */
export function writtenHelpline(
  ports: WrittenPorts,
  heard: TextHeard,
  context: TextContext,
  origin: string,
  handOver?: HandOver
): TextDialog<TextState> {
  return {
    version: TEXT_STATE_VERSION,
    rememberedMs: REMEMBERED_MS,
    async next(before, tx) {
      const directory = ports.directory.current()
      const { state, replies, promise, wantsHuman } = textHelpline(
        before,
        heard,
        { ...ports, directory },
        context
      )
      if (wantsHuman && handOver && state) {
        const taken = await handOver(tx, state, context)
        if (taken) return { state: { ...state, calledBackBy: before?.calledBackBy ?? null }, replies: taken }
      }
      if (promise) await keep(tx, ports, promise, context, origin)
      return { state, replies }
    }
  }
}

async function keep(
  tx: ConversationTransaction,
  ports: WrittenPorts,
  promise: TextPromise,
  context: TextContext,
  origin: string
): Promise<void> {
  const directory = ports.directory.current()
  const [near] = promise.place
    ? nearestStations(directory, promise.place, 1, () => true, directory.staffed)
    : []
  await tx.promise({
    id: ports.newId(),
    kind: promise.kind,
    state: 'open',
    callSid: origin,
    conseillerId: near?.station.conseiller?.id ?? null,
    createdAt: context.now,
    dueAt: promise.dueAt,
    phone: promise.number,
    recording: null,
    place: promise.place,
    need: promise.need
  })
}
