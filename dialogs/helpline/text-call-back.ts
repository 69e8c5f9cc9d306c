import { callBackWindow, windowUntil } from '../../domain/calls/call-back-window'
import type { ForeignLanguage } from '../../domain/language/foreign'
import { normalise } from '../../domain/language/normalise'
import type { SaidNeed } from '../../domain/needs/said-need'
import { yesOrNo } from '../../domain/needs/yes-or-no'
import type { Place } from '../../domain/places/place'
import { isDialable, toE164 } from '../../domain/values/phone-number'
import { PARIS, zoneOf } from '../../domain/values/zone'
import { byTelephoneIn } from './answers-in-language'
import { whenIn } from './place-in-language'
import type { TextState } from './text-state'
import { offered, type TextContext, type TextPorts, type TextTurn } from './text-turn'
import { inLang } from './their-language'
import { callBackBefore } from './wording'
import { LANGUAGES } from './wording-languages'
import * as wording from './wording-text'

const MAX_NUMBER_MISSES = 2

/** A call back: at the number given, else at their own; where there is neither, it is asked for. */
export function promisedCallBack(known: TextState, given: string | null, context: TextContext): TextTurn {
  // Asked for in so many words, or by a key of before: nobody is called who said that they cannot be.
  if (known.onlyInWriting) {
    return offered({ ...known, stage: 'answered' }, context, [wording.onlyInWriting, wording.toWrite])
  }
  const typed = given && context.mayCallTyped && mayBeCalled(given, context) ? given : null
  const number = typed ?? context.ownNumber
  if (!number) {
    if (!context.mayCallTyped) {
      const { language, place } = known
      const words = language
        ? byTelephoneIn(language, place !== null, context)
        : wording.byTelephone(context.line)
      return offered({ ...known, stage: 'answered' }, context, [words], language)
    }
    return {
      state: { ...known, stage: 'number', misses: 0 },
      replies: [{ text: given ? wording.numberQuestions[1] : wording.numberQuestions[0] }]
    }
  }
  const { place, language } = known
  const zone = place ? zoneOf(place.departement) : PARIS
  const window = callBackWindow(context.now, zone, place?.departement ?? '75')
  const before = callBackBefore(window)
  // Asked twice: one promise, told again.
  if (!typed && known.calledBackBy !== null && known.calledBackBy > context.now.getTime()) {
    const words = language
      ? calledBackIn(language, number, window.dueAt, place, context)
      : wording.callbackKnown(callBackBefore(windowUntil(new Date(known.calledBackBy), context.now, zone)))
    return { state: { ...known, stage: 'answered' }, replies: [{ text: words, ...inLang(language) }] }
  }
  const words = language
    ? calledBackIn(language, number, window.dueAt, place, context)
    : wording.callbackPromised(number, before, context.line)
  return {
    state: { ...known, stage: 'answered', misses: 0, calledBackBy: window.dueAt.getTime() },
    replies: [{ text: words, ...inLang(language) }],
    promise: { kind: 'callback', number, place, need: known.need?.key ?? null, dueAt: window.dueAt }
  }
}

/** They give up being called back, once and for all. */
export const cancelledCallBack = (known: TextState): TextTurn => ({
  state: { ...known, calledBackBy: null },
  replies: [],
  cancels: given => [{ text: given.promised > 0 ? wording.cancelledCallBacks(given) : wording.noCallback }]
})

/** They need nobody any more: a call-back that was promised is given up with it. */
export const noLongerNeeded = (known: TextState): TextTurn => ({
  state: known.stage === 'answered' ? { ...known, calledBackBy: null } : null,
  replies: [],
  cancels: given => [{ text: given.promised > 0 ? wording.cancelledCallBacks(given) : wording.withPleasure }]
})

/** A number was asked for: called back there, asked once more, or not at all. */
export function afterNumber(
  state: TextState,
  text: string,
  said: SaidNeed,
  { readCallbackNumber }: Pick<TextPorts, 'readCallbackNumber'>,
  context: TextContext
): TextTurn {
  const number = said.callbackNumber ?? readCallbackNumber(text)
  if (number && mayBeCalled(number, context)) return promisedCallBack(state, number, context)
  if (said.wants === 'stop' || yesOrNo(text) === 'no' || /^annul/.test(normalise(text))) {
    return offered({ ...state, stage: 'answered' }, context, [wording.asYouWish])
  }
  const misses = state.misses + 1
  if (misses >= MAX_NUMBER_MISSES) {
    return offered({ ...state, stage: 'answered', misses: 0 }, context, [
      wording.numberGivenUp,
      wording.callUs(context.line)
    ])
  }
  return { state: { ...state, misses }, replies: [{ text: wording.numberQuestions[1] }] }
}

function calledBackIn(
  language: ForeignLanguage,
  number: string,
  dueAt: Date,
  place: Place | null,
  { now, line }: TextContext
): string {
  const when = whenIn(language, place ? zoneOf(place.departement) : PARIS, dueAt, now)
  return LANGUAGES[language].calledBack(number.slice(-2), when, line ?? '')
}

/** The line does not call itself. */
const mayBeCalled = (number: string, { line }: TextContext) =>
  isDialable(number) && number !== toE164(line ?? '')
