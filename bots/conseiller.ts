import {
  afterCommand,
  type Effect,
  type Facts,
  needsNoPin,
  stationsOf
} from '../dialogs/conseiller/conseiller-dialog'
import { type Command, readCommand } from '../dialogs/conseiller/read-command'
import { untilInWords } from '../dialogs/conseiller/when'
import * as wording from '../dialogs/conseiller/wording'
import type { TextReply } from '../dialogs/dialog'
import type { SaidNeed } from '../domain/needs/said-need'
import type { Conseiller } from '../domain/permanences/conseiller'
import type { ActiviteStore } from '../domain/ports/activites'
import type { AvailabilityStore } from '../domain/ports/availability'
import type { Clock } from '../domain/ports/clock'
import type { DirectoryPort } from '../domain/ports/directory'
import type { OfferStore } from '../domain/ports/offers'
import type { PinStore } from '../domain/ports/pins'
import { addDays } from '../domain/values/day'
import { localTimeIn, PARIS, type Zone } from '../domain/values/zone'

/** What a command reads and changes. */
export interface DeskStores {
  readonly availability: AvailabilityStore
  readonly activites: Pick<ActiviteStore, 'list' | 'change'>
  readonly offers: Pick<OfferStore, 'takeUp'>
}

export interface DeskPorts extends DeskStores {
  readonly clock: Clock
  readonly directory: DirectoryPort
  readonly pins: PinStore
  readonly readNeed: (said: string) => SaidNeed
}

/** What a conseiller wrote, and how sure it is that it is them. */
export interface ConseillerMessage {
  readonly conseillerId: string
  readonly text: string
  /** Where it was said: kept beside what it changes. */
  readonly channel: 'phone' | 'sms' | 'teams' | 'console'
  /** `signed-in`: Teams or the console know who it is. `number`: a number that anybody can forge. */
  readonly proof: 'signed-in' | 'number'
  /** The message's own id. */
  readonly messageId: string
}

/** The conseiller's side of the line, in writing: the same words by SMS, in Teams and in the console. */
export interface ConseillerDesk {
  /** Whose number it is: they are answered as conseillers when what they say is a command. */
  byPhone(e164: string): Conseiller | null
  /** By the Entra object id of `conseillers.csv`, never by a name. */
  byAadObjectId(id: string): Conseiller | null
  /** The answer to a command; `null` when it is none, and whoever wrote is a citizen like others. */
  answer(message: ConseillerMessage): Promise<readonly TextReply[] | null>
  /**
   * The same in two steps, for a channel that carries a message out in a transaction of its own: what takes time (a PIN is looked
   * at) is done first; what is given back reads and writes in the stores that it is handed.
   */
  prepare(message: ConseillerMessage): Promise<((stores: DeskStores) => Promise<readonly TextReply[]>) | null>
  /** Sets a PIN, from where somebody is signed in. */
  setPin(conseillerId: string, pin: string): Promise<TextReply>
}

const PIN_FIRST = /^\s*(\d{4,8})[\s,.:;-]+(.+)$/s
/** « code 739182 », « mon nouveau code : 739182 ». */
const NEW_PIN =
  /^\s*(?:mon |nouveau |mon nouveau |changer (?:de |mon )?)?(?:code|pin)\s*:?\s*(\d{1,12})[\s.]*$/i

export function conseillerDesk(ports: DeskPorts): ConseillerDesk {
  const everybody = () => [...ports.directory.current().conseillers.values()]

  async function setPin(conseillerId: string, pin: string): Promise<TextReply> {
    const fault = await ports.pins.set(conseillerId, pin, ports.clock.now())
    return { text: fault ? wording.pinFaults[fault] : wording.pinSet }
  }

  const prepare: ConseillerDesk['prepare'] = async message => {
    const now = ports.clock.now()
    const { stations, zone } = stationsOf(ports.directory.current(), message.conseillerId)
    const newPin = NEW_PIN.exec(message.text)?.[1]
    if (newPin) {
      const isKnown = message.proof === 'signed-in'
      const reply = isKnown ? await setPin(message.conseillerId, newPin) : { text: wording.pinElsewhere }
      return () => Promise.resolve([reply])
    }
    const [, pin, rest] = PIN_FIRST.exec(message.text) ?? []
    const withPin = pin && rest ? readCommand(rest, now, zone) : null
    const command = withPin ?? readCommand(message.text, now, zone)
    if (!command) return null
    const refusal = await refusalOf(ports, message, command, withPin && pin ? pin : null, zone, now)
    if (refusal) return () => Promise.resolve([{ text: refusal }])
    return async stores => {
      const facts = await factsOf(
        { ...stores, readNeed: ports.readNeed },
        message.conseillerId,
        now,
        zone,
        stations
      )
      const turn = afterCommand(command, facts)
      if (!turn.effect) return turn.replies
      const isDone = await carryOut(stores, message, turn.effect, now)
      return isDone ? turn.replies : [{ text: wording.nobodyToCallBack }]
    }
  }

  return {
    byPhone: e164 => everybody().find(({ telephone }) => telephone === e164) ?? null,
    byAadObjectId: id =>
      everybody().find(({ aadObjectId }) => aadObjectId?.toLowerCase() === id.toLowerCase()) ?? null,
    async answer(message) {
      const carriedOut = await prepare(message)
      return carriedOut ? carriedOut(ports) : null
    },
    prepare,
    setPin
  }
}

/** Why a command is not carried out: it takes more than a number that can be forged. */
async function refusalOf(
  { pins }: DeskPorts,
  { conseillerId, proof, messageId }: ConseillerMessage,
  command: Command,
  pin: string | null,
  zone: Zone,
  now: Date
): Promise<string | null> {
  if (proof === 'signed-in' || needsNoPin(command)) return null
  if (pin === null) return (await pins.isSet(conseillerId)) ? wording.pinNeeded : wording.pinNone
  const outcome = await pins.check(conseillerId, pin, messageId, now)
  switch (outcome.kind) {
    case 'right':
      return null
    case 'none':
      return wording.pinNone
    case 'wrong':
      return wording.pinWrong(outcome.left)
    case 'locked':
      return wording.pinLocked(untilInWords(outcome.until, now, zone))
  }
}

const MOST_SHOWN = 100

export async function factsOf(
  ports: Pick<DeskPorts, 'availability' | 'activites' | 'readNeed'>,
  conseillerId: string,
  now: Date,
  zone: Zone,
  stations: Facts['stations']
): Promise<Facts> {
  const { day } = localTimeIn(PARIS, now)
  const recent = await ports.activites.list({
    conseillerId,
    from: addDays(day, -1),
    until: day,
    limit: MOST_SHOWN
  })
  return {
    now,
    zone,
    availability: await ports.availability.find(conseillerId, now),
    stations,
    activities: (recent?.items ?? []).toSorted(
      (one, other) => one.startedAt.getTime() - other.startedAt.getTime()
    ),
    readNeed: ports.readNeed
  }
}

/** @returns `false` when there was nothing to do it with */
async function carryOut(
  ports: DeskStores,
  { conseillerId, channel }: ConseillerMessage,
  effect: Effect,
  now: Date
): Promise<boolean> {
  switch (effect.kind) {
    case 'availability':
      await ports.availability.set(conseillerId, effect.state, effect.until, channel, now)
      return true
    case 'activity':
      return (
        (await ports.activites.change(effect.id, `${channel}:${conseillerId}`, now, activite => ({
          ...activite,
          ...effect.change
        }))) !== null
      )
    case 'call-back':
      return ports.offers.takeUp(conseillerId, now)
  }
}
