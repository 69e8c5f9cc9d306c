import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Client } from 'pg'
import { openGeography } from '../app'
import { type Engine, postgresqlEngine } from './engines'
import { freePort } from './free-port'
import { cpuSecondsOf, median, type Shot, shooter } from './measure'
import { countryFiles, DIST, importFile, listening } from './product'
import { ACCOUNT, callOf, LINE, PUBLIC_URL, TOKEN } from './webhooks'

const ROUNDS = 4
const PROCESSES = 2
/** Calls under way at once in each process. */
const AT_ONCE = 8

/** A process of the product, and where it listens. */
interface Served {
  readonly child: ChildProcess
  readonly port: number
}

/**
 * `npm run bench -- scale [--past 1000000] [--seconds 5]`: what a webhook costs beside many past calls, and in two processes.
 * In processor time of the product and of PostgreSQL: what else runs on the machine does not count.
 */
export async function benchScale(say: (line: string) => void, args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { past: { type: 'string', default: '1000000' }, seconds: { type: 'string', default: '5' } }
  })
  const seconds = Number(values.seconds)
  const folder = mkdtempSync(join(tmpdir(), 'scale-'))
  const engine = await postgresqlEngine()
  const started: Served[] = []
  try {
    for (const [kind, file] of Object.entries(countryFiles(folder)))
      await importFile(kind, file, settingsOf(join(folder, 'import'), engine))
    for (let rank = 0; rank < PROCESSES; rank++) {
      const dataDir = join(folder, String(rank))
      mkdirSync(dataDir)
      const port = await freePort()
      const child = spawn(process.execPath, [join(DIST, 'index.js')], {
        env: { PATH: process.env['PATH'], ...settingsOf(dataDir, engine), PORT: String(port) },
        stdio: ['ignore', 'ignore', 'inherit']
      })
      started.push({ child, port })
      await listening(port)
    }
    const calls = callsOfTheCountry()
    await tellProcesses(say, started, engine, calls, seconds)
    await tellHistory(say, started, engine, calls, { seconds, past: Number(values.past) })
  } finally {
    for (const { child } of started) child.kill('SIGKILL')
    await engine.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

const settingsOf = (dataDir: string, engine: Engine): Record<string, string> => ({
  DATA_DIR: dataDir,
  DATABASE_URL: engine.url,
  ADMIN_TOKEN: 'bench',
  PSEUDONYM_KEY: 'bench',
  PUBLIC_URL,
  HELPLINE_NUMBER: LINE,
  TWILIO_ACCOUNT_SID: ACCOUNT,
  TWILIO_AUTH_TOKEN: TOKEN,
  TWILIO_API_BASE_URL: 'http://127.0.0.1:9'
})

function callsOfTheCountry(): () => Shot[] {
  const geography = openGeography()
  const codes = Array.from({ length: 95_000 }, (_, code) => String(code).padStart(5, '0')).filter(
    code => geography.byCodePostal(code).length === 1
  )
  let calls = 0
  return () => {
    calls++
    return callOf(calls, codes[(calls * 7919) % codes.length] ?? '23000')
  }
}

interface Cost {
  readonly webhooks: number
  /** Milliseconds of processor for each webhook. */
  readonly product: number
  readonly postgresql: number
}

/** Whole calls, several at once, each webhook to the next process. */
async function costOf(
  processes: readonly Served[],
  engine: Engine,
  fresh: () => Shot[],
  seconds: number
): Promise<Cost> {
  const doors = processes.map(({ port }) => shooter(port, AT_ONCE))
  const spent = async () => ({
    product: processes.reduce((sum, { child }) => sum + cpuSecondsOf(child.pid), 0),
    postgresql: await backendSeconds(engine)
  })
  const before = await spent()
  let webhooks = 0
  const until = performance.now() + seconds * 1000
  await Promise.all(
    Array.from({ length: AT_ONCE * processes.length }, async () => {
      while (performance.now() < until) {
        for (const shot of fresh()) {
          const status = await doors[webhooks++ % doors.length]?.fire(shot)
          if (status !== 200) throw new Error(`${shot.path} answered ${status}`)
        }
      }
    })
  )
  for (const door of doors) door.close()
  const after = await spent()
  return {
    webhooks,
    product: (1000 * (after.product - before.product)) / webhooks,
    postgresql: (1000 * (after.postgresql - before.postgresql)) / webhooks
  }
}

async function asked<Row>(engine: Engine, text: string): Promise<Row[]> {
  const client = new Client({ connectionString: engine.url })
  await client.connect()
  try {
    return (await client.query(text)).rows as Row[]
  } finally {
    await client.end()
  }
}

/** What the product's connections have computed at the server, on this machine. */
async function backendSeconds(engine: Engine): Promise<number> {
  const rows = await asked<{ pid: number }>(
    engine,
    "select pid from pg_stat_activity where application_name = 'helpline'"
  )
  return rows.reduce((sum, { pid }) => sum + cpuSecondsOf(pid), 0)
}

const shown = ({ product, postgresql, webhooks }: Cost) =>
  `${product.toFixed(2)} ms + ${postgresql.toFixed(2)} ms at PostgreSQL (${webhooks} webhooks)`

const medianOf = (costs: readonly Cost[]): Cost => ({
  webhooks: costs.reduce((sum, { webhooks }) => sum + webhooks, 0),
  product: median(costs.map(({ product }) => product)),
  postgresql: median(costs.map(({ postgresql }) => postgresql))
})

async function tellProcesses(
  say: (line: string) => void,
  processes: readonly Served[],
  engine: Engine,
  fresh: () => Shot[],
  seconds: number
): Promise<void> {
  const one: Cost[] = []
  const two: Cost[] = []
  // Each as warm as the other: one that has answered less has more left to compile.
  for (const own of processes) await costOf([own], engine, fresh, 2 * seconds)
  for (let round = 0; round < ROUNDS; round++) {
    for (const own of processes) one.push(await costOf([own], engine, fresh, seconds / processes.length))
    two.push(await costOf(processes, engine, fresh, seconds))
  }
  const [alone, together] = [medianOf(one), medianOf(two)]
  say(`a webhook in one process: ${shown(alone)}`)
  say(`a webhook in two processes: ${shown(together)}`)
  say(
    `webhooks for each second of processor, two processes to one: ${(alone.product / together.product).toFixed(2)}; with PostgreSQL's: ${((alone.product + alone.postgresql) / (together.product + together.postgresql)).toFixed(2)} (at least 0.8)`
  )
}

/** So many calls of the 80 days before, as they are kept: five events each, four in ten an activity, half an offer. */
const pastCalls = (from: number, upTo: number) => `
  create temporary table past as select 'PA' || lpad(to_hex(n), 32, '0') as sid, n,
    (extract(epoch from now()) * 1000)::bigint - 86400000 - (n % 6912000) * 1000::bigint as at
  from generate_series(${from}, ${upTo}) n;
  insert into calls (call_sid, caller_hash, received_at, last_event_at, ended_at, outcome)
    select sid, md5((n % 300000)::text), at, at + 300000, at + 300000,
      case when n % 10 < 4 then 'bridged' when n % 10 < 9 then 'offer' else 'abandoned' end from past;
  insert into call_events (call_sid, seq, at, type, data)
    select sid, seq, at + seq * 20000, (array['received','asked','placed','rang','ended'])[seq + 1],
      json_build_object('note', repeat('x', 220))::text from past, generate_series(0, 4) seq;
  insert into reservations (call_sid, attempt, conseiller_id, phone, accepted, created_at, expires_at, released_at)
    select sid, 1, 'K' || n % 4000, '+3363998' || lpad((n % 4000)::text, 4, '0'), 1, at, at + 60000, at + 60000 from past;
  insert into call_facts (call_sid, day, hour, ended_at, outcome, departement, need, wait_seconds, by_nearest, as_of)
    select sid, to_char(to_timestamp(at / 1000), 'YYYY-MM-DD'), n % 24, at + 300000, 'bridged', '59', 'impots', 9, 1, at + 300000
    from past;
  insert into activites (id, call_sid_hash, conseiller_id, permanence_id, structure_siret, date, started_at, duration_seconds,
      status, channel, data, created_at, updated_at)
    select sid, md5(sid), 'K' || n % 4000, 'P' || n % 20000, '20003063300012', to_char(to_timestamp(at / 1000), 'YYYY-MM-DD'), at,
      240, 'recorded', 'voice', json_build_object('note', repeat('x', 400))::text, at, at from past where n % 10 < 4;
  insert into offers (id, kind, state, call_sid, conseiller_id, created_at, due_at, phone, data)
    select sid, 'callback', 'done', sid, null, at, at, null, '{}' from past where n % 2 = 0;
  drop table past;
  analyze;`

/** The months before, as a line that has run for a quarter has them. */
const pastMonths = `
  do $$ declare
    month timestamp := date_trunc('month', now() at time zone 'UTC');
  begin
    for before in 1..3 loop
      execute format('create table call_events_past_%s (like call_events, primary key (call_sid, seq))', before);
      execute format('alter table call_events attach partition call_events_past_%s for values from (%s) to (%s)', before,
        (extract(epoch from month - interval '1 month') * 1000)::bigint, (extract(epoch from month) * 1000)::bigint);
      month := month - interval '1 month';
    end loop;
  end $$`

async function tellHistory(
  say: (line: string) => void,
  processes: readonly Served[],
  engine: Engine,
  fresh: () => Shot[],
  { seconds, past }: { seconds: number; past: number }
): Promise<void> {
  const measured = async () => {
    const costs: Cost[] = []
    for (let round = 0; round <= ROUNDS; round++)
      costs.push(await costOf(processes.slice(0, 1), engine, fresh, seconds))
    return medianOf(costs.slice(1))
  }
  await asked(engine, pastMonths)
  await asked(engine, pastCalls(1, 1_000))
  const few = await measured()
  say(`a webhook beside 1 000 past calls: ${shown(few)}`)
  const BATCH = 100_000
  for (let from = 1_001; from <= past; from += BATCH)
    await asked(engine, pastCalls(from, Math.min(past, from + BATCH - 1)))
  const [size] = await asked<{ bytes: string }>(
    engine,
    'select pg_database_size(current_database())::text as bytes'
  )
  say(`${past} past calls: ${(Number(size?.bytes) / 2 ** 30).toFixed(1)} GB`)
  const many = await measured()
  say(`a webhook beside ${past} past calls: ${shown(many)}`)
  say(
    `ratio: ${(many.product / few.product).toFixed(2)} in the product, ${((many.product + many.postgresql) / (few.product + few.postgresql)).toFixed(2)} with PostgreSQL's (at most 1.2)`
  )
}
