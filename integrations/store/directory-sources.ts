import type {
  DirectorySources,
  Provenance,
  PublishedRow,
  SourceChanges
} from '../../domain/ports/directory-sources'
import { localTimeIn, PARIS } from '../../domain/values/zone'
import { chunks } from './chunks'
import type { Queries, SqlDatabase } from './database'

/** The share of a source that may vanish between two files and still look like closures. */
const FEW = 0.2

/**
 * Keeps each row as it was published, and finds what the source no longer has. Part of an import's transaction.
 * @returns what is absent; taken out of the directory where the provenance says so
 */
export async function keepPublished(
  tx: Queries,
  provenance: Provenance
): Promise<Pick<SourceChanges, 'absent' | 'removed'>> {
  const { source, published, removeAbsent } = provenance
  const at = provenance.at.getTime()
  for (const chunk of chunks([...published])) {
    await tx
      .insertInto('published_permanences')
      .values(
        chunk.map(([id, row]) => ({
          permanence_id: id,
          source,
          row: JSON.stringify(row),
          imported_at: at,
          absent_since: null,
          removed_at: null
        }))
      )
      .onConflict(conflict =>
        conflict.column('permanence_id').doUpdateSet(eb => ({
          source: eb.ref('excluded.source'),
          row: eb.ref('excluded.row'),
          imported_at: eb.ref('excluded.imported_at'),
          absent_since: null,
          removed_at: null
        }))
      )
      .execute()
  }
  const known = await tx
    .selectFrom('published_permanences')
    .select(['permanence_id', 'row'])
    .where('source', '=', source)
    .where('removed_at', 'is', null)
    .orderBy('permanence_id')
    .execute()
  const absent = known
    .filter(({ permanence_id }) => !published.has(permanence_id))
    .map(({ permanence_id, row }) => ({
      id: permanence_id,
      nom: (JSON.parse(row) as PublishedRow)['nom'] ?? ''
    }))
  const isFew = absent.length <= Math.max(1, known.length * FEW)
  const removes = removeAbsent === 'all' || (removeAbsent === 'few' && isFew)
  for (const chunk of chunks(absent.map(({ id }) => id))) {
    await tx
      .updateTable('published_permanences')
      .set(removes ? { absent_since: at, removed_at: at } : { absent_since: at })
      .where('permanence_id', 'in', [...chunk])
      .where('absent_since', 'is', null)
      .execute()
    if (!removes) continue
    // Known as absent before, and taken out now.
    await tx
      .updateTable('published_permanences')
      .set({ removed_at: at })
      .where('permanence_id', 'in', [...chunk])
      .execute()
    await tx
      .deleteFrom('permanences')
      .where('id', 'in', [...chunk])
      .execute()
  }
  await noteLook(tx, source, {
    etag: provenance.etag,
    last_modified: provenance.lastModified,
    tried_at: at,
    checked_at: at,
    imported_at: at,
    rows: published.size
  })
  return { absent, removed: removes && absent.length > 0 }
}

async function noteLook(
  tx: Queries,
  name: string,
  look: {
    readonly etag: string | null
    readonly last_modified: string | null
    readonly tried_at: number
    readonly checked_at: number
    readonly imported_at: number
    readonly rows: number
  }
): Promise<void> {
  await tx
    .insertInto('directory_sources')
    .values({ name, ...look })
    .onConflict(conflict => conflict.column('name').doUpdateSet({ ...look }))
    .execute()
}

/** What was published, by whom, and what vanished. */
export function directorySources(database: SqlDatabase): DirectorySources {
  return {
    async find(name) {
      const row = await database.read
        .selectFrom('directory_sources')
        .selectAll()
        .where('name', '=', name)
        .executeTakeFirst()
      return row
        ? {
            name,
            etag: row.etag,
            lastModified: row.last_modified,
            checkedAt: row.checked_at === null ? null : new Date(row.checked_at),
            importedAt: row.imported_at === null ? null : new Date(row.imported_at),
            rows: row.rows
          }
        : null
    },

    claimLook: (name, at, notSince, notTriedSince) =>
      database.write(async tx => {
        await database.serialise(tx, `source:${name}`)
        const known = await tx
          .selectFrom('directory_sources')
          .select(['tried_at', 'checked_at'])
          .where('name', '=', name)
          .executeTakeFirst()
        if (known && (known.checked_at ?? 0) >= notSince.getTime()) return false
        if (known && known.tried_at > notTriedSince.getTime()) return false
        await tx
          .insertInto('directory_sources')
          .values({
            name,
            etag: null,
            last_modified: null,
            tried_at: at.getTime(),
            checked_at: null,
            imported_at: null,
            rows: 0
          })
          .onConflict(conflict => conflict.column('name').doUpdateSet({ tried_at: at.getTime() }))
          .execute()
        return true
      }),

    noteUnchanged: (name, at) =>
      database.write(async tx => {
        await tx
          .updateTable('directory_sources')
          .set({ checked_at: at.getTime() })
          .where('name', '=', name)
          .execute()
      }),

    async published() {
      const rows = await database.read
        .selectFrom('published_permanences')
        .innerJoin('permanences', 'permanences.id', 'published_permanences.permanence_id')
        .select(['permanence_id', 'row', 'imported_at'])
        .orderBy('permanence_id')
        .execute()
      return rows.map(({ permanence_id, row, imported_at }) => ({
        id: permanence_id,
        row: JSON.parse(row) as PublishedRow,
        importedOn: localTimeIn(PARIS, new Date(imported_at)).day
      }))
    },

    async absent() {
      const rows = await database.read
        .selectFrom('published_permanences')
        .select('permanence_id')
        .where('absent_since', 'is not', null)
        .where('removed_at', 'is', null)
        .execute()
      return new Set(rows.map(({ permanence_id }) => permanence_id))
    }
  }
}
