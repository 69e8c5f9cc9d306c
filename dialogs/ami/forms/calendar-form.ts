import { FUNDED_MONTHS, LONGEST_CONVENTION_MONTHS } from '../../../domain/ami/funding'
import {
  type AmiEvents,
  disordered,
  type EventName,
  type Obligation,
  obligationsOf
} from '../../../domain/ami/obligations'
import { normalise } from '../../../domain/language/normalise'
import { saidDay } from '../../../domain/language/said-day'
import type { CardBlock } from '../../card'
import { dayField, numberField, numberIn, textIn } from './fields'
import type { Field, Form, FormAnswer, FormPorts, Given } from './form'
import { passages } from './passages'
import * as wording from './wording-calendar'
import * as forms from './wording-forms'

/** A day with the word that says which event it is of. */
const eventField = (id: EventName | 'conventionOn', words: RegExp, quiet = false): Field =>
  dayField({
    id,
    label: wording.labels[id],
    question: wording.questions[id],
    quiet,
    find: said => (words.test(normalise(said)) && saidDay(said) ? said : null)
  })

/** « Calendrier des obligations »: what is owed, by when, and what happens otherwise. */
export const calendarForm: Form = {
  name: 'calendar',
  title: wording.title,
  introduction: wording.introduction,
  submit: wording.submit,
  fields: [
    eventField('presentedOn', /\bpresent/),
    eventField('selectedOn', /\b(?:selection|retenu|choisi)/),
    eventField('contractOn', /\bcontrat/),
    eventField('conventionOn', /\bconvention/),
    eventField(
      'startedOn',
      /\b(?:prise de (?:poste|fonction)|prend(?:ra)? (?:ses fonctions|son poste)|arriv|debut)/
    ),
    numberField(
      { id: 'months', label: wording.labels.months, question: wording.questions.months, quiet: true },
      {
        min: FUNDED_MONTHS,
        max: LONGEST_CONVENTION_MONTHS,
        whole: true,
        notOne: forms.notMonths,
        tooSmall: forms.tooFewMonths,
        tooBig: forms.tooManyMonths
      }
    )
  ],
  faults: given =>
    Object.fromEntries(
      disordered(eventsOf(given)).map(([before, after]) => [after, wording.disordered(before, after)])
    ),
  answer: answerOf
}

export const eventsOf = (given: Given): AmiEvents => ({
  presentedOn: textIn(given, 'presentedOn'),
  selectedOn: textIn(given, 'selectedOn'),
  contractOn: textIn(given, 'contractOn'),
  conventionOn: textIn(given, 'conventionOn'),
  startedOn: textIn(given, 'startedOn'),
  months: numberIn(given, 'months') ?? FUNDED_MONTHS
})

function answerOf(given: Given, ports: FormPorts): FormAnswer {
  const events = eventsOf(given)
  const owed = obligationsOf(events)
  const isDated = Object.values(events).some(value => typeof value === 'string')
  const url = isDated ? ports.linkTo('ics', 'calendar', given) : null
  const table = (title: string, some: readonly Obligation[]): CardBlock[] => [
    { kind: 'text', text: title, tone: 'heading' },
    {
      kind: 'table',
      columns: [
        { header: wording.columns.what },
        { header: wording.columns.when },
        { header: wording.columns.otherwise }
      ],
      rows: some.map(each => [wording.names[each.key], wording.when(each.due), wording.otherwise(each)])
    }
  ]
  const isDelay = ({ due }: Obligation) => due.kind === 'by' || due.kind === 'before'
  return {
    kind: 'calculation',
    factIds: [...new Set(owed.flatMap(({ factIds, sanctionFactIds }) => [...factIds, ...sanctionFactIds]))],
    card: {
      title: wording.title,
      body: [
        { kind: 'text', text: isDated ? wording.counted : wording.undated },
        ...table(wording.parts.delays, owed.filter(isDelay)),
        ...table(
          wording.parts.reports,
          owed.filter(({ due }) => due.kind === 'every')
        ),
        ...table(
          wording.parts.always,
          owed.filter(({ due }) => due.kind === 'throughout')
        ),
        ...(owed.some(({ due }) => due.kind === 'every' && due.reminders.length > 0)
          ? [{ kind: 'text', text: wording.reminders, tone: 'subtle' } as const]
          : []),
        ...passages([
          'delai-selection-15-jours',
          'delai-signature-15-jours',
          'sanction-suspension-suivi',
          'sanction-remboursement-hors-mission'
        ]),
        { kind: 'text', text: forms.dated, tone: 'subtle' }
      ],
      actions: url === null ? [] : [{ kind: 'open', title: wording.download, url }]
    }
  }
}
