/** Where permanences come from, and each row as it was published. */
export interface DirectorySourceTables {
  directory_sources: {
    name: string
    etag: string | null
    last_modified: string | null
    /** When somebody last began to look. */
    tried_at: number
    /** When it last answered. */
    checked_at: number | null
    imported_at: number | null
    rows: number
  }
  /** Kept when the permanence has left the directory: history. */
  published_permanences: {
    permanence_id: string
    source: string
    /** JSON of the cells, by column of the national standard. */
    row: string
    imported_at: number
    /** Since when the source no longer has it. */
    absent_since: number | null
    /** When it was taken out of the directory. */
    removed_at: number | null
  }
}
