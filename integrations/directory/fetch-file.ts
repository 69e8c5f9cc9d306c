import { readFile, stat } from 'node:fs/promises'

const TIMEOUT_MS = 60_000
const MAX_BYTES = 200_000_000

/**
 * The file could not be had, or not whole. `message` says why, in French, for who ran the import. Nothing was read, so that
 * the directory stays what it was.
 */
export class FileUnavailable extends Error {
  override readonly name = 'FileUnavailable'
}

const megabytes = (bytes: number) => `${Math.round(bytes / 1_000_000)} Mo`

/** What an address has said of its file before, given back so that it is sent only when it changed. */
export interface Validators {
  readonly etag: string | null
  readonly lastModified: string | null
}

/** A file, with what to give back next time; or the word that it is as it was. */
export type Fetched =
  | ({ readonly kind: 'file'; readonly bytes: Uint8Array } & Validators)
  | { readonly kind: 'unchanged' }

export interface FetchOptions {
  readonly timeoutMs?: number
  readonly maxBytes?: number
  /** Asks for the file only if it changed. @see RFC 9110, 13.1 */
  readonly since?: Validators | null
  /** Sent as a bearer token; never to another origin, even where the address leads there. */
  readonly token?: string | null
}

/**
 * A file, or what an http(s) address answers, where it changed.
 *
 * An address must answer 200 (or 304 to `since`) within `timeoutMs`, body included, with as many bytes as it announces,
 * and no web page: what a download link gives once its file is gone.
 *
 * @throws {FileUnavailable} with a message to show
 */
export async function fetchChanged(fileOrUrl: string, options: FetchOptions = {}): Promise<Fetched> {
  const maxBytes = options.maxBytes ?? MAX_BYTES
  if (!isAddress(fileOrUrl)) {
    return { kind: 'file', bytes: await localFile(fileOrUrl, maxBytes), etag: null, lastModified: null }
  }
  if (!/^https?:/i.test(fileOrUrl) || !URL.canParse(fileOrUrl)) {
    throw new FileUnavailable(`${fileOrUrl} n’est pas une adresse http ou https.`)
  }
  return download(fileOrUrl, options.timeoutMs ?? TIMEOUT_MS, maxBytes, options)
}

/** Whether what was given is an address, not a file of this machine. */
export const isAddress = (fileOrUrl: string) => /^[a-z][a-z0-9+.-]+:\/\//i.test(fileOrUrl)

/** The same where only the bytes matter. @throws {FileUnavailable} with a message to show */
export async function fetchFile(
  fileOrUrl: string,
  options: Pick<FetchOptions, 'timeoutMs' | 'maxBytes'> = {}
): Promise<Uint8Array> {
  const fetched = await fetchChanged(fileOrUrl, options)
  if (fetched.kind === 'unchanged') throw new FileUnavailable(`${fileOrUrl} n’a pas envoyé son fichier.`)
  return fetched.bytes
}

async function localFile(path: string, maxBytes: number): Promise<Uint8Array> {
  try {
    const found = await stat(path)
    if (!found.isFile()) throw new FileUnavailable(`${path} n’est pas un fichier.`)
    if (found.size > maxBytes) throw new FileUnavailable(tooLarge(path, maxBytes))
    return await readFile(path)
  } catch (cause) {
    if (cause instanceof FileUnavailable) throw cause
    const code = rootCause(cause)
    if (code === 'ENOENT') throw new FileUnavailable(`${path} n’existe pas.`, { cause })
    throw new FileUnavailable(`${path} ne peut pas être lu (${code}).`, { cause })
  }
}

async function download(
  url: string,
  timeoutMs: number,
  maxBytes: number,
  { since, token }: FetchOptions
): Promise<Fetched> {
  const signal = AbortSignal.timeout(timeoutMs)
  try {
    const response = await fetch(url, {
      signal,
      headers: {
        Accept: 'text/csv, text/plain, application/json;q=0.9, */*;q=0.5',
        ...(since?.etag ? { 'If-None-Match': since.etag } : {}),
        ...(since?.lastModified ? { 'If-Modified-Since': since.lastModified } : {}),
        ...(token ? { Authorization: `Bearer ${token}` } : {})
      }
    })
    if (response.status === 304 && since) {
      await response.body?.cancel()
      return { kind: 'unchanged' }
    }
    if (response.status !== 200) {
      await response.body?.cancel()
      throw new FileUnavailable(`${url} a répondu ${response.status} au lieu du fichier.`)
    }
    const announced = announcedLength(response)
    if (announced !== null && announced > maxBytes) {
      await response.body?.cancel()
      throw new FileUnavailable(tooLarge(url, maxBytes))
    }
    const bytes = await bodyOf(response, url, maxBytes)
    if (announced !== null && bytes.length !== announced) {
      throw new FileUnavailable(
        `${url} a été interrompu : ${bytes.length} octets reçus sur ${announced} annoncés.`
      )
    }
    if (isWebPage(response, bytes)) {
      throw new FileUnavailable(
        `${url} est une page web, pas un fichier CSV : donnez le lien de téléchargement.`
      )
    }
    if (bytes.length === 0) throw new FileUnavailable(`${url} a répondu un fichier vide.`)
    return {
      kind: 'file',
      bytes,
      etag: response.headers.get('etag'),
      lastModified: response.headers.get('last-modified')
    }
  } catch (cause) {
    if (cause instanceof FileUnavailable) throw cause
    if (signal.aborted) {
      throw new FileUnavailable(`${url} n’a pas tout envoyé en ${Math.round(timeoutMs / 1000)} s.`, { cause })
    }
    throw new FileUnavailable(`${url} ne répond pas ou s’est interrompu (${rootCause(cause)}).`, { cause })
  }
}

async function bodyOf(response: Response, url: string, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of response.body ?? []) {
    length += chunk.length
    // Leaving the loop cancels the download.
    if (length > maxBytes) throw new FileUnavailable(tooLarge(url, maxBytes))
    chunks.push(chunk)
  }
  return Buffer.concat(chunks, length)
}

/** `Content-Length`, when it counts the bytes we are given: not those of a compressed body, which fetch inflates. */
function announcedLength(response: Response): number | null {
  const announced = response.headers.get('content-length')
  const isEncoded = (response.headers.get('content-encoding') ?? 'identity') !== 'identity'
  return announced !== null && /^\d+$/.test(announced) && !isEncoded ? Number(announced) : null
}

function isWebPage(response: Response, bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 500)).toString('latin1').trimStart().toLowerCase()
  return (
    /text\/html|application\/xhtml/i.test(response.headers.get('content-type') ?? '') ||
    /^(\u00ef\u00bb\u00bf)?\s*<(!doctype|html|head|body|\?xml|!--)/.test(start)
  )
}

const tooLarge = (name: string, maxBytes: number) =>
  `${name} dépasse ${megabytes(maxBytes)} : ce n’est sans doute pas le bon fichier.`

/** What lies under fetch's own « fetch failed »: `ECONNREFUSED`, `ENOTFOUND`, `other side closed`. */
function rootCause(error: unknown): string {
  if (typeof error !== 'object' || error === null) return String(error)
  const cause: unknown = Reflect.get(error, 'cause')
  if (cause !== undefined) return rootCause(cause)
  return String(Reflect.get(error, 'code') ?? Reflect.get(error, 'message') ?? error)
}
