/**
 * Whether an address that a request names may be written to: a request must not choose where our answers go.
 *
 * @param allowed  `https://host`, `https://host/path` (and what is below it), or `https://*.domain` (its hosts, not itself)
 */
export function isAllowedAddress(address: string, allowed: readonly string[]): boolean {
  const asked = parsed(address)
  // Credentials in an address are how `https://allowed@elsewhere` passes for what it is not.
  if (!asked || asked.username || asked.password) return false
  return allowed.some(entry => {
    const isWild = entry.includes('://*.')
    const known = parsed(entry.replace('://*.', '://'))
    if (!known || known.protocol !== asked.protocol || known.port !== asked.port) return false
    const isHost = isWild ? asked.hostname.endsWith(`.${known.hostname}`) : asked.hostname === known.hostname
    const path = known.pathname.replace(/\/$/, '')
    return isHost && (asked.pathname === path || asked.pathname.startsWith(`${path}/`))
  })
}

/** Whether an address is on this machine, where nobody is reached but us. */
export function isOnThisMachine(address: string): boolean {
  const asked = parsed(address)
  return asked !== null && !asked.username && /^(localhost|127(\.\d+){3}|\[::1\])$/.test(asked.hostname)
}

function parsed(address: string): URL | null {
  const url = URL.canParse(address) ? new URL(address) : null
  return url && (url.protocol === 'https:' || url.protocol === 'http:') ? url : null
}
