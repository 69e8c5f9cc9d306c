import type { Conseiller } from '../../domain/permanences/conseiller'
import type { Permanence } from '../../domain/permanences/permanence'
import type { Presence } from '../../domain/permanences/presence'
import type { Compte } from '../../domain/ports/comptes'
import type { DirectoryStore, Saved } from '../../domain/ports/directory'
import type { SourceChanges } from '../../domain/ports/directory-sources'
import { chunks } from './chunks'
import type { Queries, SqlDatabase } from './database'
import { clearDemonstration } from './demonstration'
import { keepPublished } from './directory-sources'
import { changeDirectory, DIRECTORY_VERSION, renewDirectoryVersion } from './directory-version'
import { loadExceptions } from './exceptions'

/** How many of the rows are new, changed, or as they were. */
function compared(known: ReadonlyMap<string, string>, rows: readonly { id: string; data: string }[]): Saved {
  const added = rows.filter(row => !known.has(row.id)).length
  const same = rows.filter(row => known.get(row.id) === row.data).length
  return { added, changed: rows.length - added - same, same }
}

/** Fields of permanences that an import changed, for its report. */
function changesOf(
  known: ReadonlyMap<string, string>,
  permanences: readonly Permanence[]
): SourceChanges['changes'] {
  return permanences.flatMap(permanence => {
    const before = known.get(permanence.id)
    if (before === undefined || before === JSON.stringify(permanence)) return []
    // Written by this file from the same type.
    const earlier = JSON.parse(before) as Permanence
    const fields = TOLD_FIELDS.filter(
      field => JSON.stringify(earlier[field]) !== JSON.stringify(permanence[field])
    )
    return fields.length > 0 ? [{ id: permanence.id, nom: permanence.nom, fields }] : []
  })
}

/** Compiled hours follow `horaires`, and nobody reads them. */
const TOLD_FIELDS = [
  'nom',
  'adresse',
  'commune',
  'codePostal',
  'codeInsee',
  'position',
  'telephone',
  'horaires',
  'itinerance',
  'priseRdv',
  'access',
  'pivot'
] as const satisfies readonly (keyof Permanence)[]

async function insertPermanences(
  tx: Queries,
  permanences: readonly Permanence[]
): Promise<Saved & Pick<SourceChanges, 'changes'>> {
  const rows = permanences.map(permanence => ({
    id: permanence.id,
    demonstration: permanence.demonstration ? 1 : 0,
    data: JSON.stringify(permanence)
  }))
  const known = new Map(
    (await tx.selectFrom('permanences').select(['id', 'data']).execute()).map(row => [row.id, row.data])
  )
  for (const chunk of chunks(rows.filter(row => known.get(row.id) !== row.data))) {
    await tx
      .insertInto('permanences')
      .values([...chunk])
      .onConflict(conflict =>
        conflict.column('id').doUpdateSet(eb => ({
          data: eb.ref('excluded.data'),
          demonstration: eb.ref('excluded.demonstration')
        }))
      )
      .execute()
  }
  return { ...compared(known, rows), changes: changesOf(known, permanences) }
}

async function insertConseillers(tx: Queries, conseillers: readonly Conseiller[]): Promise<Saved> {
  const rows = conseillers.map(conseiller => ({
    id: conseiller.id,
    telephone: conseiller.telephone,
    demonstration: conseiller.demonstration ? 1 : 0,
    data: JSON.stringify(conseiller)
  }))
  const known = new Map(
    (await tx.selectFrom('conseillers').select(['id', 'data']).execute()).map(row => [row.id, row.data])
  )
  for (const chunk of chunks(rows)) {
    await tx
      .insertInto('conseillers')
      .values([...chunk])
      .onConflict(conflict =>
        conflict.column('id').doUpdateSet(eb => ({
          telephone: eb.ref('excluded.telephone'),
          data: eb.ref('excluded.data'),
          demonstration: eb.ref('excluded.demonstration')
        }))
      )
      .execute()
  }
  return compared(known, rows)
}

