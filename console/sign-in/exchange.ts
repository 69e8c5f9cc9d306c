import type { Request, Response } from 'restify'

/** Nothing of another site, nothing written inside a page; and nothing of a page kept by a shared computer. */
export function secured(
  response: Response,
  { formTargets, secure }: { readonly formTargets: readonly string[]; readonly secure: boolean }
) {
  const policy = [
    "default-src 'none'",
    "style-src 'self'",
    "script-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    // A form that is redirected must be allowed to go there.
    `form-action ${["'self'", ...formTargets].join(' ')}`,
    "base-uri 'none'",
    "frame-ancestors 'none'"
  ]
  response.setHeader('Content-Security-Policy', policy.join('; '))
  response.setHeader('X-Content-Type-Options', 'nosniff')
  response.setHeader('Referrer-Policy', 'same-origin')
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin')
  response.setHeader('Cache-Control', 'no-store')
  if (secure) response.setHeader('Strict-Transport-Security', 'max-age=31536000')
}

export function sendHtml(response: Response, status: number, page: string) {
  response.sendRaw(status, page, { 'Content-Type': 'text/html; charset=utf-8' })
}

/** A path of the console, whatever an address or a form says: nobody is led elsewhere. */
export function localPath(text: string | null | undefined): string {
  return text && /^\/console(?:[/?][\x21-\x5b\x5d-\x7e]*)?$/.test(text) ? text : '/console'
}

/** Not a form of another site. Browsers say where a form comes from; what is no browser has no cookie to misuse. */
export function isFromOurPage(request: Request, publicUrl: string | null): boolean {
  const origin = request.header('Origin', '')
  if (!origin) return !['cross-site', 'same-site'].includes(request.header('Sec-Fetch-Site', 'none'))
  if (!URL.canParse(origin)) return false
  const { host } = new URL(origin)
  return publicUrl
    ? host === new URL(publicUrl).host || host === request.header('Host', '')
    : host === request.header('Host', '')
}
