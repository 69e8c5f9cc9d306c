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
/** Says that a webhook was passed on once: it is not passed on again. */
export const PASSED_ON = 'x-helpline-passed-on'
const KEPT = ['content-type', 'x-twilio-signature', 'i-twilio-idempotency-token']

/** Has the process at an address answer. @returns its document; `null` where it cannot be had */
export async function askPeer(address: string, { url, headers, body }: Passed): Promise<string | null> {
  const passed: Record<string, string> = { [PASSED_ON]: '1' }
  for (const name of KEPT) {
    const value = headers[name]
    if (typeof value === 'string') passed[name] = value
  }
  try {
    const response = await fetch(`${address}${url}`, {
      method: 'POST',
      headers: passed,
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS)
    })
    return response.status === 200 ? await response.text() : null
  } catch {
    return null
  }
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
