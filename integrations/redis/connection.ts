import { Cluster, Redis } from 'ioredis'
import { faultIn, type RedisFault } from './faults'

/** Where Redis is: one server, the nodes of a cluster, or the sentinels that know who the master is. */
export interface RedisAddress {
  /** `redis://[user:password@]host:port/db` or `rediss://…`: one, several for a cluster, or the sentinels. */
  readonly urls: readonly string[]
  /** The name of the master that the sentinels watch; `null` where the addresses are the servers themselves. */
  readonly sentinelMaster: string | null
}

/** Nothing waits for Redis longer than somebody on the telephone would not notice. */
const ANSWER_WITHIN_MS = 300
const CONNECT_WITHIN_MS = 2_000
/** A server that is gone is looked for again, ever less often, and never given up. */
const RETRY_FIRST_MS = 100
const RETRY_LAST_MS = 5_000
/** A connection that a firewall swallowed says nothing: it is asked. */
const LOOK_EVERY_MS = 2_000
const MOST_LOOKS_AT_A_GREETING = 2

/** Redis, as its uses see it: it answers soon, or it is not there. */
export interface RedisConnection {
  isThere(): boolean
  /** What is wrong with it, as last seen; `null` when nothing is. */
  fault(): RedisFault | null
  /** The policy by which a full server drops keys; `null` where it keeps them all, or does not say. */
  evicts(): string | null
  /** Waits for what is known first: there, or what is wrong. */
  seen(): Promise<void>
  eval(script: string, keys: number, ...args: (string | number)[]): Promise<unknown>
  publish(channel: string, message: string): Promise<unknown>
  /** Listens to a channel, from now on and after every reconnection. */
  listen(channel: string, heard: (message: string) => void): void
  close(): void
}

/**
 * Opens Redis without waiting for it: a Redis that is not there keeps nobody from starting.
 * @param onChange  told when it goes and why, and when it is back (`null`)
 */
export function redisConnection(
  address: RedisAddress,
  onChange: (fault: RedisFault | null) => void = () => undefined
): RedisConnection {
  const speaks = clientOf(address, { commandTimeout: ANSWER_WITHIN_MS })
  const listens = clientOf(address, {})
  const clients = [speaks, listens]
  const heard = new Map<string, (message: string) => void>()
  let fault: RedisFault | null = { kind: 'gone', detail: 'no answer' }
  let evicts: string | null = null
  let closed = false
  let sawSomething: () => void = () => undefined
  const seenOnce = new Promise<void>(resolve => {
    sawSomething = resolve
  })
  let told: string | undefined

  /** A fault that lasts is told once: a server that refuses again and again is one fault. */
  function see(seen: RedisFault | null) {
    if (closed) return
    fault = seen
    sawSomething()
    const kind = seen?.kind ?? 'there'
    if (kind === told) return
    told = kind
    onChange(seen)
  }
  for (const client of clients) {
    client.on('error', cause => see(faultIn(cause)))
    client.on('close', () => see(fault ?? { kind: 'gone', detail: 'the connection was lost' }))
    client.on('ready', () => void look())
  }
  listens.on('message', (channel: string, message: string) => heard.get(channel)?.(message))
  listens.on('ready', () => {
    for (const channel of heard.keys()) listens.subscribe(channel).catch(() => undefined)
  })

  /** Looks in a row that found a connection neither ready nor on its way to be. */
  const stuck = new Map<Redis | Cluster, number>()

  async function look(): Promise<void> {
    const answers = await Promise.all(clients.map(stateOf))
    if (closed) return
    if (answers.every(answer => answer === 'there')) {
      if (fault !== null) evicts = await evictionOf(speaks)
      return see(null)
    }
    if (answers.includes('silent')) see(fault ?? { kind: 'gone', detail: 'no answer' })
    clients.forEach((client, index) => {
      const looks = answers[index] === 'greeting' ? (stuck.get(client) ?? 0) + 1 : 0
      stuck.set(client, looks)
      // Only a new connection tells whether what is silent is still there.
      if (answers[index] === 'silent' || looks >= MOST_LOOKS_AT_A_GREETING) client.disconnect(true)
    })
  }
  const timer = setInterval(() => void look(), LOOK_EVERY_MS)
  timer.unref()

  return {
    isThere: () => fault === null,
    fault: () => fault,
    evicts: () => evicts,
    seen: () => seenOnce,
    eval: (script, keys, ...args) => speaks.eval(script, keys, ...args),
    publish: (channel, message) => speaks.publish(channel, message),
    listen(channel, listener) {
      heard.set(channel, listener)
      if (listens.status === 'ready') listens.subscribe(channel).catch(() => undefined)
    },
    close() {
      closed = true
      clearInterval(timer)
      for (const client of clients) client.disconnect()
    }
  }
}

