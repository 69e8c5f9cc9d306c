import type { Request, Response } from 'restify'

/** A request that cannot be served, said in French to whoever sent it. @see RFC 9457 */
export class Problem extends Error {
  constructor(
    readonly status: 400 | 401 | 403 | 404 | 405 | 409 | 413 | 500,
    readonly title: string,
    readonly detail: string,
    /** The field or parameter at fault. */
    readonly field: string | null = null,
    readonly headers: Readonly<Record<string, string>> = {}
  ) {
    super(detail)
  }
}

export const badValue = (field: string, detail: string) => new Problem(400, 'Valeur refusée', detail, field)
export const badCursor = () =>
  badValue('cursor', '« cursor » doit être la valeur de « next » d’une page précédente.')
export const notFound = (detail: string) => new Problem(404, 'Introuvable', detail)

export function sendProblem(response: Response, problem: Problem): void {
  const { status, title, detail, field, headers } = problem
  const body = JSON.stringify({
    type: 'about:blank',
    title,
    status,
    detail,
    ...(field ? { champ: field } : {})
  })
  response.sendRaw(status, body, { ...headers, 'Content-Type': 'application/problem+json; charset=utf-8' })
}

export function sendJson(response: Response, body: unknown): void {
  response.sendRaw(200, JSON.stringify(body), { 'Content-Type': 'application/json; charset=utf-8' })
}

/** The JSON object that a request brings. */
export function bodyOf(request: Request): Record<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(typeof request.body === 'string' ? request.body : '')
    if (parsed !== null && typeof parsed === 'object' && !Array.isArray(parsed)) {
      return parsed as Record<string, unknown> // an object, by the line above
    }
  } catch {
    // Said below, as for what is JSON and no object.
  }
  throw badValue('corps', 'Le corps de la requête doit être un objet JSON.')
}
