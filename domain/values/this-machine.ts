/** What proxies, tunnels and delivery networks add to a request that they pass on, each in its own words. */
const FORWARDING_HEADER =
  /^(?:via|forwarded|x-(?:original-)?forwarded(?:-.+)?|x-real-ip|x-(?:cluster-)?client-ip|x-original-(?:host|url)|x-envoy-external-address|x-arr-.+|true-client-ip|cf-(?:connecting-ip.*|ray)|fastly-client-ip|cdn-loop)$/

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
  return isHere && !Object.keys(headers).some(name => FORWARDING_HEADER.test(name))
}

/** Whether a host, with its port or not, is a name of this machine, and no name that somebody made to point here. */
export const isNameOfHere = (host: string): boolean =>
  /^(localhost|127(\.\d{1,3}){3}|0\.0\.0\.0|\[::1\])(:\d{1,5})?$/i.test(host)

/**
 * Whether a program of this machine speaks to us, by one of its names: no page of another site has a browser do it. What is
 * served without a token or a signature is served to such programs alone; one that says nothing of a site passes.
 * @param headers  by their names in lower case
 * @param otherName  one more name under which this machine may be called
 */
export function isProgramOfHere(
  address: string | undefined,
  headers: Readonly<Record<string, unknown>>,
  otherName: string | null = null
): boolean {
  const { host = '', origin, 'sec-fetch-site': site = 'none' } = headers
  const isNamed = typeof host === 'string' && (isNameOfHere(host) || host === otherName)
  const ofNoSite = origin === undefined && (site === 'none' || site === 'same-origin')
  return isDirectlyFromHere(address, headers) && isNamed && ofNoSite
}

/** Top levels of names, and names, that lead to nobody's public site: kept for tests, for examples and for networks of one's own. */
const NOT_PUBLIC = /(^|\.)(test|invalid|local|localhost|internal|lan|home\.arpa|example(\.[a-z]+)?)$/

/** Addresses of this machine and of networks of one's own. */
const PRIVATE_ADDRESS =
  /^(0|10|127|169\.254|192\.168|172\.(1[6-9]|2\d|3[01])|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\.|^\[(::1?\]|f[cd]|fe[89ab])/

/** Whether a host is a name of the public network, so that what answers there is open to everybody. */
export function isPublicHost(host: string): boolean {
  const name = host.toLowerCase().replace(/\.$/, '')
  const isNamed = name.includes('.') || name.startsWith('[')
  return isNamed && !NOT_PUBLIC.test(name) && !PRIVATE_ADDRESS.test(name)
}
