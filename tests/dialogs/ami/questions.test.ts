import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openAsking } from '../../../app/ami'
import { openGeography } from '../../../app/open'
import { FACTS } from '../../../domain/ami/knowledge'
import { TOPICS } from '../../../domain/ami/topics'
import { type Graded, grade, questionsOf } from './grading'

const ask = openAsking()
const { readBody } = openGeography()
const DEV = join(__dirname, '../../../../shared/ami/questions-dev.jsonl')

/** The questions given with the task, where they are there. */
function developmentQuestions(): Graded[] {
  if (!existsSync(DEV)) return []
  return readFileSync(DEV, 'utf8')
    .trim()
    .split('\n')
    .map(line => {
      const { id, utterance, expected } = JSON.parse(line) as {
        id: string
        utterance: string
        expected: { kind: string; kind_also?: string[]; must_contain: string[][]; must_not_contain: string[] }
      }
      return {
        id,
        utterance,
        kinds: [expected.kind, ...(expected.kind_also ?? [])],
        mustContain: expected.must_contain,
        mustNotContain: expected.must_not_contain
      }
    })
}

const SETS = [
  ['the questions given with the task', developmentQuestions(), 0.9],
  ['those that the knowledge was tuned on', questionsOf('questions-tuning.tsv'), 0.95],
  ['those kept aside', questionsOf('questions-held-out.tsv'), 0.85]
] as const

const numbersIn = (text: string) =>
  (text.match(/\d+(?:[ \u00a0\u202f]\d{3}(?!\d))*(?:,\d+)?/g) ?? []).map(number =>
    number.replace(/[ \u00a0\u202f]/g, '')
  )
/** The rank of a step or of a choice is no figure; the year of the first wave dates the answers, the text has none. */
const told = (text: string) =>
  text.replace(/(?:^|[\s:;])\d\. /gm, ' ').replace(/\b(?:fin|fin de|décembre|novembre) \(?2020\)?/g, ' ')

describe('questions about the AMI', () => {
  it.each(SETS)('are answered right, none with a forbidden phrase: %s', async (_, questions, least) => {
    const wrong: string[] = []
    const forbidden: string[] = []
    for (const question of questions) {
      const graded = grade(question, await ask(question.utterance))
      if (!graded.isRight) wrong.push(question.id)
      if (graded.forbidden.length > 0) forbidden.push(question.id)
    }
    expect(forbidden).toEqual([])
    expect({ wrong, isEnough: wrong.length <= questions.length * (1 - least) }).toMatchObject({
      isEnough: true
    })
  })

  it('reach every fact: each is told to whoever asks for it plainly', async () => {
    const lines = readFileSync(join(__dirname, 'questions-by-fact.tsv'), 'utf8').trim().split('\n')
    const questions = lines.map(line => line.split('\t') as [fact: string, question: string]) // two columns
    expect(questions.map(([fact]) => fact).sort()).toEqual([...FACTS.keys()].sort())
    const untold: string[] = []
    for (const [fact, question] of questions)
      if (!(await ask(question)).factIds.includes(fact)) untold.push(fact)
    expect(untold).toEqual([])
  })

  it('are never answered with a number that no fact, no calculation and no question gave', async () => {
    const invented: string[] = []
    for (const { id, utterance } of SETS.flatMap(([, questions]) => questions)) {
      const answer = await ask(utterance)
      const facts = answer.factIds.map(fact => FACTS.get(fact))
      const given = new Set(
        [
          utterance,
          // A body is told by the State's table of communes and intercommunalités.
          JSON.stringify(readBody(utterance)),
          ...facts.flatMap(fact => (fact ? [fact.quote, fact.reading, fact.section] : [])),
          ...(answer.computed ?? []),
          ...(answer.choices ?? []).map(({ label }) => label)
        ].flatMap(numbersIn)
      )
      const said = told(answer.text).replace('(février 2021)', '')
      for (const number of numbersIn(said)) if (!given.has(number)) invented.push(`${id}: ${number}`)
    }
    expect(invented).toEqual([])
  })

  it('rest on facts: each number of an answer stands in those that it cites', () => {
    const invented = [...TOPICS.values()].flatMap(({ id, answer, factIds }) => {
      const given = new Set(
        factIds.flatMap(fact => numbersIn(`${FACTS.get(fact)?.quote} ${FACTS.get(fact)?.reading}`))
      )
      return numbersIn(told(answer))
        .filter(number => !given.has(number))
        .map(number => `${id}: ${number}`)
    })
    expect(invented).toEqual([])
  })
})
