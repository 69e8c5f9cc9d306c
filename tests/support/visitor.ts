/** What a page of the console answered. */
export interface Seen {
  readonly status: number
  /** Where it led, without the address of the product. */
  readonly location: string | null
  readonly text: string
  readonly headers: Headers
}

const FIELD = /<input type="hidden" name="([^"]+)" value="([^"]*)">/g

const unescaped = (text: string) =>
  text
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')

/** The hidden fields of the form of a page that is sent to `action`. */
export function hiddenFields(page: string, action: string): [string, string][] {
  const start = page.indexOf(`action="${action}"`)
  if (start < 0) throw new Error(`no form to ${action} in the page`)
  const form = page.slice(start, page.indexOf('</form>', start))
  return [...form.matchAll(FIELD)].map(([, name = '', value = '']) => [name, unescaped(value)])
}

/** Somebody with a browser's cookies, and nothing else of one. */
export function visitor(url: string) {
  const cookies = new Map<string, string>()

  async function ask(path: string, options: RequestInit = {}): Promise<Seen> {
    const response = await fetch(path.startsWith('http') ? path : url + path, {
      redirect: 'manual',
      ...options,
      headers: {
        ...(options.headers as Record<string, string>), // always given as an object here
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
      }
    })
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
      if (/Max-Age=0/.test(cookie)) cookies.delete(name)
      else cookies.set(name, value)
    }
    const { status, headers } = response
    return { status, headers, location: headers.get('location'), text: await response.text() }
  }

  const get = (path: string) => ask(path)
  const post = (
    path: string,
    fields: Record<string, string | readonly string[]> | readonly (readonly [string, string])[] = {},
    headers: Record<string, string> = {}
  ) => {
    const pairs = Array.isArray(fields)
      ? (fields as readonly (readonly [string, string])[]) // told apart on the line above
      : Object.entries(fields).flatMap(([name, value]) =>
          (typeof value === 'string' ? [value] : (value as readonly string[])).map(
            one => [name, one] as const
          )
        )
    const body = new URLSearchParams(pairs.map(([name, value]): [string, string] => [name, value]))
    return ask(path, {
      method: 'POST',
      body: body.toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers }
    })
  }
  return {
    cookies,
    get,
    post,
    /** Opens a page and sends the form of it that leads to `action`. */
    async fill(page: string, action: string, fields: Record<string, string | readonly string[]> = {}) {
      const { text } = await get(page)
      const given = Object.entries(fields).flatMap(([name, value]) =>
        (typeof value === 'string' ? [value] : value).map((one): [string, string] => [name, one])
      )
      return post(action, [...hiddenFields(text, action), ...given])
    },
    /** One click of a development machine. */
    enterAs: (role: string) => post('/console/connexion/demonstration', { role })
  }
}

export type Visitor = ReturnType<typeof visitor>
