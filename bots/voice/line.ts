import type { Facts } from '../../dialogs/conseiller/conseiller-dialog'
import type { Reply } from '../../dialogs/dialog'
import type { HelplinePorts } from '../../dialogs/helpline/helpline-dialog'
import type { HelplineState } from '../../dialogs/helpline/state'
import type { Addresses } from '../../domain/ports/addresses'
import type { CallStore } from '../../domain/ports/calls'
import type { Clock } from '../../domain/ports/clock'
import type { DirectoryPort } from '../../domain/ports/directory'
import type { JournalledTurn } from '../../domain/ports/journal'
import type { PinStore } from '../../domain/ports/pins'
import type { Pseudonyms } from '../../domain/ports/pseudonyms'
import type { Tally } from '../../domain/ports/tally'
import type { Zone } from '../../domain/values/zone'
import type { VoiceDocument } from './document'
import { CallSession } from './session'
import { toTwiml } from './twiml'

/** What the line is set up with. */
export interface LineSettings {
  /** The line's number, E.164; without it the number that was called serves. */
  readonly lineNumber: string | null
  /** Dialled when nobody can be found. */
  readonly fallbackNumber: string | null
  readonly wrapUpSeconds: number
  /** Whether an SMS can be sent: a sender is set. */
  readonly canSendSms: boolean
  /** Makes a path of ours one that Twilio can call. */
  readonly urlOf: (path: string) => string
}

/** What the menu of conseillers asks of the store, beside its turn. */
export interface MenuPorts {
  readonly pins: Pick<PinStore, 'check'>
  readonly factsOf: (
    conseillerId: string,
    now: Date,
    zone: Zone,
    stations: Facts['stations']
  ) => Promise<Facts>
}

export interface LinePorts extends HelplinePorts {
  readonly conseillers: MenuPorts
  readonly clock: Clock
  readonly calls: CallStore
  readonly directory: DirectoryPort
  readonly pseudonyms: Pseudonyms
  readonly tally: Tally
  /** Puts on disk what is to be written to the store when it answers again. */
  readonly keepForLater: (turn: JournalledTurn) => Promise<void>
  readonly newId: () => string
  /** Where streets are; `null` where nobody is asked. */
  readonly addresses: Addresses | null
  readonly readCallbackNumber: (said: string) => string | null
}

export interface Line {
  readonly ports: LinePorts
  readonly settings: LineSettings
}

/** What every webhook of a call brings. */
export interface Webhook {
  readonly callSid: string
  /** E.164, or `null` when the caller hides their number. */
  readonly from: string | null
  readonly to: string | null
}

export type HelplineReply = Reply<HelplineState>

/**
 * Answers one webhook exactly once: a question seen before gets the answer given before, to the letter; a new one is
 * answered in the transaction that keeps its events, its reservation, its activity and its answer.
 */
export function answerOnce(
  line: Line,
  webhook: Webhook,
  question: string,
  work: (session: CallSession) => Promise<VoiceDocument>
): Promise<string> {
  const { ports, settings } = line
  return ports.calls.turn(webhook.callSid, async tx => {
    const given = await tx.answered(question)
    if (given !== null) return given
    const now = ports.clock.now()
    const session = new CallSession(
      tx,
      webhook.callSid,
      await tx.events(),
      now,
      ports,
      settings.wrapUpSeconds
    )
    const document = await work(session)
    await session.settle()
    const kept = document.kind === 'hangup' && document.kept
    await tx.keepAnswer(question, toTwiml(kept ? { ...document, before: kept } : document), now)
    return toTwiml(document)
  })
}

/** Takes note of something that asks for no answer: a status callback, which may come twice, late or never. */
export function note(
  line: Line,
  callSid: string,
  work: (session: CallSession) => Promise<void> | void
): Promise<void> {
  const { ports, settings } = line
  return ports.calls.turn(callSid, async tx => {
    const now = ports.clock.now()
    const session = new CallSession(tx, callSid, await tx.events(), now, ports, settings.wrapUpSeconds)
    await work(session)
    await session.settle()
  })
}

/**
 * How Twilio is to insist: a process that restarts is asked again, with the same token. Kept by Twilio, never sent.
 * @see Twilio, "Webhooks connection overrides"
 */
const ASKED_AGAIN = '#ct=2000&rt=5000&rc=2&rp=ct,rt,5xx&tt=14000'
const TOLD_AGAIN = '#rc=5&rp=all'

/** Where the documents of a call send Twilio next. The last segment names the step. @see CONTRACT, "HTTP" */
export const path = {
  step: (turn: number, step: string) => `/twilio/voice/${turn}/${step}${ASKED_AGAIN}`,
  recording: (turn: number) => `/twilio/voice/${turn}/recording${TOLD_AGAIN}`,
  dialled: (attempt: number) => `/twilio/voice/${attempt}/dialled${ASKED_AGAIN}`,
  whisper: (callSid: string, attempt: number) => `/twilio/voice/${callSid}/${attempt}/whisper${ASKED_AGAIN}`,
  accept: (callSid: string, attempt: number, asked: number) =>
    `/twilio/voice/${callSid}/${attempt}/${asked}/accept${ASKED_AGAIN}`,
  leg: (callSid: string, attempt: number) => `/twilio/voice/${callSid}/${attempt}/leg${TOLD_AGAIN}`
} as const
