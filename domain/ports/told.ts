import type { Conseiller } from '../permanences/conseiller'

/** Something that the calendar has to say to a conseiller, in the words of each way to reach them. */
export interface CalendarWord {
  /** Its identity: the same twice is told once. */
  readonly id: string
  readonly title: string
  readonly text: string
  /** Shorter, for SMS. */
  readonly sms: string
}

/**
 * Tells a conseiller where they can be reached: in Teams, else by SMS.
 * - `told`: on its way, or told before;
 * - `unreachable`: neither way leads to them: their page of the console says it too;
 * - `later`: ask again.
 */
export type TellConseiller = (
  conseiller: Conseiller,
  word: CalendarWord
) => Promise<'told' | 'unreachable' | 'later'>
