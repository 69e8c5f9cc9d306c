export interface Page<Item> {
  readonly items: Item[]
  /** Cursor of the next page; `null` on the last. */
  readonly next: string | null
}
