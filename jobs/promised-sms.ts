import type { Offer } from '../domain/ports/offers'
import type { OutboxMessage } from '../domain/ports/outbox'
import type { Job } from './ticker'

export interface PromisedSms {
  /** Promises of an SMS for which no message waits yet. */
  readonly unwritten: (limit: number) => Promise<Offer[]>
  /** Writes a message, once. */
  readonly write: (offerId: string, message: Omit<OutboxMessage, 'id'>) => Promise<void>
  readonly textFor: (offer: Offer, now: Date) => string
}

const BATCH = 50

/** Turns promises of an SMS into messages to be sent; a message and its promise end together. */
export const writePromisedSms = ({ unwritten, write, textFor }: PromisedSms): Job => ({
  name: 'promised-sms',
  async run(now) {
    for (const offer of await unwritten(BATCH)) {
      if (offer.phone === null) continue
      await write(offer.id, { kind: 'sms', recipient: offer.phone, body: textFor(offer, now), dueAt: now })
    }
  }
})
