import { isNameOfHere, isProgramOfHere } from '../../../domain/values/this-machine'

const from = (headers: Record<string, string>, address = '127.0.0.1') => isProgramOfHere(address, headers)

describe('who is served without a token', () => {
  it.each([
    ['curl', { host: 'localhost:3978', 'user-agent': 'curl/8' }],
    ['curl by address', { host: '127.0.0.1:3978' }],
    ['IPv6', { host: '[::1]:3978' }],
    ['Node’s fetch', { host: 'localhost:3978', 'sec-fetch-mode': 'cors' }],
    ['a person who types the address', { host: 'localhost', 'sec-fetch-site': 'none' }]
  ])('%s, from this machine', (_who, headers) => {
    expect(from(headers)).toBe(true)
    expect(from(headers, '::1')).toBe(true)
    expect(from(headers, '192.0.2.1')).toBe(false)
    expect(from({ ...headers, 'x-forwarded-for': '192.0.2.1' })).toBe(false)
  })

  it.each([
    ['a page of another site', { host: 'localhost:3978', origin: 'https://evil.example' }],
    ['a form of another site', { host: 'localhost:3978', 'sec-fetch-site': 'cross-site' }],
    ['another port of this machine, by a browser', { host: 'localhost:3978', 'sec-fetch-site': 'same-site' }],
    ['a page without an origin', { host: 'localhost:3978', origin: 'null' }],
    ['a name made to point here', { host: 'evil.example:3978' }],
    ['a name that begins as ours', { host: '127.0.0.1.evil.example' }],
    ['no name', {}]
  ])('not %s', (_who, headers) => {
    expect(from(headers)).toBe(false)
  })

  it.each([
    'forwarded',
    'via',
    'x-forwarded-for',
    'x-forwarded-server',
    'x-forwarded-prefix',
    'x-original-forwarded-for',
    'x-real-ip',
    'x-client-ip',
    'true-client-ip',
    'cf-connecting-ip',
    'x-arr-log-id',
    'cdn-loop'
  ])('not what %s tells was passed on', name => {
    expect(from({ host: 'localhost:3978', [name]: '203.0.113.9' })).toBe(false)
  })

  it('by the name of a tunnel too, where it is PUBLIC_URL’s', () => {
    expect(isProgramOfHere('127.0.0.1', { host: 'tunnel.test' }, 'tunnel.test')).toBe(true)
    expect(isProgramOfHere('127.0.0.1', { host: 'evil.example' }, 'tunnel.test')).toBe(false)
    expect(isNameOfHere('localhost.evil.example')).toBe(false)
  })
})
