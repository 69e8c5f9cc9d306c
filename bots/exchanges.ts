import type { TextReply } from '../dialogs/dialog'
import { inExchange, openedReply } from '../dialogs/helpline/exchange-dialog'
import type { TextState } from '../dialogs/helpline/text-state'
import type { TextContext, TextHeard } from '../dialogs/helpline/text-turn'
import { callBackBefore } from '../dialogs/helpline/wording'
import * as wording from '../dialogs/helpline/wording-exchange'
import { callbackPromised, callUs, writeLater } from '../dialogs/helpline/wording-text'
import { callBackWindow } from '../domain/calls/call-back-window'
import { activiteOfExchange } from '../domain/exchanges/activite-of'
import { conseillersWhoMayWrite } from '../domain/exchanges/candidates'
import {
  afterConseillerSpoke,
  afterEnd,
  afterLettingGo,
  afterPersonSpoke,
  afterTaking,
  dueOf,
  type Exchange,
  isHeldBy,
  openedExchange
} from '../domain/exchanges/exchange'
import type { KnownNeed } from '../domain/needs/known-need'
import type { SaidNeed } from '../domain/needs/said-need'
import type { Directory } from '../domain/permanences/directory'
import type { Station } from '../domain/permanences/station'
import type { DirectoryPort } from '../domain/ports/directory'
import type {
  Done,
  ExchangeDesk,
  ExchangeTransaction,
  ExchangeWords,
  KeptExchange,
  LineWord
} from '../domain/ports/exchanges'
import { inGsm7, segmentsOf } from '../domain/values/gsm7'
import { isDialable } from '../domain/values/phone-number'
import { distanceMeters } from '../domain/values/position'
import { PARIS, zoneOf } from '../domain/values/zone'

export interface ExchangePorts {
  readonly directory: DirectoryPort
  readonly newId: () => string
  readonly needOf: (key: string) => KnownNeed | null
  /** The pseudonym of a number. */
  readonly callerHash: (e164: string) => string
  /** HMAC of an identifier. */
  readonly hashOf: (id: string) => string
  /** The line's number as people write it. */
  readonly line: string | null
  readonly onFate: (channel: Exchange['channel'], fate: string) => void
}

/** Who writes, and how they are reached. */
export interface PersonInWriting {
  readonly conversation: string
  readonly channel: Exchange['channel']
  /** E.164 or WhatsApp's address; `null` on the web. */
  readonly recipient: string | null
  readonly messageId: string
}

/** The person's side of written conversations that are handed over. */
export interface HandingOver {
  /** Looks for a conseiller who answers in writing; `null` when nobody is there for it. */
  open(
    tx: ExchangeTransaction,
    person: PersonInWriting,
    state: Pick<TextState, 'place' | 'need' | 'onlyInWriting'>,
    context: TextContext
  ): Promise<readonly TextReply[] | null>
  /**
   * A message of somebody whose conversation is handed over. `null` when it is not: the helpline answers. `call-back`: they want
   * to be called instead, and the helpline promises it.
   */
  hear(
    tx: ExchangeTransaction,
    person: PersonInWriting,
    heard: TextHeard,
    read: () => SaidNeed,
    context: TextContext
  ): Promise<readonly TextReply[] | 'call-back' | null>
  /** They want no more messages. */
  leave(tx: ExchangeTransaction, conversation: string, now: Date): Promise<void>
}

/** How long after their last look at the page a conseiller counts as being there. */
const READING_MS = 90_000
const TWO_SMS = 2
/** Longer answers are for a call, or an appointment. */
const LONGEST_ANSWER = 1_500

