import type { LaCoopActivite } from '../../domain/activites/la-coop'
import type { LaCoopApi } from '../../domain/ports/la-coop'

const PAGE_SIZE = 500
const ANSWER_WITHIN_MS = 20_000
/** A thousand pages of a poll are a loop, not a poll. */
const MOST_PAGES = 1_000

/** What went wrong with La Coop, without anything that it said: an answer may name people. */
export class LaCoopUnavailable extends Error {
  override readonly name = 'LaCoopUnavailable'
}

/**
 * La Coop's public API, which only reads. Its documents and its answers differ here and there: what is missing is left out,
 * and values that it has added since are taken as they come.
 *
 * @param conseillerOf  our conseiller for La Coop's `mediateur_id`; `null` where it is nobody of ours
 * @see guides of the field, A1.4
 */
export function laCoopApi(settings: {
  readonly baseUrl: string
  readonly key: string
  readonly conseillerOf: (mediateurId: string) => string | null
}): LaCoopApi {
  async function page(url: string): Promise<Record<string, unknown>> {
    const response = await fetch(url, {
      headers: { authorization: `Bearer ${settings.key}`, accept: 'application/json' },
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
      redirect: 'error'
    }).catch((cause: unknown) => {
      throw new LaCoopUnavailable('La Coop does not answer', { cause })
    })
    if (!response.ok) throw new LaCoopUnavailable(`La Coop answered ${response.status}`)
    const body: unknown = await response.json().catch(() => null)
    if (body === null || typeof body !== 'object') throw new LaCoopUnavailable('La Coop answered no JSON')
    return body as Record<string, unknown>
  }

  return {
    async *changedSince(since) {
      const query = new URLSearchParams({
        'filter[modification][depuis]': since.toISOString(),
        'page[size]': String(PAGE_SIZE)
      })
      for (let count = 0; count < MOST_PAGES; count++) {
        const { data, meta } = await page(`${settings.baseUrl}/api/v1/activites?${query}`)
        const items: readonly unknown[] = Array.isArray(data) ? data : []
        for (const item of items) {
          const read = activiteOf(item, settings.conseillerOf)
          if (read) yield read
        }
        const last = items[items.length - 1] as { id?: unknown } | undefined
        const hasMore = (meta as { has_next_page?: unknown } | undefined)?.has_next_page
        if (items.length < PAGE_SIZE || typeof last?.id !== 'string' || hasMore === false) return
        query.set('page[after]', last.id)
      }
    }
  }
}

/** One of JSON:API's resources; `null` where it lacks what a match needs. */
function activiteOf(item: unknown, conseillerOf: (id: string) => string | null): LaCoopActivite | null {
  const { id, attributes } = (item ?? {}) as { id?: unknown; attributes?: Record<string, unknown> }
  const {
    date,
    duree,
    type_lieu: typeLieu,
    thematiques,
    mediateur_id: mediateur,
    suppression
  } = attributes ?? {}
  if (typeof id !== 'string' || typeof date !== 'string' || typeof duree !== 'number') return null
  return {
    id,
    date: date.slice(0, 10),
    dureeMinutes: duree,
    typeLieu: typeof typeLieu === 'string' ? typeLieu : '',
    thematiques: Array.isArray(thematiques) ? thematiques.filter(name => typeof name === 'string') : [],
    conseillerId: typeof mediateur === 'string' ? conseillerOf(mediateur) : null,
    deleted: suppression !== null && suppression !== undefined
  }
}
