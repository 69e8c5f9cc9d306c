import type { Server } from 'restify'

const REFUSED = JSON.stringify({
  type: 'about:blank',
  title: 'Demande illisible',
  status: 400,
  detail: 'L’adresse demandée ne se lit pas.'
})

/**
 * Two things that restify takes without looking, and that end the process, whoever sends them. Called before anything is mounted.
 *
 * - It reads `Host` and the target as one address, outside of what it catches: one that is no address is refused first.
 * - It takes every `Upgrade` for itself and hands the connection to nobody: left to Node, such a request is answered as
 *   any other.
 */
export function refuseUnreadable(server: Server): void {
  server.pre((request, response, next) => {
    const base = `http://${request.headers.host || 'localhost'}`
    const target = request.url ?? '/'
    const isReadable = target.startsWith('/') ? URL.canParse(`${base}${target}`) : URL.canParse(target, base)
    if (isReadable) return next()
    response.sendRaw(400, REFUSED, { 'Content-Type': 'application/problem+json; charset=utf-8' })
    next(false)
  })
  server.server.removeAllListeners('upgrade')
}

/** Monitors ask for the head of an answer alone: it is that of the answer, and Node itself leaves the rest out. */
export function answerHeadAsGet(server: Server): void {
  server.pre((request, _response, next) => {
    if (request.method === 'HEAD') request.method = 'GET'
    next()
  })
}
