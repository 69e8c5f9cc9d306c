import { factOf } from '../../domain/ami/knowledge'
import type { Topic } from '../../domain/ami/topic'
import { topicOf } from '../../domain/ami/topics'
import type { Answer, Choice, Source } from '../answer'
import * as wording from './wording'

/** A reader in a hurry reads so many passages; the sources hold them all. */
const MOST_PASSAGES = 4

export const sourcesOf = (factIds: readonly string[]): Source[] =>
  factIds.map(factOf).map(({ section, quote }) => ({ section, quote }))

/** The passages that say so, each with the right reading where the scan is wrong. */
export const passagesOf = (factIds: readonly string[]): string =>
  factIds
    .slice(0, MOST_PASSAGES)
    .map(factOf)
    .map(({ id, quote, section }) => wording.passage(quote, section, wording.readings[id]))
    .join('\n')

const datedFor = (factIds: readonly string[]) =>
  factIds.length === 0
    ? ''
    : factIds.every(id => id.startsWith('delib-'))
      ? wording.datedExample
      : wording.dated

const paragraphs = (...parts: readonly string[]) => parts.filter(part => part !== '').join('\n\n')

/** What some topics say, one after another, under what comes before the first. */
export function answerOf(
  topics: readonly Topic[],
  { before = '', after = [] }: { before?: string; after?: readonly Topic[] } = {}
): Answer {
  const [first] = topics
  const factIds = [...new Set([...topics, ...after].flatMap(topic => topic.factIds))]
  const quoted = [...new Set(topics.flatMap(topic => topic.factIds.slice(0, MOST_PASSAGES)))]
  const isOutside = topics.every(topic => topic.kind === 'out_of_scope')
  const said = topics.map(({ answer }, index) =>
    index === 0 ? `${before}${decapitalised(answer, before)}` : answer
  )
  return {
    kind: isOutside ? 'out_of_scope' : (first?.kind ?? 'answer'),
    text: paragraphs(
      said.join('\n\n'),
      after.length === 0 ? '' : `${wording.related}${after.map(({ answer }) => answer).join(' ')}`,
      topics.flatMap(topic => topic.factIds).length === 0 ? '' : passagesOf(quoted),
      [datedFor(quoted), isOutside ? wording.contact : ''].filter(Boolean).join(' ')
    ),
    factIds,
    sources: sourcesOf(factIds)
  }
}

/** What was worked out, over the passages that it rests on. */
export function calculated(text: string, factIds: readonly string[]): Answer {
  return {
    kind: 'calculation',
    text: paragraphs(text, passagesOf(factIds), datedFor(factIds)),
    factIds,
    sources: sourcesOf(factIds),
    computed: text.match(/\d+(?:[ ,]\d+)*/g) ?? []
  }
}

/** « Oui : La commune… » reads « Oui : la commune… »; an abbreviation or a figure stays as it is. */
const decapitalised = (answer: string, before: string) =>
  before === '' || !/^[A-ZÀ-Ü][a-zà-ü’']/.test(answer) || /^(?:AMI|ANCT|PIX|Caudr|Lille)/.test(answer)
    ? answer
    : answer.charAt(0).toLowerCase() + answer.slice(1)

export const choicesOf = (topicIds: readonly string[]): Choice[] =>
  topicIds
    .map(topicOf)
    .map(({ title }) => ({ label: title.charAt(0).toUpperCase() + title.slice(1), text: title }))

/** Several answers to one message, in the order of its questions. */
export function joined(answers: readonly Answer[]): Answer {
  const sources = answers.flatMap(answer => answer.sources)
  return {
    kind:
      (['calculation', 'answer'] as const).find(wanted => answers.some(({ kind }) => kind === wanted)) ??
      'out_of_scope',
    text: answers.map(({ text }) => text).join('\n\n'),
    factIds: [...new Set(answers.flatMap(({ factIds }) => factIds))],
    sources: sources.filter(
      ({ quote }, index) => sources.findIndex(other => other.quote === quote) === index
    ),
    computed: answers.flatMap(({ computed }) => computed ?? [])
  }
}

/** What the text says of the topics that may have been meant, the likeliest first: told as no more than that. */
export function nearestOf(topics: readonly Topic[]): Answer {
  const factIds = [...new Set(topics.flatMap(topic => topic.factIds.slice(0, MOST_PASSAGES)))]
  const lines = topics.map(({ title, answer }, index) => wording.nearestLine(index + 1, title, answer))
  return {
    kind: 'answer',
    text: paragraphs([wording.nearest, ...lines].join('\n'), wording.notThat, datedFor(factIds)),
    factIds,
    sources: sourcesOf(factIds),
    choices: choicesOf(topics.map(({ id }) => id))
  }
}

/** A choice of meanings: the labels stand in the text too, with their numbers, for channels without buttons. */
export function menuOf(question: string, topicIds: readonly string[]): Answer {
  const choices = choicesOf(topicIds)
  const lines = choices.map(({ label }, index) => wording.choiceLine(index + 1, label))
  const factIds = [...new Set(topicIds.flatMap(id => topicOf(id).factIds.slice(0, 1)))]
  return {
    kind: 'clarify',
    text: paragraphs([question, ...lines].join('\n'), wording.chooseByNumber),
    factIds,
    sources: [],
    choices
  }
}
