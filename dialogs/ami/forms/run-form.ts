import { factOf } from '../../../domain/ami/knowledge'
import { normalise } from '../../../domain/language/normalise'
import type { Answer } from '../../answer'
import { type Card, type CardBlock, type CardInput, plainTextOf } from '../../card'
import type { Field, Form, FormPorts, FormState, FormTurn, Given } from './form'
import * as wording from './wording-forms'

/** What is given to a field is a number, a day, a name. */
const LONGEST_VALUE = 200
const LONGEST_ANSWER = 120
/** An answer in more words is a sentence of its own. */
const MOST_WORDS = 8

const LEAVES = /^(?:annule\w*|stop|arrete\w*|laisse\w* tomber|quitter|terminer|abandon\w*|fini)$/
const SKIPS =
  /^(?:passer?|suivant\w*|je ne sais pas(?: encore)?|(?:je )?(?:sais|sait) pas(?: encore)?|pas encore|aucune? idee|inconnue?|plus tard|non|rien|sans)$/
/** « Et si on en prend trois ? » changes the form; any other question is one. */
const CHANGES = /^(?:et |mais )?(?:si|avec|pour|plutot|en fait|non|finalement|mettons|disons)\b/

/** Begins a form with what was already said. */
export function begin(form: Form, said: string, ports: FormPorts): FormTurn {
  const { given, faults } = foundIn(form, said)
  return show(form, given, {}, faults, ports)
}

/**
 * What the inputs of a card hold. A value that cannot be is told beside its input, and everything else is kept.
 *
 * @param values  by the ids of the inputs, as typed
 */
export function submitted(form: Form, before: Given, values: Given, ports: FormPorts): FormTurn {
  const given: Record<string, string> = {}
  const typed: Record<string, string> = {}
  const faults: Record<string, string> = {}
  for (const field of form.fields) {
    const value = values[field.id]
    // An input that the card did not have keeps what was known.
    const said = (value ?? before[field.id] ?? '').trim().slice(0, LONGEST_VALUE)
    if (said === '') {
      if (field.required) faults[field.id] = wording.missing(field.question)
      continue
    }
    const read = field.read(said, given)
    if ('value' in read) given[field.id] = read.value
    else {
      faults[field.id] = read.fault
      typed[field.id] = said
    }
  }
  return show(form, given, typed, faults, ports)
}

/** What was written while a form is under way; `null` when it is no answer to it, and must be read as a question. */
export function heard(form: Form, state: FormState, said: string, ports: FormPorts): FormTurn | null {
  const words = normalise(said)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  if (LEAVES.test(words)) return { state: null, reply: plain(wording.left) }
  const isQuestion = said.includes('?') && !CHANGES.test(words)
  const field = form.fields.find(({ id }) => id === state.asking)
  if (field && SKIPS.test(words) && !field.required) {
    return show(form, { ...state.given, [field.id]: '' }, {}, {}, ports)
  }
  if (isQuestion || said.length > LONGEST_ANSWER) return null
  const found = foundIn(form, said)
  if (Object.keys({ ...found.given, ...found.faults }).length > 0) {
    return show(form, { ...state.given, ...found.given }, {}, found.faults, ports)
  }
  if (!field || words.split(' ').length > MOST_WORDS) return null
  const read = field.read(said.trim(), state.given)
  if ('value' in read) return show(form, { ...state.given, [field.id]: read.value }, {}, {}, ports)
  // Words without a figure may be about something else: only what was meant as an answer is faulted.
  return /\d/.test(said) || words.split(' ').length <= 2
    ? show(form, state.given, {}, { [field.id]: read.fault }, ports, field.id)
    : null
}

/** What a sentence gives: a value that cannot be is told, never left out as if nothing had been said. */
function foundIn(form: Form, said: string): { readonly given: Given; readonly faults: Given } {
  const given: Record<string, string> = {}
  const faults: Record<string, string> = {}
  for (const field of form.fields) {
    const value = field.find?.(said.slice(0, LONGEST_VALUE))
    if (value === undefined || value === null) continue
    const read = field.read(value, given)
    if ('value' in read) given[field.id] = read.value
    else faults[field.id] = read.fault
  }
  return { given, faults }
}

/** The form as it stands: what is wrong, else what is asked next, else its answer, with the inputs to change it. */
function show(
  form: Form,
  given: Given,
  typed: Given,
  found: Given,
  ports: FormPorts,
  askAgain?: string
): FormTurn {
  const faults = { ...form.faults?.(given), ...found }
  const isFaulty = Object.keys(faults).length > 0
  const isReady = form.fields.every(({ id, required }) => !required || (given[id] ?? '') !== '')
  const next = askAgain ?? nextAsked(form, given, faults)
  const asked = form.fields.find(({ id }) => id === next)
  const inputs = form.fields.map(field =>
    inputOf(field, typed[field.id] ?? given[field.id], faults[field.id])
  )
  const answered = isReady && !isFaulty ? form.answer(given, ports) : null
  const question = asked && !isFaulty ? [subtle(wording.askedNext(asked.question))] : []
  const told: readonly CardBlock[] = answered
    ? [...answered.card.body, ...question]
    : [
        ...(isFaulty
          ? [
              { kind: 'text', text: wording.toMend, tone: 'attention' } as const,
              ...Object.values(faults).map(text => ({ kind: 'text', text }) as const)
            ]
          : [{ kind: 'text', text: form.introduction } as const]),
        ...(isFaulty ? [] : question)
      ]
  const card: Card = {
    title: answered ? answered.card.title : form.title,
    body: [...told, ...inputs.map(input => ({ kind: 'input', input }) as const)],
    actions: [
      ...(answered?.card.actions ?? []),
      { kind: 'submit', title: answered ? wording.again : form.submit, form: form.name }
    ]
  }
  return {
    state: { form: form.name, given, asking: next },
    reply: {
      kind: answered?.kind ?? 'clarify',
      text: plainTextOf({ ...card, body: told }),
      factIds: answered?.factIds ?? [],
      sources: (answered?.factIds ?? []).map(factOf).map(({ section, quote }) => ({ section, quote })),
      card
    }
  }
}

const subtle = (text: string): CardBlock => ({ kind: 'text', text, tone: 'subtle' })

function nextAsked(form: Form, given: Given, faults: Given): string | null {
  const faulty = form.fields.find(({ id }) => faults[id] !== undefined)
  const missing = form.fields.find(({ id, required }) => required && !given[id])
  const optional = form.fields.find(({ id, quiet }) => !quiet && given[id] === undefined)
  return (faulty ?? missing ?? optional)?.id ?? null
}

function inputOf(field: Field, value: string | undefined, fault: string | undefined): CardInput {
  return { ...field.input(value === '' ? undefined : value), ...(fault === undefined ? {} : { fault }) }
}

const plain = (text: string): Answer => ({ kind: 'answer', text, factIds: [], sources: [] })
