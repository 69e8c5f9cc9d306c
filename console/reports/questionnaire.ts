import { dueOn } from '../../domain/reporting/convention'
import { type Period, periodOf, readPeriod } from '../../domain/reporting/period'
import {
  type Answers,
  MOST_CHARACTERS,
  QUESTIONS,
  type QuestionnaireCopy,
  SCALE,
  unanswered,
  YES_NO
} from '../../domain/reporting/questionnaire'
import { wording as reportWording } from '../../domain/reporting/wording'
import { addDays, type Day } from '../../domain/values/day'
import { dateInWords } from '../layout/days'
import {
  type Choices,
  type Filled,
  filledWith,
  longTextField,
  mistakesFound,
  ticksField
} from '../layout/forms'
import { type Html, html } from '../layout/html'
import type { Visit } from '../sign-in/visit'
import { questionnairePath } from './paths'
import * as wording from './wording'

const choicesOf = (kind: 'yes-no' | 'scale'): Choices =>
  kind === 'scale'
    ? SCALE.map((mark): [string, string] => [mark, mark])
    : YES_NO.map((answer): [string, string] => [
        answer,
        reportWording.questionnaire.choices[answer] ?? answer
      ])

export const halfYearInWords = ({ kind, name }: Period) => reportWording.periodInWords(kind, name)

/** The half-years of which a copy may still wait for its conseiller, the older first: this one, and the one before it. */
export function openHalfYears(today: Day): readonly [before: Period, now: Period] {
  const now = periodOf('half-yearly', today)
  return [periodOf('half-yearly', addDays(now.from, -1)), now]
}

export const halfYearAt = (name: string): Period | null => readPeriod('half-yearly', name)

/** The questions, with what was answered so far. */
export function questionnaireForm(
  visit: Visit,
  period: Period,
  copy: QuestionnaireCopy,
  sentBack?: Filled
): Html {
  const path = questionnairePath(period.name)
  const typed = visit.interrupted(path)
  const filled = sentBack ?? (typed ? { values: typed, mistakes: {} } : filledWith(copy.answers))
  return html`${mistakesFound(filled.mistakes)}${visit.formTo(
    path,
    html`${QUESTIONS.map(({ id, kind }, index) => {
      const label = reportWording.questionnaire.questions[id] ?? id
      return html`<div class="card">${
        kind === 'text'
          ? longTextField({ name: id, label }, filled)
          : ticksField({ name: id, label: `${index + 1}. ${label}`, one: true }, choicesOf(kind), filled)
      }</div>`
    })}<div class="row"><button class="go" name="geste" value="envoyer">${wording.questionnaireSend}</button>${
      !copy.answeredAt && html`<button name="geste" value="garder">${wording.questionnaireLater}</button>`
    }</div>`
  )}`
}

/** What was answered: questions left out are absent, and what is no answer of ours is left out too. */
export function saidAnswers(form: URLSearchParams): {
  readonly answers: Answers
  readonly mistakes: Record<string, string>
} {
  const mistakes: Record<string, string> = {}
  const answers: Record<string, string> = {}
  for (const { id, kind } of QUESTIONS) {
    const given = form.get(id)
    if (given === null) continue
    if (kind === 'text') {
      const text = given.replace(/\r\n?/g, '\n')
      if (text.length > MOST_CHARACTERS || text.includes('\0'))
        mistakes[id] = wording.mistakeLong(MOST_CHARACTERS)
      else answers[id] = text
    } else if (choicesOf(kind).some(([value]) => value === given)) answers[id] = given
    else mistakes[id] = wording.mistakeChoice
  }
  return { answers, mistakes }
}

export const missingAnswers = (answers: Answers): Record<string, string> =>
  Object.fromEntries(unanswered(answers).map(id => [id, wording.questionnaireMissing]))

/** On the conseiller's own page: the questionnaire that waits for them. */
export function questionnaireCard(period: Period, copy: QuestionnaireCopy): Html {
  const left = unanswered(copy.answers).length
  return html`<section class="card"><h2>${wording.questionnaireCardTitle}</h2><p>${wording.questionnaireCard(halfYearInWords(period), left, dateInWords(dueOn(period)))}</p><p><a class="button go" href="${questionnairePath(period.name)}">${wording.questionnaireFill}</a></p></section>`
}
