import { type QualityRemark, qualityOf } from '../../domain/permanences/quality'
import type { DirectoryStore } from '../../domain/ports/directory'
import type { FeedbackStore } from '../../domain/ports/feedback'
import type { QualityStore } from '../../domain/ports/quality'
import type { UnansweredQuestions } from '../../domain/ports/unanswered'
import { rolesIn } from '../../domain/rights/rights'
import { localTimeIn, PARIS } from '../../domain/values/zone'
import { dateInWords } from '../layout/days'
import { html } from '../layout/html'
import { notice } from '../layout/notice'
import { table } from '../layout/table'
import { type ConsoleRoute, page, seeOther } from '../sign-in/visit'
import { FEEDBACK_PATH, feedbackContent } from './feedback'
import { isQualityKind, QUALITY_PATH, qualityContent } from './quality'
import * as wording from './wording'

export interface EditorPorts {
  readonly directory: Pick<DirectoryStore, 'load'>
  readonly quality: QualityStore
  readonly unanswered: Pick<UnansweredQuestions, 'list' | 'settle'>
  readonly feedback: Pick<FeedbackStore, 'byTopic'>
}

interface Looked {
  readonly at: Date
  readonly remarks: readonly QualityRemark[]
  readonly sizes: { readonly permanences: number; readonly conseillers: number }
}

const QUESTIONS_PATH = '/console/editeurs/questions'
const MOST_QUESTIONS = 200
/** A look at twenty thousand rows serves whoever turns its pages. */
const LOOK_MS = 60_000

/** The editors' pages: the directory as it could be better kept, the questions that found no answer, what readers say of the answers. */
export function editorRoutes(ports: EditorPorts): readonly ConsoleRoute[] {
  let last: Looked | null = null

  async function look(now: Date): Promise<Looked> {
    const age = last ? now.getTime() - last.at.getTime() : LOOK_MS
    if (last && age >= 0 && age < LOOK_MS) return last
    const [directory, sources] = await Promise.all([ports.directory.load(), ports.quality.sources()])
    const sizes = { permanences: directory.permanences.length, conseillers: directory.conseillers.length }
    last = { at: now, remarks: qualityOf(directory, sources), sizes }
    return last
  }

  return [
    {
      method: 'GET',
      path: QUALITY_PATH,
      roles: rolesIn('quality'),
      async answer(visit) {
        visit.require('quality')
        const { remarks, sizes } = await look(visit.now)
        const kind = visit.query.get('remarque')
        const start = Number(/^\d{1,6}$/.exec(visit.query.get('debut') ?? '')?.[0] ?? 0)
        return page({
          title: wording.qualityTitle,
          body: qualityContent(remarks, sizes, isQualityKind(kind) ? kind : null, start)
        })
      }
    },
    {
      method: 'GET',
      path: QUESTIONS_PATH,
      roles: rolesIn('questions'),
      async answer(visit) {
        visit.require('questions')
        const questions = await ports.unanswered.list(MOST_QUESTIONS)
        return page({
          title: wording.questionsTitle,
          body: html`<h1>${wording.questionsTitle}</h1><p class="lead">${wording.questionsLead}</p>
${notice(wording.NOTICES, visit.query.get('fait'))}
<section class="card">${table({
            caption: html`<span class="hidden">${wording.questionsTitle}</span>`,
            columns: [
              wording.question,
              wording.lastAsked,
              { name: wording.asked, number: true },
              wording.done
            ],
            rows: questions.map(({ question, count, lastAskedAt }) => [
              html`« ${question} »`,
              dateInWords(localTimeIn(PARIS, lastAskedAt).day),
              count,
              visit.formTo(
                `${QUESTIONS_PATH}/traitee`,
                html`<input type="hidden" name="question" value="${question}"><button class="small">${wording.settle}<span class="hidden"> : ${question}</span></button>`
              )
            ]),
            empty: wording.questionsNone
          })}</section>`
        })
      }
    },
    {
      method: 'POST',
      path: `${QUESTIONS_PATH}/traitee`,
      roles: rolesIn('questions'),
      async answer(visit) {
        visit.require('questions')
        await ports.unanswered.settle(visit.form.get('question') ?? '')
        await visit.done('question.settle', '')
        return seeOther(`${QUESTIONS_PATH}?fait=traitee`)
      }
    },
    {
      method: 'GET',
      path: FEEDBACK_PATH,
      roles: rolesIn('questions'),
      async answer(visit) {
        visit.require('questions')
        return page({ title: wording.feedbackTitle, body: feedbackContent(await ports.feedback.byTopic()) })
      }
    }
  ]
}
