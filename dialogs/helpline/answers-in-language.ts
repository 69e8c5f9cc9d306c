import type { ForeignLanguage } from '../../domain/language/foreign'
import type { TextState } from './text-state'
import { mayCallBack, type TextContext, type TextTurn } from './text-turn'
import { LANGUAGES } from './wording-languages'

const joined = (parts: readonly (string | null)[]) => parts.filter(Boolean).join(' ')

/** The ways to a person: to be called back where that may be, and the line's number where there is one. */
function waysIn(language: ForeignLanguage, context: TextContext): string {
  const words = LANGUAGES[language]
  const { line } = context
  if (!mayCallBack(context)) return line ? words.call(line) : ''
  return joined([words.toBeCalled, line && words.orCall(line)])
}

/** A short answer in their language: what to send, and the way to a person. */
export function introducedIn(state: TextState, language: ForeignLanguage, context: TextContext): TextTurn {
  const { hello, sendCode } = LANGUAGES[language]
  return {
    state: { ...state, stage: 'answered', language },
    replies: [{ text: joined([hello, sendCode, waysIn(language, context)]), lang: language }]
  }
}

/** The last message that is sent. */
export function stoppedIn(language: ForeignLanguage, line: string | null, isCalledBack: boolean): string {
  const { stopped, notCalledBack, startAgain, phone } = LANGUAGES[language]
  return joined([stopped, isCalledBack ? notCalledBack : null, startAgain, line && phone(line)])
}

/** No place is known near them, or none but those told. */
export function noneNearIn(language: ForeignLanguage, isAnother: boolean, context: TextContext): string {
  const { noneNear, noOtherNear } = LANGUAGES[language]
  return joined([isAnother ? noOtherNear : noneNear, waysIn(language, context)])
}

/** To whoever asks to be called back, or for a person, where no number is taken down. */
export function byTelephoneIn(language: ForeignLanguage, hasPlace: boolean, context: TextContext): string {
  const { noCallBack, goThere, sendCode } = LANGUAGES[language]
  return joined([noCallBack, context.line ? waysIn(language, context) : hasPlace ? goThere : sendCode])
}
