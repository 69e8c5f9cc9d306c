import type { Draft } from '../../../domain/ami/draft'
import type { BodyKind } from '../../../domain/ami/eligibility'
import { CEILING_EUROS } from '../../../domain/ami/funding'
import type { BodyReader } from '../../../domain/bodies/read-body'
import { normalise } from '../../../domain/language/normalise'
import { saidDay } from '../../../domain/language/said-day'
import { choiceField, dayField, numberIn, textField, textIn } from './fields'
import type { Form, FormAnswer, FormPorts, Given } from './form'
import { postsField } from './funding-form'
import * as wording from './wording-deliberation'
import * as forms from './wording-forms'

/** « Projet de délibération »: a draft from the collectivité's own data, to be checked by its lawyers. */
export const deliberationForm: Form = {
  name: 'deliberation',
  title: wording.title,
  introduction: wording.introduction,
  submit: wording.submit,
  fields: [
    textField({
      id: 'body',
      label: wording.labels.body,
      question: wording.questions.body,
      required: true,
      maxLength: 160
    }),
    postsField,
    dayField({
      id: 'sessionOn',
      label: wording.labels.sessionOn,
      question: wording.questions.sessionOn,
      find: said => (/\b(?:seance|conseil du|session)\b/.test(normalise(said)) && saidDay(said) ? said : null)
    }),
    textField({
      id: 'president',
      label: wording.labels.president,
      question: wording.questions.president,
      maxLength: 80
    }),
    choiceField({
      id: 'role',
      label: wording.labels.role,
      question: wording.questions.role,
      quiet: true,
      choices: wording.roles
    }),
    textField({
      id: 'place',
      label: wording.labels.place,
      question: wording.questions.place,
      quiet: true,
      maxLength: 80
    })
  ],
  answer: answerOf
}

function answerOf(given: Given, ports: FormPorts): FormAnswer {
  const draft = draftOf(given, ports.readBody)
  const url = ports.linkTo('docx', 'deliberation', given)
  return {
    kind: 'answer',
    factIds: [...wording.FACT_IDS],
    card: {
      title: draft.title,
      body: [
        { kind: 'text', text: draft.notice, tone: 'attention' },
        ...draft.parts.map(part => ({ kind: 'text', text: wording.asText(part) }) as const),
        { kind: 'text', text: wording.modelled, tone: 'subtle' },
        { kind: 'text', text: forms.dated, tone: 'subtle' }
      ],
      actions: [
        ...(url === null ? [] : [{ kind: 'open', title: wording.download, url } as const]),
        { kind: 'say', title: wording.next, text: wording.next }
      ]
    }
  }
}

const KNOWN: ReadonlySet<BodyKind> = new Set([
  'commune',
  'departement',
  'region',
  'ccas',
  'cias',
  'epci',
  'ept',
  'metropole-lyon',
  'metropole-grand-paris',
  'petr',
  'pole-metropolitain',
  'syndicat-intercommunal',
  'syndicat-mixte'
])

/** The draft of what was given. What was not given stands as a blank to fill in, in brackets. */
export function draftOf(given: Given, readBody: BodyReader): Draft {
  const said = given['body'] ?? ''
  const reading = readBody(said, { asked: true })
  const body = reading.kind === 'one' && reading.certainty === 'exact' ? reading.body : null
  const read = body?.kind ?? (reading.kind === 'kind' ? reading.of : null)
  const kind = read !== null && KNOWN.has(read) ? read : null
  const posts = numberIn(given, 'posts') ?? 1
  return wording.draft({
    name: body ? wording.officialName(body) : said,
    kind,
    posts,
    subventionEuros: posts * CEILING_EUROS,
    sessionOn: textIn(given, 'sessionOn'),
    president: textIn(given, 'president'),
    role: textIn(given, 'role'),
    place: textIn(given, 'place')
  })
}