/** Written conversations between a person and a conseiller, through the line: what each side does, and what silence leads to. */
export function exchanges(ports: ExchangePorts): ExchangeDesk &
  HandingOver & {
    /** What silence led to, if anything: asked of each open exchange, again and again. */
    fallDue(tx: ExchangeTransaction, id: string, now: Date): Promise<void>
  } {
  const desk = conseillerSide(ports)
  return {
    ...desk,

    async open(tx, person, { place, need, onlyInWriting }, context) {
      const { now } = context
      if (!(await isSomebodyThere(tx, ports.directory.current(), place, now))) return null
      const id = ports.newId()
      const asked = { id, channel: person.channel, place, need: need?.key ?? null }
      const exchange = openedExchange(onlyInWriting ? { ...asked, onlyInWriting } : asked, now)
      await tx.open({ ...exchange, conversation: person.conversation, recipient: person.recipient })
      ports.onFate(person.channel, 'handover asked')
      return [openedReply(context.ownNumber !== null && !onlyInWriting)]
    },

    async hear(tx, person, heard, read, context) {
      const found = await tx.ofConversation(person.conversation)
      if (!found || found.state === 'over') return null
      const { now } = context
      const said = read()
      const exchange: KeptExchange = said.limit ? { ...found, onlyInWriting: true } : found
      const canBeCalled = context.ownNumber !== null && !exchange.onlyInWriting
      const turn = inExchange(found.state, heard, said, canBeCalled)
      switch (turn.kind) {
        case 'keep':
          return turn.replies
        case 'leave':
        case 'call-back': {
          const wasTaken = exchange.state === 'taken'
          await over(tx, ports, exchange, 'left', now)
          if (turn.kind === 'call-back') return 'call-back'
          const otherwise = exchange.onlyInWriting ? '' : callUs(ports.line)
          return [{ text: wasTaken ? wording.ended : `${wording.left} ${otherwise}`.trim() }]
        }
        case 'pass-on': {
          const { messageId } = person
          await tx.say(exchange.id, {
            messageId,
            who: 'person',
            text: turn.text,
            conseillerId: exchange.conseillerId,
            at: now,
            toShow: exchange.desk === 'teams'
          })
          await tx.save(afterPersonSpoke(exchange, now), now)
          return turn.replies
        }
      }
    },

    async leave(tx, conversation, now) {
      const exchange = await tx.ofConversation(conversation)
      if (exchange && exchange.state !== 'over') await over(tx, ports, exchange, 'left', now)
    },

    async fallDue(tx, id, now) {
      const exchange = await tx.find(id)
      if (!exchange) return
      switch (dueOf(exchange, now)) {
        case 'nothing':
          return
        case 'nobody':
          return nobodyCame(tx, ports, exchange, now)
        case 'let-go':
          return letGo(tx, ports, exchange, 'let-go', now)
        case 'end':
          await over(tx, ports, exchange, 'silent', now)
          return
      }
    }
  }
}

/** A conseiller's side. */
function conseillerSide(ports: ExchangePorts): ExchangeDesk {
  return {
    async take(tx, id, conseillerId, where, now) {
      const found = await tx.find(id)
      const conseiller = ports.directory.current().conseillers.get(conseillerId)
      if (!found || !conseiller) return { kind: 'gone' }
      const taking = afterTaking(found, conseillerId, where, now)
      if (taking.kind === 'gone') return taking
      await tx.save(taking.exchange, now)
      if (taking.kind === 'taken') {
        await lineSays(tx, taking.exchange, 'taken', now)
        ports.onFate(found.channel, 'handover taken')
      }
      return { kind: 'theirs', exchange: taking.exchange, words: await tx.words(id, 0) }
    },

    async say(tx, id, { conseillerId, messageId, text }, now) {
      const exchange = await tx.find(id)
      if (!exchange || !isHeldBy(exchange, conseillerId)) return { kind: 'not-theirs' }
      const said = text.replace(/\r\n?/g, '\n').trim()
      if (said === '') return { kind: 'empty' }
      // Its conseiller may say so many words once; whose they are is said before the first of each.
      const isFirst = exchange.conseillerAt === null
      const sent = asSent(exchange.channel, said, isFirst)
      if (sent.most !== null) return { kind: 'too-long', most: sent.most }
      const seq = await tx.say(id, {
        messageId,
        who: 'conseiller',
        text: said,
        conseillerId,
        at: now,
        toShow: false
      })
      if (seq !== null) {
        if (exchange.recipient !== null && exchange.channel !== 'web') {
          await tx.send({
            id: `exchange:${id}:${seq}`,
            kind: exchange.channel,
            recipient: exchange.recipient,
            body: sent.body,
            dueAt: now
          })
        }
        await tx.save(afterConseillerSpoke(exchange, now), now)
      }
      return { kind: 'said', exchange, words: await tx.words(id, 0) }
    },

    async handOn(tx, id, conseillerId, now) {
      const exchange = await tx.find(id)
      if (!exchange || !isHeldBy(exchange, conseillerId)) return { kind: 'not-theirs' }
      await letGo(tx, ports, exchange, 'handed-on', now)
      return { kind: 'done', exchange, activite: null }
    },

    async end(tx, id, conseillerId, now) {
      const exchange = await tx.find(id)
      if (!exchange || !isHeldBy(exchange, conseillerId)) return { kind: 'not-theirs' }
      return over(tx, ports, exchange, 'ended', now)
    }
  }
}

