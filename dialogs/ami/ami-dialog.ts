import { asksOfMembership, memberCommuneIn, namesAnotherBody } from '../../domain/ami/member-communes'
import type { Topic } from '../../domain/ami/topic'
import { isElsewhere, TOPICS, topicOf } from '../../domain/ami/topics'
import { askedPart, withoutRole } from '../../domain/ami/understanding/asked-part'
import { bareMeaning } from '../../domain/ami/understanding/bare-words'
import { figuresIn } from '../../domain/ami/understanding/figures'
import { givesAnOrder } from '../../domain/ami/understanding/orders'
import {
  affairsBesideIn,
  areStrangeTo,
  namesTheProgramme,
  otherAffairsIn
} from '../../domain/ami/understanding/other-affairs'
import { givesHimOtherWork } from '../../domain/ami/understanding/other-tasks'
import { givesHimToDo } from '../../domain/ami/understanding/question-words'
import { unsaidMatterIn } from '../../domain/ami/understanding/unsaid-matters'
import type { Intents } from '../../domain/ports/intents'
import type { Answer } from '../answer'
import { calculationFor } from './calculations/calculations'
import { rankIn } from './calculations/which-payment'
import { answerOf, calculated, choicesOf, joined, menuOf, nearestOf } from './compose'
import { chosenFrom, isVerbAlone, leansOnBefore, withCalculation, withSubject } from './follow-up'
import { aboutThem, notClarify, ofThatPayment, otherHalf, PAYMENTS_BY_RANK } from './likeliest'
import { beforeUnderstanding } from './manners'
import { questionsIn } from './questions-in'
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

/** Above it the answer is given; between both, three meanings are offered; below, nothing is guessed. */
const SURE = 0.5
const UNSURE = 0.28
const SURE_OF_ONE_PASSAGE = 0.3
/** A choice of meanings is for bare words: « combien coûte un timbre » asks about something else. */
const MOST_UNKNOWN = 0.4
/** Less of a question than this among the words of a choice of meanings: it says something else too. */
const BARE = 0.5
/** What is answered to a question about another affair of the town hall, put in words of the AMI. */
const ANOTHER_AFFAIR = topicOf('outside-general')
/** The communes of the one délibération. */
const COMMUNES = topicOf('delib-communes')
/** What the AMI does not speak of, and no topic of its own says so. */
const UNSAID = 'absent-emploi-subvention'
/** So sure, a fact is told whatever else the question speaks of. */
const SURE_WHATEVER_ELSE = 0.7
/** A topic this near to a choice of meanings is what was meant: « y a un uniforme obligatoire ? » */
const NEARLY_SURE_OF_ONE = 0.93
/** What is answered to an order. */
const AN_ORDER = topicOf('outside-order')
/** What the conseiller must not be given to do. */
const NOT_HIS = topicOf('hors-mission')
/** Another affair this near to the first topic, where nothing names the programme, and no choice of ours is worth showing. */
const NEARLY_BESIDE = 0.85
/** A second topic this near to the first is told too. */
const NEAR = 0.9
/** Where the first is none too sure. */
const NEAR_WHERE_UNSURE = 0.72
/** Less near than this to the likeliest, a topic is not worth telling where none is sure. */
const WORTH_TELLING = 0.6
/** Who says more tells first and asks then. */
const MOST_WORDS_OF_ONE_BREATH = 25
/** What is told first is left out where it says nothing strange only if that makes things clear. */
const CLEARLY_SURER = 0.15
/** A follow-up that says as much as this by itself needs no subject lent to it. */
const SAYS_ENOUGH = 0.93

/** What one question came to. */
interface Understood {
  readonly answer: Answer
  /** The topic it was about, for what is asked next. */
  readonly topic: Topic | null
  readonly posts: number | null
  readonly offered: readonly string[]
}

