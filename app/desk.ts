import { type ConseillerDesk, conseillerDesk } from '../bots/conseiller'
import type { Inbox } from '../bots/messages/inbox'
import { saidNeed } from '../domain/needs/said-need'
import { activiteStore } from '../integrations/store/activites'
import { availabilityStore } from '../integrations/store/availability'
import { offerStore } from '../integrations/store/offers'
import type { Installation } from './installation'
import { pinsOf } from './pins'

/** The conseiller's side in writing, for every channel that knows who writes. */
export function deskFor(installation: Installation): ConseillerDesk {
  const { database, clock, directory } = installation
  return conseillerDesk({
    clock,
    directory,
    availability: availabilityStore(database),
    activites: activiteStore(database),
    offers: offerStore(database),
    pins: pinsOf(installation),
    readNeed: saidNeed
  })
}

/** Commands of conseillers by SMS and WhatsApp, from their own numbers. No key can be pressed there: words alone are offered. */
export function commandsByMessage(installation: Installation): NonNullable<Inbox['beforeHelpline']> {
  const desk = deskFor(installation)
  return async ({ number, text, messageId }) => {
    const conseiller = desk.byPhone(number)
    if (!conseiller) return null
    const message = { conseillerId: conseiller.id, text, messageId, channel: 'sms', proof: 'number' } as const
    const carriedOut = await desk.prepare(message)
    if (!carriedOut) return null
    return async tx => {
      const replies = await carriedOut(tx.conseillers)
      return replies.map(({ text: words }) => ({ text: words }))
    }
  }
}
