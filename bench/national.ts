import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openGeography, telephoneNetwork } from '../app'
import { randomFrom } from './country'
import { postgresqlEngine, redisEngine } from './engines'
import { erlangA } from './erlang'
import { cpuSecondsOf, spreadOf } from './measure'
import { countryFiles, DIST, importFile, listening } from './product'
import { ACCOUNT, LINE, PUBLIC_URL, TOKEN } from './webhooks'

const ADMIN_TOKEN = 'bench-admin-token'
const PORTS = [39_791, 39_792] as const
const REDIS_PORT = 39_793
const REST_PORT = 39_794
/** A Tuesday at ten: one conseiller in ten is there. */
const OPENS_AT = '2026-11-24T10:00:00+01:00'
const HOURS_LATER = '2026-11-24T13:30:00+01:00'
const CONSEILLERS = 4_000
const FREE_IN = 10
const PATIENCE_SECONDS = 120
const RING_MS = 1_500

type Call = Awaited<ReturnType<ReturnType<typeof telephoneNetwork>['call']>>
type Network = ReturnType<typeof telephoneNetwork>
type NetworkSettings = Parameters<typeof telephoneNetwork>[0]
type Person =
  Extract<NonNullable<NetworkSettings['people']>, (...all: never[]) => unknown> extends (
    number: string
  ) => infer One
    ? One
    : never

