import type { ForeignLanguage } from '../../domain/language/foreign'
import type { KnownNeed } from '../../domain/needs/known-need'
import type { Manners } from '../../domain/needs/manners'
import type { SmallQuestion } from '../../domain/needs/small-questions'
import type { Place } from '../../domain/places/place'
import type { Trouble } from './trouble'

/** What the dialogue says up to the moment when a person is to be found: heard on the telephone, or read in a message. */
export interface HelplineWords {
  readonly needQuestions: readonly [string, ...string[]]
  /** Why the need is asked again, before the question: the first time, then the next. */
  readonly needTroubles: Readonly<Record<Trouble, readonly [string, ...string[]]>>
  /** Where the place was told first: it is noted, and the need alone is asked. */
  readonly needAfterPlace: string
  /** A need told in the place of another one. */
  readonly needHeard: (need: KnownNeed) => string
  /** To a key of no choice, with which a postal code may begin; absent where nothing is typed key by key. */
  readonly codeBegun?: string
  readonly placeQuestions: readonly [string, ...string[]]
  readonly placeTroubles: Readonly<
    Record<'silence' | 'incomplete-code' | 'no-such-code' | 'abroad' | 'none', string>
  >
  /** `more`: other communes fit as well. */
  readonly placeChoice: (places: readonly Place[], more: boolean) => string
  readonly choiceTroubles: Readonly<Record<Trouble, string>>
  /** Said after a question that is asked again. */
  readonly orAPerson: string
  readonly confirmPlace: (place: Place) => string
  readonly notThatPlace: string
  readonly needUnknown: string
  readonly toAPerson: string
  readonly withoutPlace: string
  /** Emergency numbers, most urgent first. */
  readonly danger: (numbers: readonly string[]) => string
  readonly helpToo: (numbers: readonly string[]) => string
  readonly afterDanger: string
  /** To whoever answers yes to it, or nothing that can be understood. */
  readonly dangerAgain: (numbers: readonly string[]) => string
  readonly somebodyHere: string
  /** To whoever says that there is no danger. */
  readonly safe: string
  /** The question that waited, after a danger was told at it. */
  readonly goOn: (question: string) => string
  readonly fraudAdvice: string
  readonly sensitiveNumber: string
  readonly password: string
  /** To somebody who hears little. `maySms`: they can have the addresses by SMS, too. */
  readonly slowly: (maySms: boolean) => string
  /** To a question about the line itself, before the one that waits. */
  readonly answers: Readonly<Record<SmallQuestion, string>>
  /** To somebody who dialled another number by mistake. */
  readonly wrongNumber: string
  /** Where the place is asked in a language that is not French; absent where another part of the dialogue answers in it. */
  readonly abroad?: Readonly<Partial<Record<ForeignLanguage, string>>>
  /** Said to politeness, before the question that waits. */
  readonly politely: Readonly<Record<Manners, string>>
}
