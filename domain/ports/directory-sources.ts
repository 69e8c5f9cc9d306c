import type { Day } from '../values/day'

/** A row of a source as it was published: what an export gives back. Keys are the columns of the national standard. */
export type PublishedRow = Readonly<Record<string, string>>

/** Where permanences came from, and what is remembered of the last look. */
export interface DirectorySource {
  readonly name: string
  /** HTTP validators of the last answer, so that an unchanged file is not read twice. */
  readonly etag: string | null
  readonly lastModified: string | null
  /** When it last answered, `null` for never. */
  readonly checkedAt: Date | null
  /** When rows were last read out of it. */
  readonly importedAt: Date | null
  readonly rows: number
}

/** One import of permanences: which source, and what it holds in full. */
export interface Provenance {
  readonly source: string
  /** By permanence id. */
  readonly published: ReadonlyMap<string, PublishedRow>
  readonly at: Date
  readonly etag: string | null
  readonly lastModified: string | null
  /**
   * What is no longer in the source is taken out only when somebody said so; `few` keeps it all the same where it is more
   * than a fifth of the source: then the file is probably not the whole one.
   */
  readonly removeAbsent: 'none' | 'few' | 'all'
}

/** What an import of permanences changed beside the counts. */
export interface SourceChanges {
  /** Permanences of this source that its file no longer has; still there unless `removed`. */
  readonly absent: readonly { readonly id: string; readonly nom: string }[]
  readonly removed: boolean
  /** Permanences that changed, with the fields that did. */
  readonly changes: readonly {
    readonly id: string
    readonly nom: string
    readonly fields: readonly string[]
  }[]
}

/** The history of the directory's sources: what was published, what vanished. */
export interface DirectorySources {
  find(name: string): Promise<DirectorySource | null>
  /**
   * Begins a look at a source: `true` for one process alone, unless it answered since `notSince` or somebody tried after
   * `notTriedSince`.
   */
  claimLook(name: string, at: Date, notSince: Date, notTriedSince: Date): Promise<boolean>
  /** The source answered that nothing changed. */
  noteUnchanged(name: string, at: Date): Promise<void>
  /** Rows as published, of permanences that are there, in the order of their ids. */
  published(): Promise<{ readonly id: string; readonly row: PublishedRow; readonly importedOn: Day }[]>
  /** Permanences that the last file of their source no longer has. */
  absent(): Promise<ReadonlySet<string>>
}
