import * as wording from './wording-card'

/**
 * A card as any channel can show it. Teams makes an Adaptive Card of it, the others {@link plainTextOf}: the same content,
 * word for word, so that nothing is told only to those whose screen draws cards.
 */
export interface Card {
  readonly title: string
  readonly body: readonly CardBlock[]
  readonly actions: readonly CardAction[]
}

export type CardBlock =
  | CardText
  | CardFacts
  | CardTable
  | CardQuote
  | CardChart
  | { readonly kind: 'input'; readonly input: CardInput }

export interface CardText {
  readonly kind: 'text'
  readonly text: string
  /** `good` and `attention` are drawn in colour: the words alone must say as much. */
  readonly tone?: 'subtle' | 'good' | 'attention' | 'heading'
}

export interface CardFacts {
  readonly kind: 'facts'
  readonly facts: readonly { readonly label: string; readonly value: string }[]
}

export interface CardTable {
  readonly kind: 'table'
  readonly columns: readonly { readonly header: string; readonly align?: 'right' }[]
  /** As many cells as columns in each. */
  readonly rows: readonly (readonly string[])[]
}

/** A passage of the source, word for word. */
export interface CardQuote {
  readonly kind: 'quote'
  readonly quote: string
  readonly section: string
}

/**
 * Quantities side by side, as data: how they are drawn belongs to the channel. `shown` says each value with its unit, and
 * is all that a channel without drawings shows. Values are never negative.
 */
export interface CardChart {
  readonly kind: 'chart'
  readonly title: string
  readonly series: readonly string[]
  readonly bars: readonly {
    readonly label: string
    /** One for each series, stacked. */
    readonly values: readonly number[]
    readonly shown: string
  }[]
}

interface Input {
  readonly id: string
  readonly label: string
  readonly required?: boolean
  /** What is wrong with what was given, said beside it. */
  readonly fault?: string
}

export type CardInput =
  | (Input & {
      readonly kind: 'number'
      readonly min?: number
      readonly max?: number
      readonly value?: number
      readonly placeholder?: string
    })
  | (Input & {
      readonly kind: 'date'
      /** Days, `YYYY-MM-DD`. */
      readonly min?: string
      readonly max?: string
      readonly value?: string
    })
  | (Input & {
      readonly kind: 'choice'
      readonly choices: readonly { readonly title: string; readonly value: string }[]
      readonly value?: string
    })
  | (Input & {
      readonly kind: 'text'
      readonly maxLength?: number
      readonly value?: string
      readonly placeholder?: string
    })

/**
 * - `say`: as if the person had written `text`;
 * - `submit`: gives what the inputs hold, under their ids, with `form` (which form) and `data` (what it needs besides);
 * - `open`: an address, to read or to download.
 */
export type CardAction =
  | { readonly kind: 'say'; readonly title: string; readonly text: string }
  | {
      readonly kind: 'submit'
      readonly title: string
      readonly form: string
      readonly data?: Readonly<Record<string, string>>
    }
  | { readonly kind: 'open'; readonly title: string; readonly url: string }

function plainInput(input: CardInput): string {
  const bounds =
    input.kind === 'number' && input.min !== undefined && input.max !== undefined
      ? wording.bounds(input.min, input.max)
      : input.kind === 'date'
        ? wording.dayExample
        : ''
  const [value, choices] =
    input.kind === 'choice'
      ? [
          input.choices.find(choice => choice.value === input.value)?.title,
          input.choices.map(({ title }) => title).join(' / ')
        ]
      : [input.value?.toString(), '']
  const asked = [choices, value ?? ''].filter(Boolean).join(' : ')
  const line = asked === '' ? `- ${input.label}${bounds}` : wording.label(`${input.label}${bounds}`, asked)
  return input.fault ? `${line}\n  ${input.fault}` : line
}

function plainBlock(block: CardBlock): string {
  switch (block.kind) {
    case 'text':
      return block.text
    case 'facts':
      return block.facts.map(({ label, value }) => wording.label(label, value)).join('\n')
    case 'table':
      return [block.columns.map(({ header }) => header), ...block.rows].map(row => row.join(' | ')).join('\n')
    case 'quote':
      return wording.passage(block.quote, block.section)
    case 'chart':
      return [block.title, ...block.bars.map(({ label, shown }) => wording.label(label, shown))].join('\n')
    case 'input':
      return plainInput(block.input)
  }
}

/** Nothing for a submit: where no card is drawn, the questions above are the form, and the person answers in words. */
const plainAction = (action: CardAction): string =>
  action.kind === 'say'
    ? wording.reply(action.title, action.text)
    : action.kind === 'open'
      ? wording.link(action.title, action.url)
      : ''

/** The whole card in words, for a channel that draws no cards. */
export function plainTextOf({ title, body, actions }: Card): string {
  const isInput = ({ kind }: CardBlock) => kind === 'input'
  const told = body.filter(block => !isInput(block)).map(plainBlock)
  const asked = body.filter(isInput).map(plainBlock).join('\n')
  const offered = actions.map(plainAction).filter(Boolean).join('\n')
  return [title, ...told, asked, offered].filter(Boolean).join('\n\n')
}
