import type { Asked, Move, Person, PickUp } from '../../integrations/telephony/people'
import type { CallSettings } from '../../integrations/telephony/telephone-network'
import type { Keyboard } from './keyboard'
import * as wording from './wording'

/** Reading a whisper and finding the key takes longer than hearing it: the keyboard gets this much more time. */
const SLOWER_THAN_AN_EAR = 3

/** A call played from the keyboard, both ends of it. `hangUp` ends it for the caller. */
export function interactiveCall(
  keyboard: Keyboard,
  hangUp: () => void
): Pick<CallSettings, 'says' | 'people' | 'pace'> {
  const person: Person = {
    picksUp: async ring => pickUpOf(await keyboard.ask(wording.askPickUp, ring.stopped)),
    keys: async (_prompt, asked, _turn, left) => moveOf(await keyboard.ask(wording.askWhisper, left), asked),
    talks: async over => {
      if (isHangUp(await keyboard.ask(wording.askTalk, over))) hangUp()
      return undefined
    }
  }
  return {
    says: async (_prompt, asked, _turn, left) => {
      const question = asked.verb === 'Record' ? wording.askRecording : wording.askCaller
      return moveOf(await keyboard.ask(question, left), asked)
    },
    people: () => person,
    pace: {
      ringMs: seconds => seconds * 1000,
      answerMs: (seconds, whose) =>
        whose === 'called' ? seconds * 1000 * SLOWER_THAN_AN_EAR : Number.POSITIVE_INFINITY
    }
  }
}

const isHangUp = (line: string | undefined) =>
  line !== undefined && wording.HANG_UP_WORDS.includes(line.trim().toLowerCase())

function pickUpOf(line: string | undefined): PickUp {
  const letter = line?.trim().toLowerCase().charAt(0)
  if (line === undefined || letter === 'r') return 'no-answer'
  return letter === 'm' ? 'voicemail' : letter === 'o' ? 'busy' : 'human'
}

/** What a typed line does: keys when it holds nothing else, speech otherwise. */
export function moveOf(line: string | undefined, asked: Pick<Asked, 'verb'>): Move {
  const words = line?.trim() ?? ''
  if (isHangUp(words))
    return asked.verb === 'Record' ? { recordsSeconds: 8, endsWith: 'hang-up' } : { hangUp: true }
  if (words === '') return { silence: true }
  // Nothing is recorded: a message lasts as long as it takes to say, about fifteen letters a second.
  if (asked.verb === 'Record') return { recordsSeconds: Math.max(2, Math.ceil(words.length / 15)) }
  if (/^[\d*#][\d*# .-]*$/.test(words)) return { digits: words }
  return { speech: words }
}
