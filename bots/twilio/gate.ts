import { BlockList, isIP } from 'node:net'
import type { Request, Response } from 'restify'
import { validateRequest } from 'twilio'
import { isProgramOfHere, plainAddress } from '../../domain/values/this-machine'

/** Who may speak on Twilio's routes. */
export interface GateSettings {
  /** Tokens that may have signed: the present one and, during a rotation, the one before. Empty: this machine only. */
  readonly authTokens: readonly string[]
  readonly accountSid: string | null
  /** Signatures are checked against it alone when it is set. */
  readonly publicUrl: string | null
  /** Peers whose X-Forwarded-* count: addresses or CIDR ranges. */
  readonly trustedProxies: readonly string[]
  /** Without a token nothing is served in production. */
  readonly production: boolean
}

export type Form = Readonly<Record<string, string>>
type Signed = Record<string, string | string[]>

/** A body this long is refused before it is read. @see Twilio error 11750, its own limit for answers */
export const MAX_BODY_BYTES = 64 * 1024

function listOf(entries: readonly string[]): BlockList {
  const list = new BlockList()
  for (const entry of entries) {
    const [address = '', prefix] = entry.split('/')
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
    if (prefix) list.addSubnet(address, Number(prefix), family)
    else if (isIP(address)) list.addAddress(address, family)
  }
  return list
}

/** The address that Twilio called and signed, as far as this request lets us know. */
function calledUrl(request: Request, settings: GateSettings, proxies: BlockList): string {
  const path = request.url ?? '/'
  if (settings.publicUrl) return settings.publicUrl.replace(/\/$/, '') + path
  const peer = plainAddress(request.socket.remoteAddress)
  const isTrusted = isIP(peer) !== 0 && proxies.check(peer, isIP(peer) === 6 ? 'ipv6' : 'ipv4')
  // Several proxies append: the first value is what the outside saw.
  const forwarded = (name: string) =>
    (isTrusted ? request.header(name, '').split(',')[0]?.trim() : '') || undefined
  const protocol = forwarded('X-Forwarded-Proto') ?? 'http'
  const host = forwarded('X-Forwarded-Host') ?? request.header('Host', '')
  const port = forwarded('X-Forwarded-Port')
  const usual = protocol === 'https' ? '443' : '80'
  const withPort = port && port !== usual && !/:\d+$/.test(host) ? `${host}:${port}` : host
  return `${protocol}://${withPort}${path}`
}

/** A form whose repeated fields are all kept for the signature; what is acted upon is the first of each. */
function parseForm(body: string): { signed: Signed; form: Form } {
  const signed: Signed = Object.create(null) as Signed
  const form: Record<string, string> = Object.create(null) as Record<string, string>
  for (const [name, value] of new URLSearchParams(body)) {
    const before = signed[name]
    if (before === undefined) {
      signed[name] = value
      form[name] = value
    } else signed[name] = Array.isArray(before) ? [...before, value] : [before, value]
  }
  return { signed, form }
}

/**
 * Refuses strangers. A signed request of our account passes; without a token only programs of this machine do, directly and by
 * its own name; never in production.
 * @returns the form, or `null` once the request was refused: nothing of it is kept
 * @see Twilio, "Webhooks security"
 */
export function twilioGate(settings: GateSettings, onRefused: (reason: string, route: string) => void) {
  const proxies = listOf(settings.trustedProxies)
  const publicHost = settings.publicUrl && new URL(settings.publicUrl).host
  const refuse = (request: Request, response: Response, reason: string) => {
    onRefused(reason, request.getRoute()?.path?.toString() ?? '')
    response.send(403)
    return null
  }
  return (request: Request, response: Response): Form | null => {
    const body = typeof request.body === 'string' ? request.body : ''
    if (settings.authTokens.length === 0) {
      const fromHere = isProgramOfHere(request.socket.remoteAddress, request.headers, publicHost)
      if (settings.production || !fromHere) return refuse(request, response, 'no token is set')
      return parseForm(body).form
    }
    const contentType = request.header('Content-Type', '')
    if (!contentType.startsWith('application/x-www-form-urlencoded')) {
      return refuse(request, response, 'not a form')
    }
    const { signed, form } = parseForm(body)
    const signature = request.header('X-Twilio-Signature', '')
    const url = calledUrl(request, settings, proxies)
    const isSigned =
      signature !== '' && settings.authTokens.some(token => validateRequest(token, signature, url, signed))
    if (!isSigned) return refuse(request, response, signature ? 'wrong signature' : 'no signature')
    if (settings.accountSid && form['AccountSid'] && form['AccountSid'] !== settings.accountSid) {
      return refuse(request, response, 'another account')
    }
    return form
  }
}
