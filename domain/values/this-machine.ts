/** What a proxy adds to a request that it passes on. */
const FORWARDING_HEADERS = [
  'forwarded',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-forwarded-port',
  'x-real-ip',
  'via'
] as const

/** An address without the prefix that an IPv6 socket gives an IPv4 peer. */
export const plainAddress = (address: string | undefined): string => (address ?? '').replace(/^::ffff:/, '')

/**
 * Whether a request comes from this machine, and directly: a proxy beside us would make everybody look like it.
 * @param headers  by their names in lower case
 * @see CONTRACT, settings: what is served without a token
 */
export function isDirectlyFromHere(
  address: string | undefined,
  headers: Readonly<Record<string, unknown>>
): boolean {
  const peer = plainAddress(address)
  const isHere = peer === '::1' || peer.startsWith('127.')
  return isHere && FORWARDING_HEADERS.every(name => headers[name] === undefined)
}
