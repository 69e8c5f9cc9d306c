import { timingSafeEqual } from 'node:crypto'
import type { Request, Response, Server } from 'restify'
import { FileAnswer, sendFile } from './files'
import { lineRoutes } from './line-routes'
import { openApi } from './openapi'
import { instantOf, queryOf } from './parameters'
import type { ApiPorts } from './ports'
import { badValue, bodyOf, notFound, Problem, sendJson, sendProblem } from './problem'
import { reportingRoutes } from './reporting-routes'
import type { Answer } from './route'

export interface ApiSettings {
  readonly ports: ApiPorts
  readonly adminToken: string
  /** Moves the test clock; `null` where the real one runs. */
  readonly setClock: ((now: Date) => void) | null
  readonly onFailure: (route: string, cause: unknown) => void
}

const routeOf = (request: Request) => request.getRoute()?.path?.toString() ?? ''
const BEARER = /^Bearer\s+(.+)$/i
const MOUNTS = { GET: 'get', POST: 'post', PUT: 'put', PATCH: 'patch', DELETE: 'del' } as const

const ROUTES = { ...lineRoutes, ...reportingRoutes }
const FORMS = [...Object.keys(ROUTES), 'GET /openapi.json'].map(route => {
  const [method = '', path = ''] = route.split(' ')
  return { method, form: new RegExp(`^/api/v1${path.replace('.', '\\.').replace(/:\w+/g, '[^/]+')}$`) }
})

/** Nothing is there; or something is, for those who ask with another method. */
function nothingAt(path: string): Problem {
  const asked = path.replace(/\/$/, '')
  const methods = FORMS.filter(({ form }) => form.test(asked)).map(({ method }) => method)
  if (methods.length === 0) return notFound('Cette adresse n’existe pas.')
  const allowed = methods.join(', ')
  return new Problem(405, 'Méthode refusée', `À cette adresse : ${allowed}.`, null, { Allow: allowed })
}

/** The REST API, `/api/v1`. @see GET /api/v1/openapi.json */
export function mountApi(server: Server, { ports, adminToken, setClock, onFailure }: ApiSettings): void {
  const expected = Buffer.from(adminToken)
  const isAllowed = (request: Request) => {
    const given = Buffer.from(BEARER.exec(request.header('Authorization', ''))?.[1] ?? '')
    return given.length === expected.length && timingSafeEqual(given, expected)
  }
  const answering = (answer: Answer) => async (request: Request, response: Response) => {
    try {
      if (!isAllowed(request)) {
        throw new Problem(
          401,
          'Identification requise',
          'Donnez « Authorization: Bearer » et le jeton de l’API.',
          null,
          { 'WWW-Authenticate': 'Bearer' }
        )
      }
      if (/%00/.test(request.url ?? ''))
        throw badValue('adresse', 'L’adresse contient un caractère interdit.')
      const params = request.params as Record<string, unknown>
      const body = await answer({
        ports,
        path: request.getPath(),
        query: queryOf(request.url),
        param: name => String(params[name] ?? ''),
        body: () => bodyOf(request)
      })
      if (body === undefined) response.sendRaw(204, '')
      else if (body instanceof FileAnswer) await sendFile(response, body)
      else sendJson(response, body)
    } catch (error) {
      // Half a file was sent: nothing more can be said on that connection.
      if (response.headersSent) return onFailure(routeOf(request), error)
      if (error instanceof Problem) return sendProblem(response, error)
      onFailure(routeOf(request), error)
      sendProblem(response, new Problem(500, 'Panne', 'La demande n’a pas pu être traitée. Réessayez.'))
    }
  }
  for (const [route, answer] of Object.entries(ROUTES)) {
    const [method = '', path = ''] = route.split(' ')
    server[MOUNTS[method as keyof typeof MOUNTS]](`/api/v1${path}`, answering(answer)) // a method, by the type of Routes
  }
  server.get('/api/v1/openapi.json', (_request: Request, response: Response, next) => {
    sendJson(response, openApi)
    next()
  })
  // Whatever is asked of an address that is not there, or asked otherwise of one that is.
  for (const mount of [...Object.values(MOUNTS), 'opts'] as const) {
    server[mount](
      '/api/v1/*',
      answering(({ path }) => Promise.reject(nothingAt(path)))
    )
  }

  if (setClock) {
    server.put(
      '/test/clock',
      answering(({ body }) => {
        setClock(instantOf(body()['now'], 'now'))
      })
    )
  }
}
