import type { Page } from '../../domain/ports/pages'

/** Where a page ended: the value it is ordered by, then the id that tells equals apart. */
interface Cursor {
  readonly key: string
  readonly id: string
}

export const writeCursor = (key: string, id: string) => Buffer.from(`${key}|${id}`).toString('base64url')

/** What a cursor says; `null` when no page of ours gave it. */
export function readCursor(cursor: string, keyPattern: RegExp): Cursor | null {
  const [key = '', ...id] = Buffer.from(cursor, 'base64url').toString('utf8').split('|')
  return keyPattern.test(key) && id.length > 0 && !id.join('').includes('\0')
    ? { key, id: id.join('|') }
    : null
}

/** A page out of one row more than it holds. */
export function pageOf<Row, Item>(
  rows: readonly Row[],
  limit: number,
  cursorOf: (row: Row) => string,
  itemOf: (row: Row) => Item
): Page<Item> {
  const page = rows.slice(0, limit)
  const last = page[page.length - 1]
  return { items: page.map(itemOf), next: rows.length > limit && last ? cursorOf(last) : null }
}
