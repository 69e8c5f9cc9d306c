import type { PaperFiles } from '../../domain/ports/paper-files'
import { csvOf } from './csv'
import { pdfOf } from './pdf'
import { xlsxOf } from './xlsx'

/** Papers as the three files that offices open. */
export const paperFiles: PaperFiles = { csv: csvOf, xlsx: xlsxOf, pdf: pdfOf }
