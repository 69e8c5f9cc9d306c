import type { Topic } from '../../domain/ami/topic'
import { TOPICS, topicOf } from '../../domain/ami/topics'
import { figuresIn } from '../../domain/ami/understanding/figures'
import { normalise } from '../../domain/language/normalise'
import type { Intents, Recognised } from '../../domain/ports/intents'
import type { Answer } from '../answer'
import { calculationFor } from './calculations'
import { answerOf, calculated, choicesOf, menuOf } from './compose'
import type { AmiState } from './state'
import { beforeAnswer } from './verdict'
import * as wording from './wording'

export interface AmiPorts {
  readonly intents: Intents
}

export interface AmiTurn {
  readonly state: AmiState
  readonly reply: Answer
}

/** Longer ones are pasted documents, not questions. */
const LONGEST = 2_000
/** Above it the answer is given; between both, three meanings are offered; below, nothing is guessed. */
const SURE = 0.5
const UNSURE = 0.28
/** A second topic this near to the first is told too. */
const NEAR = 0.9

const plain = (answer: Partial<Answer> & Pick<Answer, 'kind' | 'text'>): Answer => ({
  factIds: [],
  sources: [],
  ...answer
})

/** One turn of a conversation about the AMI: what was known and what was said, to what is answered and known then. */
export async function answerAmi(state: AmiState, said: string, ports: AmiPorts): Promise<AmiTurn> {
  const trimmed = said.trim()
  if (!/[\p{L}\p{N}]/u.test(trimmed)) return { state, reply: welcome(wording.nothingSaid) }
  if (trimmed.length > LONGEST) return { state, reply: plain({ kind: 'clarify', text: wording.tooLong }) }

  const chosen = chosenFrom(state.offered, trimmed)
  if (chosen) return about(chosen, answerOf([chosen]), state)

  const calculation = calculationFor(figuresIn(trimmed), state.posts)
  if (calculation) {
    const { text, factIds, posts } = calculation
    return {
      state: { ...state, posts: posts ?? state.posts, offered: [] },
      reply: calculated(text, factIds)
    }
  }

  const recognised = await ports.intents.recognise(trimmed, { topic: state.topic })
  return fromIntents(state, trimmed, recognised)
}

function fromIntents(state: AmiState, said: string, { intents, confidence }: Recognised): AmiTurn {
  const topics = intents.flatMap(({ name, score }) => {
    const topic = TOPICS.get(name)
    return topic ? [{ topic, score }] : []
  })
  const [first, second] = topics
  if (!first || confidence < UNSURE) {
    return {
      state: { ...state, offered: [] },
      reply: plain({ kind: 'out_of_scope', text: `${wording.notUnderstood} ${wording.contact}` })
    }
  }
  if (first.topic.kind === 'clarify') return meanings(state, first.topic)
  if (confidence < SURE && first.topic.kind === 'answer') {
    const offered = topics
      .filter(({ topic }) => topic.kind !== 'clarify')
      .slice(0, 3)
      .map(({ topic }) => topic.id)
    return { state: { ...state, offered }, reply: menuOf(wording.whichOne, offered) }
  }
  const isNear =
    second !== undefined &&
    first.topic.kind === 'answer' &&
    second.topic.kind === 'answer' &&
    second.score >= first.score * NEAR
  const after = isNear ? [second.topic] : []
  return about(
    first.topic,
    answerOf([first.topic], { before: beforeAnswer(said, first.topic), after }),
    state
  )
}

function meanings(state: AmiState, topic: Topic): AmiTurn {
  const offered = topic.next ?? []
  return { state: { ...state, offered }, reply: menuOf(topic.answer, offered) }
}

function about(topic: Topic, reply: Answer, state: AmiState): AmiTurn {
  const next = topic.next ?? []
  return {
    state: { ...state, topic: topic.kind === 'answer' ? topic.id : state.topic, offered: next },
    reply: next.length === 0 ? reply : { ...reply, choices: choicesOf(next) }
  }
}

const welcome = (text: string): Answer =>
  plain({ kind: 'clarify', text, choices: wording.suggested.map(label => ({ label, text: label })) })

/** The number of a choice, or its words. */
function chosenFrom(offered: readonly string[], said: string): Topic | null {
  const number = /^\D{0,12}([1-9])\D{0,3}$/.exec(said)?.[1]
  const byNumber = number === undefined ? undefined : offered[Number(number) - 1]
  if (byNumber !== undefined && said.length < 16) return topicOf(byNumber)
  const words = normalise(said)
  const byTitle = [...offered, ...TOPICS.keys()].find(id => normalise(topicOf(id).title) === words)
  return byTitle === undefined ? null : topicOf(byTitle)
}
