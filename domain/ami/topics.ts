import type { Topic } from './topic'
import { ABSENT_TOPICS } from './topics/absent'
import { CONTEXT_TOPICS } from './topics/context'
import { DELIBERATION_TOPICS } from './topics/deliberation'
import { ELIGIBILITY_TOPICS } from './topics/eligibility'
import { ELSEWHERE_TOPICS } from './topics/elsewhere'
import { FUNDING_TOPICS } from './topics/funding'
import { MEANING_TOPICS } from './topics/meanings'
import { MISSIONS_TOPICS } from './topics/missions'
import { OBLIGATIONS_TOPICS } from './topics/obligations'
import { OUTSIDE_TOPICS } from './topics/outside'
import { RECRUITMENT_TOPICS } from './topics/recruitment'
import { STEPS_TOPICS } from './topics/steps'
import { TRAINING_TOPICS } from './topics/training'

/** Everything that is asked, whether the AMI says it, does not, or has nothing to do with it. */
export const TOPICS: ReadonlyMap<string, Topic> = new Map(
  [
    ...ELIGIBILITY_TOPICS,
    ...FUNDING_TOPICS,
    ...RECRUITMENT_TOPICS,
    ...TRAINING_TOPICS,
    ...MISSIONS_TOPICS,
    ...OBLIGATIONS_TOPICS,
    ...STEPS_TOPICS,
    ...CONTEXT_TOPICS,
    ...DELIBERATION_TOPICS,
    ...ABSENT_TOPICS,
    ...OUTSIDE_TOPICS,
    ...ELSEWHERE_TOPICS,
    ...MEANING_TOPICS
  ].map(topic => [topic.id, topic])
)

/** @throws {RangeError} for an id that is no topic's */
export function topicOf(id: string): Topic {
  const topic = TOPICS.get(id)
  if (!topic) throw new RangeError(`Not a topic of the AMI: ${id}`)
  return topic
}

const ELSEWHERE: ReadonlySet<string> = new Set([
  ...[...OUTSIDE_TOPICS, ...ELSEWHERE_TOPICS].map(({ id }) => id),
  'absent-gestion-mairie',
  'absent-autres-aides'
])

/** Whether a topic is about something else altogether: known only to be told from ours. */
export const isElsewhere = ({ id }: Topic): boolean => ELSEWHERE.has(id)
