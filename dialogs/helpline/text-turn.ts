import type { PromiseKind } from '../../domain/calls/call'
import type { ForeignLanguage } from '../../domain/language/foreign'
import type { Directory } from '../../domain/permanences/directory'
import type { Place } from '../../domain/places/place'
import type { TextReply } from '../dialog'
import type { HelplinePorts } from './helpline-dialog'
import type { TextState } from './text-state'
import { choicesAfterAnswer, inLang } from './their-language'
import * as wording from './wording-text'

/** What somebody wrote or showed. */
export interface TextHeard {
  readonly text: string
  /** A place pinned on a map: it is where they are, no word is needed. */
  readonly pinned?: Place | null
  /** A photo, a sound, a contact: not opened, not kept. */
  readonly hasMedia?: boolean
}

/** Who writes, from where, and how much room an answer has. */
export interface TextContext {
  readonly now: Date
  /** E.164, when they write from a number that the line may call. */
  readonly ownNumber: string | null
  /** Whether a number that they type may be called: not from a page where anybody can type anybody's. */
  readonly mayCallTyped: boolean
  /** The line's number as people write it: `01 70 77 23 72`. */
  readonly line: string | null
  /** `sms`: two messages of few letters at most. */
  readonly room: 'sms' | 'ample'
}

export interface TextPorts extends Omit<HelplinePorts, 'words'> {
  readonly directory: Directory
  readonly readCallbackNumber: (said: string) => string | null
}

/** Something that the line owes from now on: to be stored with the words that say it. */
export interface TextPromise {
  readonly kind: PromiseKind
  readonly number: string
  readonly place: Place | null
  readonly need: string | null
  readonly dueAt: Date
}

export interface TextTurn {
  readonly state: TextState | null
  readonly replies: readonly TextReply[]
  readonly promise?: TextPromise
  /** They give up being called back: what is replied once it is known what that was. */
  readonly cancels?: (given: {
    readonly promised: number
    readonly isUnderWay: boolean
  }) => readonly TextReply[]
  /** They asked for a person: a conseiller who takes written conversations may take this one. */
  readonly wantsHuman?: boolean
}

/** Whether somebody who asks for it is called back: at their own number, or at one that they type. */
export const mayCallBack = ({ mayCallTyped, ownNumber }: TextContext): boolean =>
  mayCallTyped || ownNumber !== null

/** The question that waits, with what can be answered to it. */
export function asked(
  state: TextState,
  context: TextContext,
  before: readonly string[] = [],
  question = state.question
): TextTurn {
  const text = [...before, question].filter(Boolean).join(' ')
  return { state, replies: [{ text, ...choicesFor(state, context) }] }
}

/** Words, with what can be done next. */
export function offered(
  state: TextState,
  context: TextContext,
  words: readonly string[],
  language?: ForeignLanguage
): TextTurn {
  const text = words.filter(Boolean).join(' ')
  return { state, replies: [{ text, ...choicesFor(state, context), ...inLang(language) }] }
}

/** What can be answered, where a few answers are all that is wanted. */
export function choicesFor(
  { stage, step, choices, place, language, onlyInWriting }: TextState,
  context: TextContext
): { choices?: readonly string[] } {
  if (stage === 'answered') {
    if (onlyInWriting) return { choices: wording.afterAnswerInWriting.slice(0, place ? 2 : 1) }
    // An SMS in another language tells its keys itself.
    if (language && context.room === 'sms') return {}
    const all = choicesAfterAnswer(language)
    // What would be refused is not offered.
    if (!mayCallBack(context)) return place ? { choices: all.slice(1) } : {}
    return { choices: place ? [...all] : all.slice(0, 1) }
  }
  if (stage !== 'asking') return {}
  if (step === 'confirm') return { choices: [wording.yes, wording.no] }
  if (step !== 'place-choice') return {}
  return { choices: choices.slice(0, 3).map(wording.choiceOf) }
}