async function insertPresences(
  tx: Queries,
  presences: readonly Presence[],
  demonstration: boolean
): Promise<Saved> {
  const named = [...new Set(presences.map(presence => presence.conseillerId))]
  const known = new Map<string, string>()
  for (const chunk of chunks(named)) {
    const before = await tx
      .selectFrom('presences')
      .select(['conseiller_id', 'rank', 'data'])
      .where('conseiller_id', 'in', [...chunk])
      .execute()
    for (const row of before) known.set(`${row.conseiller_id}#${row.rank}`, row.data)
    await tx
      .deleteFrom('presences')
      .where('conseiller_id', 'in', [...chunk])
      .execute()
  }
  const ranks = new Map<string, number>()
  const rows = presences.map(presence => {
    const rank = ranks.get(presence.conseillerId) ?? 0
    ranks.set(presence.conseillerId, rank + 1)
    return {
      conseiller_id: presence.conseillerId,
      rank,
      permanence_id: presence.permanenceId,
      demonstration: demonstration ? 1 : 0,
      data: JSON.stringify(presence)
    }
  })
  for (const chunk of chunks(rows))
    await tx
      .insertInto('presences')
      .values([...chunk])
      .execute()
  return compared(
    known,
    rows.map(row => ({ id: `${row.conseiller_id}#${row.rank}`, data: row.data }))
  )
}

/** Permanences, conseillers and presences, as imported. Every import is one transaction: readers see before or after. */
export function directoryStore(database: SqlDatabase): DirectoryStore {
  const changing = <T>(work: (tx: Queries) => Promise<T>) => changeDirectory(database, work)
  return {
    async version() {
      const row = await database.read
        .selectFrom('facts')
        .select('value')
        .where('name', '=', DIRECTORY_VERSION)
        .executeTakeFirst()
      return row?.value ?? ''
    },

    async load() {
      const permanences = await database.read.selectFrom('permanences').select('data').orderBy('id').execute()
      const conseillers = await database.read.selectFrom('conseillers').select('data').orderBy('id').execute()
      const presences = await database.read
        .selectFrom('presences')
        .select('data')
        .orderBy('conseiller_id')
        .orderBy('rank')
        .execute()
      // Written by this file from the same types.
      return {
        permanences: permanences.map(row => JSON.parse(row.data) as Permanence),
        conseillers: conseillers.map(row => JSON.parse(row.data) as Conseiller),
        presences: presences.map(row => JSON.parse(row.data) as Presence),
        ...(await loadExceptions(database.read))
      }
    },

    savePermanences: (permanences, provenance) =>
      changing(async tx => {
        await clearDemonstration(tx)
        const { changes, ...saved } = await insertPermanences(tx, permanences)
        if (!provenance) return saved
        return { ...saved, source: { changes, ...(await keepPublished(tx, provenance)) } }
      }),
    saveConseillers: conseillers => changing(tx => insertConseillers(tx, conseillers)),
    savePresences: presences => changing(tx => insertPresences(tx, presences, false)),

    saveComptes: (comptes: readonly Compte[]) =>
      changing(async tx => {
        let added = 0
        for (const { courriel, role, structureSiret } of comptes) {
          const { numInsertedOrUpdatedRows } = await tx
            .insertInto('comptes')
            .values({ courriel, role, structure_siret: structureSiret })
            .onConflict(conflict => conflict.doNothing())
            .executeTakeFirst()
          added += Number(numInsertedOrUpdatedRows ?? 0)
        }
        return { added, changed: 0, same: comptes.length - added }
      }),

    seed: demonstration =>
      database.write(async tx => {
        await database.serialise(tx, 'directory')
        const known = await tx
          .selectFrom('facts')
          .select('value')
          .where('name', '=', DIRECTORY_VERSION)
          .executeTakeFirst()
        if (known) return false
        await insertPermanences(tx, demonstration.permanences)
        await insertConseillers(tx, demonstration.conseillers)
        await insertPresences(tx, demonstration.presences, true)
        await renewDirectoryVersion(tx)
        return true
      })
  }
}
