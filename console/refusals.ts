import type { Request, Response, Server } from 'restify'

const WORDS: Readonly<Record<number, { readonly title: string; readonly detail: string }>> = {
  404: { title: 'Introuvable', detail: 'Cette adresse n’existe pas.' },
  405: { title: 'Méthode refusée', detail: 'Cette adresse se demande autrement : voyez « Allow ».' },
  413: { title: 'Requête trop longue', detail: 'Le corps de la requête dépasse ce qui est lu.' },
  415: { title: 'Encodage refusé', detail: 'Le corps de la requête ne doit pas être compressé.' },
  500: { title: 'Panne', detail: 'La demande n’a pas pu être traitée. Réessayez.' }
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
    sendRefusal(response, status)
    done()
  })
}

/** A refusal, told to a program. */
export function sendRefusal(response: Response, status: number): void {
  const { title = 'Demande refusée', detail } = WORDS[status] ?? {}
  const body = JSON.stringify({ type: 'about:blank', title, status, ...(detail ? { detail } : {}) })
  response.sendRaw(status, body, { 'Content-Type': 'application/problem+json; charset=utf-8' })
}
