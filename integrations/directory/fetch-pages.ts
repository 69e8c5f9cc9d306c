import { type Fetched, type FetchOptions, FileUnavailable, fetchChanged, isAddress } from './fetch-file'

/** La Coop gives at most 500 places a page; the whole country is about forty. */
const MAX_PAGES = 500

/**
 * Like `fetchChanged`, and where the answer is one page of a JSON:API collection, all its pages as one list.
 * @see La Coop, `/api/v1/lieux-activite`: `links.next`
 * @throws {FileUnavailable} with a message to show: a page that is missing leaves the directory as it was
 */
export async function fetchPages(fileOrUrl: string, options: FetchOptions = {}): Promise<Fetched> {
  const first = await fetchChanged(fileOrUrl, options)
  if (first.kind === 'unchanged' || !isAddress(fileOrUrl)) return first
  let page = pageIn(first.bytes)
  if (!page?.next) return first
  const items = [...page.items]
  for (let count = 1; page?.next; count++) {
    const next: URL = new URL(page.next, fileOrUrl)
    // Another origin would be given the token.
    if (next.origin !== new URL(fileOrUrl).origin || count >= MAX_PAGES) {
      throw new FileUnavailable(`${fileOrUrl} donne une page suivante qui n’est pas la sienne.`)
    }
    const fetched = await fetchChanged(next.href, { ...options, since: null })
    page = fetched.kind === 'file' ? pageIn(fetched.bytes) : null
    if (!page) throw new FileUnavailable(`${fileOrUrl} s’est interrompu à la page ${count + 1}.`)
    items.push(...page.items)
  }
  // The validators of one page say nothing of the others.
  return { kind: 'file', bytes: Buffer.from(JSON.stringify(items)), etag: null, lastModified: null }
}

function pageIn(
  bytes: Uint8Array
): { readonly items: readonly unknown[]; readonly next: string | null } | null {
  if (bytes[0] !== '{'.charCodeAt(0)) return null
  try {
    const parsed = JSON.parse(Buffer.from(bytes).toString('utf8')) as {
      readonly data?: unknown
      readonly links?: { readonly next?: unknown } | null
    }
    if (!Array.isArray(parsed.data)) return null
    const next = parsed.links?.next
    const href = typeof next === 'object' && next !== null ? Reflect.get(next, 'href') : next
    return { items: parsed.data, next: typeof href === 'string' && href !== '' ? href : null }
  } catch {
    return null
  }
}