/** One turn of a conversation about the AMI: what was known and what was said, to what is answered and known then. */
export async function answerAmi(state: AmiState, said: string, ports: AmiPorts): Promise<AmiTurn> {
  const trimmed = said.trim()
  const chosen = chosenFrom(state.offered, trimmed)
  if (chosen)
    return turn(state, chosen.kind === 'clarify' ? meanings(chosen) : about(chosen, answerOf([chosen])))
  const manners = beforeUnderstanding(trimmed)
  if (manners) return { state, reply: manners }

  const parts = givesAnOrder(trimmed) ? [] : questionsIn(trimmed)
  if (parts.length > 1) {
    const several = await severalUnderstood(state, parts, ports)
    if (several) return turn(state, several)
  }
  return turn(state, await understood(state, trimmed, ports))
}

const turn = (state: AmiState, { answer, topic, posts, offered }: Understood): AmiTurn => ({
  state: {
    topic: topic && isOurs(topic) ? topic.id : state.topic,
    posts: posts ?? state.posts,
    offered
  },
  reply: answer
})

/** What the AMI says, or is known not to say: something to ask more about, or to tell beside another answer. */
const isOurs = (topic: Topic) =>
  topic.kind === 'answer' ||
  (topic.kind === 'out_of_scope' && topic.factIds.length > 0 && !isElsewhere(topic))

/** Every question of a message, each with what the ones before it left to be understood; `null` when it is but one. */
async function severalUnderstood(
  state: AmiState,
  parts: readonly string[],
  ports: AmiPorts
): Promise<Understood | null> {
  let known = state
  const found: Understood[] = []
  for (const part of parts) {
    const bare = bareMeaning(part)
    const [likeliest] = bare === null ? [] : (topicOf(bare).next ?? [])
    const isNew = ({ answer, topic }: Understood) =>
      (answer.kind === 'answer' || answer.kind === 'calculation' || (topic !== null && isOurs(topic))) &&
      !found.some(before => before.topic !== null && before.topic === topic)
    // « Montant, durée et site ? »: in a list, a bare word means the first thing that it may mean, unless what was said before it
    // makes it mean something else.
    const lent =
      likeliest === undefined || (known.topic !== null && (await meansNothingAlone(part, ports)))
        ? await understood(known, part, ports)
        : null
    const one =
      lent && (likeliest === undefined || isNew(lent))
        ? lent
        : about(topicOf(likeliest ?? ''), answerOf([topicOf(likeliest ?? '')]))
    if (found.length > 0 || bare === null) known = turn(known, one).state
    if (isNew(one)) found.push(one)
  }
  const last = found.at(-1)
  if (found.length < 2 || !last) return null
  return { ...last, answer: joined(found.map(({ answer }) => answer)), offered: [] }
}

/** « Combien de temps ? » says nothing by itself; « quel est le montant ? » most likely does. */
async function meansNothingAlone(part: string, ports: AmiPorts): Promise<boolean> {
  const { intents, confidence } = await ports.intents.recognise(part, { topic: null })
  return confidence < SURE || TOPICS.get(intents[0]?.name ?? '')?.kind !== 'answer'
}

async function understood(state: AmiState, said: string, ports: AmiPorts): Promise<Understood> {
  if (givesAnOrder(said)) return about(AN_ORDER, answerOf([AN_ORDER]))
  const leansOnSum = (state.topic !== null || state.posts !== null) && leansOnBefore(said)
  const leans = state.topic !== null && leansOnSum
  const isLong = said.split(/\s+/).length > MOST_WORDS_OF_ONE_BREATH
  const asked = isLong || otherAffairsIn(said).length > 0 ? askedPart(said) : withoutRole(said)
  const isOther = !leans && otherAffairsIn(asked).length > 0
  const calculation = isOther
    ? null
    : ((leans && isOfThatPayment(said, state) ? lentCalculation(said, state) : null) ??
      calculationFor(figuresIn(said), leansOnSum ? state.posts : null) ??
      (leans && state.topic !== null ? lentCalculation(said, state) : null))
  if (calculation) {
    const { text, factIds, posts } = calculation
    const topic = state.topic === null ? null : topicOf(state.topic)
    return { answer: calculated(text, factIds), topic, posts, offered: [] }
  }

  const member = memberCommuneIn(said)
  if (member !== null || asksOfMembership(said))
    return about(
      COMMUNES,
      answerOf([COMMUNES], { before: member === null ? wording.isNoMember : wording.isMember(member) })
    )
  const bare = bareMeaning(said)
  if (bare !== null && !leans) return meanings(topicOf(bare))
  const alone = await surelyRecognised(said, asked, state, ports)
  const isVerb = isVerbAlone(said)
  if (!leans || state.topic === null || (bare === null && !isVerb && alone.confidence >= SAYS_ENOUGH))
    return fromIntents(said, alone, asked)
  const lent = await ports.intents.recognise(withSubject(said, state.topic), { topic: state.topic })
  return fromIntents(said, bare !== null || isVerb || lent.confidence > alone.confidence ? lent : alone, null)
}

