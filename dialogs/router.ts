import { TOPICS } from '../domain/ami/topics'
import { dangerIn } from '../domain/needs/danger'
import { heardWords } from '../domain/needs/heard-words'
import { type AmiPorts, answerAmi } from './ami/ami-dialog'
import type { FormPorts, FormState, FormTurn } from './ami/forms/form'
import { continueForm, formAskedFor, startForm, submitForm, verdictOnNamed } from './ami/forms/forms'
import { type AmiState, NOTHING_SAID } from './ami/state'
import type { Answer } from './answer'
import * as wording from './wording'

/** What a conversation of staff remembers between two messages, as JSON: kept by the channel, read by nobody else. */
export interface StaffConversation {
  readonly ami: AmiState
  /** A form under way. Missing in states of before forms. */
  readonly form?: FormState | null
}

export const NEW_CONVERSATION: StaffConversation = { ami: NOTHING_SAID, form: null }

export interface StaffPorts extends AmiPorts {
  /** Left out where no form is offered. */
  readonly forms?: FormPorts
}

export interface StaffTurn {
  readonly state: StaffConversation
  readonly reply: Answer
}

/** What is talked about after a verdict on a body: « et Caudry ? » then asks for another. */
const WHO_MAY_APPLY = 'qui-peut-candidater'
const isAboutApplying = (topic: string | null) =>
  topic !== null && (topic === WHO_MAY_APPLY || /eligible|prive-second-ami/.test(topic)) && TOPICS.has(topic)

/**
 * One message of somebody of a collectivité, answered. Used by Teams and by `npm run ask` alike.
 *
 * @param state  what the last turn gave back, {@link NEW_CONVERSATION} at first
 * @param text  as it was typed or dictated, whatever it is
 */
export async function answer(state: StaffConversation, text: string, ports: StaffPorts): Promise<StaffTurn> {
  const inForms =
    ports.forms && !dangerIn(heardWords(text), false) ? formTurn(state, text, ports.forms) : null
  if (inForms) return inForms
  const { state: ami, reply } = await answerAmi(state.ami, text, ports)
  // Something else was talked of: a bare « 3 » no longer answers the form, which keeps what it was given.
  const form = state.form ? { ...state.form, asking: null } : null
  return { state: { ami, form }, reply }
}

/**
 * The inputs of a card, sent. A form that is not ours any more is said to be so, and nothing of the conversation is lost.
 *
 * @param form  the name that the card's button gave
 * @param values  by the ids of the inputs, as typed
 */
export function submit(
  state: StaffConversation,
  form: string,
  values: Readonly<Record<string, string>>,
  ports: StaffPorts
): StaffTurn {
  const turn = ports.forms ? submitForm(state.form ?? null, form, values, ports.forms) : null
  if (turn) return afterForm(state, turn)
  return { state, reply: { kind: 'clarify', text: wording.unknownForm, factIds: [], sources: [] } }
}

function formTurn(state: StaffConversation, text: string, forms: FormPorts): StaffTurn | null {
  const asked = formAskedFor(text)
  if (asked) return afterForm(state, startForm(asked, text, forms))
  const isMenuNumber = state.ami.offered.length > 0 && /^\D{0,12}[1-9]\D{0,3}$/.test(text.trim())
  const continued = state.form && !isMenuNumber ? continueForm(state.form, text, forms) : null
  if (continued) return afterForm(state, continued)
  const isAfterVerdict = state.form?.form === 'eligibility' || isAboutApplying(state.ami.topic)
  const reply = verdictOnNamed(text, forms, isAfterVerdict)
  return reply && { state: { ...state, ami: { ...state.ami, topic: WHO_MAY_APPLY, offered: [] } }, reply }
}

/** Postes given to a form are those spoken of: « et si on en prend trois ? » may follow either way. */
function afterForm(state: StaffConversation, { state: form, reply }: FormTurn): StaffTurn {
  const posts = Number(form?.given['posts'] ?? Number.NaN)
  const ami = { ...state.ami, offered: [], ...(Number.isNaN(posts) || posts < 1 ? {} : { posts }) }
  return { state: { ami, form }, reply }
}
