import { type Card, type CardAction, type CardBlock, type CardInput, plainTextOf } from '../../dialogs/card'
import type { OutgoingAttachment } from './activities'

/** An element of Microsoft's schema, as JSON. */
type Element = Readonly<Record<string, unknown>>

const CONTENT_TYPE = 'application/vnd.microsoft.card.adaptive'

/**
 * A card as Teams draws it. @see https://adaptivecards.io/explorer, version 1.5
 *
 * Where it cannot be drawn, its plain text stands in its place, the same content word for word.
 */
export function adaptiveCard(card: Card): OutgoingAttachment {
  const title = {
    type: 'TextBlock',
    text: card.title,
    size: 'Medium',
    weight: 'Bolder',
    wrap: true,
    style: 'heading'
  }
  return attachment([title, ...card.body.flatMap(elementsOf)], card.actions.map(actionOf), plainTextOf(card))
}

export function attachment(
  body: readonly Element[],
  actions: readonly Element[],
  plain: string
): OutgoingAttachment {
  return {
    contentType: CONTENT_TYPE,
    content: {
      $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
      type: 'AdaptiveCard',
      version: '1.5',
      lang: 'fr',
      fallbackText: plain,
      // As wide as the conversation: tables and quotations need it.
      msteams: { width: 'Full' },
      body,
      ...(actions.length > 0 ? { actions } : {})
    }
  }
}

/** French keeps its marks and its thousands together: no line ends in « or begins with a question mark. */
const unbroken = (text: string) =>
  text
    .replace(/« /g, '«\u00a0')
    .replace(/ (?=[»?!:;])/g, '\u00a0')
    .replace(/(\d) (?=\d{3}(?!\d)|€|%|euros?\b)/g, '$1\u00a0')

/** A text whose lines stay lines: alone, a line break is a space in Markdown. Lists keep theirs. */
export const textBlock = (text: string, more: Element = {}): Element => ({
  type: 'TextBlock',
  text: unbroken(text.replace(/([^\n])\n(?!\n|- |\d+\. )/g, '$1\n\n')),
  wrap: true,
  ...more
})

const TONES = {
  subtle: { isSubtle: true, size: 'Small' },
  good: { color: 'Good' },
  attention: { color: 'Attention' },
  heading: { weight: 'Bolder', style: 'heading' }
} as const

function elementsOf(block: CardBlock): Element[] {
  switch (block.kind) {
    case 'text':
      return [textBlock(block.text, block.tone ? TONES[block.tone] : {})]
    case 'facts':
      return [{ type: 'FactSet', facts: block.facts.map(({ label, value }) => ({ title: label, value })) }]
    case 'table':
      return [table(block)]
    case 'quote':
      return [quotation(block.quote, block.section)]
    case 'chart':
      return [chart(block)]
    case 'input':
      return inputOf(block.input)
  }
}

/** A passage of the source, set apart from what we say of it. */
export const quotation = (quote: string, section: string): Element => ({
  type: 'Container',
  style: 'emphasis',
  bleed: false,
  items: [
    textBlock(`« ${quote} »`, { fontType: 'Default' }),
    textBlock(section, { isSubtle: true, size: 'Small', spacing: 'Small' })
  ]
})

function table({ columns, rows }: Extract<CardBlock, { kind: 'table' }>): Element {
  const cell = (text: string, column: number, more: Element = {}) => ({
    type: 'TableCell',
    items: [
      textBlock(text, {
        ...(columns[column]?.align === 'right' ? { horizontalAlignment: 'Right' } : {}),
        ...more
      })
    ]
  })
  return {
    type: 'Table',
    gridStyle: 'default',
    firstRowAsHeaders: true,
    columns: columns.map(() => ({ width: 1 })),
    rows: [
      {
        type: 'TableRow',
        cells: columns.map(({ header }, column) => cell(header, column, { weight: 'Bolder' }))
      },
      ...rows.map(cells => ({ type: 'TableRow', cells: cells.map((text, column) => cell(text, column)) }))
    ]
  }
}

/** Cards draw no charts: each bar is as long as its share of the longest, beside what it amounts to. */
function chart({ title, bars }: Extract<CardBlock, { kind: 'chart' }>): Element {
  const sums = bars.map(({ values }) => values.reduce((sum, value) => sum + value, 0))
  const longest = Math.max(...sums, 1)
  const SQUARES = 12
  const drawn = (sum: number) =>
    '■'.repeat(sum === 0 ? 0 : Math.max(1, Math.round((sum / longest) * SQUARES)))
  return {
    type: 'Container',
    items: [
      textBlock(title, { weight: 'Bolder' }),
      ...bars.map(({ label, shown }, index) => ({
        type: 'ColumnSet',
        spacing: 'Small',
        columns: [
          { type: 'Column', width: 1, items: [textBlock(label)] },
          {
            type: 'Column',
            width: 2,
            items: [
              // Whoever hears the card needs the amount, not the squares.
              textBlock(shown),
              ...(sums[index]
                ? [textBlock(drawn(sums[index]), { color: 'Accent', spacing: 'None', wrap: false })]
                : [])
            ]
          }
        ]
      }))
    ]
  }
}

function inputOf(input: CardInput): Element[] {
  // No `isRequired` and no bounds that Teams would check without a word: what is wrong is said by the dialogue, in French.
  const common = { id: input.id, label: input.label }
  const fault = input.fault ? [textBlock(input.fault, { color: 'Attention', spacing: 'None' })] : []
  return [elementOfInput(input, common), ...fault]
}

function elementOfInput(input: CardInput, common: Element): Element {
  const value = input.value === undefined ? {} : { value: input.value }
  switch (input.kind) {
    case 'number':
      return {
        ...common,
        type: 'Input.Number',
        ...value,
        ...(input.placeholder ? { placeholder: input.placeholder } : {})
      }
    case 'date':
      return { ...common, type: 'Input.Date', ...value }
    case 'choice':
      return {
        ...common,
        type: 'Input.ChoiceSet',
        style: input.choices.length > 4 ? 'compact' : 'expanded',
        choices: input.choices,
        ...value
      }
    case 'text':
      return {
        ...common,
        type: 'Input.Text',
        ...value,
        ...(input.maxLength ? { maxLength: input.maxLength } : {}),
        ...(input.placeholder ? { placeholder: input.placeholder } : {})
      }
  }
}

export function actionOf(action: CardAction): Element {
  switch (action.kind) {
    case 'say':
      return sayAction(action.title, action.text)
    case 'submit':
      return { type: 'Action.Submit', title: action.title, data: { ...action.data, form: action.form } }
    case 'open':
      return { type: 'Action.OpenUrl', title: action.title, url: action.url }
  }
}

/** In Teams the words appear as the person's own; elsewhere they come back as the value of the card. */
export const sayAction = (title: string, text: string): Element => ({
  type: 'Action.Submit',
  title,
  data: { msteams: { type: 'imBack', value: text }, say: text }
})
