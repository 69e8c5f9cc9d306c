import { normalise } from '../../domain/language/normalise'
import { cancelsCallBack } from '../../domain/needs/cancels'
import { withoutPasswords } from '../../domain/needs/password'
import type { SaidNeed } from '../../domain/needs/said-need'
import type { TextReply } from '../dialog'
import type { TextHeard } from './text-turn'
import * as wording from './wording-exchange'
import { noMedia, textWords } from './wording-text'

/**
 * What a person's message does while a conseiller has their conversation, or is looked for.
 *
 * - `pass-on`: it is for the conseiller; `replies`, mostly none, come from the line itself;
 * - `keep`: it is not passed on;
 * - `leave`: they want nobody any more; `call-back`: they want to be called instead.
 */
export type ExchangeTurn =
  | { readonly kind: 'pass-on'; readonly text: string; readonly replies: readonly TextReply[] }
  | { readonly kind: 'keep'; readonly replies: readonly TextReply[] }
  | { readonly kind: 'leave' }
  | { readonly kind: 'call-back' }

/** Longer than this nobody writes: the beginning is passed on. */
const LONGEST = 2_000
const END = /^(?:fin|stop|quitter|terminer|terminer la conversation|ne plus attendre|annuler?)$/

/** What may be answered while one waits, in the order of the keys. */
export const waitingChoices = (canBeCalled: boolean): readonly string[] =>
  canBeCalled ? [wording.beCalledBack, wording.waitNoMore] : [wording.waitNoMore]

export const openedReply = (canBeCalled: boolean): TextReply => ({
  text: wording.opened,
  choices: waitingChoices(canBeCalled)
})

export function inExchange(
  state: 'waiting' | 'taken',
  heard: TextHeard,
  said: SaidNeed,
  canBeCalled: boolean
): ExchangeTurn {
  if (heard.pinned) {
    const { commune, codePostal } = heard.pinned
    return { kind: 'pass-on', text: wording.position(commune, codePostal), replies: [] }
  }
  const text = heard.text.trim().slice(0, LONGEST)
  if (text === '') return { kind: 'keep', replies: heard.hasMedia ? [{ text: noMedia }] : [] }
  // A card's number is of no use to a conseiller, and would be written down where it does not belong.
  if (said.sensitiveNumber) return { kind: 'keep', replies: [{ text: textWords.sensitiveNumber }] }
  const words = normalise(text).replace(/[\s.!]+$/, '')
  if (END.test(words)) return { kind: 'leave' }
  if (state === 'waiting') {
    const key = /^[1-9]$/.exec(words)?.[0]
    const choices = waitingChoices(canBeCalled)
    const chosen = key ? choices[Number(key) - 1] : choices.find(choice => normalise(choice) === words)
    if (chosen === wording.waitNoMore) return { kind: 'leave' }
    if (chosen || (canBeCalled && said.wants === 'callback' && !cancelsCallBack(text)))
      return { kind: 'call-back' }
  }
  const danger = said.emergency && said.wants === 'emergency' ? [textWords.danger(said.emergency)] : []
  const media = heard.hasMedia ? [noMedia] : []
  const { text: passedOn, isTold } = withoutPasswords(text)
  const password = isTold ? [textWords.password] : []
  return {
    kind: 'pass-on',
    text: passedOn,
    replies: [...danger, ...password, ...media].map(line => ({ text: line }))
  }
}
