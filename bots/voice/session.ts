import * as wording from '../../dialogs/helpline/wording'
import { activiteOf } from '../../domain/activites/from-call'
import { type Attempt, afterEvent, type Call, type CallEvent, callOf } from '../../domain/calls/call'
import { attemptOutcome, callOutcome, dueActivity, isMiss, isOver } from '../../domain/calls/outcome'
import { leaseEnd, RING } from '../../domain/calls/ringing'
import type { CallTransaction } from '../../domain/ports/calls'
import type { DirectoryPort } from '../../domain/ports/directory'
import type { Notice } from '../../domain/ports/notices'
import type { Pseudonyms } from '../../domain/ports/pseudonyms'

export interface SessionPorts {
  readonly directory: DirectoryPort
  readonly pseudonyms: Pseudonyms
}

/** An event without its instant: the session knows it. */
export type NewEvent = CallEvent extends infer Event
  ? Event extends CallEvent
    ? Omit<Event, 'at'>
    : never
  : never

/**
 * One webhook of one call: what the call was, what the webhook adds, and everything that follows from it in the same
 * transaction. Whatever tells of a call (a webhook, Twilio's REST API, a lease that ended) goes through here.
 */
export class CallSession {
  private readonly before: Call
  private readonly added: CallEvent[] = []
  call: Call

  constructor(
    readonly tx: CallTransaction,
    readonly callSid: string,
    events: readonly CallEvent[],
    readonly now: Date,
    private readonly ports: SessionPorts,
    private readonly wrapUpSeconds: number
  ) {
    this.before = callOf(events)
    this.call = this.before
  }

  add(event: NewEvent): void {
    // The union of events without `at`, with `at`, is the union of events.
    const complete = { ...event, at: this.now } as CallEvent
    this.added.push(complete)
    this.call = afterEvent(this.call, complete)
  }

  /** Writes the events and all that they change: reservations, missed calls, the activity. */
  async settle(): Promise<void> {
    if (this.added.length === 0) return
    for (const attempt of this.call.attempts) await this.settleAttempt(attempt)
    await this.settleActivity()
    await this.tx.append(this.before.length, this.added, callOutcome(this.call))
  }

  private async settleAttempt(attempt: Attempt): Promise<void> {
    const { conseillerId } = attempt
    const earlier = this.before.attempts.find(({ number }) => number === attempt.number)
    if (!conseillerId) return
    // Untouched by this webhook, unless the caller's hanging up has just ended it.
    const hasJustEnded = this.call.ended !== null && this.before.ended === null
    if (attempt === earlier && !hasJustEnded) return
    const wasOver = earlier !== undefined && isOver(earlier, this.before)
    if (isOver(attempt, this.call)) {
      if (!wasOver) await this.tx.release(attempt.number, this.now, this.restUntil())
    } else if (earlier) {
      const until = leaseEnd(attempt.lastEventAt, attempt.acceptedAt)
      await this.tx.renew(attempt.number, until, attempt.acceptedAt !== null)
    }
    if ((attempt.acceptedAt && !earlier?.acceptedAt) || (attempt.refused && !earlier?.refused)) {
      await this.tx.forgetMisses(conseillerId, this.now)
    }
    if (isMiss(attempt, this.call) && !(earlier && isMiss(earlier, this.before))) {
      await this.miss(attempt, conseillerId)
    }
    const failed = attemptOutcome(attempt, this.call) === 'failed'
    if (failed && !(earlier && attemptOutcome(earlier, this.before) === 'failed')) {
      await this.tx.flagNumber(conseillerId, this.now)
    }
  }

  private restUntil(): Date | null {
    return this.wrapUpSeconds > 0 ? new Date(this.now.getTime() + this.wrapUpSeconds * 1000) : null
  }

  private async miss(attempt: Attempt, conseillerId: string): Promise<void> {
    const inARow = await this.tx.miss(conseillerId, this.now)
    await this.notify('missed', conseillerId, `${attempt.number}`)
    if (inARow < RING.missesBeforePause) return
    await this.tx.pause(conseillerId, 'line', this.now)
    const conseiller = this.ports.directory.current().conseillers.get(conseillerId)
    if (!conseiller) return
    await this.tx.send({
      id: `paused:${this.callSid}:${attempt.number}`,
      kind: 'sms',
      recipient: conseiller.telephone,
      body: wording.pausedAfterMisses,
      dueAt: this.now
    })
  }

  private async settleActivity(): Promise<void> {
    const due = dueActivity(this.call)
    const earlier = dueActivity(this.before)
    if (!due?.attempt.conseillerId || earlier?.durationSeconds === due.durationSeconds) return
    const { attempt } = due
    // What was promised in a call and is done in another is the work of one.
    const callSidHash = this.ports.pseudonyms.call(this.call.inAnswerTo ?? this.callSid)
    const conseiller = this.ports.directory.current().conseillers.get(due.attempt.conseillerId)
    const activite = activiteOf({
      id: `appel-${callSidHash.slice(0, 24)}`,
      callSidHash,
      conseillerId: due.attempt.conseillerId,
      structureSiret: conseiller?.structureSiret ?? '',
      permanenceId: attempt.permanenceId,
      startedAt: attempt.acceptedAt ?? attempt.rangAt,
      durationSeconds: due.durationSeconds,
      status: due.status,
      need: this.call.need,
      place: this.call.place
    })
    await this.tx.recordActivite(activite, this.now)
    const { callerHash, inAnswerTo, promises } = this.call
    if (callerHash !== null && due.status === 'recorded') {
      // A call that keeps a promise leaves that one to whoever counts its tries.
      await this.tx.served(callerHash, this.now, inAnswerTo === null ? null : (promises[0]?.offerId ?? null))
    }
    await this.notify('handled', activite.conseillerId, 'activity', activite.id)
  }

  /** Puts down that a conseiller is to be told of this call, where they can be: those who are known in Teams. */
  async notify(
    kind: Notice['kind'],
    conseillerId: string,
    what: string,
    activiteId: string | null = null
  ): Promise<void> {
    if (!this.ports.directory.current().conseillers.get(conseillerId)?.aadObjectId) return
    const { need, place } = this.call
    await this.tx.notify({
      id: `${kind}:${this.ports.pseudonyms.call(this.callSid)}:${what}`,
      kind,
      conseillerId,
      callSid: this.callSid,
      activiteId,
      commune: place?.commune ?? null,
      need: need?.spoken ?? null,
      at: this.now
    })
  }
}
