import { onDialled, onFallback, onHeard, onIncoming } from '../../../bots/voice/caller-turns'
import { onAccept, onWhisper } from '../../../bots/voice/conseiller-turns'
import type { Line } from '../../../bots/voice/line'
import { onToldByRest } from '../../../bots/voice/told-by-rest'
import { SILENCE } from '../../../dialogs/dialog'
import { callOf } from '../../../domain/calls/call'
import { CALLER, LINE } from '../caudresis'
import { abstractStore, type Kept, type PlantedFault } from './abstract-store'
import { documentIn } from './document'
import { CALL_SECONDS, callSid, lineOn, tell, webhook } from './line'
import type { OneCall } from './one-call'
import {
  followed,
  hungUp,
  legOver,
  legSid,
  TALK_SECONDS,
  type Truth,
  Violation,
  WHISPER_SECONDS,
  wrong
} from './truth'

/** So many mishaps befall each call, at whatever moment: all three calls may have theirs at once. */
const MISHAPS_PER_CALL = 1

/** Something that may happen to it next. `looked`: which conseillers the others hold decides what comes of it. */
export interface Possible {
  readonly name: string
  readonly next: OneCall
  readonly looked: boolean
}

/** All that may happen next to a call, the others holding some conseillers. */
export function stepsOf(heldByOthers: ReadonlySet<string>, fault: PlantedFault | null) {
  async function run(kept: Kept, work: (line: Line) => Promise<unknown>) {
    const store = abstractStore(kept, heldByOthers, fault)
    const answer = await work(lineOn(store.calls, kept))
    return { answer, ...store.after() }
  }

  /** A document is asked for; and asked for again, as when the answer or the process gets lost after the commit. */
  async function asked(kept: Kept, work: (line: Line) => Promise<string>) {
    const first = await run(kept, work)
    const again = await run(first.kept, work)
    if (again.answer !== first.answer || again.kept !== first.kept)
      throw new Violation('I5: the same question got another answer')
    return { ...first, document: documentIn(String(first.answer), { line: LINE, secrets: [CALLER] }) }
  }

  return async ({ truth, kept }: OneCall): Promise<Possible[]> => {
    const steps: Possible[] = []
    const { caller, leg } = truth
    const mayGoWrong = truth.mishaps < MISHAPS_PER_CALL
    const add = (name: string, next: OneCall, looked = false) => steps.push({ name, next, looked })

    /** The caller's side asks for its next document: it gets there, or its process dies and the fallback is asked. */
    async function callerAsks(
      name: string,
      before: Truth,
      work: (line: Line) => Promise<string>,
      last = false
    ) {
      const { document, looked, kept: after } = await asked(kept, work)
      add(name, { truth: followed(before, document), kept: after }, looked)
      if (!mayGoWrong || last) return
      for (const [how, then] of [
        ['dies before', kept],
        ['dies after', after]
      ] as const) {
        const rescue = await asked(then, line => onFallback(line, webhook, `${name} ${how}`, {}))
        const next = followed({ ...before, mishaps: truth.mishaps + 1 }, rescue.document)
        add(`${name}, ${how}`, { truth: next, kept: rescue.kept }, looked || rescue.looked)
      }
    }

    if (caller.at === 'calling') await callerAsks('call comes in', truth, line => onIncoming(line, webhook))
    if (caller.at === 'asked') {
      const { turn, step } = caller
      const heard = step === 'need' ? { ...SILENCE, text: 'mes impôts, à Caudry' } : { ...SILENCE, keys: '1' }
      await callerAsks(`answers at ${step}`, truth, line => onHeard(line, webhook, turn, step, heard))
    }
    if (caller.at === 'waiting' && truth.dialOver) {
      const { dialOver } = truth
      // The fallback is told the outcome of the Dial as its action was: the same question again.
      await callerAsks(
        'the Dial came back',
        { ...truth, dialOver: null },
        line => onDialled(line, webhook, caller.attempt, dialOver),
        true
      )
    }
    if (caller.at !== 'gone' && caller.at !== 'calling')
      add('caller hangs up', { truth: hungUp(truth), kept })

    if (leg?.at === 'ringing') {
      add('nobody answers', { truth: legOver(truth, 'no-answer', 0), kept })
      const whisper = await asked(kept, line => onWhisper(line, webhook, leg.attempt, legSid(leg.attempt)))
      const isAsked = whisper.document.kind === 'gather'
      const pickedUp: Truth = { ...truth, leg: { ...leg, at: 'picked up' } }
      const letGo = legOver(truth, 'completed', WHISPER_SECONDS)
      add('somebody picks up', { truth: isAsked ? pickedUp : letGo, kept: whisper.kept })
      if (mayGoWrong) add('the whisper gets lost', { truth: wrong(letGo), kept: whisper.kept })
    }
    if (leg?.at === 'picked up') {
      const over = legOver(truth, 'completed', WHISPER_SECONDS)
      add('no key is pressed', { truth: over, kept })
      for (const key of ['1', '2']) {
        const accept = await asked(kept, line =>
          onAccept(line, webhook, leg.attempt, 1, legSid(leg.attempt), key)
        )
        const isJoined = accept.document.kind === 'nothing' && caller.at === 'waiting'
        const talking: Truth = { ...truth, leg: { ...leg, at: 'talking' }, talked: true }
        add(`presses ${key}`, { truth: isJoined ? talking : over, kept: accept.kept })
        if (mayGoWrong) add(`the answer to ${key} gets lost`, { truth: wrong(over), kept: accept.kept })
      }
    }
    if (leg?.at === 'talking')
      add('conseiller hangs up', { truth: legOver(truth, 'completed', TALK_SECONDS), kept })

    for (const told of truth.onTheirWay) {
      const left = truth.onTheirWay.filter(other => other !== told)
      const name = `told: ${told.what}`
      const { kept: after, looked } = await run(kept, line => tell(line, told))
      add(name, { truth: { ...truth, onTheirWay: left }, kept: after }, looked)
      if (!mayGoWrong) continue
      add(`${name}, and again later`, { truth: wrong(truth), kept: after }, looked)
      add(`never ${name}`, { truth: wrong({ ...truth, onTheirWay: left }), kept })
    }

    const call = callOf(kept.events)
    // Nothing was heard for ten minutes: telephony is asked, and knows.
    if (
      caller.at === 'gone' &&
      !leg &&
      !call.ended &&
      !truth.onTheirWay.some(({ what }) => what === 'parent')
    ) {
      const { kept: after } = await run(kept, line =>
        onToldByRest(line, { callSid, ended: true, durationSeconds: CALL_SECONDS, legs: truth.legs })
      )
      add('telephony is asked', { truth, kept: after })
    }
    // A lease is longer than a ring and a whisper, and than a conversation: it ends only after them.
    for (const one of kept.held) {
      if (leg?.attempt === one.attempt || (caller.at === 'waiting' && caller.attempt === one.attempt))
        continue
      add('a lease ends', { truth, kept: { ...kept, held: kept.held.filter(other => other !== one) } })
    }
    return steps
  }
}
