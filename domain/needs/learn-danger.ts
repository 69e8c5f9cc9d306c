import { asidesOf } from './danger-aside'
import { DANGER_EXAMPLES, HARMLESS_EXAMPLES } from './danger-examples'
import { CLASSES, featuresOf, fillChances, KINDS, type Model } from './danger-likeness'
import { heardWords } from './heard-words'
import { AUTRE } from './lexicon-autre'
import { CITOYENNETE } from './lexicon-citoyennete'
import { DEMARCHES } from './lexicon-demarches'
import { DETOURS } from './lexicon-detours'
import { USAGES } from './lexicon-usages'

/** Of the phrases of the lexicons, one in so many: what is asked for every day. */
const ONE_PHRASE_IN = 2
const ROUNDS = 10
const STEP = 0.5
const SMALLER = 1e-3
/** Too small to learn from. */
const LEAST_MISTAKE = 0.01
/** A mistake in danger weighs more than one in an everyday sentence, of which there are more. */
const DANGER_WEIGHS = 1.3
/** A feature all of whose weights are smaller tells nothing. */
const LEAST_WEIGHT = 0.4

interface Example {
  readonly features: readonly string[]
  readonly kind: number
}

const linesOf = (text: string) => text.split('\n').filter(line => line.trim() !== '')

function* examples(): Generator<Example> {
  for (const [at, kind] of KINDS.entries())
    for (const line of linesOf(DANGER_EXAMPLES[kind]))
      yield { features: featuresOf(heardWords(line)), kind: at + 1 }
  // What follows a break in them is read alone too.
  for (const line of linesOf(HARMLESS_EXAMPLES)) {
    const heard = heardWords(line)
    for (const part of [heard, ...asidesOf(heard)]) yield { features: featuresOf(part), kind: 0 }
  }
  let phrases = 0
  for (const lexicon of [USAGES, DEMARCHES, CITOYENNETE, AUTRE, DETOURS])
    for (const entry of Object.values(lexicon))
      for (const list of Object.values(entry) as string[])
        for (const phrase of list.split(','))
          if (phrases++ % ONE_PHRASE_IN === 0)
            yield { features: featuresOf(heardWords(phrase.replaceAll('+', ' '))), kind: 0 }
}

/** Shuffled the same way in every process: what was learnt must not change from one start to the next. */
function shuffle(order: Int32Array, round: number): void {
  let state = round
  for (let at = order.length - 1; at > 0; at--) {
    state = (state * 1103515245 + 12345) % 2147483648
    const other = Math.floor((state / 2147483648) * (at + 1))
    const kept = order[at] as number
    order[at] = order[other] as number
    order[other] = kept
  }
}

/**
 * Learnt by stochastic descent, each weight with a step of its own (AdaGrad). The product never learns: it reads what
 * danger-weights.ts holds, and a test keeps that what this teaches.
 */
export function learnDanger(): Model {
  const all = [...examples()]
  const seen = new Map<string, number>()
  for (const { features } of all)
    for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1)
  const indexOf = new Map<string, number>()
  const known = all.map(({ features, kind }) => ({
    kind,
    features: Int32Array.from(
      features.filter(feature => (seen.get(feature) ?? 0) > 1),
      feature => {
        const index = indexOf.get(feature) ?? indexOf.size
        indexOf.set(feature, index)
        return index
      }
    )
  }))
  const weights = new Float64Array(indexOf.size * CLASSES)
  const squares = new Float64Array(weights.length)
  const biases = new Float64Array(CLASSES)
  const model = { indexOf, weights, biases }
  const chances = new Float64Array(CLASSES)
  const order = Int32Array.from(known.keys())
  for (let round = 1; round <= ROUNDS; round++) {
    shuffle(order, round)
    for (const at of order) {
      const example = known[at]
      if (example) step(model, squares, example, chances)
    }
  }
  return model
}

/** One example: each weight that took part moves against its mistake. */
function step(
  model: Model,
  squares: Float64Array,
  { features, kind }: { readonly features: Int32Array; readonly kind: number },
  chances: Float64Array
): void {
  const { weights, biases } = model
  fillChances(model, features, chances)
  const share = 1 / (Math.sqrt(features.length) || 1)
  for (let other = 0; other < CLASSES; other++) {
    const wrong = (chances[other] as number) - (other === kind ? 1 : 0)
    if (Math.abs(wrong) < LEAST_MISTAKE) continue
    const mistake = kind > 0 ? wrong * DANGER_WEIGHS : wrong
    biases[other] = (biases[other] as number) - 0.05 * mistake
    for (let at = 0; at < features.length; at++) {
      const index = (features[at] as number) * CLASSES + other
      const slope = mistake * share + SMALLER * (weights[index] as number)
      squares[index] = (squares[index] as number) + slope * slope
      weights[index] =
        (weights[index] as number) - (STEP * slope) / Math.sqrt((squares[index] as number) + 1e-6)
    }
  }
}

/** What is learnt, as danger-weights.ts holds it. */
export interface WrittenWeights {
  /** Parted by `|`, which no feature holds. */
  readonly features: string
  /** What one unit of a byte is worth. */
  readonly scale: number
  /** One signed byte for each feature and class, in base64. */
  readonly weights: string
  readonly biases: readonly number[]
}

export function written({ indexOf, weights, biases }: Model): WrittenWeights {
  const rows = [...indexOf]
    .map(([feature, at]) => ({ feature, own: weights.subarray(at * CLASSES, (at + 1) * CLASSES) }))
    .filter(({ own }) => own.some(weight => Math.abs(weight) >= LEAST_WEIGHT))
  const largest = rows.reduce(
    (most, { own }) => own.reduce((more, weight) => Math.max(more, Math.abs(weight)), most),
    0
  )
  const scale = largest / 127
  const bytes = rows.flatMap(({ own }) => [...own].map(weight => Math.round(weight / scale) & 255))
  return {
    features: rows.map(({ feature }) => feature).join('|'),
    scale: Number(scale.toFixed(6)),
    weights: btoa(bytes.map(byte => String.fromCharCode(byte)).join('')),
    biases: [...biases].map(bias => Number(bias.toFixed(4)))
  }
}
