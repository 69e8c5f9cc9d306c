import { randomUUID } from 'node:crypto'
import { exchanges } from '../bots/exchanges'
import type { TeamsCardSender } from '../bots/teams/sender'
import { plainTextOf } from '../dialogs/card'
import { activityCard } from '../dialogs/conseiller/activity-card'
import { stationsOf } from '../dialogs/conseiller/conseiller-dialog'
import { conversationCard, offerCard } from '../dialogs/conseiller/exchange-card'
import * as wording from '../dialogs/conseiller/wording-exchange'
import { conseillersWhoMayWrite } from '../domain/exchanges/candidates'
import { knownNeed } from '../domain/needs/said-need'
import type { UntoldWords } from '../domain/ports/exchanges'
import { activiteStore } from '../integrations/store/activites'
import { callStore } from '../integrations/store/calls'
import { exchangeStore } from '../integrations/store/exchanges'
import { tendExchanges } from '../jobs/exchanges'
import type { Installation, Part } from './installation'
import { writtenNumber } from './twilio'

/** Written conversations that are handed over to a conseiller: both sides of them, for every channel. */
export const exchangesFor = ({ config, directory, pseudonyms, metrics }: Installation) =>
  exchanges({
    directory,
    newId: randomUUID,
    needOf: knownNeed,
    hashOf: pseudonyms.call,
    callerHash: pseudonyms.caller,
    line: writtenNumber(config.helplineNumber),
    onFate: (channel, fate) => metrics.message(channel, fate)
  })

/** What the calendar does for them, and what conseillers are shown in Teams. */
export function exchangesOn(installation: Installation, teams: TeamsCardSender): Part {
  const { database, directory } = installation
  const store = exchangeStore(database)
  const activites = activiteStore(database)
  const { standing } = callStore(database)
  const { fallDue } = exchangesFor(installation)
  const aadOf = (id: string) => directory.current().conseillers.get(id)?.aadObjectId ?? null
  const zoneOf = (id: string) => stationsOf(directory.current(), id).zone

  async function send(conseillerId: string, id: string, card: ReturnType<typeof offerCard> | string) {
    const aadObjectId = aadOf(conseillerId)
    if (!aadObjectId) return 'nobody'
    const said = typeof card === 'string' ? { text: card } : { text: plainTextOf(card), card }
    const outcome = await teams.send(aadObjectId, { id, ...said })
    return outcome === 'sent' ? 'told' : outcome === 'later' ? 'later' : 'nobody'
  }

  async function show({ exchange, conseillerId, words }: UntoldWords) {
    const { id } = exchange
    const key = `exchange:${id}:${words.seq}${words.undelivered ? ':undelivered' : ''}`
    const isTheirs = exchange.state === 'taken' && exchange.conseillerId === conseillerId
    if (words.who !== 'line') {
      // Handed on or over meanwhile: what was written is no longer theirs to read.
      if (!isTheirs) return 'nobody'
      return send(conseillerId, key, conversationCard(exchange, await store.words(id, 0), ''))
    }
    if (words.text === 'let-go') return send(conseillerId, key, wording.letGo)
    const over = words.text === 'left' ? wording.left : wording.silent
    const activite = await activites.find(`exchange-${id}`)
    if (activite?.conseillerId !== conseillerId) return send(conseillerId, key, over)
    const told = await send(conseillerId, key, `${over} ${wording.counted}`)
    return told === 'told'
      ? send(conseillerId, `${key}:activite`, activityCard(activite, zoneOf(conseillerId)))
      : told
  }

  const job = tendExchanges({
    store,
    fallDue,
    async candidates({ place }, now) {
      const free = conseillersWhoMayWrite(directory.current(), place, await standing(now), now)
      const known = await store.inTeams(free.flatMap(id => aadOf(id) ?? []))
      return free.filter(id => known.has(aadOf(id) ?? ''))
    },
    offer: (exchange, conseillerId) => {
      const spoken = exchange.need === null ? null : (knownNeed(exchange.need)?.spoken ?? null)
      const card = offerCard(exchange, spoken, zoneOf(conseillerId))
      return send(conseillerId, `exchange:${exchange.id}:offer:${conseillerId}`, card)
    },
    show
  })
  return { jobs: [job] }
}
