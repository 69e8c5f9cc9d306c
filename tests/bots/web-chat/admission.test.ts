import type { Request } from 'restify'
import { admission, MESSAGES_A_MINUTE, UNKNOWN_VISITORS } from '../../../bots/web-chat/admission'

/** A request from a peer, passed on for somebody else where `forwarded` says so. */
const from = (peer: string, forwarded = '') =>
  ({
    socket: { remoteAddress: peer },
    headers: forwarded ? { 'x-forwarded-for': forwarded } : {},
    header: () => forwarded
  }) as unknown as Request // all that is read of it
const PROXY = '203.0.113.1'
const admitted = (admits: (request: Request) => boolean, requests: readonly Request[]) =>
  requests.filter(request => admits(request)).length
const many = (request: Request) => Array.from({ length: 200 }, () => request)

describe('who floods the page', () => {
  let now = 0
  const limits = (proxies: readonly string[] = []) => {
    const { admits } = admission(proxies, () => now)
    return (request: Request) => admits(request, null)
  }
  beforeEach(() => {
    now = 1_000_000
  })

  it('is slowed down for the rest of the minute, and nobody else is', () => {
    const admits = limits()
    expect(admitted(admits, many(from('198.51.100.7')))).toBe(MESSAGES_A_MINUTE)
    expect(admits(from('198.51.100.8'))).toBe(true)
    now += 60_000
    expect(admits(from('198.51.100.7'))).toBe(true)
  })

  it('is one visitor with all the addresses of one IPv6 line', () => {
    const admits = limits()
    const line = Array.from({ length: 200 }, (_, rank) => from(`2001:db8:1:2:${rank.toString(16)}::1`))
    expect(admitted(admits, line)).toBe(MESSAGES_A_MINUTE)
  })

  it('cannot hide behind a header that only a trusted proxy may write', () => {
    const forged = Array.from({ length: 200 }, (_, rank) => from('198.51.100.7', `192.0.2.${rank}`))
    expect(admitted(limits(), forged)).toBe(MESSAGES_A_MINUTE)
    expect(admitted(limits([PROXY]), forged)).toBe(MESSAGES_A_MINUTE)
  })

  it('is told apart from the others behind a trusted proxy by the last address that it adds', () => {
    const admits = limits([PROXY])
    expect(admitted(admits, many(from(PROXY, '10.9.9.9, 198.51.100.7')))).toBe(MESSAGES_A_MINUTE)
    expect(admits(from(PROXY, '198.51.100.8'))).toBe(true)
  })

  it.each([
    ['198.51.100.7:4711', '198.51.100.7:4712'],
    ['[2001:db8:1:2::1]:4711', '2001:db8:1:2::9']
  ])('is one visitor whatever the port that a proxy adds: %s, %s', (one, other) => {
    const admits = limits([PROXY])
    expect(admitted(admits, many(from(PROXY, one)))).toBe(MESSAGES_A_MINUTE)
    expect(admits(from(PROXY, other))).toBe(false)
    expect(admits(from(PROXY, '198.51.100.8'))).toBe(true)
  })

  it('behind a proxy that nobody named floods no more than a busy day brings', () => {
    const flood = Array.from({ length: 2_000 }, () => from('172.18.0.5', '198.51.100.7'))
    expect(admitted(limits(), flood)).toBe(1_200)
    expect(MESSAGES_A_MINUTE * UNKNOWN_VISITORS).toBe(1_200)
  })

  it('does not shut everybody out where all come from one address of a network of ours', () => {
    expect(admitted(limits(), many(from('::ffff:10.0.0.5')))).toBe(200)
    expect(admitted(limits(), many(from('127.0.0.1')))).toBe(200)
  })
})
