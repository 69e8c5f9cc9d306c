import { callbackNumber } from './callback-number'
import type { ChannelLimit } from './channel-limit'
import { heardWords } from './heard-words'
import { KEYPAD_NEEDS, type KnownNeed, UNKNOWN_NEED } from './known-need'
import { NEEDS } from './needs'
import { withoutPasswords } from './password'
import { readNeed } from './read-need'
import { type SmallQuestion, smallQuestion } from './small-questions'
import { hasWrongNumber, wantsHuman } from './wants'

/** What a sentence told of the need, and of what matters more than the need. */
export interface SaidNeed {
  /** `null` when none was understood. */
  readonly need: KnownNeed | null
  readonly wants: 'routing' | 'hours' | 'callback' | 'human' | 'stop' | 'emergency' | 'other'
  /** Emergency numbers, most urgent first. */
  readonly emergency: readonly string[] | null
  /** A fraud is under way: the advice comes first. */
  readonly fraud: boolean
  /** A card's or social security number was dictated. */
  readonly sensitiveNumber: boolean
  /** A password was told. */
  readonly password: boolean
  /** What keeps them from a telephone. */
  readonly limit: ChannelLimit | null
  /** They dialled another number by mistake. */
  readonly wrongNumber: boolean
  /** Asked of the line itself: answered, and no need. */
  readonly question: SmallQuestion | null
  /** E.164, when a number to call back was given. */
  readonly callbackNumber: string | null
}

/** Reads a sentence for the helpline: the need as a call keeps it, and what comes before any need. */
export function saidNeed(said: string): SaidNeed {
  const reading = readNeed(said)
  const question = reading.emergency
    ? null
    : (smallQuestion(said) ?? (reading.need === 'cout' ? 'cost' : null))
  return {
    need: question ? null : knownNeed(reading.need),
    // Whoever is being robbed is told what to do first, and then where help is near: nobody is passed on unasked.
    wants:
      reading.urgentNumerique && reading.wants === 'human' && !wantsHuman(heardWords(said))
        ? 'routing'
        : reading.wants,
    emergency: reading.emergency,
    fraud: reading.urgentNumerique,
    sensitiveNumber: reading.sensitiveNumber,
    password: withoutPasswords(said).isTold,
    limit: reading.limit,
    wrongNumber: reading.need === 'none' && hasWrongNumber(heardWords(said)),
    question,
    callbackNumber: callbackNumber(said)
  }
}

/** A need by its key, of the vocabulary or of the keypad; `null` for one that is still to be asked. */
export function knownNeed(key: string): KnownNeed | null {
  if (key === 'none' || key === UNKNOWN_NEED.key) return null
  const keyed = Object.values(KEYPAD_NEEDS).find(need => need.key === key)
  if (keyed) return keyed
  const need = NEEDS.get(key)
  return need ? { key, theme: need.theme, thematiques: need.thematiques, spoken: need.spoken } : null
}
