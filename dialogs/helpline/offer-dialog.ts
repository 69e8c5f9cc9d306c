import type { PromiseKind } from '../../domain/calls/call'
import { saysSafe } from '../../domain/needs/after-danger'
import { mannersIn } from '../../domain/needs/manners'
import type { SaidNeed } from '../../domain/needs/said-need'
import { yesOrNo } from '../../domain/needs/yes-or-no'
import { isDialable, toE164 } from '../../domain/values/phone-number'
import type { Heard, Reply } from '../dialog'
import { afterAlarm, inDanger, withoutAlarm } from './helpline-dialog'
import type { HelplineState, Offer } from './state'
import { troubleOf } from './trouble'
import * as wording from './wording'

type OfferReply = Reply<HelplineState>

const MAX_MISSES = 3
/** Documents of a whole call, offers included. @see guides of telephony, I7 */
const MAX_HEARD = 12

/** Shorter than this it is a click, a breath. @see guides of telephony, S20 */
export const SHORTEST_MESSAGE_SECONDS = 2

const ask = (state: HelplineState, before: readonly string[] = []): OfferReply => ({
  kind: 'ask',
  before,
  state: { ...state, heard: state.heard + 1 }
})

const promise = (
  state: HelplineState,
  kind: PromiseKind,
  number: string | null = null,
  recording: Heard['recording'] = null
): OfferReply => ({ kind: 'promise', before: [], state, promise: kind, number, recording })

/** Opens the offer: call-back, SMS with the nearest permanences, voicemail. */
export const makeOffer = (state: HelplineState, offer: Offer, before: readonly string[]): OfferReply =>
  ask({ ...state, step: 'offer', offer, misses: 0, question: wording.offerChoices(offer) }, before)

/** Asks the number to call back, of somebody who hides theirs. */
export const askNumber = (state: HelplineState, before: readonly string[] = []): OfferReply =>
  ask({ ...state, step: 'callback-number', misses: 0, question: wording.numberQuestions[0] }, before)

const askVoicemail = (state: HelplineState, before: readonly string[] = []): OfferReply =>
  ask({ ...state, step: 'voicemail', misses: 0, question: wording.voicemailQuestion }, before)

/** What an offer reads of a caller's words. */
export interface OfferPorts {
  readonly readNeed: (said: string) => SaidNeed
  readonly readCallbackNumber: (said: string) => string | null
  /** The hours of the nearest place on a day named in a sentence; `null` where none is, or nothing is known. */
  readonly hoursAsked?: (said: string) => string | null
}

/** The next turn at `offer`, `callback-number` or `voicemail`. */
export function afterOffer(state: HelplineState, heard: Heard, ports: OfferPorts): OfferReply {
  const offer: Offer = state.offer ?? { callback: true, sms: false, voicemail: true, ownNumber: false }
  if (state.step === 'voicemail') return afterVoicemail(state, offer, heard)
  const said = heard.text ? ports.readNeed(heard.text) : null
  const danger = state.alarm && saysSafe(heard.text) ? null : inDanger(state, said, wording)
  if (danger) return danger
  if (state.heard >= MAX_HEARD) return lastWord(state, offer)
  if (state.alarm) {
    const isChoice = chosenIn(heard.text) !== '' || ports.readCallbackNumber(heard.text) !== null
    const alarmed = isChoice ? null : afterAlarm(state, heard, said, null, wording)
    return alarmed ?? afterOffer(withoutAlarm(state), heard, ports)
  }
  if (heard.keys === '*') return ask(state)
  if (heard.keys === '0' || said?.wants === 'human')
    return { kind: 'reach', before: [wording.toAPerson], state }
  return state.step === 'callback-number'
    ? afterNumber(state, offer, heard, ports)
    : afterChoice(state, offer, heard, said, ports)
}

/** Nobody goes round in circles: a number that is known is called back, else a message can be left. */
const lastWord = (state: HelplineState, offer: Offer): OfferReply =>
  offer.callback && offer.ownNumber
    ? { ...promise(state, 'callback'), before: [wording.silentOffer] }
    : askVoicemail(state, [wording.silentOffer])

function afterChoice(
  state: HelplineState,
  offer: Offer,
  heard: Heard,
  said: SaidNeed | null,
  ports: OfferPorts
): OfferReply {
  const hours = heard.keys ? null : (ports.hoursAsked?.(heard.text) ?? null)
  // « Quels sont les horaires samedi ? », « et demain ? »: answered; « rappelez-moi demain » is a choice.
  if (hours && (said?.wants === 'hours' || !chosenIn(heard.text))) return ask(state, [hours])
  const chosen = heard.keys || chosenIn(heard.text)
  // Whoever hides their number is asked for one before anything is promised.
  if (chosen === '1' && offer.callback) {
    return promise(state, 'callback', heard.text ? ports.readCallbackNumber(heard.text) : null)
  }
  if (chosen === '2' && offer.sms) return promise(state, 'sms')
  if (chosen === '3' && offer.voicemail) return askVoicemail(state)
  // « Non merci, au revoir »: nothing is promised that was not asked for.
  if (!chosen && (said?.wants === 'stop' || yesOrNo(heard.text) === 'no')) {
    return { kind: 'close', before: [wording.asYouWish], state }
  }
  const manners = chosen ? null : mannersIn(heard.text)
  if (manners === 'goodbye') return { kind: 'close', before: [wording.asYouWish], state }
  if (manners) return ask(state, [wording.politely[manners]])
  const misses = state.misses + 1
  if (misses >= MAX_MISSES) return lastWord(state, offer)
  const { orAPerson, offerChoices, offerTroubles } = wording
  const question = `${offerChoices(offer)} ${orAPerson}`
  return ask({ ...state, misses, question }, [offerTroubles[troubleOf(heard)]])
}

/** The key that some words stand for at the offer. */
function chosenIn(text: string): string {
  if (/rappel|me t[ée]l[ée]phon/iu.test(text)) return '1'
  if (/sms|texto|adresse|horaire|par écrit/iu.test(text)) return '2'
  if (/message|messagerie|r[ée]pondeur|vocal/iu.test(text)) return '3'
  return ''
}

function afterNumber(state: HelplineState, offer: Offer, heard: Heard, ports: OfferPorts): OfferReply {
  const number = heard.keys
    ? toE164(heard.keys, state.place?.departement)
    : ports.readCallbackNumber(heard.text)
  if (number && isDialable(number)) return promise(state, 'callback', number)
  const misses = state.misses + 1
  if (misses >= MAX_MISSES) {
    return offer.voicemail ? askVoicemail(state, [wording.numberGivenUp]) : lastWord(state, offer)
  }
  const question = wording.numberQuestions[misses] ?? wording.numberQuestions[2]
  return ask({ ...state, misses, question }, [wording.numberTroubles[troubleOf(heard)]])
}

function afterVoicemail(state: HelplineState, offer: Offer, heard: Heard): OfferReply {
  const { recording } = heard
  if (recording && recording.seconds >= SHORTEST_MESSAGE_SECONDS)
    return promise(state, 'voicemail', null, recording)
  // No message, but a call that was missed: it is not forgotten.
  if (offer.ownNumber) return { ...promise(state, 'callback'), before: [wording.voicemailEmpty] }
  if (state.misses === 0) return ask({ ...state, misses: 1 }, [wording.voicemailEmpty])
  return { kind: 'close', before: [wording.voicemailEmpty], state }
}
