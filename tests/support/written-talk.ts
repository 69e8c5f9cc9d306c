import { textHelpline } from '../../dialogs/helpline/text-dialog'
import type { TextState } from '../../dialogs/helpline/text-state'
import type { TextContext, TextPorts, TextTurn } from '../../dialogs/helpline/text-turn'
import { callbackNumber } from '../../domain/needs/callback-number'
import { saidNeed } from '../../domain/needs/said-need'
import { directoryOf } from '../../domain/permanences/directory'
import { loadedGeography } from '../integrations/geography/loaded'
import { caudresis } from './caudresis'

const geography = loadedGeography()

/** The written dialogue before the invented places of the Caudrésis and the whole geography. */
export const WRITTEN: TextPorts = {
  readNeed: saidNeed,
  readPlace: (said, options) => geography.read(said, options),
  readCallbackNumber: callbackNumber,
  directory: directoryOf(caudresis())
}

/** On a Tuesday at ten, from a number that may be called back. */
export const FROM_A_NUMBER: TextContext = {
  now: new Date('2026-11-24T10:00:00+01:00'),
  ownNumber: '+33639980001',
  mayCallTyped: true,
  line: '01 70 77 23 72',
  room: 'ample'
}

/** On a page anybody could type anybody's number: nobody is called back from it. */
export const ON_THE_PAGE: TextContext = { ...FROM_A_NUMBER, ownNumber: null, mayCallTyped: false }

/** What the line makes of each message of one conversation. */
export function turnsOf(ports: TextPorts, context: TextContext, said: readonly string[]): TextTurn[] {
  let state: TextState | null = null
  return said.map(text => {
    const turn = textHelpline(state, { text }, ports, context)
    state = turn.state
    return turn
  })
}

/** All that is answered in a turn, and the choices that it offers. */
export const inWords = ({ replies }: TextTurn): string =>
  replies.map(reply => [reply.text, ...(reply.choices ?? [])].join(' / ')).join(' ')
