import { type ForeignLanguage, isFrench, isPoliteAbroad, surelyForeign } from '../../domain/language/foreign'
import type { TextReply } from '../dialog'
import type { TextState } from './text-state'
import { LANGUAGES } from './wording-languages'
import * as wording from './wording-text'

/** Whoever writes another language is answered in it, until they write French. */
export function inTheirLanguage({ language, ...state }: TextState, text: string): TextState {
  const now = surelyForeign(text) ?? (isFrench(text) ? null : (language ?? null))
  return now ? { ...state, language: now } : state
}

/** What a reply in another language is marked with. */
export const inLang = (language: ForeignLanguage | undefined) => (language ? { lang: language } : {})

/** What can be chosen after an answer, in the language that was answered in. */
export const choicesAfterAnswer = (language: ForeignLanguage | undefined): readonly string[] =>
  language ? LANGUAGES[language].choices : wording.afterAnswer

/** Politeness in the language that they write already, answered in it; `null` where it is none. */
export function politeAbroad({ language }: TextState, text: string): TextReply | null {
  return language && isPoliteAbroad(text) ? { text: LANGUAGES[language].welcome, lang: language } : null
}
