import { TOPICS } from '../../domain/ami/topics'
import type { Recognised } from '../../domain/ports/intents'

/** What a client of LUIS asks. @see Azure LUIS, "Prediction API v3" */
export interface PredictionAsked {
  readonly query: string
  /** Found by the client itself: given back among the entities. */
  readonly externalEntities: readonly ExternalEntity[]
}

interface ExternalEntity {
  readonly entityName: string
  readonly startIndex: number
  readonly entityLength: number
  readonly resolution?: unknown
}

/** LUIS's own name for « none of these ». */
export const NONE = 'None'

/** @returns in words for whoever wrote the client, what is wrong with a request */
export function readPrediction(body: unknown): PredictionAsked | string {
  const { query, externalEntities = [] } = (objectIn(body) ?? {}) as {
    query?: unknown
    externalEntities?: unknown
  }
  if (typeof query !== 'string' || query.trim() === '') return 'query must be a text that is not empty'
  if (!Array.isArray(externalEntities)) return 'externalEntities must be a list'
  const isWithin = (entity: ExternalEntity | null) =>
    typeof entity?.entityName === 'string' &&
    Number.isInteger(entity.startIndex) &&
    Number.isInteger(entity.entityLength) &&
    entity.startIndex >= 0 &&
    entity.entityLength > 0 &&
    entity.startIndex + entity.entityLength <= query.length
  if (!externalEntities.every(isWithin))
    return 'every external entity has an entityName, a startIndex and an entityLength within the query'
  return { query, externalEntities }
}

function objectIn(body: unknown): object | null {
  try {
    const parsed: unknown = typeof body === 'string' ? JSON.parse(body) : null
    return typeof parsed === 'object' ? parsed : null
  } catch {
    return null
  }
}

export interface PredictionOptions {
  /** Where in the query each entity stands. */
  readonly verbose: boolean
  readonly showAllIntents: boolean
}

/** What was understood, in the shape of LUIS v3. Its intents are the topics of the AMI, and `None`. */
export function predictionOf(
  { query, externalEntities }: PredictionAsked,
  { intents, confidence }: Recognised,
  { verbose, showAllIntents }: PredictionOptions
) {
  const [first] = intents
  const best = first?.score ?? 0
  // How sure it is belongs to the first; the others stand behind it as far as the engine ranks them.
  const scores: [string, number][] = [
    ...intents.map(({ name, score }): [string, number] => [
      name,
      best === 0 ? 0 : (score / best) * confidence
    ]),
    [NONE, 1 - confidence]
  ]
  const [topIntent] = scores.reduce((most, one) => (one[1] > most[1] ? one : most))
  const named = new Map(scores)
  const all = showAllIntents
    ? [...scores, ...[...TOPICS.keys()].filter(id => !named.has(id)).map((id): [string, number] => [id, 0])]
    : scores.filter(([name]) => name === topIntent)
  return {
    query,
    prediction: {
      topIntent,
      intents: Object.fromEntries(all.map(([name, score]) => [name, { score: Number(score.toFixed(7)) }])),
      entities: entitiesOf(query, externalEntities, verbose)
    }
  }
}

function entitiesOf(query: string, given: readonly ExternalEntity[], verbose: boolean) {
  const textOf = ({ startIndex, entityLength }: ExternalEntity) =>
    query.slice(startIndex, startIndex + entityLength)
  const named = (name: string) => given.filter(({ entityName }) => entityName === name)
  const names = [...new Set(given.map(({ entityName }) => entityName))]
  const values = names.map(name => [name, named(name).map(entity => entity.resolution ?? textOf(entity))])
  const instances = names.map(name => [
    name,
    named(name).map(entity => ({
      type: name,
      text: textOf(entity),
      startIndex: entity.startIndex,
      length: entity.entityLength,
      recognitionSources: ['externalEntities']
    }))
  ])
  return {
    ...Object.fromEntries(values),
    ...(verbose && instances.length > 0 ? { $instance: Object.fromEntries(instances) } : {})
  }
}
