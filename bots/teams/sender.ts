import type { Card } from '../../dialogs/card'
import type { TeamsMessage, TeamsSender, TeamsStore } from '../../domain/ports/teams'
import type { Reference } from './activities'
import type { BotAdapter } from './adapter'
import { activitiesOf, shownOn, type TeamsReply } from './reply'

/** Another process takes over a message that was taken in hand so long ago. */
const CLAIM_MS = 60_000

/** A message that may be drawn as a card with something to fill in: `text` says all of it in words. */
export interface TeamsCardMessage extends TeamsMessage {
  readonly card?: Card
}

/** The port, with what this channel alone can draw. */
export interface TeamsCardSender extends TeamsSender {
  send(aadObjectId: string, message: TeamsCardMessage): ReturnType<TeamsSender['send']>
}

/** Speaks first to those who talk with the bot. */
export function teamsSender(
  store: TeamsStore,
  adapter: BotAdapter,
  clock: { now(): Date },
  onFailure: (cause: unknown) => void
): TeamsCardSender {
  return {
    knows: async aadObjectId => (await store.referenceOf(aadObjectId)) !== null,

    async send(aadObjectId, message) {
      const reference = (await store.referenceOf(aadObjectId)) as Reference | null // kept by this channel alone
      if (!reference) return 'unknown'
      const id = `message:${message.id}`
      const now = clock.now()
      const claimed = await store.claim(id, now, new Date(now.getTime() + CLAIM_MS))
      if (claimed !== 'mine') return claimed === 'done' ? 'sent' : 'later'
      try {
        // Written anew, not as an answer to what they said last.
        const { activityId: _, ...conversation } = reference
        await adapter.sendTo(conversation, activitiesOf(replyOf(message), shownOn(reference.channelId, null)))
        await store.settle(id, true)
        return 'sent'
      } catch (cause) {
        await store.settle(id, false)
        const { statusCode } = cause as { statusCode?: number }
        // Removed from the conversation, or no such conversation any more.
        if (statusCode === 403 || statusCode === 404) {
          await store.forget(aadObjectId)
          return 'refused'
        }
        onFailure(cause)
        return 'later'
      }
    }
  }
}

function replyOf({ text, title, choices, card }: TeamsCardMessage): TeamsReply {
  if (card) return { text, card, ...(choices ? { choices } : {}) }
  if (!title) return { text, ...(choices ? { choices } : {}) }
  const actions = (choices ?? []).map(choice => ({
    kind: 'say' as const,
    title: choice.label,
    text: choice.text
  }))
  return { text: `${title}\n\n${text}`, card: { title, body: [{ kind: 'text', text }], actions } }
}
