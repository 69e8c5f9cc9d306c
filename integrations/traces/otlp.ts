import { randomBytes } from 'node:crypto'
import { hostname } from 'node:os'
import type { Span, Traces } from '../../domain/ports/traces'

export interface OtlpSettings {
  /** The collector's address; `/v1/traces` is added to it. */
  readonly endpoint: string
  readonly headers: Readonly<Record<string, string>>
  readonly everyMs?: number
}

/** A collector that is gone costs memory up to here, and then spans. */
const MOST_WAITING = 2_048
const MOST_AT_ONCE = 512
const SEND_EVERY_MS = 5_000
const ANSWER_WITHIN_MS = 5_000
/** @see opentelemetry-proto, trace.proto: Span.SpanKind, Status.StatusCode */
const SERVER = 2
const ERROR = 2

const text = (key: string, stringValue: string) => ({ key, value: { stringValue } })
/** Sixteen bytes of the pseudonym, which is base64url. */
const traceIdOf = (call: string) =>
  Buffer.from(call, 'base64url').toString('hex').slice(0, 32).padEnd(32, '0')
const nanoseconds = (at: Date) => `${at.getTime()}000000`

/**
 * Spans to an OpenTelemetry collector, as OTLP over HTTP in its JSON form.
 *
 * @see https://opentelemetry.io/docs/specs/otlp/#otlphttp
 * @param onChange  told when the collector no longer takes them (why), and when it does again (`null`)
 */
export function otlpTraces(
  { endpoint, headers, everyMs = SEND_EVERY_MS }: OtlpSettings,
  onChange: (fault: string | null) => void
): Traces & { close(): Promise<void> } {
  const waiting: Span[] = []
  let fault: string | null = null
  let sending: Promise<void> = Promise.resolve()

  async function send(): Promise<void> {
    while (waiting.length > 0) {
      const spans = waiting.splice(0, MOST_AT_ONCE)
      const told = await fetch(`${endpoint}/v1/traces`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', ...headers },
        body: JSON.stringify(requestOf(spans)),
        signal: AbortSignal.timeout(ANSWER_WITHIN_MS)
      }).then(
        response => (response.ok ? null : String(response.status)),
        (cause: Error & { cause?: { code?: string } }) => cause.cause?.code ?? cause.name
      )
      if (told !== fault) onChange(told)
      fault = told
      // Not kept for a collector that is gone: a trace is worth no memory of the line.
      if (told !== null) return
    }
  }
  const timer = setInterval(() => {
    sending = sending.then(send)
  }, everyMs)
  timer.unref()
  return {
    span(span) {
      if (waiting.length < MOST_WAITING) waiting.push(span)
    },
    async close() {
      clearInterval(timer)
      await sending.then(send)
    }
  }
}

function requestOf(spans: readonly Span[]) {
  return {
    resourceSpans: [
      {
        resource: {
          attributes: [
            text('service.name', 'helpline'),
            text('service.instance.id', `${hostname()}:${process.pid}`)
          ]
        },
        scopeSpans: [
          {
            scope: { name: 'helpline' },
            spans: spans.map(({ call, name, startedAt, endedAt, failed }) => ({
              traceId: traceIdOf(call),
              spanId: randomBytes(8).toString('hex'),
              name,
              kind: SERVER,
              startTimeUnixNano: nanoseconds(startedAt),
              endTimeUnixNano: nanoseconds(endedAt),
              attributes: [],
              status: failed ? { code: ERROR } : {}
            }))
          }
        ]
      }
    ]
  }
}
