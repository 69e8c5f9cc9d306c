import { networkInterfaces } from 'node:os'

/** A webhook as it came, to be answered by another process of the product. */
export interface Passed {
  /** Path and query, as they were signed. */
  readonly url: string
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: string
}

/** The caller waits meanwhile: a process that does not answer by then is as good as gone. */
const ANSWER_WITHIN_MS = 1_500
/** Says that a webhook was passed on once, and to which process: it is not passed on again. */
export const PASSED_ON = 'x-helpline-passed-on'
const KEPT = ['content-type', 'x-twilio-signature', 'i-twilio-idempotency-token']

/** What became of a question to another process: its answer, that it cannot tell any more, nobody there, or no word in time. */
export type Asked<Answer> = { readonly answer: Answer } | 'declined' | 'gone' | 'silent'

/** Has the process of that name, at that address, answer a webhook. @param declines  the status of one that cannot tell any more */
export async function askPeer(
  mark: string,
  address: string,
  { url, headers, body }: Passed,
  declines: number
): Promise<Asked<string>> {
  const passed: Record<string, string> = { [PASSED_ON]: mark }
  for (const name of KEPT) {
    const value = headers[name]
    if (typeof value === 'string') passed[name] = value
  }
  return post(`${address}${url}`, passed, body, ANSWER_WITHIN_MS, declines)
}

/** Posts to another process. */
export async function post(
  url: string,
  headers: Record<string, string>,
  body: string,
  withinMs: number,
  declines?: number
): Promise<Asked<string>> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers,
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(withinMs)
    })
    const answer = await response.text()
    if (response.status === declines) return 'declined'
    return response.status === 200 ? { answer } : 'silent'
  } catch (cause) {
    return isNobodyThere(cause) ? 'gone' : 'silent'
  }
}

/** Nothing listens at that address any more. A network that is cut looks different: nobody says anything. */
function isNobodyThere(cause: unknown): boolean {
  const { cause: inner } = (cause ?? {}) as { cause?: { code?: string } } // how fetch tells what happened
  return inner?.code === 'ECONNREFUSED'
}

/** Where the other processes reach this one, by what it listens on. */
export function addressOf(host: string, port: number): string {
  const isAny = host === '0.0.0.0' || host === '::'
  const outside = Object.values(networkInterfaces())
    .flatMap(addresses => addresses ?? [])
    .find(({ family, internal }) => family === 'IPv4' && !internal)
  const name = isAny ? (outside?.address ?? '127.0.0.1') : host
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`
}