type Recognised = Awaited<ReturnType<Intents['recognise']>>

/** The whole message, or what it asks without what it tells first, whichever is surer to be about the AMI. */
async function surelyRecognised(
  said: string,
  asked: string,
  { topic }: AmiState,
  ports: AmiPorts
): Promise<Recognised> {
  const whole = await ports.intents.recognise(said, { topic })
  if (asked === said) return whole
  const part = await ports.intents.recognise(asked, { topic })
  const first = TOPICS.get(part.intents[0]?.name ?? '')
  const isSurer = part.confidence > whole.confidence + (otherAffairsIn(said).length > 0 ? 0 : CLEARLY_SURER)
  return first && !isElsewhere(first) && isSurer ? part : whole
}

/** « Et pour 3 postes ? », after one of the payments: that one, and not the whole. */
const isOfThatPayment = (said: string, { topic }: AmiState) =>
  topic !== null &&
  PAYMENTS_BY_RANK.includes(topic) &&
  !/\b(?:total|tout|subvention|annee)\b/i.test(said) &&
  rankIn(figuresIn(said).words) === null

function lentCalculation(said: string, state: AmiState) {
  const words = state.topic === null ? null : withCalculation(said, state.topic)
  return words !== null && /\d/.test(figuresIn(said).words)
    ? calculationFor(figuresIn(words), state.posts)
    : null
}

/**
 * What a message comes to, once recognised.
 *
 * @param asked  the part of it that asks; `null` where it leans on what was spoken of: other affairs are then no other subject
 */
