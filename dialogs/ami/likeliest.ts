import type { Topic } from '../../domain/ami/topic'
import { topicOf } from '../../domain/ami/topics'
import { ELSEWHERE_TOPICS } from '../../domain/ami/topics/elsewhere'
import { plainQuestion, speaksOfThem } from '../../domain/ami/understanding/question-words'
import { paymentRankIn } from './calculations/which-payment'

const IN_TOWN_HALLS: ReadonlySet<string> = new Set(ELSEWHERE_TOPICS.map(({ id }) => id))
/** A sum, and the days of its payments. */
const SUM_AND_DAYS = ['montant-subvention', 'versement-tranches']
const HOW_MUCH_AND_WHEN = /\bcombien\b.*\bquand\b|\bquand\b.*\bcombien\b/
/** The topics of the three payments, in their order. */
export const PAYMENTS_BY_RANK = ['premiere-tranche', 'deuxieme-tranche', 'derniere-tranche']
/** A topic of ours this near to another affair is what was meant, where the question names the programme. */
const LIKELY_ENOUGH = 0.6

/**
 * « Un adjoint technique peut-il devenir conseiller numérique ? » is about the programme, whatever else it is about: where one of its
 * own is named, what is nearly as likely as another affair of the town hall is likelier.
 */
export function aboutThem<Ranked extends { readonly topic: Topic; readonly score: number }>(
  said: string,
  ranked: readonly Ranked[]
): readonly Ranked[] {
  const [first] = ranked
  if (!first || !IN_TOWN_HALLS.has(first.topic.id) || !speaksOfThem(said)) return ranked
  const ours = ranked.filter(({ topic }) => !IN_TOWN_HALLS.has(topic.id))
  return ours[0] && ours[0].score >= first.score * LIKELY_ENOUGH ? ours : ranked
}

/** « Le deuxième versement, c'est bien 50 % ? » is about the second, whichever is of 50 %. */
export function ofThatPayment<Ranked extends { readonly topic: Topic; readonly score: number }>(
  said: string,
  ranked: readonly Ranked[]
): readonly Ranked[] {
  const rank = paymentRankIn(said)
  const [first] = ranked
  const own = rank === null ? undefined : PAYMENTS_BY_RANK[rank - 1]
  if (!first || own === undefined || first.topic.id === own || !PAYMENTS_BY_RANK.includes(first.topic.id))
    return ranked
  return [{ ...first, topic: topicOf(own) }, ...ranked.slice(1)]
}

/** « Combien touche-t-on, et quand ? » asks for the sum and for its payments, whichever of the two it is nearest to. */
export function otherHalf(said: string, topic: Topic): readonly Topic[] | null {
  if (!SUM_AND_DAYS.includes(topic.id) || !HOW_MUCH_AND_WHEN.test(plainQuestion(said))) return null
  return SUM_AND_DAYS.filter(id => id !== topic.id).map(topicOf)
}

export const notClarify = <Ranked extends { readonly topic: Topic }>(ranked: readonly Ranked[]) =>
  ranked.filter(({ topic }) => topic.kind !== 'clarify')
