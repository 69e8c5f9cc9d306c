import { TOPICS } from '../../domain/ami/topics'
import { type IncomingActivity, objectOf } from './activity'

/** What somebody did in Teams, whatever way it came. */
export type Said =
  | { readonly kind: 'text'; readonly text: string; readonly isWithFile: boolean }
  | { readonly kind: 'form'; readonly form: string; readonly values: Readonly<Record<string, string>> }
  | { readonly kind: 'feedback'; readonly answerId: string; readonly topic: string; readonly useful: boolean }
  /** They arrived, or brought us: they are greeted. */
  | { readonly kind: 'arrival' }
  | { readonly kind: 'departure' }

/** A value of a card longer than this is cut: what is asked for is a number, a day, a name. */
const MAX_VALUE = 500

/**
 * What an activity asks of us; `null` when nothing: what is edited, deleted, liked, typed, and what we do not know.
 */
export function saidIn(activity: IncomingActivity): Said | null {
  switch (activity.type) {
    case 'message':
      return saidInValue(activity.value) ?? saidInWords(activity)
    case 'invoke':
      return saidInInvoke(activity)
    case 'installationUpdate':
      return /^add/.test(activity.action ?? '') ? { kind: 'arrival' } : { kind: 'departure' }
    case 'conversationUpdate':
      return isArrival(activity) ? { kind: 'arrival' } : null
    default:
      return null
  }
}

/** In a team, somebody who joins is not greeted by us: only our own arrival is told. */
function isArrival({ membersAdded, conversation, recipientId }: IncomingActivity): boolean {
  return conversation.scope === 'shared'
    ? membersAdded.some(id => id !== null && id === recipientId)
    : membersAdded.length > 0
}

function saidInWords(activity: IncomingActivity): Said {
  // Teams repeats every text as HTML beside it: that is no file.
  const isWithFile = activity.attachments.some(
    ({ contentType, isFile }) => isFile || !/^(text\/|application\/vnd\.microsoft\.card\.)/.test(contentType)
  )
  return { kind: 'text', text: wordsOf(activity), isWithFile }
}

/** The words alone: our own name, by which we are called in a channel, is not part of the question. */
function wordsOf({ text, mentions, recipientId }: IncomingActivity): string {
  const ours = mentions.filter(({ id, text: name }) => name !== '' && id !== null && id === recipientId)
  const withoutUs = ours.reduce((words, mention) => words.replaceAll(mention.text, ' '), text)
  return withoutUs
    .replace(/<\/?at\b[^<>]*>/gi, ' ')
    .replace(/&nbsp;|\u00a0/gi, ' ')
    .replace(/&lt;/gi, '<')
    .replace(/&gt;/gi, '>')
    .replace(/&quot;/gi, '"')
    .replace(/&#39;|&apos;/gi, "'")
    .replace(/&amp;/gi, '&')
    .replace(/[ \t]+/g, ' ')
    .trim()
}

/** What a button of ours gives back; `null` for the value of somebody else's card. */
function saidInValue(value: unknown): Said | null {
  const { form, say, feedback, answerId, topic, ...more } = objectOf(value)
  if (typeof say === 'string') return { kind: 'text', text: say.trim(), isWithFile: false }
  if (typeof feedback === 'string' && isAnswerId(answerId) && isTopic(topic)) {
    return { kind: 'feedback', answerId, topic, useful: feedback === 'useful' }
  }
  if (typeof form !== 'string') return null
  const values = Object.entries(more).flatMap(([name, given]) =>
    ['string', 'number', 'boolean'].includes(typeof given) ? [[name, String(given).slice(0, MAX_VALUE)]] : []
  )
  return { kind: 'form', form, values: Object.fromEntries(values) as Record<string, string> }
}

/** What is kept of a button is what we wrote on it: nobody writes to the editors through it. */
const isTopic = (value: unknown): value is string =>
  typeof value === 'string' && (TOPICS.has(value) || value === 'answer' || value === 'calculation')
const isAnswerId = (value: unknown): value is string =>
  typeof value === 'string' && /^[\da-f-]{36}$/.test(value)

/** A card's Action.Execute. What else is invoked is not ours. */
function saidInInvoke({ name, value }: IncomingActivity): Said | null {
  if (name !== 'adaptiveCard/action') return null
  const { data, verb } = objectOf(objectOf(value)['action'])
  return saidInValue({ ...(typeof verb === 'string' ? { form: verb } : {}), ...objectOf(data) })
}
