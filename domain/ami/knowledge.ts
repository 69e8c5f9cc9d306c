import type { Fact } from './fact'
import { CONTEXT_FACTS } from './facts/context'
import { DELIBERATION_FACTS } from './facts/deliberation'
import { ELIGIBILITY_FACTS } from './facts/eligibility'
import { FUNDING_FACTS } from './facts/funding'
import { MISSIONS_FACTS } from './facts/missions'
import { OBLIGATIONS_FACTS } from './facts/obligations'
import { RECRUITMENT_FACTS } from './facts/recruitment'
import { TRAINING_FACTS } from './facts/training'

/** What the AMI says: the rules. */
export const AMI_FACTS: readonly Fact[] = [
  ...CONTEXT_FACTS,
  ...ELIGIBILITY_FACTS,
  ...FUNDING_FACTS,
  ...RECRUITMENT_FACTS,
  ...TRAINING_FACTS,
  ...MISSIONS_FACTS,
  ...OBLIGATIONS_FACTS
]

/** Every fact by its id, those of the one council's délibération among them. */
export const FACTS: ReadonlyMap<string, Fact> = new Map(
  [...AMI_FACTS, ...DELIBERATION_FACTS].map(fact => [fact.id, fact])
)

/**
 * A fact by its id.
 *
 * @throws {RangeError} for an id that is no fact's: a topic must not cite what the source does not say
 */
export function factOf(id: string): Fact {
  const fact = FACTS.get(id)
  if (!fact) throw new RangeError(`Not a fact of the AMI: ${id}`)
  return fact
}
