import { timingSafeEqual } from 'node:crypto'
import type { Request, Response, Server } from 'restify'
import { activities, changeActivity } from './activities'
import { callAccount, offersOwed } from './calls'
import { changeAvailability, changePin, conseillerAccount } from './conseillers'
import { absences, changeAbsences, changeSpecialDays, specialDays } from './exceptions'
import { FileAnswer, sendFile } from './files'
import { openApi } from './openapi'
import { type Query, queryOf } from './parameters'
import { nearestPermanences } from './permanences'
import type { ApiPorts } from './ports'
import { changePresences, presences } from './presences'
import { badValue, bodyOf, notFound, Problem, sendJson, sendProblem } from './problem'
import { mountReporting } from './reporting-routes'

export interface ApiSettings {
  readonly ports: ApiPorts
  readonly adminToken: string
  /** Moves the test clock; `null` where the real one runs. */
  readonly setClock: ((now: Date) => void) | null
  readonly onFailure: (route: string, cause: unknown) => void
}

type Answer = (request: Request, query: Query) => Promise<unknown> | unknown

const routeOf = (request: Request) => request.getRoute()?.path?.toString() ?? ''
const BEARER = /^Bearer\s+(.+)$/i

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
          'Donnez « Authorization: Bearer » et le jeton de l’API.'
        )
      }
      if (/%00/.test(request.url ?? ''))
        throw badValue('adresse', 'L’adresse contient un caractère interdit.')
      const body = await answer(request, queryOf(request.url))
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
  const param = (request: Request, name: string) =>
    String((request.params as Record<string, unknown>)[name] ?? '')
  const at = (path: string) => `/api/v1${path}`

  server.get(
    at('/permanences/nearest'),
    answering((_, query) => nearestPermanences(ports, query))
  )
  server.get(
    at('/calls/:callSid'),
    answering(request => callAccount(ports, param(request, 'callSid')))
  )
  server.get(
    at('/activities'),
    answering((_, query) => activities(ports, query))
  )
  server.patch(
    at('/activities/:id'),
    answering(request => changeActivity(ports, param(request, 'id'), bodyOf(request)))
  )
  server.get(
    at('/conseillers/:id'),
    answering(request => conseillerAccount(ports, param(request, 'id')))
  )
  server.put(
    at('/conseillers/:id/availability'),
    answering(request => changeAvailability(ports, param(request, 'id'), bodyOf(request)))
  )
  server.put(
    at('/conseillers/:id/pin'),
    answering(request => changePin(ports, param(request, 'id'), bodyOf(request)))
  )
  server.get(
    at('/conseillers/:id/presences'),
    answering(request => presences(ports, param(request, 'id')))
  )
  server.put(
    at('/conseillers/:id/presences'),
    answering(request => changePresences(ports, param(request, 'id'), bodyOf(request)))
  )
  server.get(
    at('/conseillers/:id/absences'),
    answering(request => absences(ports, param(request, 'id')))
  )
  server.put(
    at('/conseillers/:id/absences'),
    answering(request => changeAbsences(ports, param(request, 'id'), bodyOf(request)))
  )
  server.get(
    at('/permanences/:id/exceptions'),
    answering(request => specialDays(ports, param(request, 'id')))
  )
  server.put(
    at('/permanences/:id/exceptions'),
    answering(request => changeSpecialDays(ports, param(request, 'id'), bodyOf(request)))
  )
  server.get(
    at('/offers'),
    answering((_, query) => offersOwed(ports, query))
  )
  mountReporting(server, ports, answering)
  server.get(at('/openapi.json'), (_request: Request, response: Response, next) => {
    sendJson(response, openApi)
    next()
  })
  server.get(
    at('/*'),
    answering(() => Promise.reject(notFound('Cette adresse n’existe pas.')))
  )

  if (setClock) {
    server.put(
      '/test/clock',
      answering(request => {
        const { now } = bodyOf(request)
        const instant = typeof now === 'string' ? new Date(now) : new Date(Number.NaN)
        if (Number.isNaN(instant.getTime())) {
          throw new Problem(400, 'Valeur refusée', '« now » doit être un instant ISO 8601.', 'now')
        }
        setClock(instant)
      })
    )
  }
}
