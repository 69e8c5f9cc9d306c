import type { Answers, Asked, Move, Person } from '../../integrations/telephony/people'
import type { CallSettings } from '../../integrations/telephony/telephone-network'
import type { Behaviour, ScriptedCall } from './options'

/** A caller asked the same thing this often gives up: the script has no other answer. */
const PATIENCE = 3

/** A call that plays itself: a caller who knows each step, and telephones that do what they are told. */
export function scriptedCall(script: ScriptedCall): Pick<CallSettings, 'says' | 'people'> {
  let rung = 0
  return {
    says: callerOf(script),
    people: () =>
      personOf(script.accept[Math.min(rung++, script.accept.length - 1)] ?? '1', script.talkSeconds)
  }
}

function callerOf({ need, place, commune, offer }: ScriptedCall): Answers {
  const asked = new Map<string, number>()
  const answers: Readonly<Record<string, (prompt: string, question: Asked) => Move>> = {
    need: () => spokenOrKeyed(need),
    place: () => spokenOrKeyed(place),
    'place-choice': prompt => ({ digits: commune ? (keyFor(commune, prompt) ?? '1') : '1' }),
    confirm: () => ({ digits: '1' }),
    offer: () => (offer ? { digits: offer } : { hangUp: true }),
    'callback-number': () => ({ digits: '0639980001#' }),
    voicemail: () => ({ recordsSeconds: 12 })
  }
  return (prompt, question) => {
    const times = (asked.get(question.step) ?? 0) + 1
    asked.set(question.step, times)
    if (times > PATIENCE) return { hangUp: true }
    return answers[question.step]?.(prompt, question)
  }
}

const spokenOrKeyed = (words: string): Move =>
  /^[\d*#]+$/.test(words) ? { digits: words } : { speech: words }

/** « Pour X, tapez 1. » gives 1 for X. */
export function keyFor(name: string, prompt: string): string | undefined {
  const choices = prompt.toLowerCase().matchAll(/pour ([^.?!]+?),? tapez (\d)/g)
  return [...choices].find(([, choice = '']) => choice.includes(name.toLowerCase()))?.[2]
}

function personOf(behaviour: Behaviour, talkSeconds: number): Person {
  switch (behaviour) {
    case '1':
    case '2':
      return { keys: [behaviour], talkSeconds }
    case 'silence':
      return { keys: [] }
    default:
      return { picksUp: behaviour }
  }
}
