import type { QuestionnaireStore } from '../../domain/ports/questionnaires'
import { dueOn } from '../../domain/reporting/convention'
import { conseillerOf, rolesIn } from '../../domain/rights/rights'
import { localTimeIn, PARIS } from '../../domain/values/zone'
import { dateInWords } from '../layout/days'
import type { Filled } from '../layout/forms'
import { html } from '../layout/html'
import { notice } from '../layout/notice'
import { type Answer, type ConsoleRoute, Missing, page, seeOther, type Visit } from '../sign-in/visit'
import { QUESTIONNAIRE_PATH, questionnairePath } from './paths'
import {
  halfYearAt,
  halfYearInWords,
  missingAnswers,
  openHalfYears,
  questionnaireForm,
  saidAnswers
} from './questionnaire'
import * as wording from './wording'

export interface QuestionnairePorts {
  readonly questionnaires: Pick<QuestionnaireStore, 'find' | 'answer'>
}

/** The half-yearly questionnaire, filled in by the conseiller and by nobody else. */
export function questionnaireRoutes({ questionnaires }: QuestionnairePorts): readonly ConsoleRoute[] {
  // Whoever signs in as a conseiller answers for themselves: no address names another one's copy.
  const roles = rolesIn('day')

  function self(visit: Visit): string {
    const conseillerId = conseillerOf(visit.person)
    visit.require('questionnaire', { conseillerId })
    if (conseillerId === null) throw new Missing()
    return conseillerId
  }

  async function copyAt(visit: Visit) {
    const period = halfYearAt(visit.param('periode'))
    const conseillerId = self(visit)
    const copy = period && (await questionnaires.find(period.name, conseillerId))
    if (!period || !copy) throw new Missing()
    return { period, copy, conseillerId }
  }

  const dayOf = (at: Date) => dateInWords(localTimeIn(PARIS, at).day)

  function formPage(
    visit: Visit,
    { period, copy }: Awaited<ReturnType<typeof copyAt>>,
    sentBack?: Filled
  ): Answer {
    const title = wording.questionnaireTitle(halfYearInWords(period))
    return {
      kind: 'page',
      ...(sentBack ? { status: 422 as const, faulty: true } : {}),
      title,
      body: html`<h1>${title}</h1><p class="lead">${wording.questionnaireLead(dateInWords(dueOn(period)))}</p>
${notice(wording.QUESTIONNAIRE_NOTICES, visit.query.get('fait'))}
${copy.answeredAt && html`<p class="note">${wording.questionnaireDone(dayOf(copy.answeredAt))}</p>`}
${questionnaireForm(visit, period, copy, sentBack)}`
    }
  }

  return [
    {
      method: 'GET',
      path: QUESTIONNAIRE_PATH,
      roles,
      async answer(visit) {
        const conseillerId = self(visit)
        const waiting = await waitingQuestionnaire({ questionnaires }, conseillerId, visit.now)
        if (waiting) return seeOther(questionnairePath(waiting.period.name))
        const [, { name }] = openHalfYears(localTimeIn(PARIS, visit.now).day)
        if (await questionnaires.find(name, conseillerId)) return seeOther(questionnairePath(name))
        const title = wording.questionnaireCardTitle
        return page({ title, body: html`<h1>${title}</h1><p>${wording.questionnaireNone}</p>` })
      }
    },
    {
      method: 'GET',
      path: `${QUESTIONNAIRE_PATH}/:periode`,
      roles,
      answer: async visit => formPage(visit, await copyAt(visit))
    },
    {
      method: 'POST',
      path: `${QUESTIONNAIRE_PATH}/:periode`,
      roles,
      async answer(visit) {
        const asked = await copyAt(visit)
        const { form, now } = visit
        const { answers, mistakes } = saidAnswers(form)
        const missing = missingAnswers({ ...asked.copy.answers, ...answers })
        const isWhole = Object.keys(missing).length === 0
        // What is right is kept, whatever is missing: nobody answers twice.
        const isSent = form.get('geste') === 'envoyer'
        const copy = await questionnaires.answer(
          asked.period.name,
          asked.conseillerId,
          answers,
          isSent && isWhole && Object.keys(mistakes).length === 0,
          now
        )
        if (!copy) throw new Missing()
        const found = { ...(isSent ? missing : {}), ...mistakes }
        if (Object.keys(found).length > 0) {
          return formPage(visit, { ...asked, copy }, { values: form, mistakes: found })
        }
        await visit.done(isSent ? 'questionnaire.answer' : 'questionnaire.keep', asked.period.name)
        return seeOther(`${questionnairePath(asked.period.name)}?fait=${isSent ? 'repondu' : 'garde'}`)
      }
    }
  ]
}

/** The questionnaire that a conseiller was asked and has not answered, the oldest first. */
export async function waitingQuestionnaire(
  { questionnaires }: { readonly questionnaires: Pick<QuestionnaireStore, 'find'> },
  conseillerId: string,
  now: Date
) {
  for (const period of openHalfYears(localTimeIn(PARIS, now).day)) {
    const copy = await questionnaires.find(period.name, conseillerId)
    if (copy && copy.answeredAt === null) return { period, copy }
  }
  return null
}
