import { daysThereInWords, hoursThereInWords } from '../../dialogs/helpline/hours-wording'
import { makeOffer } from '../../dialogs/helpline/offer-dialog'
import type { HelplineState, Offer } from '../../dialogs/helpline/state'
import * as wording from '../../dialogs/helpline/wording'
import { type Call, nextAttempt } from '../../domain/calls/call'
import { nextCandidate } from '../../domain/calls/candidates'
import { LEASE, mayRing, RING, ringSeconds } from '../../domain/calls/ringing'
import { daysAsked } from '../../domain/needs/days-asked'
import { nearestKnownHours } from '../../domain/permanences/known-hours'
import type { Near } from '../../domain/permanences/nearest'
import type { Place } from '../../domain/places/place'
import { isDialable, isMobile } from '../../domain/values/phone-number'
import { localTimeIn } from '../../domain/values/zone'
import type { VoiceDocument } from './document'
import { type Line, path, type Webhook } from './line'
import type { CallSession } from './session'

/** The dialogue's state, as the last document left it. Written by this program: no other shape gets in. */
export const stateOf = (call: Call) => call.dialog as HelplineState

export const close = (
  before: readonly string[],
  { slowly }: Pick<HelplineState, 'slowly'> = {}
): Extract<VoiceDocument, { kind: 'hangup' }> => ({
  kind: 'hangup',
  before,
  ...(slowly ? { slowly } : {})
})

/** The document that asks the state's question. */
export function ask(
  line: Line,
  session: CallSession,
  state: HelplineState,
  before: readonly string[]
): VoiceDocument {
  const turn = session.call.turn + 1
  session.add({ type: 'asked', turn, step: state.step, dialog: state })
  const action = line.settings.urlOf(path.step(turn, state.step))
  const slow = state.slowly ? { slowly: state.slowly } : {}
  return state.step === 'voicemail'
    ? {
        kind: 'record',
        ...slow,
        before,
        question: state.question,
        action,
        recordingStatus: line.settings.urlOf(path.recording(turn))
      }
    : { kind: 'gather', ...slow, before, question: state.question, step: state.step, action }
}

/**
 * Rings the nearest conseiller who can answer now and is not held by another call; then the fallback number, if one is set;
 * then an offer. Never nothing.
 */
export async function reachSomeone(
  line: Line,
  webhook: Webhook,
  session: CallSession,
  state: HelplineState,
  before: readonly string[]
): Promise<VoiceDocument> {
  const { call, now } = session
  const next = mayRing(call, now) ? await hold(line, webhook, session, state.place) : null
  if (next) return ring(line, webhook, session, state, next, before)
  const { fallbackNumber } = line.settings
  const fallbackTried = call.attempts.some(attempt => attempt.conseillerId === null)
  if (fallbackNumber && !fallbackTried && fallbackNumber !== webhook.from) {
    return ringFallback(line, webhook, session, state, fallbackNumber)
  }
  return offer(line, webhook, session, state, before)
}

/** Letters of a place's own words that somebody can take in by ear. */
const MOST_SAID = 60

const ANYBODY = { only: null, tried: new Set<string>() }

/** The nearest candidate that no other call was quicker to hold. */
export async function hold(
  line: Line,
  webhook: Webhook,
  session: CallSession,
  from: Place | null,
  { only, tried: before }: { only: string | null; tried: ReadonlySet<string> } = ANYBODY
): Promise<Near | null> {
  const { call, now, tx } = session
  const directory = line.ports.directory.current()
  const standing = await tx.standing(now, from === null)
  // A telephone that two conseillers share is held, or rests, for both.
  const phones = [...standing.heldConseillers].flatMap(id => directory.conseillers.get(id)?.telephone ?? [])
  const held = { ...standing, heldPhones: new Set([...standing.heldPhones, ...phones]) }
  const taken = new Set<string>()
  const tried = new Set([...before, ...call.attempts.flatMap(({ conseillerId }) => conseillerId ?? [])])
  for (const id of [...tried]) {
    const phone = directory.conseillers.get(id)?.telephone
    if (phone) tried.add(phone)
  }
  for (;;) {
    const near = nextCandidate(directory, held, {
      from,
      only,
      now,
      tried: new Set([...tried, ...taken]),
      callerNumber: webhook.from,
      mayBeDialled: isDialable
    })
    const conseiller = near?.station.conseiller
    if (!near || !conseiller) return null
    const isHeld = await tx.reserve({
      attempt: nextAttempt(call),
      conseillerId: conseiller.id,
      phone: conseiller.telephone,
      now,
      until: new Date(now.getTime() + LEASE.beforeAcceptSeconds * 1000)
    })
    if (isHeld) return near
    taken.add(conseiller.id)
  }
}

