import { TOPICS } from '../../domain/ami/topics'
import type { FeedbackStore } from '../../domain/ports/feedback'
import { type Html, html } from '../layout/html'
import { table } from '../layout/table'
import * as wording from './wording'

export const FEEDBACK_PATH = '/console/editeurs/avis'

const number = new Intl.NumberFormat('fr-FR')

/** What readers say of the answers in Teams, by topic, those that helped least first, with the answer that was given. */
export function feedbackContent(topics: Awaited<ReturnType<FeedbackStore['byTopic']>>): Html {
  const sum = (of: 'useful' | 'notUseful') => topics.reduce((total, topic) => total + topic[of], 0)
  const [useful, notUseful] = [sum('useful'), sum('notUseful')]
  return html`<h1>${wording.feedbackTitle}</h1><p class="lead">${wording.feedbackLead}</p>
<section class="card">${table({
    caption:
      topics.length === 0
        ? wording.feedbackTitle
        : wording.feedbackTotal(number.format(useful), number.format(useful + notUseful)),
    columns: [
      wording.topic,
      { name: wording.notUseful, number: true },
      { name: wording.useful, number: true },
      wording.givenAnswer
    ],
    rows: topics.map(({ topic: id, useful: yes, notUseful: no }) => {
      const topic = TOPICS.get(id)
      return [
        topic?.title ?? wording.OTHER_TOPICS[id] ?? wording.formerTopic(id),
        number.format(no),
        number.format(yes),
        topic
          ? html`<details><summary>${wording.readAnswer}<span class="hidden"> : ${topic.title}</span></summary><p>${topic.answer}</p></details>`
          : '—'
      ]
    }),
    empty: wording.feedbackNone
  })}</section>`
}
