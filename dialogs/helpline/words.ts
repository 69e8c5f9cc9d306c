import type { Manners } from '../../domain/needs/manners'
import type { Place } from '../../domain/places/place'

/** What the dialogue says up to the moment when a person is to be found: heard on the telephone, or read in a message. */
export interface HelplineWords {
  readonly needQuestions: readonly [string, ...string[]]
  readonly placeQuestions: readonly [string, ...string[]]
  readonly placeTroubles: Readonly<
    Record<'silence' | 'incomplete-code' | 'no-such-code' | 'abroad' | 'none', string>
  >
  /** `more`: other communes fit as well. */
  readonly placeChoice: (places: readonly Place[], more: boolean) => string
  readonly placeChoiceAgain: string
  readonly confirmPlace: (place: Place) => string
  readonly notThatPlace: string
  readonly needUnknown: string
  readonly toAPerson: string
  readonly withoutPlace: string
  /** Emergency numbers, most urgent first. */
  readonly danger: (numbers: readonly string[]) => string
  readonly helpToo: (numbers: readonly string[]) => string
  readonly afterDanger: string
  readonly fraudAdvice: string
  readonly sensitiveNumber: string
  /** Said to politeness, before the question that waits. */
  readonly politely: Readonly<Record<Manners, string>>
}
