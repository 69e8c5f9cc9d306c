import type { FormPorts } from '../../../dialogs/ami/forms/form'
import {
  answer,
  NEW_CONVERSATION,
  type StaffConversation,
  type StaffPorts,
  submit
} from '../../../dialogs/router'
import { loadedGeography } from '../../integrations/geography/loaded'

/** No-break spaces read as plain ones: what is tested is the words. */
export const plainSpaces = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

/** Forms over the real table of communes; a recogniser that recognises nothing. */
export function formsUnderTest() {
  const forms: FormPorts = {
    readBody: loadedGeography().readBody,
    linkTo: (kind, form, given) => `https://exemple.fr/${form}.${kind}?${new URLSearchParams(given)}`
  }
  const ports: StaffPorts = {
    intents: { recognise: () => Promise.resolve({ intents: [], confidence: 0, signals: {} }) },
    forms
  }
  return () => {
    let state: StaffConversation = NEW_CONVERSATION
    return {
      state: () => state,
      async say(text: string) {
        const turn = await answer(state, text, ports)
        state = turn.state
        return { ...turn.reply, text: plainSpaces(turn.reply.text) }
      },
      submit(form: string, values: Record<string, string>) {
        const turn = submit(state, form, values, ports)
        state = turn.state
        return { ...turn.reply, text: plainSpaces(turn.reply.text) }
      }
    }
  }
}
