import type { Paper } from '../reporting/paper'

/** A paper as bytes, made as they are read. `made` stands in the file. */
export interface PaperFiles {
  csv(paper: Paper): AsyncIterable<string>
  xlsx(paper: Paper, made: Date): AsyncIterable<Uint8Array>
  pdf(paper: Paper, made: Date): AsyncIterable<Uint8Array>
}

export const FILE_FORMATS = ['csv', 'xlsx', 'pdf'] as const
export type FileFormat = (typeof FILE_FORMATS)[number]
