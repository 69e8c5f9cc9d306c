import { readFileSync } from 'node:fs'
import type { Readable } from 'node:stream'
import PDFDocument from 'pdfkit'
import type { Paper, Signature } from '../../domain/reporting/paper'
import { A4, asArtifact, COLOUR, type Pen, SIZE, tagged } from './pdf-pen'
import { drawTable, roomFor } from './pdf-table'
import { wording } from './wording'

const REGULAR = readOnce('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf')
const BOLD = readOnce('@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf')

/**
 * A paper as a PDF to print, sign and keep: A4, tagged for screen readers, in French, its font inside. Annexes are not
 * printed.
 *
 * @param made  stands in the file
 */
export function pdfOf(paper: Paper, made: Date): Readable {
  const document = new PDFDocument({
    size: 'A4',
    margins: { top: A4.top, bottom: A4.bottom, left: A4.left, right: A4.right },
    pdfVersion: '1.7',
    subset: 'PDF/UA' as 'PDF/A-2a', // documented, and missing from the types
    tagged: true,
    lang: 'fr-FR',
    displayTitle: true,
    bufferPages: true,
    info: {
      Title: paper.subtitle ? `${paper.title} – ${paper.subtitle}` : paper.title,
      Author: wording.creator,
      Creator: wording.creator,
      Producer: wording.creator,
      CreationDate: made,
      ModDate: made
    },
    font: REGULAR() as unknown as string // typed as a path; a Buffer is documented
  })
  document.registerFont('regular', REGULAR()).registerFont('bold', BOLD())
  write(paper, document).then(
    () => document.end(),
    (cause: unknown) => document.destroy(cause instanceof Error ? cause : new Error('no PDF', { cause }))
  )
  return document as unknown as Readable // pdfkit's document is a stream; its types say so only in part
}

async function write(paper: Paper, document: PDFKit.PDFDocument): Promise<void> {
  const root = document.struct('Document')
  document.addStructure(root)
  const pen: Pen = { document, root }
  const say = (tag: string, draw: () => void) => root.add(tagged(document, tag, draw))

  say('H1', () => document.font('bold').fontSize(SIZE.title).fillColor(COLOUR.title).text(paper.title))
  if (paper.subtitle) {
    say('P', () =>
      document.font('regular').fontSize(SIZE.subtitle).fillColor(COLOUR.text).text(paper.subtitle)
    )
  }
  document.moveDown(0.5)
  for (const { label, value } of paper.about) {
    say('P', () =>
      document
        .fontSize(SIZE.text)
        .fillColor(COLOUR.text)
        .font('bold')
        .text(`${label} : `, { continued: true })
        .font('regular')
        .text(value)
    )
  }
  for (const [index, block] of paper.blocks.entries()) {
    const next = paper.blocks[index + 1]
    if (block.kind === 'table') await drawTable(pen, block.table)
    else if (block.kind === 'heading') {
      // A heading never stands alone at the foot of a page.
      const room = next?.kind === 'table' ? HEADING_ROOM + roomFor(pen, next.table) : 90
      keepTogether(document, Math.max(room, roomToTheEnd(pen, paper, index)))
      document.moveDown(0.8)
      say('H2', () => document.font('bold').fontSize(SIZE.heading).fillColor(COLOUR.title).text(block.text))
      document.moveDown(0.2)
    } else {
      say('P', () => document.font('regular').fontSize(SIZE.text).fillColor(COLOUR.text).text(block.text))
      document.moveDown(0.3)
    }
  }
  drawSignatures(pen, paper.signatures)
  root.end()
  numberPages(document, paper.footer)
}

const HEADING_ROOM = 45
const SIGNATURE = { height: 92, above: 16 } as const

/**
 * The room that the last heading, its words and the signatures ask for: nobody signs a page on which nothing else stands. None
 * where a table or another heading follows, or where the words are long.
 */
function roomToTheEnd({ document }: Pen, { blocks, signatures }: Paper, index: number): number {
  if (signatures.length === 0) return 0
  let room = HEADING_ROOM + SIGNATURE.above + SIGNATURE.height
  document.font('regular').fontSize(SIZE.text)
  for (const block of blocks.slice(index + 1)) {
    if (block.kind !== 'paragraph') return 0
    room += document.heightOfString(block.text, { width: A4.inner }) + 5
  }
  return room < A4.height / 2 ? room : 0
}

/** Starts a page where less than `height` is left of this one. */
function keepTogether(document: PDFKit.PDFDocument, height: number): void {
  if (document.y + height > A4.height - A4.bottom) document.addPage()
}

function drawSignatures({ document, root }: Pen, signatures: readonly Signature[]): void {
  if (signatures.length === 0) return
  const { height, above } = SIGNATURE
  const gap = 20
  const width = (A4.inner - gap * (signatures.length - 1)) / signatures.length
  keepTogether(document, above + height)
  const top = document.y + above
  signatures.forEach(({ role, name }, index) => {
    const left = A4.left + index * (width + gap)
    const lines = [
      name ?? '',
      `${wording.signedAt} ………………… ${wording.signedOn} …………………`,
      `${wording.signature} :`
    ]
    root.add(
      tagged(document, 'P', () => {
        const within = { width: width - 16 }
        document
          .font('bold')
          .fontSize(SIZE.text)
          .fillColor(COLOUR.text)
          .text(role, left + 8, top + 8, within)
        document.font('regular')
        for (const text of lines) document.text(text, left + 8, document.y + 4, within)
      })
    )
    asArtifact(document, () =>
      document.rect(left, top, width, height).lineWidth(0.7).strokeColor(COLOUR.line).stroke()
    )
  })
  document.x = A4.left
  document.y = top + height
}

function numberPages(document: PDFKit.PDFDocument, footer: string): void {
  const { start, count } = document.bufferedPageRange()
  for (let page = start; page < start + count; page++) {
    document.switchToPage(page)
    // Under the bottom margin: pdfkit would start a page for it.
    document.page.margins.bottom = 0
    document.markContent('Artifact', { type: 'Pagination', attached: ['Bottom'] })
    const y = A4.height - A4.bottom + 22
    document.font('regular').fontSize(SIZE.small).fillColor(COLOUR.note)
    document.text(footer, A4.left, y, { width: A4.inner - 90, lineBreak: false, ellipsis: true })
    document.text(wording.pageOf(page + 1, count), A4.left, y, {
      width: A4.inner,
      align: 'right',
      lineBreak: false
    })
    document.endMarkedContent()
  }
}

function readOnce(file: string): () => Buffer {
  let bytes: Buffer | undefined
  return () => {
    bytes ??= readFileSync(require.resolve(file))
    return bytes
  }
}
