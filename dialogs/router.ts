import { type AmiPorts, answerAmi } from './ami/ami-dialog'
import { type AmiState, NOTHING_SAID } from './ami/state'
import type { Answer } from './answer'

/** What a conversation of staff remembers between two messages, as JSON: kept by the channel, read by nobody else. */
export interface StaffConversation {
  readonly ami: AmiState
}

export const NEW_CONVERSATION: StaffConversation = { ami: NOTHING_SAID }

export type StaffPorts = AmiPorts

export interface StaffTurn {
  readonly state: StaffConversation
  readonly reply: Answer
}

/**
 * One message of somebody of a collectivité, answered. Used by Teams and by `npm run ask` alike.
 *
 * @param state  what the last turn gave back, {@link NEW_CONVERSATION} at first
 * @param text  as it was typed or dictated, whatever it is
 */
export async function answer(state: StaffConversation, text: string, ports: StaffPorts): Promise<StaffTurn> {
  const { state: ami, reply } = await answerAmi(state.ami, text, ports)
  return { state: { ...state, ami }, reply }
}
