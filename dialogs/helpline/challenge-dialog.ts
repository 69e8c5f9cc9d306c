import { KEYPAD_NEEDS } from '../../domain/needs/known-need'
import type { Heard, Reply } from '../dialog'
import { afterHearing, type HelplinePorts, nothingKnown } from './helpline-dialog'
import type { HelplineState } from './state'
import * as wording from './wording'

const KEY = '4'
const MAX_MISSES = 3

/** The first document for a number that calls again and again: one key, and the call goes on as any other. */
export const challenge = (
  ports: Pick<HelplinePorts, 'words'>,
  before: readonly string[]
): Reply<HelplineState> => ({
  kind: 'ask',
  before,
  state: { ...nothingKnown(ports.words), question: wording.challenge, heard: 1, unproven: true }
})

/** Whoever speaks sense or presses a key of the line is somebody: only silence and noise are asked again, and ring nobody. */
export function afterChallenge(
  state: HelplineState,
  heard: Heard,
  ports: HelplinePorts
): Reply<HelplineState> {
  const { unproven: _, ...proven } = state
  const known = { ...proven, question: ports.words.needQuestions[0], misses: 0 }
  if (heard.keys === KEY) return { kind: 'ask', before: [], state: { ...known, heard: state.heard + 1 } }
  if (makesSense(heard, ports)) return afterHearing(known, heard, ports)
  const misses = state.misses + 1
  if (misses >= MAX_MISSES) return { kind: 'close', before: [], state }
  return { kind: 'ask', before: [], state: { ...state, misses, heard: state.heard + 1 } }
}

function makesSense({ keys, text }: Heard, { readNeed, readPlace }: HelplinePorts): boolean {
  if (keys) return keys === '0' || KEYPAD_NEEDS[keys] !== undefined
  if (!text) return false
  const said = readNeed(text)
  if (said.need || said.emergency || said.wants === 'human' || said.wants === 'callback') return true
  const reading = readPlace(text, { asked: false })
  return reading.kind === 'one' || reading.kind === 'several'
}