/** What goes to the person's channel; `most` where it does not fit, and nothing goes. */
function asSent(channel: Exchange['channel'], text: string, isFirst: boolean) {
  if (channel === 'web') {
    return { body: text, most: text.length > LONGEST_ANSWER ? LONGEST_ANSWER : null }
  }
  const whole = isFirst ? `${wording.fromConseiller} ${text}` : text
  if (channel === 'whatsapp') {
    return { body: whole, most: whole.length > LONGEST_ANSWER ? LONGEST_ANSWER - 20 : null }
  }
  const body = inGsm7(whole)
  const { count, encoding } = segmentsOf(body)
  const most = (encoding === 'GSM-7' ? 306 : 134) - (body.length - inGsm7(text).length)
  return { body, most: count > TWO_SMS ? most : null }
}

/** Whether a conseiller who could be rung now reads in Teams or looks at the console. */
async function isSomebodyThere(
  tx: ExchangeTransaction,
  directory: Directory,
  place: Exchange['place'],
  now: Date
): Promise<boolean> {
  const free = conseillersWhoMayWrite(directory, place, await tx.standing(now), now)
  const readers = await tx.readers(free, new Date(now.getTime() - READING_MS))
  if (readers.size > 0) return true
  const inTeams = await tx.inTeams(free.flatMap(id => directory.conseillers.get(id)?.aadObjectId ?? []))
  return inTeams.size > 0
}

const lineSays = (tx: ExchangeTransaction, exchange: Exchange, word: LineWord, now: Date, toShow = false) =>
  tx.say(exchange.id, {
    messageId: `line:${word}:${exchange.left.length}`,
    who: 'line',
    text: word,
    conseillerId: exchange.conseillerId,
    at: now,
    toShow
  })

/** By SMS and WhatsApp; the page of the web asks for it. */
async function tell(
  tx: ExchangeTransaction,
  { id, channel, recipient, left }: KeptExchange,
  word: LineWord,
  body: string,
  now: Date
): Promise<void> {
  if (recipient === null || channel === 'web') return
  const kind = channel
  await tx.send({ id: `exchange:${id}:${word}:${left.length}`, kind, recipient, body, dueAt: now })
}

async function letGo(
  tx: ExchangeTransaction,
  ports: ExchangePorts,
  exchange: KeptExchange,
  word: 'let-go' | 'handed-on',
  now: Date
): Promise<void> {
  // Whoever fell silent is told; whoever handed it on knows.
  await lineSays(tx, exchange, word, now, word === 'let-go' && exchange.desk === 'teams')
  await tell(tx, exchange, word, wording.letGo, now)
  await tx.save(afterLettingGo(exchange, now), now)
  ports.onFate(exchange.channel, word === 'let-go' ? 'handover let go' : 'handover handed on')
}

