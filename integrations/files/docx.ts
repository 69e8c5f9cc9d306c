import {
  AlignmentType,
  Document,
  Footer,
  Header,
  type IParagraphOptions,
  Packer,
  PageNumber,
  Paragraph,
  TextRun
} from 'docx'
import type { Draft, DraftPart } from '../../domain/ami/draft'
import { wording } from './wording'

const FONT = 'Times New Roman'
/** Half-points. */
const SIZE = { body: 23, small: 18, title: 28 } as const
/** Twentieths of a point: A4, with the margins of an act. */
const PAGE = { width: 11_906, height: 16_838, margin: 1_300 } as const
const SPACE = 140
const SMALL = 'Petit'
const RED = 'B00020'
/** What XML does not have: a pasted name may hold control characters, or half of an emoji. */
const NO_XML = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu

/**
 * A draft as a file of a word processor. Everything in it is plain text: no field, no link, no macro, whatever was given.
 *
 * @param made  stands in the file
 */
export function docxOf(draft: Draft, made: Date): Promise<Buffer> {
  const document = new Document({
    title: draft.title.replace(NO_XML, ''),
    creator: wording.creator,
    description: draft.notice,
    styles: {
      default: { document: { run: { font: FONT, size: SIZE.body, language: { value: 'fr-FR' } } } },
      // A style, for a page number keeps no size of its own.
      paragraphStyles: [{ id: SMALL, name: SMALL, run: { size: SIZE.small } }]
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.width, height: PAGE.height },
            margin: { top: PAGE.margin, bottom: PAGE.margin, left: PAGE.margin, right: PAGE.margin }
          }
        },
        headers: { default: new Header({ children: [noticeLine(draft.notice)] }) },
        footers: { default: new Footer({ children: [pageLine(made)] }) },
        children: draft.parts.flatMap(paragraphsOf)
      }
    ]
  })
  return Packer.toBuffer(document)
}

const run = (text: string, more: { bold?: boolean; italics?: boolean; size?: number; color?: string } = {}) =>
  new TextRun({ text: text.replace(NO_XML, ''), ...more })

const line = (children: readonly TextRun[], more: Omit<IParagraphOptions, 'children'> = {}) =>
  new Paragraph({ spacing: { after: SPACE }, ...more, children })

const noticeLine = (notice: string) =>
  line([run(notice, { bold: true, size: SIZE.small, color: RED })], { alignment: AlignmentType.CENTER })

const pageLine = (made: Date) =>
  line(
    [
      run(`${wording.draftMade(made)} `),
      new TextRun({ children: [wording.page, ' ', PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })
    ],
    { alignment: AlignmentType.CENTER, style: SMALL }
  )

function paragraphsOf(part: DraftPart): Paragraph[] {
  switch (part.kind) {
    case 'masthead':
      return [line([run(part.text, { bold: true, size: SIZE.title })], { alignment: AlignmentType.CENTER })]
    case 'centred':
      return [line([run(part.text, { bold: true })], { alignment: AlignmentType.CENTER })]
    case 'heading':
      return [
        line([run(part.text, { bold: true })], {
          spacing: { before: 2 * SPACE, after: 2 * SPACE },
          keepNext: true
        })
      ]
    case 'paragraph':
      return [line([run(part.text)], { alignment: AlignmentType.BOTH })]
    case 'recital':
      return [
        line([run(`${part.opening} `, { bold: true }), run(part.text)], { alignment: AlignmentType.BOTH })
      ]
    case 'article':
      return [
        line([run(`${wording.article(part.number)} `, { bold: true }), run(part.text)], {
          alignment: AlignmentType.BOTH
        })
      ]
    case 'signature':
      // Kept together: a name alone on a page is no signature.
      return [wording.madeAt(part.place), part.role, part.name].map((text, index) =>
        line([run(text, { bold: index > 0 })], {
          indent: { left: 5_200 },
          keepNext: index < 2,
          spacing: { before: index === 0 ? 3 * SPACE : 0, after: SPACE }
        })
      )
    case 'note':
      return [line([run(part.text, { size: SIZE.small })], { alignment: AlignmentType.BOTH })]
  }
}
