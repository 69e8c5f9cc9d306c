import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Response } from 'restify'
import type { FileFormat, PaperFiles } from '../../domain/ports/paper-files'
import type { Paper } from '../../domain/reporting/paper'

/** An answer that is a file, sent as it is made. */
export class FileAnswer {
  constructor(
    readonly name: string,
    readonly contentType: string,
    readonly bytes: AsyncIterable<Uint8Array | string>
  ) {}
}

export const CONTENT_TYPES: Readonly<Record<FileFormat | 'json' | 'ics', string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
  json: 'application/json; charset=utf-8',
  ics: 'text/calendar; charset=utf-8'
}

/** A paper as a file called `name`, without its ending. */
export function paperFile(
  files: PaperFiles,
  paper: Paper,
  format: FileFormat,
  name: string,
  made: Date
): FileAnswer {
  const bytes = format === 'csv' ? files.csv(paper) : files[format](paper, made)
  return new FileAnswer(`${name}.${format}`, CONTENT_TYPES[format], bytes)
}

/**
 * Sends it. The first piece is made before the answer starts, so that what cannot be made at all is still told as an error;
 * what breaks later breaks the connection off, and half a file is never taken for a whole one.
 */
export async function sendFile(response: Response, { name, contentType, bytes }: FileAnswer): Promise<void> {
  const pieces = bytes[Symbol.asyncIterator]()
  const first = await pieces.next()
  response.writeHead(200, {
    'Content-Type': contentType,
    'Content-Disposition': `attachment; filename="${name.replace(/[^\w.-]/g, '_')}"`,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff'
  })
  async function* all() {
    if (!first.done) yield first.value
    for (let next = await pieces.next(); !next.done; next = await pieces.next()) yield next.value
  }
  await pipeline(Readable.from(all()), response).catch((cause: unknown) => {
    // Whoever hung up wants nothing more.
    if (!response.destroyed) response.destroy()
    if ((cause as { code?: string }).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw cause
  })
}
