import { createHmac, randomBytes } from 'node:crypto'
import { BlockList, isIP } from 'node:net'
import type { Request } from 'restify'
import { isDirectlyFromHere, plainAddress } from '../../domain/values/this-machine'

const MINUTE_MS = 60_000
/** A class, a library or a France services shares one address: generous, and still no flood. */
export const MESSAGES_A_MINUTE = 120
/** All whose address is not known share what so many have, as behind a proxy that nobody named: a busy day, and still no flood. */
export const UNKNOWN_VISITORS = 10
/** Nobody types faster. */
export const MESSAGES_OF_ONE_CONVERSATION_A_MINUTE = 30
/** A page asks by itself, every few seconds, whether a conseiller wrote. */
export const NEWS_A_MINUTE = { address: 1_200, conversation: 60 } as const
const MOST_REMEMBERED = 50_000

/** Addresses that name no visitor: a proxy of ours, this machine, a local network. */
const SHARED = new BlockList()
for (const [network, prefix] of [
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16]
] as const) {
  SHARED.addSubnet(network, prefix, 'ipv4')
}
for (const [network, prefix] of [
  ['::1', 128],
  ['fc00::', 7],
  ['fe80::', 10]
] as const) {
  SHARED.addSubnet(network, prefix, 'ipv6')
}

const familyOf = (address: string) => (isIP(address) === 6 ? 'ipv6' : 'ipv4')

function listOf(entries: readonly string[]): BlockList {
  const list = new BlockList()
  for (const entry of entries) {
    const [address = '', prefix] = entry.split('/')
    if (prefix) list.addSubnet(address, Number(prefix), familyOf(address))
    else if (isIP(address)) list.addAddress(address, familyOf(address))
  }
  return list
}

/** What a proxy wrote of an address: some add the port, `192.0.2.1:4711` or `[2001:db8::1]:4711`. */
const withoutPort = (text: string | undefined) =>
  plainAddress(text?.replace(/^\[([^\]]*)\](?::\d+)?$/, '$1').replace(/^([\d.]+):\d+$/, '$1'))

/** What counts as one visitor: an IPv6 line has its whole /64. */
const networkOf = (address: string) =>
  isIP(address) === 6 ? address.split('::')[0]?.split(':').slice(0, 4).join(':') : address

/**
 * How many messages an address and a conversation may send in a minute. Addresses are not kept: they are counted under a hash
 * whose key is made at start and known to this process alone, and forgotten after the minute.
 */
export function admission(
  trustedProxies: readonly string[],
  now: () => number = Date.now,
  most: { readonly address: number; readonly conversation: number } = {
    address: MESSAGES_A_MINUTE,
    conversation: MESSAGES_OF_ONE_CONVERSATION_A_MINUTE
  }
) {
  const proxies = listOf(trustedProxies)
  const key = randomBytes(32)
  let counts = new Map<string, number>()
  let since = now()

  /** The nearest address that is no trusted proxy; `null` where it names no visitor. */
  function visitorOf(request: Request): string | null {
    const passedOn = request
      .header('X-Forwarded-For', '')
      .split(',')
      .map(one => one.trim())
    let address = plainAddress(request.socket.remoteAddress)
    while (isIP(address) !== 0 && proxies.check(address, familyOf(address))) {
      const next = withoutPort(passedOn.pop())
      if (isIP(next) === 0) return null
      address = next
    }
    return isIP(address) === 0 || SHARED.check(address, familyOf(address)) ? null : address
  }

  function isWithin(name: string, limit: number): boolean {
    const hashed = createHmac('sha256', key).update(name).digest('base64url')
    const count = (counts.get(hashed) ?? 0) + 1
    if (count > 1 || counts.size < MOST_REMEMBERED) counts.set(hashed, count)
    return count <= limit
  }

  return {
    /** Whether this message may be answered now. */
    admits(request: Request, conversation: string | null): boolean {
      if (now() - since >= MINUTE_MS) {
        counts = new Map()
        since = now()
      }
      const visitor = visitorOf(request)
      // Programs of this machine are no visitors: tests, and those who try the line.
      const isVisited = !isDirectlyFromHere(request.socket.remoteAddress, request.headers)
      const isAdmitted =
        visitor === null
          ? isWithin('unknown', most.address * UNKNOWN_VISITORS)
          : isWithin(`address:${networkOf(visitor)}`, most.address)
      if (isVisited && !isAdmitted) return false
      return conversation === null || isWithin(`conversation:${conversation}`, most.conversation)
    }
  }
}
