import type { ForeignLanguage } from '../../domain/language/foreign'
import type { KnownNeed } from '../../domain/needs/known-need'
import type { Place } from '../../domain/places/place'
import type { Day } from '../../domain/values/day'
import type { Step } from '../dialog'

/** What is known of a caller's request. Plain data: it waits in the store from one webhook to the next. */
export interface HelplineState {
  readonly step: Step
  /** The question that waits for an answer, word for word: `*` repeats it. */
  readonly question: string
  readonly need: KnownNeed | null
  readonly place: Place | null
  /** Communes that fit what was said: the first three are named, all are looked up. */
  readonly choices: readonly Place[]
  /** The commune to be confirmed. */
  readonly guess: Place | null
  /** Misses at the need, then at the place: a third ends in a person, never in a fourth question. */
  readonly misses: number
  /** Documents heard so far: nobody goes round in circles. */
  readonly heard: number
  /** Emergency numbers told to somebody in danger. */
  readonly danger: readonly string[] | null
  /** They were told whom to call, and have said nothing else since: the question that waited then. */
  readonly alarm?: { readonly question: string; readonly step: Step }
  /** The number calls again and again, and nobody has shown yet that somebody is there. */
  readonly unproven?: true
  /** They hear little: the line speaks slowly from then on. */
  readonly slowly?: true
  /** They hear little, and chose to be told in writing. */
  readonly bySms?: true
  /** The days whose hours they asked about. */
  readonly asksAbout?: readonly Day[]
  /** What they typed at the first question, which no choice is: their postal code may begin so. */
  readonly typed?: string
  /** The language they speak; absent for French. */
  readonly language?: ForeignLanguage
  /** What can be offered, once nobody could answer. */
  readonly offer: Offer | null
}

/** What can be offered to this caller when nobody can answer now. */
export interface Offer {
  readonly callback: boolean
  readonly sms: boolean
  readonly voicemail: boolean
  /** What the SMS would give beside addresses and hours. */
  readonly inSms?: 'booking' | 'workshops'
  /** The caller's own number is known and may be called. */
  readonly ownNumber: boolean
}
