import type { PromiseKind } from '../../domain/calls/call'
import { isDialable, toE164 } from '../../domain/values/phone-number'
import type { Heard, Reply } from '../dialog'
import type { HelplineState, Offer } from './state'
import * as wording from './wording'

type OfferReply = Reply<HelplineState>

const MAX_MISSES = 3

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

/** The next turn at `offer`, `callback-number` or `voicemail`. */
export function afterOffer(
  state: HelplineState,
  heard: Heard,
  readCallbackNumber: (said: string) => string | null
): OfferReply {
  const offer: Offer = state.offer ?? { callback: true, sms: false, voicemail: true, ownNumber: false }
  switch (state.step) {
    case 'callback-number':
      return afterNumber(state, offer, heard, readCallbackNumber)
    case 'voicemail':
      return afterVoicemail(state, offer, heard)
    default:
      return afterChoice(state, offer, heard, readCallbackNumber)
  }
}

function afterChoice(
  state: HelplineState,
  offer: Offer,
  heard: Heard,
  readCallbackNumber: (said: string) => string | null
): OfferReply {
  if (heard.keys === '*') return ask(state)
  if (heard.keys === '0') return { kind: 'reach', before: [wording.toAPerson], state }
  const chosen = heard.keys || chosenIn(heard.text)
  // Whoever hides their number is asked for one before anything is promised.
  if (chosen === '1' && offer.callback) {
    return promise(state, 'callback', heard.text ? readCallbackNumber(heard.text) : null)
  }
  if (chosen === '2' && offer.sms) return promise(state, 'sms')
  if (chosen === '3' && offer.voicemail) return askVoicemail(state)

  const misses = state.misses + 1
  if (misses < MAX_MISSES) {
    const unheard = heard.keys || heard.text ? wording.offerAgain[0] : wording.offerAgain[1]
    return ask({ ...state, misses }, [unheard])
  }
  // Nobody is left with nothing: a number that is known is called back, else a message can be left.
  if (offer.callback && offer.ownNumber)
    return { ...promise(state, 'callback'), before: [wording.silentOffer] }
  return askVoicemail(state, [wording.silentOffer])
}

/** The key that some words stand for at the offer. */
function chosenIn(text: string): string {
  if (/rappel|me t[ée]l[ée]phon/iu.test(text)) return '1'
  if (/sms|texto|adresse|horaire|par écrit/iu.test(text)) return '2'
  if (/message|messagerie|r[ée]pondeur|vocal/iu.test(text)) return '3'
  const ordinal = /\b(un|une|deux|trois|premi(?:er|ère)|deuxième|second|troisième)\b/iu
    .exec(text)?.[1]
    ?.toLowerCase()
  if (!ordinal) return ''
  return ordinal.startsWith('un') || ordinal.startsWith('prem') ? '1' : ordinal.startsWith('tr') ? '3' : '2'
}

function afterNumber(
  state: HelplineState,
  offer: Offer,
  heard: Heard,
  readCallbackNumber: (said: string) => string | null
): OfferReply {
  if (heard.keys.includes('*') && offer.voicemail) return askVoicemail(state)
  const number = heard.keys ? toE164(heard.keys, state.place?.departement) : readCallbackNumber(heard.text)
  if (number && isDialable(number)) return promise(state, 'callback', number)
  const misses = state.misses + 1
  if (misses >= MAX_MISSES) return askVoicemail(state)
  return ask({ ...state, misses, question: wording.numberQuestions[misses] ?? wording.numberQuestions[2] })
}

function afterVoicemail(state: HelplineState, offer: Offer, heard: Heard): OfferReply {
  const { recording } = heard
  // Shorter than two seconds: a click, a breath. @see guides of telephony, S20
  if (recording && recording.seconds >= 2) return promise(state, 'voicemail', null, recording)
  // No message, but a call that was missed: it is not forgotten.
  if (offer.ownNumber) return { ...promise(state, 'callback'), before: [wording.voicemailEmpty] }
  if (state.misses === 0) return ask({ ...state, misses: 1 }, [wording.voicemailEmpty])
  return { kind: 'close', before: [wording.voicemailEmpty], state }
}
