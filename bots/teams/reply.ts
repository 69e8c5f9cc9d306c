import type { Card } from '../../dialogs/card'
import type { OutgoingActivity } from './activities'
import { actionOf, adaptiveCard, attachment, quotation, sayAction, textBlock } from './adaptive-card'
import { splitText } from './split'
import * as wording from './wording'

/** One message of ours, as the dialogue gives it. Plain data: it is kept as JSON. */
export interface TeamsReply {
  /** All of it in words. */
  readonly text: string
  readonly card?: Card
  /** Passages that stand in `text` and are set apart where a card is drawn. */
  readonly sources?: readonly { readonly section: string; readonly quote: string }[]
  /** What may be asked next; saying `text` asks it. */
  readonly choices?: readonly { readonly label: string; readonly text: string }[]
  /** With it the person is asked whether this answer helped. */
  readonly feedback?: { readonly answerId: string; readonly topic: string }
}

/** How a channel takes our messages. */
export interface Shown {
  /** Whether it draws cards. */
  readonly cards: boolean
  /** Whether the words come beside the card: for a program that reads the replies in the response. */
  readonly textBeside: boolean
}

/** Teams cuts messages at about 28 KB, cards included; read on a telephone, shorter is better. */
const LIMIT = 3_500
/** Buttons of a card that Teams shows before it folds the others away. */
const MAX_CHOICES = 6
const SUMMARY_LENGTH = 120

/** Channels of Bot Framework that draw Adaptive Cards. The others are given words. */
const DRAW_CARDS = ['msteams', 'emulator', 'webchat', 'directline', 'agents']

export const shownOn = (channelId: string | null, deliveryMode: string | null): Shown => ({
  cards: channelId === null || DRAW_CARDS.includes(channelId),
  textBeside: deliveryMode === 'expectReplies'
})

/** What is sent for a reply: a card with the same content as its words, or the words where no card is drawn. */
export function activitiesOf(reply: TeamsReply, shown: Shown): OutgoingActivity[] {
  if (!shown.cards) return splitText(plainOf(reply), LIMIT).map(message)
  if (!reply.card && !reply.sources?.length && !reply.choices?.length && !reply.feedback) {
    return splitText(reply.text, LIMIT).map(message)
  }
  const before = reply.card ? [] : splitText(reply.text, LIMIT).slice(0, -1)
  return [
    ...before.map(message),
    {
      type: 'message',
      ...(shown.textBeside ? { text: plainOf(reply), textFormat: 'plain' } : {}),
      summary: reply.text.replace(/\s+/g, ' ').slice(0, SUMMARY_LENGTH),
      inputHint: 'acceptingInput',
      attachments: [cardOf(reply)]
    }
  ]
}

const message = (text: string): OutgoingActivity => ({
  type: 'message',
  text,
  textFormat: 'plain',
  inputHint: 'acceptingInput'
})

/** The words, and what may be answered. */
export function plainOf({ text, choices = [] }: TeamsReply): string {
  const unsaid = choices.filter(choice => !text.includes(choice.label))
  return [text, ...(unsaid.length > 0 ? [unsaid.map(({ label }) => `- ${label}`).join('\n')] : [])].join(
    '\n\n'
  )
}

function cardOf(reply: TeamsReply) {
  const choices = (reply.choices ?? []).slice(0, MAX_CHOICES).map(({ label, text }) => sayAction(label, text))
  const feedback = reply.feedback ? feedbackOf(reply.feedback) : []
  if (reply.card) {
    const { contentType, content } = adaptiveCard(reply.card)
    const { body, ...more } = content as { body: unknown[] } // made by the line above
    const actions = [...reply.card.actions.map(actionOf), ...choices]
    return {
      contentType,
      content: { ...more, body: [...body, ...feedback], ...(actions.length ? { actions } : {}) }
    }
  }
  const last = splitText(reply.text, LIMIT).at(-1) ?? ''
  return attachment([...partsOf(last, reply.sources ?? []), ...feedback], choices, plainOf(reply))
}

/** The answer's words, its passages set apart where they stand. */
function partsOf(text: string, sources: NonNullable<TeamsReply['sources']>) {
  return text
    .split(/\n{2,}/)
    .filter(paragraph => paragraph.trim() !== '')
    .map(paragraph => {
      const source = sources.find(({ quote }) => paragraph.includes(quote) && /^\s*«/.test(paragraph))
      return source ? quotation(source.quote, source.section) : textBlock(paragraph)
    })
}

function feedbackOf({ answerId, topic }: NonNullable<TeamsReply['feedback']>) {
  const button = (title: string, feedback: string) => ({
    type: 'Action.Submit',
    title,
    data: { feedback, answerId, topic }
  })
  return [
    {
      type: 'ActionSet',
      separator: true,
      actions: [button(wording.useful, 'useful'), button(wording.notUseful, 'not-useful')]
    }
  ]
}
