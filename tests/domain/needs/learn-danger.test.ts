import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DANGER_WEIGHTS } from '../../../domain/needs/danger-weights'
import { learnDanger, type WrittenWeights, written } from '../../../domain/needs/learn-danger'

const FILE = join(__dirname, '..', '..', '..', 'domain', 'needs', 'danger-weights.ts')
const bytesOf = (weights: string) => Int8Array.from(atob(weights), character => character.charCodeAt(0))
const fileOf = ({ scale, biases, features, weights }: WrittenWeights) =>
  `/** What danger-examples.ts teaches. Written by \`LEARN_DANGER=1 npm test -- learn-danger\`, not by hand. */
export const DANGER_WEIGHTS = {
  scale: ${scale},
  biases: [${biases.join(', ')}],
  features:
    '${features}',
  weights:
    '${weights}'
}
`

it('what the line knows of danger is what its examples teach', () => {
  const learnt = written(learnDanger())
  if (process.env['LEARN_DANGER']) writeFileSync(FILE, fileOf(learnt))
  // Otherwise examples changed, or how sentences are heard: LEARN_DANGER=1 npm test -- learn-danger
  expect(learnt.features).toBe(DANGER_WEIGHTS.features)
  const own = bytesOf(DANGER_WEIGHTS.weights)
  // One unit apart where another processor rounds otherwise.
  expect(bytesOf(learnt.weights).filter((byte, at) => Math.abs(byte - (own[at] ?? 0)) > 1)).toHaveLength(0)
})
