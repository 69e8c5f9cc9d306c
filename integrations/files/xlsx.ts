import { once } from 'node:events'
import { PassThrough, Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import type { Paper } from '../../domain/reporting/paper'
import { wording } from './wording'
import {
  contentTypesXml,
  coreXml,
  packageRelationsXml,
  stylesXml,
  workbookRelationsXml,
  workbookXml
} from './xlsx-parts'
import { paperSheet, type SheetXml, tableSheets } from './xlsx-sheet'

/**
 * A workbook, sent as it is made: memory stays flat however many rows its tables have. Rows that cannot be read destroy
 * the stream, so that half a file is never taken for a whole one.
 *
 * @param made  stands in the file; the same paper at the same instant is the same file, byte for byte
 */
export function xlsxOf(paper: Paper, made: Date): Readable {
  const out = new PassThrough()
  fill(paper, made, out).catch((cause: unknown) => {
    out.destroy(cause instanceof Error ? cause : new Error('the workbook could not be made', { cause }))
  })
  return out
}

async function fill(paper: Paper, made: Date, out: PassThrough): Promise<void> {
  const zip = new ZipFile()
  const failed = new Promise<never>((_, reject) => {
    zip.on('error', reject)
    out.once('close', () => reject(new Error('nobody reads the workbook any more')))
  })
  // Told to whoever waits below; nobody waits any more once the file is whole.
  failed.catch(() => undefined)
  zip.outputStream.pipe(out)

  const names: string[] = []
  for await (const { name, xml } of sheetsOf(paper)) {
    names.push(uniqueName(name, names))
    const source = Readable.from(xml)
    zip.addReadStream(source, `xl/worksheets/sheet${names.length}.xml`, { mtime: made })
    source.once('error', cause => zip.emit('error', cause))
    await Promise.race([once(source, 'end'), failed])
  }
  const part = (path: string, xml: string) => zip.addBuffer(Buffer.from(xml), path, { mtime: made })
  part('[Content_Types].xml', contentTypesXml(names.length))
  part('_rels/.rels', packageRelationsXml())
  part('xl/workbook.xml', workbookXml(names))
  part('xl/_rels/workbook.xml.rels', workbookRelationsXml(names.length))
  part('xl/styles.xml', stylesXml())
  part('docProps/core.xml', coreXml(paper.title, wording.creator, made))
  zip.end()
}

async function* sheetsOf(paper: Paper): AsyncGenerator<SheetXml> {
  const [first, ...others] = paper.blocks
  // A paper that is one table and nothing else is that table's sheet.
  if (first?.kind === 'table' && others.length === 0 && paper.about.length === 0)
    yield* tableSheets(first.table)
  else yield paperSheet(paper)
  for (const annex of paper.annexes) yield* tableSheets(annex)
}

/** At most 31 characters, none of `[]:*?/\`, no apostrophe at an end, and like no other sheet's. */
function uniqueName(wanted: string, taken: readonly string[]): string {
  const allowed =
    wanted
      .replace(/[[\]:*?/\\\p{Cc}]/gu, ' ')
      .replace(/^'+|'+$/g, '')
      .trim() || 'Feuille'
  const isTaken = (name: string) => taken.some(other => other.toLowerCase() === name.toLowerCase())
  for (let count = 1; ; count++) {
    const suffix = count === 1 ? '' : ` (${count})`
    const name = allowed.slice(0, 31 - suffix.length) + suffix
    if (!isTaken(name)) return name
  }
}