/** It is over, and is one activity where both have spoken. */
async function over(
  tx: ExchangeTransaction,
  ports: ExchangePorts,
  exchange: KeptExchange,
  word: 'ended' | 'silent' | 'left',
  now: Date
): Promise<Extract<Done, { kind: 'done' }>> {
  const ended = afterEnd(exchange)
  const activite = activityOf(ports, ended)
  if (activite) {
    await tx.recordActivite(activite, now)
    // A conversation by SMS or WhatsApp carries the pseudonym of its number.
    const callerHash = /^(?:sms|whatsapp):(.+)$/.exec(exchange.conversation)?.[1]
    if (callerHash) await tx.served(callerHash, now)
  }
  await lineSays(tx, exchange, word, now, word !== 'ended' && exchange.desk === 'teams')
  // Silence is answered by silence; whoever leaves is answered in the reply.
  if (word === 'ended') await tell(tx, exchange, word, wording.ended, now)
  await tx.save(ended, now)
  ports.onFate(exchange.channel, activite ? 'handover helped' : 'handover over')
  return { kind: 'done', exchange: ended, activite }
}

function activityOf({ directory, needOf, hashOf }: ExchangePorts, exchange: Exchange) {
  const { helped, place, need, id } = exchange
  if (!helped) return null
  const current = directory.current()
  const stations = current.stations
    .slice(0, current.staffed)
    .filter(({ conseiller }) => conseiller?.id === helped.conseillerId)
  const how = (station: Station) =>
    place && station.permanence.position ? distanceMeters(place, station.permanence.position) : Infinity
  const [nearest] = stations.toSorted((one, other) => how(one) - how(other))
  return activiteOfExchange(exchange, {
    id: `exchange-${id}`,
    idHash: hashOf(`exchange:${id}`),
    need: need === null ? null : needOf(need),
    structureSiret: current.conseillers.get(helped.conseillerId)?.structureSiret ?? '',
    permanenceId: nearest?.permanence.id ?? null
  })
}

/** Nobody took it: a call-back is promised where there is a number to call; else the line's own number is given. */
async function nobodyCame(
  tx: ExchangeTransaction,
  ports: ExchangePorts,
  exchange: KeptExchange,
  now: Date
): Promise<void> {
  const { place, need, recipient } = exchange
  const number = recipient?.replace(/^whatsapp:/, '') ?? null
  const canCall = number !== null && isDialable(number) && !exchange.onlyInWriting
  const word = canCall ? 'nobody' : exchange.onlyInWriting ? 'nobody-writes' : 'nobody-here'
  if (canCall) {
    const window = callBackWindow(now, place ? zoneOf(place.departement) : PARIS, place?.departement ?? '75')
    await tx.promise({
      id: `exchange-${exchange.id}`,
      kind: 'callback',
      state: 'open',
      callSid: `exchange-${exchange.id}`,
      conseillerId: null,
      createdAt: now,
      dueAt: window.dueAt,
      phone: number,
      callerHash: ports.callerHash(number),
      recording: null,
      place,
      need
    })
    const promised = callbackPromised(number, callBackBefore(window), ports.line)
    await tell(tx, exchange, word, `${wording.nobody} ${promised}`, now)
  } else {
    const otherwise = exchange.onlyInWriting ? writeLater : callUs(ports.line)
    await tell(tx, exchange, word, `${wording.nobody} ${otherwise}`.trim(), now)
  }
  await lineSays(tx, exchange, word, now)
  const ended = afterEnd(exchange)
  const activite = activityOf(ports, ended)
  // Helped by one who then could not go on.
  if (activite) await tx.recordActivite(activite, now)
  await tx.save(ended, now)
  ports.onFate(exchange.channel, 'handover unanswered')
}

/** What the person reads of it on their page: of the line's own words, those that are for them. */
export function shownToPerson({ who, text }: ExchangeWords, line: string | null): string | null {
  if (who === 'conseiller') return text
  if (who === 'person') return null
  switch (
    text as LineWord // written by `lineSays` alone
  ) {
    case 'taken':
      return wording.taken
    case 'let-go':
    case 'handed-on':
      return wording.letGo
    case 'nobody':
    case 'nobody-here':
      return `${wording.nobody} ${callUs(line)}`.trim()
    case 'nobody-writes':
      return `${wording.nobody} ${writeLater}`
    case 'ended':
    case 'silent':
      return wording.ended
    // Told in the reply itself.
    case 'left':
      return null
  }
}
