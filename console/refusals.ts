import type { Server } from 'restify'

const TITLES: Readonly<Record<number, string>> = {
  404: 'Introuvable',
  405: 'Méthode refusée',
  413: 'Requête trop longue',
  500: 'Panne'
}

/** Restify's own refusals, in French and without what they would tell of the inside. */
export function quietRefusals(server: Server, onFailure: (route: string, cause: unknown) => void): void {
  server.on('restifyError', (request, response, error: { statusCode?: number }, done) => {
    const status = error.statusCode ?? 500
    if (status >= 500) onFailure(request.getRoute?.()?.path ?? '', error)
    const body = JSON.stringify({ type: 'about:blank', title: TITLES[status] ?? 'Demande refusée', status })
    response.sendRaw(status, body, { 'Content-Type': 'application/problem+json; charset=utf-8' })
    done()
  })
}
