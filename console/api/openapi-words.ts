/** The small words of which the description of the API is made. */

export const text = { type: 'string' } as const
export const nullable = (schema: object) => ({ anyOf: [schema, { type: 'null' }] })
export const instant = { type: 'string', format: 'date-time' } as const
export const choice = (...values: readonly string[]) => ({ type: 'string', enum: values })
export const list = (items: object) => ({ type: 'array', items })
export const object = (properties: Record<string, object>) => ({ type: 'object', properties })
export const page = (items: object) => object({ items: list(items), next: nullable(text) })
export const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` })

export const query = (name: string, description: string, schema: object = text) => ({
  name,
  in: 'query',
  description,
  schema
})
export const inPath = (name: string, description: string) => ({
  name,
  in: 'path',
  required: true,
  description,
  schema: text
})
export const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: reference('Problem') } }
})
export const json = (description: string, schema: object) => ({
  description,
  content: { 'application/json': { schema } }
})
export const answers = (success: object, ...others: readonly ('400' | '404')[]) => ({
  '200': success,
  '401': problem('Jeton absent ou refusé'),
  ...(others.includes('400') ? { '400': problem('Valeur refusée : le champ est nommé') } : {}),
  ...(others.includes('404') ? { '404': problem('Introuvable') } : {})
})
export const received = (schema: object) => ({ required: true, content: { 'application/json': { schema } } })
