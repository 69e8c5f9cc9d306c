import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client'
import type { Next, Request, Response, Server } from 'restify'
import { watchReports } from './report-metrics'
import { type Watched, watchStore } from './store-metrics'

/** What the line measures of itself. No number, no name, no identifier of a call is ever a label. */
export function lineMetrics() {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const webhookSeconds = new Histogram({
    name: 'helpline_webhook_seconds',
    help: 'Time to answer a Twilio webhook, by step',
    labelNames: ['step'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registry]
  })
  const refused = new Counter({
    name: 'helpline_refused_requests_total',
    help: 'Requests refused on Twilio routes',
    labelNames: ['reason'],
    registers: [registry]
  })
  const failures = new Counter({
    name: 'helpline_failures_total',
    help: 'Answers that had to be an apology',
    labelNames: ['step'],
    registers: [registry]
  })
  const messages = new Counter({
    name: 'helpline_messages_total',
    help: 'Messages by channel and by what became of them; capped and limited call for a look',
    labelNames: ['channel', 'fate'],
    registers: [registry]
  })
  const beforeScrape: (() => Promise<void>)[] = []
  return {
    message: (channel: string, fate: string) => messages.inc({ channel, fate }),
    answered: (step: string, seconds: number) => webhookSeconds.observe({ step }, seconds),
    refused: (reason: string) => refused.inc({ reason }),
    failed: (step: string) => failures.inc({ step }),
    /** Adds what stands in the store. */
    watch(watched: Watched) {
      beforeScrape.push(watchStore(registry, watched))
    },
    /** Adds the reports owed to the ANCT. */
    watchReports(owed: Parameters<typeof watchReports>[1]) {
      beforeScrape.push(watchReports(registry, owed))
    },
    async text() {
      await Promise.all(beforeScrape.map(read => read()))
      return registry.metrics()
    },
    contentType: registry.contentType
  }
}

export type LineMetrics = ReturnType<typeof lineMetrics>

/** What keeps the line from taking calls, in words for operators; empty when nothing does. */
export type Readiness = () => Promise<{
  readonly blocking: readonly string[]
  readonly degraded: readonly string[]
}>

/** `GET /healthz`, `GET /readyz`, `GET /metrics`. */
export function mountOperators(server: Server, metrics: LineMetrics, readiness: Readiness): void {
  server.get('/healthz', (_request: Request, response: Response, next: Next) => {
    response.send(200, { status: 'ok' })
    next()
  })
  server.get('/readyz', async (_request: Request, response: Response) => {
    const { blocking, degraded } = await readiness()
    response.send(blocking.length > 0 ? 503 : 200, { ready: blocking.length === 0, blocking, degraded })
  })
  server.get('/metrics', async (_request: Request, response: Response) => {
    response.sendRaw(200, await metrics.text(), { 'Content-Type': metrics.contentType })
  })
}