function fromIntents(
  said: string,
  { intents, confidence, signals }: Recognised,
  asked: string | null
): Understood {
  const ranked = intents.flatMap(({ name, score }) => {
    const topic = TOPICS.get(name)
    return topic ? [{ topic, score }] : []
  })
  // A choice of meanings is for bare words: where the question says more, what else it says counts.
  const isBare = (signals['coverage'] ?? 1) >= BARE
  const answers = notClarify(ranked)
  const isNearlyOne = (answers[0]?.score ?? 0) >= (ranked[0]?.score ?? 0) * NEARLY_SURE_OF_ONE
  const meant = ranked[0]?.topic.kind === 'clarify' && (!isBare || isNearlyOne) ? answers : ranked
  const topics = ofThatPayment(said, aboutThem(said, meant))
  const [first, second] = topics
  if ((!first || confidence < SURE || isElsewhere(first.topic)) && givesHimOtherWork(said))
    return about(NOT_HIS, answerOf([NOT_HIS], { before: beforeAnswer(said, NOT_HIS) }))
  if (
    first &&
    asked !== null &&
    !isElsewhere(first.topic) &&
    areStrangeTo(first.topic, otherAffairsIn(asked))
  )
    return about(ANOTHER_AFFAIR, answerOf([ANOTHER_AFFAIR]))
  // « Peut-on le mettre à la cantine ? »: other affairs of the town hall are what he must not be given.
  if (first && isElsewhere(first.topic) && givesHimToDo(said))
    return about(NOT_HIS, answerOf([NOT_HIS], { before: beforeAnswer(said, NOT_HIS) }))
  if (first?.topic.id.startsWith('delib-') && namesAnotherBody(said))
    return about(ANOTHER_AFFAIR, answerOf([ANOTHER_AFFAIR]))
  const unsaid = unsaidMatter(askedPart(asked ?? said), first?.topic, confidence)
  if (unsaid) return unsaid
  const isForeign = first?.topic.kind === 'clarify' && (signals['unknown'] ?? 0) > MOST_UNKNOWN
  if (!first || confidence < UNSURE || isForeign) return notUnderstood()
  if (first.topic.kind === 'clarify') return meanings(first.topic)
  // Two meanings that rest on the same passage are one.
  const isSame = second !== undefined && first.topic.factIds[0] === second.topic.factIds[0]
  if (confidence < (isSame ? SURE_OF_ONE_PASSAGE : SURE) && first.topic.kind === 'answer') {
    const likely = notClarify(topics).slice(0, 3)
    // Most of what it may mean is none of ours, or what is nearest to it beside.
    const isBeside = signals['unnamed'] === 1 && (signals['elsewhere'] ?? 0) > NEARLY_BESIDE
    if (isBeside || likely.filter(({ topic }) => isElsewhere(topic)).length > 1) return notUnderstood()
    const nearest = likely
      .filter(({ topic, score }) => isOurs(topic) && score >= first.score * WORTH_TELLING)
      .map(({ topic }) => topic)
    const offered = nearest.map(({ id }) => id)
    return {
      answer: { ...nearestOf(nearest), unanswered: true },
      topic: null,
      posts: null,
      offered
    }
  }
  const isNear =
    second !== undefined &&
    first.topic.kind === 'answer' &&
    isOurs(second.topic) &&
    second.score >= first.score * (confidence < SURE_WHATEVER_ELSE ? NEAR_WHERE_UNSURE : NEAR)
  const after = otherHalf(said, first.topic) ?? (isNear ? [second.topic] : [])
  const answer = answerOf([first.topic], { before: beforeAnswer(said, first.topic), after })
  // Taken for something else, and not surely: the editors may know better.
  const isDoubtful = isElsewhere(first.topic) && confidence < SURE
  return about(first.topic, isDoubtful ? { ...answer, unanswered: true } : answer)
}

/** « À quel tarif journalier refacturer… ? »: the fact nearest to it does not answer it, and neither does the AMI. */
function unsaidMatter(said: string, likeliest: Topic | undefined, confidence: number): Understood | null {
  if (likeliest && isElsewhere(likeliest) && !namesTheProgramme(said)) return null
  if (likeliest && likeliest.kind !== 'answer' && confidence >= SURE) return null
  const fact = likeliest?.kind === 'answer' ? likeliest : undefined
  // « Le conseiller peut-il venir avec son chien ? »: of the programme, and of nothing that it says.
  const isBeside =
    fact !== undefined &&
    confidence < SURE_WHATEVER_ELSE &&
    namesTheProgramme(said) &&
    areStrangeTo(fact, affairsBesideIn(said))
  const id = unsaidMatterIn(said, fact) ?? (isBeside ? UNSAID : null)
  if (id === null) return null
  const topic = topicOf(id)
  const isNear = likeliest?.kind === 'answer' && confidence >= SURE
  return about(topic, answerOf([topic], { after: isNear ? [likeliest] : [] }))
}

const notUnderstood = (): Understood => ({
  answer: {
    kind: 'out_of_scope',
    text: `${wording.notUnderstood} ${wording.contact}`,
    factIds: [],
    sources: [],
    unanswered: true
  },
  topic: null,
  posts: null,
  offered: []
})

function meanings(topic: Topic): Understood {
  const offered = topic.next ?? []
  return { answer: menuOf(topic.answer, offered), topic: null, posts: null, offered }
}

function about(topic: Topic, answer: Answer): Understood {
  const offered = topic.next ?? []
  return {
    answer: offered.length === 0 ? answer : { ...answer, choices: choicesOf(offered) },
    topic,
    posts: null,
    offered
  }
}
