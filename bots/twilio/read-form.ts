import type { Next, Request, Response } from 'restify'

/** Tells whoever sent it that their request is refused, with this status. */
type Refuse = (response: Response, status: number) => void

/**
 * Reads a body as text, never more of it than allowed. Twilio compresses nothing: what comes compressed is refused, for its
 * real size is known only once it is too late.
 */
export function bodyAsText(mostBytes: (path: string) => number, sendRefusal: Refuse) {
  return (request: Request, response: Response, next: Next): void => {
    const maxBytes = mostBytes(request.getPath())
    const status = refusalOf(request, maxBytes)
    const refuse = (status: number) => {
      sendRefusal(response, status)
      // What is still coming of it is not waited for.
      request.destroy()
      next(false)
    }
    if (request.method === 'GET' || request.method === 'HEAD') next()
    else if (status === null) read(request, next, maxBytes, refuse)
    else refuse(status)
  }
}

/** What is wrong with a body before any of it is read; `null` when nothing is. */
function refusalOf(request: Request, maxBytes: number): number | null {
  if (request.header('Content-Encoding', 'identity') !== 'identity') return 415
  return Number(request.header('Content-Length', '0')) > maxBytes ? 413 : null
}

function read(request: Request, next: Next, maxBytes: number, refuse: (status: number) => void): void {
  const chunks: Buffer[] = []
  let bytes = 0
  request.on('data', (chunk: Buffer) => {
    bytes += chunk.length
    if (bytes <= maxBytes) chunks.push(chunk)
    else {
      request.removeAllListeners('data')
      refuse(413)
    }
  })
  request.once('end', () => {
    if (bytes > maxBytes) return
    request.body = Buffer.concat(chunks).toString('utf8')
    next()
  })
  request.once('error', () => next(false))
}
