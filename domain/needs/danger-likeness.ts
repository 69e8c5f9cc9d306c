import { frenchStem } from '../language/french-stem'
import { DANGER_EXAMPLES, HARMLESS_EXAMPLES } from './danger-examples'
import { DEVICE, type EmergencyNumber, PERSON } from './danger-words'
import { heardWords } from './heard-words'
import { AUTRE } from './lexicon-autre'
import { CITOYENNETE } from './lexicon-citoyennete'
import { DEMARCHES } from './lexicon-demarches'
import { USAGES } from './lexicon-usages'

const NUMBERS: Readonly<Record<EmergencyNumber, readonly string[]>> = {
  '15': ['15', '112', '18'],
  '18': ['18', '112'],
  '17': ['17', '112', '114'],
  '3919': ['17', '114', '3919', '112'],
  '119': ['119', '17'],
  '3114': ['3114'],
  '115': ['115']
}
const KINDS = Object.keys(NUMBERS) as EmergencyNumber[]
/** Harmless first, then each kind. */
const CLASSES = KINDS.length + 1

/** Longer sentences say their danger in their first words. */
const MOST_WORDS = 40
/** Of the phrases of the lexicons, one in so many: what is asked for every day. */
const ONE_PHRASE_IN = 3
const ROUNDS = 10
const STEP = 0.5
const SMALLER = 1e-4
/** Too small to learn from. */
const LEAST_MISTAKE = 0.01
/** A mistake in danger weighs more than one in an everyday sentence, of which there are more. */
const DANGER_WEIGHS = 1.3

const IS_DEVICE = new RegExp(`^${DEVICE}$`)
const IS_PERSON = new RegExp(`^${PERSON}$`)

/** Stems alone, by two, and by two with one between; and the pieces of four letters that survive a misspelling. */
function featuresOf(heard: string): readonly string[] {
  const words = heard.split(' ').slice(0, MOST_WORDS)
  const stems = words.map(word =>
    IS_DEVICE.test(word) ? '<device>' : IS_PERSON.test(word) ? '<person>' : frenchStem(word)
  )
  const features = new Set<string>()
  for (const [at, stem] of stems.entries()) {
    features.add(stem)
    if (at + 1 < stems.length) features.add(`${stem} ${stems[at + 1]}`)
    if (at + 2 < stems.length) features.add(`${stem} _ ${stems[at + 2]}`)
    const spelled = `^${words[at]}$`
    for (let from = 0; from + 4 <= spelled.length; from++) features.add(`#${spelled.slice(from, from + 4)}`)
  }
  return [...features]
}

interface Example {
  readonly features: readonly string[]
  readonly kind: number
}

const linesOf = (text: string) => text.split('\n').filter(line => line.trim() !== '')

function* examples(): Generator<Example> {
  for (const [at, kind] of KINDS.entries())
    for (const line of linesOf(DANGER_EXAMPLES[kind]))
      yield { features: featuresOf(heardWords(line)), kind: at + 1 }
  for (const line of linesOf(HARMLESS_EXAMPLES)) yield { features: featuresOf(heardWords(line)), kind: 0 }
  let phrases = 0
  for (const lexicon of [USAGES, DEMARCHES, CITOYENNETE, AUTRE])
    for (const entry of Object.values(lexicon))
      for (const list of Object.values(entry) as string[])
        for (const phrase of list.split(','))
          if (phrases++ % ONE_PHRASE_IN === 0)
            yield { features: featuresOf(heardWords(phrase.replaceAll('+', ' '))), kind: 0 }
}

/** A softmax regression: one weight for each feature and class, and a bias for each class. */
interface Model {
  readonly indexOf: ReadonlyMap<string, number>
  readonly weights: Float64Array
  readonly biases: Float64Array
}

/** @param chances  filled with the chance of each class; they sum to 1 */
function fillChances({ weights, biases }: Model, features: ArrayLike<number>, chances: Float64Array): void {
  const share = 1 / (Math.sqrt(features.length) || 1)
  chances.fill(0)
  for (let at = 0; at < features.length; at++) {
    const from = (features[at] as number) * CLASSES
    for (let kind = 0; kind < CLASSES; kind++) (chances[kind] as number) += weights[from + kind] as number
  }
  let highest = Number.NEGATIVE_INFINITY
  for (let kind = 0; kind < CLASSES; kind++) {
    chances[kind] = (chances[kind] as number) * share + (biases[kind] as number)
    highest = Math.max(highest, chances[kind] as number)
  }
  let sum = 0
  for (let kind = 0; kind < CLASSES; kind++) {
    chances[kind] = Math.exp((chances[kind] as number) - highest)
    sum += chances[kind] as number
  }
  for (let kind = 0; kind < CLASSES; kind++) (chances[kind] as number) /= sum
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

/** Learnt by stochastic descent, each weight with a step of its own (AdaGrad). */
function learn(): Model {
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

let learnt: Model | undefined

/** How much a sentence is like those of people in danger. */
export interface Likeness {
  /** From 0 to 1: the chance that somebody is in danger. */
  readonly chance: number
  /** Whom to call, the most useful first. */
  readonly numbers: readonly string[]
}

/**
 * Danger told in words that no list holds, by its likeness to examples. What it finds is weaker evidence than the signs of
 * danger-signs.ts: where a need was understood, it has to be surer. The examples are learnt once, at the first sentence.
 *
 * @param heard  as `heardWords` gives them
 */
export function likenessToDanger(heard: string): Likeness {
  learnt ??= learn()
  const { indexOf } = learnt
  const features = featuresOf(heard).flatMap(feature => indexOf.get(feature) ?? [])
  const chances = new Float64Array(CLASSES)
  fillChances(learnt, features, chances)
  const ranked = KINDS.map((kind, at) => ({ kind, chance: chances[at + 1] ?? 0 })).sort(
    (left, right) => right.chance - left.chance
  )
  const chance = 1 - (chances[0] ?? 1)
  // When two kinds are as likely, both are told.
  const told = ranked.filter((one, at) => at === 0 || (at === 1 && one.chance > chance / 3))
  return { chance, numbers: [...new Set(told.flatMap(({ kind }) => NUMBERS[kind]))] }
}
