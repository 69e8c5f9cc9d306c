import type { Request, Response, Server } from 'restify'
import * as wording from '../../dialogs/helpline/wording'
import { isTerminal } from '../../domain/calls/call'
import type { Form } from '../twilio/gate'
import {
  type CallBackLine,
  endCallBack,
  onCitizenAccepts,
  onCitizenAnswers,
  onCitizenDialled,
  onCitizenLeg,
  onConseillerAccepts,
  onConseillerAnswers
} from './call-back'
import { dialOutcome, legStatus, seconds } from './call-fields'
import { EMPTY_TWIML, toTwiml } from './twiml'
import { againWhereLost } from './webhook'

export interface CallBackRoutes {
  readonly line: CallBackLine
  /** Refuses strangers; `null` once it has. */
  readonly gate: (request: Request, response: Response) => Form | null
  readonly onFailure: (step: string, cause: unknown) => void
  readonly onAnswered: (step: string, seconds: number) => void
}

/** How long a conseiller has, from their answer, before telephony is asked how the call stands. */
const CHECK_MS = 120_000

/** Twilio's routes for the calls that the line places. */
export function mountCallBacks(server: Server, { line, gate, onFailure, onAnswered }: CallBackRoutes): void {
  const at = (
    path: string,
    step: string,
    answer: (id: string, form: Form, asked: number) => Promise<string>
  ) =>
    server.post(`/twilio/voice/call-back/:id/${path}`, async (request: Request, response: Response) => {
      const started = performance.now()
      const form = gate(request, response)
      if (!form) return
      const { id = '', asked } = request.params as { id?: string; asked?: string }
      const body = await againWhereLost(() => answer(id, form, Number(asked) || 1)).catch(cause => {
        onFailure(step, cause)
        return toTwiml({ kind: 'hangup', before: [wording.outageEnd] })
      })
      response.sendRaw(200, body, { 'Content-Type': 'text/xml; charset=utf-8' })
      onAnswered(step, (performance.now() - started) / 1000)
    })
  const silently = async (noted: Promise<void>) => {
    await noted
    return EMPTY_TWIML
  }
  const key = (form: Form) => (form['Digits'] ?? '').replace(/[^\d*#]/g, '')
  const sid = (form: Form) => form['CallSid'] ?? ''

  at('conseiller', 'call-back', (id, form) => {
    const checkAt = new Date(line.line.ports.clock.now().getTime() + CHECK_MS)
    return onConseillerAnswers(line, id, sid(form), checkAt)
  })
  at('conseiller/:asked/accept', 'call-back-accept', (id, form, asked) =>
    onConseillerAccepts(line, id, asked, key(form))
  )
  at('citizen', 'call-back-citizen', (id, form) => onCitizenAnswers(line, id, sid(form)))
  at('citizen/:asked/accept', 'call-back-citizen', (id, form, asked) =>
    onCitizenAccepts(line, id, asked, sid(form), key(form))
  )
  at('dialled', 'call-back-dialled', (id, form) => onCitizenDialled(line, id, dialOutcome(form)))
  at('leg', 'call-back-leg', (id, form) =>
    silently(
      onCitizenLeg(line, id, {
        legSid: sid(form),
        status: legStatus(form['CallStatus']),
        durationSeconds: seconds(form['CallDuration'])
      })
    )
  )
  at('status', 'call-back-status', (id, form) => {
    const isOver = isTerminal(legStatus(form['CallStatus']))
    return isOver
      ? silently(endCallBack(line.line, id, seconds(form['CallDuration'])))
      : Promise.resolve(EMPTY_TWIML)
  })
}
