import { type BodyKind, verdictOn } from '../../../domain/ami/eligibility'
import { type Body, type BodyReading, isOverseas } from '../../../domain/bodies/body'
import type { CardAction, CardBlock } from '../../card'
import { textField } from './fields'
import type { Form, FormAnswer, FormPorts, Given } from './form'
import { passages } from './passages'
import * as wording from './wording-eligibility'
import * as forms from './wording-forms'

const MOST_CHOICES = 5

/** « Pouvons-nous candidater ? »: a verdict on a body, by its kind, its name or its SIREN. */
export const eligibilityForm: Form = {
  name: 'eligibility',
  title: wording.title,
  introduction: wording.introduction,
  submit: wording.submit,
  fields: [
    textField({
      id: 'body',
      label: wording.label,
      question: wording.question,
      required: true,
      maxLength: 200,
      placeholder: wording.placeholder
    })
  ],
  answer: answerOf
}

function answerOf(given: Given, ports: FormPorts): FormAnswer {
  const said = given['body'] ?? ''
  return verdictFor(ports.readBody(said, { asked: true }), said)
}

/** The verdict on a body, or the question that it takes. */
export function verdictFor(reading: BodyReading, said: string): FormAnswer {
  switch (reading.kind) {
    case 'one':
      return verdictCard(reading.body.kind, reading.body, reading.certainty === 'fuzzy', null)
    case 'kind':
      return verdictCard(reading.of, null, false, reading.named)
    case 'several':
      return asked(
        wording.whichOne,
        reading.bodies.slice(0, MOST_CHOICES).map(body => {
          const label = wording.toldApart(body)
          return { kind: 'say', title: label, text: label }
        })
      )
    case 'siren':
      return asked(wording.sirenProblem[reading.problem](reading.siren), [])
    case 'none':
      return asked(wording.notFound(said), [])
  }
}

const asked = (text: string, actions: readonly CardAction[]): FormAnswer => ({
  kind: 'clarify',
  factIds: [],
  card: { title: wording.title, body: [{ kind: 'text', text }], actions }
})

function verdictCard(kind: BodyKind, body: Body | null, isGuess: boolean, named: string | null): FormAnswer {
  const verdict = verdictOn(kind)
  const overseas = body !== null && isOverseas(body.departement) && kind !== 'outre-mer'
  const factIds = [
    ...verdict.factIds,
    ...(overseas ? ['eligible-outre-mer'] : []),
    ...wording.insteadFacts(verdict)
  ]
  const facts = body === null ? [] : wording.facts(body)
  const body_: CardBlock[] = [
    {
      kind: 'text',
      text: wording.verdict(verdict, body, named),
      tone: verdict.eligibility === 'eligible' ? 'good' : 'attention'
    },
    ...(isGuess && body ? [{ kind: 'text', text: wording.guessed(body) } as const] : []),
    { kind: 'text', text: wording.reasons[kind] },
    ...(verdict.basis === 'reading'
      ? [{ kind: 'text', text: wording.isReading, tone: 'subtle' } as const]
      : []),
    ...(overseas ? [{ kind: 'text', text: wording.overseas } as const] : []),
    ...wording.insteads(verdict).map(text => ({ kind: 'text', text }) as const),
    ...(facts.length === 0 ? [] : [{ kind: 'facts', facts } as const]),
    ...passages([...new Set(verdict.factIds)].slice(0, 3)),
    { kind: 'text', text: forms.dated, tone: 'subtle' }
  ]
  return {
    kind: 'answer',
    factIds: [...new Set(factIds)],
    card: {
      title: body ? wording.titleOf(body) : wording.title,
      body: body_,
      actions: wording.next(verdict).map(text => ({ kind: 'say', title: text, text }))
    }
  }
}
