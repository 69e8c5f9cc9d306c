import type { Request, Response, Server } from 'restify'
import * as wording from './wording-ami-files'

/** A file to be downloaded, or why there is none. */
export type ServedFile =
  | { readonly kind: 'file'; readonly name: string; readonly contentType: string; readonly bytes: Buffer }
  | { readonly kind: 'expired' }
  | { readonly kind: 'unknown' }

export interface AmiFilesPorts {
  /** The file that a token stands for, made anew. */
  readonly fileOf: (token: string) => Promise<ServedFile>
  readonly onFailure: (cause: unknown) => void
}

/** Addresses are `/ami/fichiers/TOKEN/NAME`; what follows the token is only the name shown by browsers. */
export const AMI_FILES_PATH = '/ami/fichiers'

/** `GET /ami/fichiers/TOKEN/NAME`: the files of the AMI's forms. Whoever was given the address may download it, for a day. */
export function mountAmiFiles(server: Server, { fileOf, onFailure }: AmiFilesPorts): void {
  const answer = async (request: Request, response: Response) => {
    const token =
      request
        .path()
        .slice(AMI_FILES_PATH.length + 1)
        .split('/')[0] ?? ''
    const served = await fileOf(token).catch(cause => {
      onFailure(cause)
      return null
    })
    // Nobody keeps it on the way, and the address is told to nobody.
    const common = {
      'Cache-Control': 'no-store',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
      'X-Robots-Tag': 'noindex'
    }
    if (served?.kind === 'file') {
      response.sendRaw(200, served.bytes, {
        ...common,
        'Content-Type': served.contentType,
        'Content-Disposition': `attachment; filename="${served.name}"`
      })
      return
    }
    const [status, text] =
      served === null
        ? [500, wording.failed]
        : served.kind === 'expired'
          ? [410, wording.expired]
          : [404, wording.unknown]
    response.sendRaw(Number(status), String(text), { ...common, 'Content-Type': 'text/plain; charset=utf-8' })
  }
  // A wildcard: a token is longer than what a parameter of a route may be.
  server.get(`${AMI_FILES_PATH}/*`, answer)
  server.get(AMI_FILES_PATH, answer)
}