/** `npm run bench -- national [--rate 50] [--seconds 60] [--holding 20] [--seed 1] [--calm] [--tell FILE]`: S25 of the telephony guide. */
export async function benchNational(say: (line: string) => void, args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rate: { type: 'string', default: '50' },
      seconds: { type: 'string', default: '60' },
      holding: { type: 'string', default: '20' },
      seed: { type: 'string', default: '1' },
      /** No fault at all. */
      calm: { type: 'boolean', default: false },
      /** A file for all that was exchanged, to look into what broke. */
      tell: { type: 'string' }
    }
  })
  const country = {
    rate: Number(values.rate),
    seconds: Number(values.seconds),
    holding: Number(values.holding),
    random: randomFrom(Number(values.seed)),
    calm: values.calm
  }
  const folder = mkdtempSync(join(tmpdir(), 'national-'))
  const postgresql = await postgresqlEngine()
  const redis = await redisEngine(REDIS_PORT)
  const known = new Map<string, Call>()
  const rest = restOf(known)
  const processes = PORTS.map(port =>
    serverProcess(port, join(folder, String(port)), { DATABASE_URL: postgresql.url, REDIS_URL: redis.url })
  )
  try {
    const files = countryFiles(folder, conseiller => conseiller % FREE_IN === 0)
    const env = settingsOf(join(folder, 'import'), { DATABASE_URL: postgresql.url })
    for (const [kind, file] of Object.entries(files)) await importFile(kind, file, env)
    await Promise.all(processes.map(one => one.start()))
    const faults = country.calm ? [] : chaos(country.seconds, processes, postgresql, redis)
    say(
      `${country.rate} calls/s for ${country.seconds} s, ${country.holding} s of talk on average, ${CONSEILLERS} conseillers (${CONSEILLERS / FREE_IN} there), 20 000 places; two processes, PostgreSQL, Redis and the callers on this one machine`
    )
    const network = networkOf(country, processes)
    const began = performance.now()
    const calls = await callers(country, network, known)
    const loadSeconds = (performance.now() - began) / 1000
    await Promise.all(faults)
    say(`every call over after ${loadSeconds.toFixed(0)} s; faults: ${faults.length > 0 ? FAULTS : 'none'}`)
    for (const one of processes) await one.setClock(HOURS_LATER)
    await settled(processes[0]?.url ?? '', calls)
    tellAnswers(say, network)
    tellErlang(say, country, calls)
    for (const one of processes)
      say(`process ${one.port}: ${one.cpuSeconds().toFixed(0)} s of processor, ${one.megabytes()} MB`)
    const broken = await brokenInvariants(processes[0]?.url ?? '', network, calls)
    say(broken.length === 0 ? `invariants: all hold (${calls.length} calls)` : `invariants BROKEN:`)
    for (const one of broken.slice(0, 20)) say(`  ${one}`)
    if (values.tell) writeFileSync(values.tell, JSON.stringify({ broken, began, calls, log: network.log }))
    if (broken.length > 0) process.exitCode = 1
  } finally {
    await Promise.all(processes.map(one => one.end('SIGKILL')))
    rest.close()
    await redis.close()
    await postgresql.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

interface Country {
  readonly rate: number
  readonly seconds: number
  readonly holding: number
  readonly random: () => number
}

const settingsOf = (dataDir: string, more: Record<string, string>): Record<string, string> => ({
  DATA_DIR: dataDir,
  TEST_CLOCK: OPENS_AT,
  ADMIN_TOKEN,
  PSEUDONYM_KEY: 'bench-pseudonym-key',
  PUBLIC_URL,
  HELPLINE_NUMBER: LINE,
  TWILIO_ACCOUNT_SID: ACCOUNT,
  TWILIO_AUTH_TOKEN: TOKEN,
  TWILIO_API_BASE_URL: `http://127.0.0.1:${REST_PORT}`,
  ...more
})

/** One process of the product, which can be killed and started again. */
function serverProcess(port: number, dataDir: string, more: Record<string, string>) {
  mkdirSync(dataDir, { recursive: true })
  const url = `http://127.0.0.1:${port}`
  let child: ChildProcess | null = null
  let spentBefore = 0
  const own = {
    port,
    url,
    isDown: true,
    async start() {
      // As a supervisor does: a start while the store is gone fails, and is tried again.
      for (let isReady = false; !isReady; ) {
        const started = spawn(process.execPath, [join(DIST, 'index.js')], {
          env: { PATH: process.env['PATH'], ...settingsOf(dataDir, more), PORT: String(port) },
          stdio: ['ignore', 'ignore', 'ignore']
        })
        child = started
        const left = new Promise<boolean>(resolve => started.once('exit', () => resolve(false)))
        isReady = await Promise.race([left, listening(port).then(() => true)])
      }
      own.isDown = false
    },
    end: (signal: NodeJS.Signals) =>
      new Promise<void>(resolve => {
        own.isDown = true
        if (!child || child.exitCode !== null || child.signalCode !== null) return resolve()
        spentBefore += cpuSecondsOf(child.pid)
        child.once('exit', () => resolve())
        child.kill(signal)
      }),
    async setClock(now: string) {
      await fetch(`${url}/test/clock`, {
        method: 'PUT',
        headers: { authorization: `Bearer ${ADMIN_TOKEN}`, 'content-type': 'application/json' },
        body: JSON.stringify({ now })
      })
    },
    cpuSeconds: () => spentBefore + cpuSecondsOf(child?.pid),
    megabytes: () => megabytesOf(child?.pid)
  }
  return own
}

type ServerProcess = ReturnType<typeof serverProcess>

function megabytesOf(pid: number | undefined): string {
  try {
    const told = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return (Number(told) / 1024).toFixed(0)
  } catch {
    return 'unknown'
  }
}

const FAULTS =
  'a process killed -9 every minute (at least twice), Redis restarted twice, PostgreSQL stopped at once and started, 5 % of callbacks doubled, 5 % late by up to two minutes, 1 % lost'

/** What goes wrong, and when. */
function chaos(
  seconds: number,
  processes: readonly ServerProcess[],
  postgresql: Awaited<ReturnType<typeof postgresqlEngine>>,
  redis: Awaited<ReturnType<typeof redisEngine>>
): Promise<void>[] {
  const at = async (when: number, what: () => Promise<void>) => {
    await new Promise(resolve => setTimeout(resolve, when * 1000))
    await what()
  }
  const kills = Math.max(2, Math.floor(seconds / 60))
  return [
    (async () => {
      for (let kill = 0; kill < kills; kill++) {
        await new Promise(resolve => setTimeout(resolve, (seconds * 1000) / (kills + 1)))
        const victim = processes[kill % processes.length]
        await victim?.end('SIGKILL')
        // The next one waits until both are there again: two at once is another exercise.
        await victim?.start()
      }
    })(),
    ...[0.3, 0.7].map(share =>
      at(seconds * share, async () => {
        if (!redis.isOurs) return
        await redis.stop()
        await redis.start()
      })
    ),
    at(seconds * 0.45, async () => {
      if (!postgresql.isOurs) return
      await postgresql.stop()
      await new Promise(resolve => setTimeout(resolve, 2_000))
      await postgresql.start()
    })
  ]
}

function networkOf(
  { random, holding, seconds }: Country & { calm?: boolean },
  processes: readonly ServerProcess[]
): Network {
  let next = 0
  const exponential = (mean: number) => -mean * Math.log(1 - random())
  const person = (): Person => {
    const draw = random()
    const ringMs = RING_MS * (0.5 + random())
    const talk = exponential(holding)
    const talks = { keys: ['1'], ringMs, talkMs: talk * 1000, talkSeconds: Math.max(1, Math.round(talk)) }
    if (draw < 0.1) return { picksUp: 'voicemail', ringMs }
    if (draw < 0.12) return { picksUp: 'no-answer', ringMs }
    if (draw < 0.13) return { picksUp: 'busy', ringMs }
    if (draw < 0.15) return { keys: ['2'], ringMs }
    return talks
  }
  return telephoneNetwork({
    voiceUrl: `${PUBLIC_URL}/twilio/voice#rc=2&rp=ct,rt,5xx`,
    fallbackUrl: `${PUBLIC_URL}/twilio/voice/fallback`,
    statusUrl: `${PUBLIC_URL}/twilio/voice/status#rc=5&rp=all`,
    // A balancer that sees at once who is gone.
    target: () => {
      const living = processes.filter(one => !one.isDown)
      return (living[next++ % Math.max(1, living.length)] ?? processes[0])?.url ?? ''
    },
    authToken: TOKEN,
    accountSid: ACCOUNT,
    line: LINE,
    retryDelayMs: 500,
    people: person,
    faults({ kind }) {
      const draw = random()
      if (draw < 0.05) return { copies: 1, copiesLeave: 'at-once' }
      if (kind !== 'child-status' && kind !== 'status') return undefined
      if (draw < 0.1) return { delayMs: random() * Math.min(120, seconds) * 1000 }
      return draw < 0.11 ? { lost: true } : undefined
    }
  })
}

/** Callers who come as they do: independent of each other, from communes all over the country. */
async function callers(
  { rate, seconds, random }: Country,
  network: Network,
  known: Map<string, Call>
): Promise<Call[]> {
  const geography = openGeography()
  const codes = Array.from({ length: 95_000 }, (_, code) => String(code).padStart(5, '0')).filter(
    code => geography.byCodePostal(code).length === 1
  )
  const calls: Promise<Call>[] = []
  let giveUp: () => void = () => undefined
  const given = new Promise<void>(resolve => {
    giveUp = resolve
  })
  const began = performance.now()
  for (let due = 0, index = 0; due < seconds * 1000; index++) {
    due += (-1000 / rate) * Math.log(1 - random())
    await new Promise(resolve => setTimeout(resolve, Math.max(0, began + due - performance.now())))
    const draw = random()
    const says: Record<string, string> = {
      need: '1',
      place: codes[Math.floor(random() * codes.length)] ?? '59540',
      'place-choice': '1',
      confirm: '1',
      offer: '1',
      'callback-number': '0639980001'
    }
    const live = network.start({
      from: draw < 0.05 ? 'anonymous' : `+3363998${4_000 + (index % 6_000)}`,
      says: (_prompt, { step }) => ({ digits: says[step] ?? '1' }),
      ...(draw >= 0.05 && draw < 0.15 ? { leaves: () => 'ringing' as const } : {})
    })
    known.set(live.callSid, live.record)
    calls.push(Promise.race([live.done, given.then(() => live.record)]))
  }
  const timer = setTimeout(giveUp, PATIENCE_OF_THE_BENCH_MS)
  return Promise.all(calls).finally(() => clearTimeout(timer))
}

/** After the last call began, for the longest talk and the latest callback. */
const PATIENCE_OF_THE_BENCH_MS = 240_000

/** Twilio's REST API, as far as a call that fell silent asks it; whoever asks for a new call is told to come back. */
function restOf(known: ReadonlyMap<string, Call>) {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://rest')
    const json = (status: number, body: unknown) => {
      response.writeHead(status, { 'Content-Type': 'application/json' })
      response.end(JSON.stringify(body))
    }
    request.resume()
    if (request.method !== 'GET') return json(429, { code: 20429, message: 'Too many requests', status: 429 })
    const parent = url.searchParams.get('ParentCallSid')
    if (parent) {
      const calls = (known.get(parent)?.dials ?? []).map(({ childSid, outcome, seconds = 0 }) => ({
        sid: childSid,
        status: outcome === 'bridged' || outcome === 'not-accepted' ? 'completed' : (outcome ?? 'failed'),
        duration: String(seconds)
      }))
      return json(200, { calls, page: 0, page_size: 50, uri: request.url, next_page_uri: null })
    }
    const call = known.get(/Calls\/(\w+)\.json/.exec(url.pathname)?.[1] ?? '')
    if (!call) return json(404, { code: 20404, message: 'Not found', status: 404 })
    return json(200, {
      sid: call.callSid,
      status: call.endedBy ? 'completed' : 'in-progress',
      duration: '30'
    })
  })
  server.listen(REST_PORT, '127.0.0.1')
  return server
}

