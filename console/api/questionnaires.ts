import {
  type Answers,
  answersFault,
  compiled,
  QUESTIONS,
  type QuestionnaireCopy,
  unanswered
} from '../../domain/reporting/questionnaire'
import { wording } from '../../domain/reporting/wording'
import { objectIn, onlyFields } from './activity-fields'
import type { ApiPorts } from './ports'
import { badValue, notFound } from './problem'
import { periodIn, structureIn } from './reports'

const copyJson = ({ conseillerId, askedAt, remindedAt, answeredAt, answers }: QuestionnaireCopy) => ({
  conseillerId,
  askedAt: askedAt.toISOString(),
  remindedAt: remindedAt?.toISOString() ?? null,
  answeredAt: answeredAt?.toISOString() ?? null,
  answers
})

const questionsJson = () =>
  QUESTIONS.map(({ id, kind }) => ({ id, kind, text: wording.questionnaire.questions[id] ?? id }))

/** `GET /structures/{siret}/questionnaires/{period}`: who was asked, who answered, and what it comes to. */
export async function questionnaire(ports: ApiPorts, siret: string, period: string) {
  const { name } = periodIn('half-yearly', period)
  const structure = await structureIn(ports, siret)
  const copies = await ports.questionnaires.copies(structure.siret, name)
  return { questions: questionsJson(), copies: copies.map(copyJson), compiled: compiled(copies) }
}

/** `GET /conseillers/{id}/questionnaires/{period}` */
export async function questionnaireCopy(ports: ApiPorts, conseillerId: string, period: string) {
  const { name } = periodIn('half-yearly', period)
  const copy = await ports.questionnaires.find(name, conseillerId)
  if (!copy) throw notFound('Ce questionnaire n’a pas été adressé à ce conseiller.')
  return { questions: questionsJson(), ...copyJson(copy) }
}

/**
 * `PUT /conseillers/{id}/questionnaires/{period} {"answers": {…}}`: what is given is kept, a part at a time if need be; the
 * copy is answered once every question is. Whoever answers before being asked is asked by that.
 */
export async function answerQuestionnaire(
  ports: ApiPorts,
  conseillerId: string,
  period: string,
  body: Record<string, unknown>
) {
  onlyFields(body, ['answers'])
  const { name } = periodIn('half-yearly', period)
  const conseiller = ports.directory.current().conseillers.get(conseillerId)
  if (!conseiller) throw notFound('Ce conseiller n’existe pas.')
  const given = objectIn(body['answers'], 'answers')
  const fault = answersFault(given)
  if (fault) {
    const { question, choices } = fault
    throw badValue(
      `answers.${question}`,
      choices === null
        ? `« ${question} » doit être un texte.`
        : choices.length === 0
          ? `« ${question} » n’est pas une question de ce questionnaire.`
          : `« ${question} » doit être l’une de ces réponses : ${choices.join(', ')}.`
    )
  }
  const answers = given as Answers // texts, by the check above
  const now = ports.clock.now()
  await ports.questionnaires.ask(conseiller.structureSiret, name, conseillerId, now)
  const before = await ports.questionnaires.find(name, conseillerId)
  const complete = unanswered({ ...before?.answers, ...answers }).length === 0
  const copy = await ports.questionnaires.answer(name, conseillerId, answers, complete, now)
  if (!copy) throw notFound('Ce questionnaire n’a pas été adressé à ce conseiller.')
  return { ...copyJson(copy), unanswered: unanswered(copy.answers) }
}
