import type { Exchange } from '../../domain/exchanges/exchange'
import type { ExchangeWords } from '../../domain/ports/exchanges'
import type { Zone } from '../../domain/values/zone'
import type { Card, CardBlock } from '../card'
import { untilInWords } from './when'
import * as wording from './wording-exchange'

/** The name of the form: what a button of the card gives back. */
export const EXCHANGE_FORM = 'conversation-ecrite'

/** Of a long conversation, the last words are shown; the console shows all of it. */
const MOST_SHOWN = 20
const LONGEST_ANSWER = 500

const submit = (exchange: Pick<Exchange, 'id'>, title: string, geste: string) =>
  ({ kind: 'submit', title, form: EXCHANGE_FORM, data: { conversation: exchange.id, geste } }) as const

/** Somebody waits for a conseiller: where from, what for, and nothing of what they wrote. */
export function offerCard(exchange: Exchange, spoken: string | null, zone: Zone): Card {
  return {
    title: wording.offerTitle,
    body: [
      {
        kind: 'facts',
        facts: [
          { label: wording.where, value: exchange.place?.commune ?? wording.unknownPlace },
          { label: wording.about, value: spoken ?? wording.unknownNeed },
          { label: wording.by, value: wording.CHANNELS[exchange.channel] },
          { label: wording.since, value: untilInWords(exchange.openedAt, exchange.openedAt, zone) },
          ...(exchange.onlyInWriting ? [{ label: wording.toKnow, value: wording.onlyInWriting }] : [])
        ]
      },
      { kind: 'text', text: wording.offerLead, tone: 'subtle' }
    ],
    actions: [submit(exchange, wording.take, 'prendre')]
  }
}

/** What was said, for whoever holds it, and what they can do. @param notice  said above it */
export function conversationCard(
  exchange: Exchange,
  words: readonly ExchangeWords[],
  notice: string,
  typed = ''
): Card {
  const said = words.flatMap(one => lineOf(one, exchange.conseillerId) ?? []).slice(-MOST_SHOWN)
  const shown = said.length > 0 ? said : [{ kind: 'text', text: wording.nothingYet } as const]
  return {
    title: wording.title(exchange.place?.commune ?? null),
    body: [
      ...(notice ? [{ kind: 'text', text: notice, tone: 'subtle' } as const] : []),
      ...(exchange.onlyInWriting
        ? [{ kind: 'text', text: wording.onlyInWriting, tone: 'subtle' } as const]
        : []),
      ...shown,
      {
        kind: 'input',
        input: {
          kind: 'text',
          id: 'reponse',
          label: `${wording.answer} (${wording.answerHint(exchange.channel)})`,
          maxLength: LONGEST_ANSWER,
          ...(typed ? { value: typed } : {})
        }
      }
    ],
    actions: [
      submit(exchange, wording.send, 'envoyer'),
      submit(exchange, wording.end, 'terminer'),
      submit(exchange, wording.handOn, 'passer')
    ]
  }
}

/** One message, by whom; `null` for what the line told the person. */
function lineOf({ who, text, conseillerId, undelivered }: ExchangeWords, holder: string | null) {
  if (who === 'line') return null
  const words =
    who === 'person'
      ? wording.person(text)
      : conseillerId === holder
        ? wording.you(text)
        : wording.colleague(text)
  return { kind: 'text', text: undelivered ? wording.undelivered(words) : words } satisfies CardBlock
}