async function get<T>(url: string, path: string): Promise<T> {
  const response = await fetch(`${url}/api/v1${path}`, {
    headers: { authorization: `Bearer ${ADMIN_TOKEN}` }
  })
  return (await response.json()) as T
}

async function all<T>(url: string, path: string): Promise<T[]> {
  const found: T[] = []
  for (let cursor: string | null = ''; cursor !== null; ) {
    const page: { items: T[]; next: string | null } = await get(
      url,
      `${path}limit=500${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`
    )
    found.push(...page.items)
    cursor = page.next
  }
  return found
}

interface Account {
  readonly outcome: string
  readonly activityId: string | null
}

const TERMINAL = ['bridged', 'to-confirm', 'offer', 'abandoned', 'emergency', 'error']

/** What was lost is asked for: at most so many calls at each look. */
async function settled(url: string, calls: readonly Call[]): Promise<void> {
  for (const end = Date.now() + 120_000; Date.now() < end; ) {
    let open = 0
    for (const { callSid } of calls) {
      const { outcome } = await get<Account>(url, `/calls/${callSid}`)
      if (!TERMINAL.includes(outcome)) open++
    }
    if (open === 0) return
    await new Promise(resolve => setTimeout(resolve, 2_000))
  }
}

/** I1 to I5 and I7 of the telephony guide, each fault in a sentence. */
async function brokenInvariants(url: string, network: Network, calls: readonly Call[]): Promise<string[]> {
  const broken: string[] = []
  const activities = await all<{ callSidHash: string }>(url, '/activities?')
  const offers = new Set((await all<{ callSid: string }>(url, '/offers?')).map(({ callSid }) => callSid))
  if (new Set(activities.map(({ callSidHash }) => callSidHash)).size !== activities.length)
    broken.push('I2: two activities of one call')
  let expected = 0
  const rung = new Set<string>()
  for (const call of calls) {
    const { outcome, activityId } = await get<Account>(url, `/calls/${call.callSid}`)
    const who = `call ${call.callSid.slice(-6)}`
    if (!TERMINAL.includes(outcome)) broken.push(`I1: ${who} is ${outcome}`)
    for (const { number } of call.dials) rung.add(number)
    const joined = call.bridged.length > 0
    const tooLate = call.dials.some(({ acceptedTooLate }) => acceptedTooLate)
    if (activityId !== null) expected++
    if (joined !== (activityId !== null) && !(tooLate && !joined))
      broken.push(`I2: ${who}: bridged ${joined}, activity ${activityId !== null} (${outcome})`)
    if (call.endedBy === 'app' && !joined && !offers.has(call.callSid))
      broken.push(`I7: ${who} was left with nothing (${outcome}): ${call.heard.at(-1) ?? ''}`)
    if (!call.endedBy) broken.push(`the bench itself never saw the end of ${who}`)
    if (call.endedBy === 'error') broken.push(`I7: ${who}: ${call.error}`)
  }
  if (activities.length !== expected) broken.push(`I2: ${activities.length} activities for ${expected} calls`)
  for (const number of rung) {
    if (network.mostAtOnce(number) > 1) broken.push(`I3: ${number} was rung twice at once`)
    const index = Number(number.slice(-4))
    const { inCall } = await get<{ inCall: boolean }>(url, `/conseillers/K${index}`)
    if (inCall) broken.push(`I4: K${index} is held for ever`)
  }
  return broken
}

