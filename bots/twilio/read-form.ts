import type { Next, Request, Response } from 'restify'

/**
 * Reads a body as text, never more of it than allowed. Twilio compresses nothing: what comes compressed is refused, for its
 * real size is known only once it is too late.
 */
export function bodyAsText(maxBytes: number) {
  return (request: Request, response: Response, next: Next): void => {
    const refuse = (status: number) => {
      response.send(status)
      // What is still coming of it is not waited for.
      request.destroy()
      next(false)
    }
    if (request.method === 'GET' || request.method === 'HEAD') return next()
    const encoding = request.header('Content-Encoding', 'identity')
    if (encoding !== 'identity') return refuse(415)
    if (Number(request.header('Content-Length', '0')) > maxBytes) return refuse(413)
    const chunks: Buffer[] = []
    let bytes = 0
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length
      if (bytes > maxBytes) {
        request.removeAllListeners('data')
        refuse(413)
      } else chunks.push(chunk)
    })
    request.once('end', () => {
      if (bytes > maxBytes) return
      request.body = Buffer.concat(chunks).toString('utf8')
      next()
    })
    request.once('error', () => next(false))
  }
}
