import type { Request, Server } from 'restify'

const TITLES: Readonly<Record<number, string>> = {
  404: 'Introuvable',
  405: 'Méthode refusée',
  413: 'Requête trop longue',
  500: 'Panne'
}

/** A page for whoever reads one: its text, and what goes above it. */
export type RefusalPage = (status: number) => {
  readonly text: string
  readonly headers: Readonly<Record<string, string>>
}

/** Only programs ask there, whatever they say they accept. */
const FOR_PROGRAMS = /^\/(api|twilio|luis|test|healthz|readyz|metrics)(\/|$)/

const isReader = (request: Request) =>
  request.method === 'GET' &&
  request.header('Accept', '').includes('text/html') &&
  !FOR_PROGRAMS.test(request.path())

/**
 * Restify's own refusals, in French and without what they would tell of the inside: a page for people, a problem for programs.
 */
export function quietRefusals(
  server: Server,
  onFailure: (route: string, cause: unknown) => void,
  pageOf: RefusalPage
): void {
  server.on('restifyError', (request, response, error: { statusCode?: number }, done) => {
    const status = error.statusCode ?? 500
    if (status >= 500) onFailure(request.getRoute?.()?.path ?? '', error)
    if (isReader(request)) {
      const { text, headers } = pageOf(status)
      response.sendRaw(status, text, headers)
      return done()
    }
    const body = JSON.stringify({ type: 'about:blank', title: TITLES[status] ?? 'Demande refusée', status })
    response.sendRaw(status, body, { 'Content-Type': 'application/problem+json; charset=utf-8' })
    done()
  })
}