const ASKED = new Set(['voice', 'fallback', 'gather', 'dial', 'whisper', 'whisper-answer', 'redirect'])

function tellAnswers(say: (line: string) => void, network: Network): void {
  const asked = network.log.filter(({ kind }) => ASKED.has(kind))
  const { p50, p99, max } = spreadOf(asked.map(({ ms }) => ms))
  const failed = network.log.filter(({ status }) => status !== 200)
  say(
    `webhooks: ${network.log.length}; those that ask: p50 ${p50.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms, max ${max.toFixed(0)} ms, ${asked.filter(({ ms }) => ms > 5_000).length} beyond 5 s`
  )
  const byStatus = new Map<number, number>()
  for (const { status } of failed) byStatus.set(status, (byStatus.get(status) ?? 0) + 1)
  const told = [...byStatus].map(([status, count]) => `${count} with ${status || 'no connection'}`)
  say(`not answered with 200: ${failed.length}${told.length > 0 ? ` (${told.join(', ')}), asked again` : ''}`)
}

/** What one pool of everybody free would answer, against what the nearest first did: the price of proximity. */
function tellErlang(say: (line: string) => void, { rate, holding }: Country, calls: readonly Call[]): void {
  const wanted = calls.filter(call => call.endedBy !== 'caller' || call.bridged.length > 0)
  const answered = wanted.filter(call => call.bridged.length > 0).length / Math.max(1, wanted.length)
  const bound = erlangA({
    arrivals: (rate * wanted.length) / calls.length,
    handling: holding + RING_MS / 1000,
    answering: CONSEILLERS / FREE_IN,
    patience: PATIENCE_SECONDS
  })
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`
  say(
    `answered by a conseiller: ${percent(answered)} of ${wanted.length}; Erlang-A of one pool with ${PATIENCE_SECONDS} s of patience: ${percent(1 - bound.leaves)}; gap ${(100 * (1 - bound.leaves - answered)).toFixed(1)} points: the price of proximity, of telephones that ring in vain, and of an offer in the place of a queue`
  )
}