function ring(
  line: Line,
  webhook: Webhook,
  session: CallSession,
  state: HelplineState,
  near: Near,
  before: readonly string[]
): VoiceDocument {
  const { permanence, conseiller, placeHours } = near.station
  const first = session.call.attempts.length === 0
  const words = first
    ? wording.ringing(permanence.nom, permanence.commune, near, placeHours)
    : wording.ringingNext(permanence.nom, permanence.commune)
  return dial(line, webhook, session, state, [...before, words], conseiller?.telephone ?? '', {
    conseillerId: conseiller?.id ?? null,
    permanenceId: permanence.id,
    distanceMeters: near.distanceMeters
  })
}

const ringFallback = (
  line: Line,
  webhook: Webhook,
  session: CallSession,
  state: HelplineState,
  number: string
): VoiceDocument =>
  dial(line, webhook, session, state, [wording.ringingFallback], number, {
    conseillerId: null,
    permanenceId: null,
    distanceMeters: null
  })

function dial(
  line: Line,
  webhook: Webhook,
  session: CallSession,
  state: HelplineState,
  before: readonly string[],
  number: string,
  rung: { conseillerId: string | null; permanenceId: string | null; distanceMeters: number | null }
): VoiceDocument {
  const attempt = nextAttempt(session.call)
  const seconds = rung.conseillerId ? ringSeconds(session.call, session.now) : 25
  session.add({ type: 'asked', turn: session.call.turn + 1, step: 'dialled', dialog: state })
  session.add({ type: 'rang', attempt, ...rung })
  const { urlOf, lineNumber } = line.settings
  return {
    kind: 'dial',
    ...(state.slowly ? { slowly: state.slowly } : {}),
    before,
    number,
    // Never the caller's own number, which Twilio would show by default.
    callerId: lineNumber ?? webhook.to ?? '',
    ringSeconds: seconds,
    timeLimitSeconds: RING.timeLimitSeconds,
    action: urlOf(path.dialled(attempt)),
    whisper: urlOf(path.whisper(session.callSid, attempt)),
    legStatus: urlOf(path.leg(session.callSid, attempt))
  }
}

/** Nobody can answer now: a call-back, an SMS with the nearest permanences, a voicemail. */
function offer(
  line: Line,
  webhook: Webhook,
  session: CallSession,
  state: HelplineState,
  before: readonly string[]
): VoiceDocument {
  const ownNumber = webhook.from !== null && isDialable(webhook.from)
  const nearest = nearestKnown(line, session.now, state)
  const can = {
    callback: true,
    sms: line.settings.canSendSms && ownNumber && webhook.from !== null && isMobile(webhook.from),
    voicemail: true,
    ownNumber,
    ...inSms(nearest)
  }
  const again = state.offer !== null
  // « Je cherche quelqu'un » and « personne » in one breath would sound as if nobody had looked.
  const first = before.length > 0 ? [...before, wording.pause] : []
  const said = again
    ? [...first, wording.stillNobody]
    : [...first, wording.nobody, ...nearestInWords(line, session, nearest, state)]
  session.add({ type: 'offered' })
  const reply = makeOffer(state, can, said)
  return ask(line, session, reply.state, reply.before)
}

/** What can be opened from an SMS and not from a telephone: a link to book, or workshops. */
function inSms(nearest: Near | undefined): Pick<Offer, 'inSms'> {
  const permanence = nearest?.station.permanence
  if (permanence?.priseRdv) return { inSms: 'booking' }
  return permanence?.access?.workshops ? { inSms: 'workshops' } : {}
}

function nearestInWords(
  line: Line,
  session: CallSession,
  nearest: Near | undefined,
  { asksAbout = [] }: HelplineState
): string[] {
  if (!nearest) return []
  const { permanence } = nearest.station
  const there = hoursThereInWords(nearest.station, session.now)
  if (!there.place && !there.conseiller) return []
  const { access } = permanence
  const complement = access && access.complement.length <= MOST_SAID ? access.complement : ''
  const callFirst = (access?.ways.includes('phone') ?? false) && !access?.ways.includes('walk-in')
  return [
    wording.nearestPlace(permanence.nom, permanence.commune, nearest, there),
    daysThereInWords(allThere(line, nearest), asksAbout, session.now),
    wording.gettingThere(complement, callFirst)
  ].filter(Boolean)
}

/** All who receive at a place. */
const allThere = (line: Line, { station }: Near) =>
  line.ports.directory.current().stations.filter(({ permanence }) => permanence.id === station.permanence.id)

/** The hours of the nearest place on the days named in a sentence; `null` where none is, or nothing is known of them. */
export function hoursAsked(line: Line, now: Date, state: HelplineState, said: string): string | null {
  const nearest = nearestKnown(line, now, state)
  const days = nearest ? daysAsked(said, localTimeIn(nearest.station.zone, now).day) : []
  return (nearest && daysThereInWords(allThere(line, nearest), days, now)) || null
}

/** The nearest permanence whose hours are known, for an answer or a promise. */
export function nearestKnown(line: Line, now: Date, { place }: HelplineState): Near | undefined {
  return place ? nearestKnownHours(line.ports.directory.current(), place, now, 1)[0] : undefined
}
