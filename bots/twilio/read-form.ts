import type { Next, Request, Response } from 'restify'

/**
 * Reads a body as text, never more of it than allowed. Twilio compresses nothing: what comes compressed is refused, for its
 * real size is known only once it is too late.
 */
export function bodyAsText(mostBytes: (path: string) => number) {
  return (request: Request, response: Response, next: Next): void => {
    const maxBytes = mostBytes(request.getPath())
    const status = refusalOf(request, maxBytes)
    if (request.method === 'GET' || request.method === 'HEAD') next()
    else if (status === null) read(request, response, next, maxBytes)
    else refuse(request, response, next, status)
  }
}

/** What is wrong with a body before any of it is read; `null` when nothing is. */
function refusalOf(request: Request, maxBytes: number): number | null {
  if (request.header('Content-Encoding', 'identity') !== 'identity') return 415
  return Number(request.header('Content-Length', '0')) > maxBytes ? 413 : null
}

function refuse(request: Request, response: Response, next: Next, status: number): void {
  response.send(status)
  // What is still coming of it is not waited for.
  request.destroy()
  next(false)
}

function read(request: Request, response: Response, next: Next, maxBytes: number): void {
  const chunks: Buffer[] = []
  let bytes = 0
  request.on('data', (chunk: Buffer) => {
    bytes += chunk.length
    if (bytes <= maxBytes) chunks.push(chunk)
    else {
      request.removeAllListeners('data')
      refuse(request, response, next, 413)
    }
  })
  request.once('end', () => {
    if (bytes > maxBytes) return
    request.body = Buffer.concat(chunks).toString('utf8')
    next()
  })
  request.once('error', () => next(false))
}
