import { frenchStem } from '../language/french-stem'
import { DANGER_WEIGHTS } from './danger-weights'
import { DEVICE, type EmergencyNumber, PERSON } from './danger-words'
import { kindsOfWord } from './word-kinds'

const NUMBERS: Readonly<Record<EmergencyNumber, readonly string[]>> = {
  '15': ['15', '112', '18'],
  '18': ['18', '112'],
  '17': ['17', '112', '114'],
  '3919': ['17', '114', '3919', '112'],
  '119': ['119', '17'],
  '3114': ['3114'],
  '115': ['115']
}
export const KINDS = Object.keys(NUMBERS) as EmergencyNumber[]
/** Harmless first, then each kind. */
export const CLASSES = KINDS.length + 1

/** Longer sentences say their danger in their first words. */
const MOST_WORDS = 40

/** Words so far apart still tell something together. */
const NEAR = 6

const IS_DEVICE = new RegExp(`^${DEVICE}$`)
const IS_PERSON = new RegExp(`^${PERSON}$`)

/**
 * Stems alone, by two, and by two with one between; the pieces of four letters that survive a misspelling; and what the words
 * tell of, alone and by two.
 */
export function featuresOf(heard: string): readonly string[] {
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
  const kinds = words.map(kindsOfWord)
  for (const [at, own] of kinds.entries())
    for (const kind of own) {
      features.add(`@${kind}`)
      for (const near of kinds.slice(at + 1, at + 1 + NEAR))
        for (const other of near) if (other !== kind) features.add(`@${kind} ${other}`)
    }
  return [...features]
}

/** A softmax regression: one weight for each feature and class, and a bias for each class. */
export interface Model {
  readonly indexOf: ReadonlyMap<string, number>
  readonly weights: Float64Array
  readonly biases: Float64Array
}

/** @param chances  filled with the chance of each class; they sum to 1 */
export function fillChances(
  { weights, biases }: Model,
  features: ArrayLike<number>,
  chances: Float64Array
): void {
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

/** A weight is a signed byte. */
function read({ features, scale, weights, biases }: typeof DANGER_WEIGHTS): Model {
  const bytes = Int8Array.from(atob(weights), character => character.charCodeAt(0))
  return {
    indexOf: new Map(features.split('|').map((feature, at) => [feature, at])),
    weights: Float64Array.from(bytes, byte => byte * scale),
    biases: Float64Array.from(biases)
  }
}

/** A second kind of danger is told beside the first unless it is so many times less likely. */
const TOLD_TOO = 5

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
 * danger-signs.ts: where a need was understood, it has to be surer. What was learnt of them is in danger-weights.ts.
 *
 * @param heard  as `heardWords` gives them
 */
export function likenessToDanger(heard: string): Likeness {
  learnt ??= read(DANGER_WEIGHTS)
  const { indexOf } = learnt
  const features = featuresOf(heard).flatMap(feature => indexOf.get(feature) ?? [])
  const chances = new Float64Array(CLASSES)
  fillChances(learnt, features, chances)
  const ranked = KINDS.map((kind, at) => ({ kind, chance: chances[at + 1] ?? 0 })).sort(
    (left, right) => right.chance - left.chance
  )
  const chance = 1 - (chances[0] ?? 1)
  const told = ranked.filter((one, at) => at === 0 || (at === 1 && one.chance > chance / TOLD_TOO))
  return { chance, numbers: [...new Set(told.flatMap(({ kind }) => NUMBERS[kind]))] }
}