/** A policy under which a full server drops what it holds, by its name. Where INFO is forbidden, nobody can tell. */
async function evictionOf(client: Redis | Cluster): Promise<string | null> {
  const told = await client.info('memory').catch(() => '')
  const policy = /^maxmemory_policy:(\S+)/m.exec(told)?.[1] ?? 'noeviction'
  return policy === 'noeviction' ? null : policy
}

/** `greeting`: the network took the connection, and the server has not said its first word; `away`: looked for. */
function stateOf(client: Redis | Cluster): Promise<'there' | 'silent' | 'greeting' | 'away'> {
  if (client.status === 'connect') return Promise.resolve('greeting')
  if (client.status !== 'ready') return Promise.resolve('away')
  return new Promise(resolve => {
    // Late by this process's own work is not silence: what has arrived is read first.
    const late = setTimeout(() => setImmediate(() => resolve('silent')), CONNECT_WITHIN_MS).unref()
    const answered = (state: 'there' | 'away') => {
      clearTimeout(late)
      resolve(state)
    }
    client.ping().then(
      () => answered('there'),
      (cause: Error) => (/timed out/.test(cause.message) ? undefined : answered('away'))
    )
  })
}

const retryIn = (times: number) =>
  Math.min(RETRY_LAST_MS, RETRY_FIRST_MS * 2 ** Math.min(times, 10)) * (0.75 + Math.random() / 2)

function clientOf(
  { urls, sentinelMaster }: RedisAddress,
  more: { commandTimeout?: number }
): Redis | Cluster {
  const [first = ''] = urls
  const { username, password, db, tls } = partsOf(first)
  const options = {
    // What an old server speaks too.
    protocol: 2 as const,
    connectTimeout: CONNECT_WITHIN_MS,
    // What cannot be asked now is not asked later: whoever asked has gone on without it.
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    autoResendUnfulfilledCommands: false,
    // Done here, at each `ready`: the driver's own leaves a rejection that nobody catches where the server goes again.
    autoResubscribe: false,
    // A replica that was the master before a fail-over refuses to be written to: the new one is looked for.
    reconnectOnError: (cause: Error) => cause.message.startsWith('READONLY'),
    retryStrategy: retryIn,
    keepAlive: 10_000,
    ...(username ? { username } : {}),
    ...(password ? { password } : {}),
    ...(tls ? { tls: {} } : {}),
    ...more
  }
  if (sentinelMaster !== null) {
    return new Redis({
      ...options,
      db,
      sentinels: urls.map(endpointOf),
      name: sentinelMaster,
      sentinelRetryStrategy: retryIn,
      sentinelCommandTimeout: CONNECT_WITHIN_MS,
      ...(password ? { sentinelPassword: password } : {}),
      ...(tls ? { enableTLSForSentinelMode: true, sentinelTLS: {} } : {})
    })
  }
  if (urls.length > 1) {
    const { retryStrategy: _, ...ofNodes } = options
    return new Cluster(urls.map(endpointOf), {
      enableOfflineQueue: false,
      clusterRetryStrategy: retryIn,
      redisOptions: ofNodes
    })
  }
  return new Redis({ ...options, ...endpointOf(first), db })
}

function partsOf(address: string) {
  const url = new URL(address)
  return {
    username: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    db: Number(url.pathname.slice(1)) || 0,
    tls: url.protocol === 'rediss:'
  }
}

function endpointOf(address: string) {
  const { hostname, port } = new URL(address)
  return { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port) || 6379 }
}
