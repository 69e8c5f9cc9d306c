import type { Answering, Done, PickedUp, Question, Seen, StartCall } from './network'
import { type Shown, shownOf } from './shown'

/** What the person does as the caller. */
export type CallerAct = { digits: string } | { speech: string } | { silence: true } | { hangup: true }

/** What the person does as the conseiller. */
export type ConseillerAct =
  | { pickup: true }
  | { voicemail: true }
  | { 'no-answer': true }
  | { key: string }
  | { hangup: true }

/** One call played at the page. What is shown of it can be followed from any point. */
export interface Session {
  readonly id: string
  /** Everything shown so far. */
  readonly shown: readonly Shown[]
  readonly isOver: () => boolean
  /** @returns whether the line was waiting for it */
  readonly callerDoes: (act: CallerAct) => boolean
  readonly conseillerDoes: (act: ConseillerAct) => boolean
  /** Calls back at each thing shown from now on; the function it gives stops that. */
  readonly follow: (onShown: () => void) => () => void
  readonly end: () => void
}

/** Reading takes longer than hearing: the conseiller has this many times the seconds of the whisper. */
const SLOWER_THAN_AN_EAR = 3
const LONGEST_PAUSE_SECONDS = 2
const LETTERS_A_SECOND = 15

interface Waiting<T> {
  readonly answer: (done: T) => void
}

/** Starts a call whose caller and conseillers are the person at the page. */
export function startSession(id: string, startCall: StartCall, nameOf: (number: string) => string): Session {
  const shown: Shown[] = []
  const followers = new Set<() => void>()
  let over = false
  let question: Question | undefined
  const caller = slot<Done>()
  const ringing = slot<PickedUp>()
  const whisper = slot<Done>()
  const talk = slot<undefined>()

  const person: Answering = {
    picksUp: async ({ stopped }) => (await ringing.wait(stopped)) ?? 'no-answer',
    keys: (_prompt, _asked, _turn, left) => whisper.wait(left),
    talks: ended => talk.wait(ended)
  }
  const call = startCall({
    says: (_prompt, asked, _turn, left) => {
      question = asked
      return caller.wait(left)
    },
    people: () => person,
    pace: {
      pauseMs: seconds => Math.min(seconds, LONGEST_PAUSE_SECONDS) * 1000,
      ringMs: seconds => seconds * 1000,
      answerMs: (seconds, whose) =>
        whose === 'called' ? seconds * 1000 * SLOWER_THAN_AN_EAR : Number.POSITIVE_INFINITY
    },
    onEvent(event: Seen) {
      if (event.kind === 'ended') over = true
      shown.push(...shownOf(event, nameOf))
      for (const follower of followers) follower()
    }
  })

  function callerDoes(act: CallerAct): boolean {
    const recording = question?.verb === 'Record'
    if ('hangup' in act) {
      if (!recording || !caller.answer({ recordsSeconds: 8, endsWith: 'hang-up' })) call.hangUp()
      return !over
    }
    // Nothing is recorded: a message lasts as long as it would take to say.
    if (recording && 'speech' in act)
      return caller.answer({ recordsSeconds: Math.max(2, Math.ceil(act.speech.length / LETTERS_A_SECOND)) })
    return caller.answer(act)
  }

  function conseillerDoes(act: ConseillerAct): boolean {
    if ('pickup' in act) return ringing.answer('human')
    if ('voicemail' in act) return ringing.answer('voicemail')
    if ('no-answer' in act) return ringing.answer('no-answer')
    if ('key' in act) return whisper.answer({ digits: act.key })
    return talk.answer(undefined) || whisper.answer({ hangUp: true }) || ringing.answer('no-answer')
  }

  return {
    id,
    shown,
    isOver: () => over,
    callerDoes,
    conseillerDoes,
    follow(onShown) {
      followers.add(onShown)
      return () => followers.delete(onShown)
    },
    end: call.hangUp
  }
}

/** Somebody may be waiting here for one answer. */
function slot<T>() {
  let waiting: Waiting<T> | undefined
  return {
    /** Waits for an answer; gives `undefined` when it no longer matters. */
    wait(left: AbortSignal): Promise<T | undefined> {
      if (left.aborted) return Promise.resolve(undefined)
      return new Promise(resolve => {
        const mine: Waiting<T> = {
          answer: done => {
            waiting = undefined
            resolve(done)
          }
        }
        waiting = mine
        left.addEventListener(
          'abort',
          () => {
            if (waiting === mine) waiting = undefined
            resolve(undefined)
          },
          { once: true }
        )
      })
    },
    /** @returns whether somebody was waiting */
    answer(done: T): boolean {
      if (!waiting) return false
      waiting.answer(done)
      return true
    }
  }
}
