import type { Answer } from '../../../dialogs/answer'
import { answer, NEW_CONVERSATION, type StaffConversation } from '../../../dialogs/router'
import { embeddedIntents } from '../../../integrations/intents/embedded/embedded-intents'

const ports = { intents: embeddedIntents() }

/** A whole conversation of staff: what is answered to each message in turn. */
export async function hold(...messages: readonly string[]): Promise<Answer[]> {
  let state: StaffConversation = NEW_CONVERSATION
  const replies: Answer[] = []
  for (const message of messages) {
    const turn = await answer(state, message, ports)
    // As a store would give it back.
    state = JSON.parse(JSON.stringify(turn.state)) as StaffConversation
    replies.push(turn.reply)
  }
  return replies
}

/** One question, in a conversation of its own. */
export async function ask(question: string): Promise<Answer> {
  return (await answer(NEW_CONVERSATION, question, ports)).reply
}
