/** A4 in points, and how our papers are set on it. */
export const A4 = {
  width: 595.28,
  height: 841.89,
  top: 50,
  bottom: 60,
  left: 48,
  right: 48,
  inner: 499.28
} as const

export const SIZE = { title: 20, subtitle: 12, heading: 13, text: 10, small: 8.5 } as const

/** Contrast with white above 7:1 for every text. */
export const COLOUR = {
  title: '#000091',
  text: '#161616',
  note: '#4a4a4a',
  line: '#929292',
  header: '#ececfe',
  stripe: '#f6f6f6'
} as const

/** What draws, and the structure that tells a screen reader what was drawn. */
export interface Pen {
  readonly document: PDFKit.PDFDocument
  readonly root: PDFKit.PDFStructureElement
}

/** What is drawn by `draw`, and what it is to a screen reader: a paragraph, a heading, a cell. */
export function tagged(
  document: PDFKit.PDFDocument,
  type: string,
  draw: () => void,
  options: { readonly scope?: 'Column' | 'Row' } = {}
): PDFKit.PDFStructureElement {
  // `scope` is documented, and missing from the types.
  return document.struct(type, options as PDFKit.Mixins.StructureElementOptions, [draw])
}

/** What is drawn for the eye alone: a screen reader skips it. */
export function asArtifact(document: PDFKit.PDFDocument, draw: () => void): void {
  document.markContent('Artifact', { type: 'Layout' })
  draw()
  document.endMarkedContent()
}
