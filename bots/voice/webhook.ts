import { StoreLost } from '../../domain/ports/calls'
import { isHidden } from '../../domain/values/phone-number'
import type { Form } from '../twilio/gate'
import type { Webhook } from './line'

export const isCallSid = (sid: string | undefined): sid is string =>
  sid !== undefined && /^CA\w{8,64}$/.test(sid)

/** What a form of the caller's leg brings; `null` where it names no call. */
export function webhookOf(form: Form): Webhook | null {
  const callSid = form['CallSid']
  if (!isCallSid(callSid)) return null
  const from = form['From'] ?? ''
  return {
    callSid,
    from: isHidden(from) ? null : from,
    to: form['To'] || null
  }
}

/** A store that was lost on the way is done without: once more, by then. */
export const againWhereLost = <T>(answer: () => Promise<T>): Promise<T> =>
  answer().catch(cause => {
    if (!(cause instanceof StoreLost)) throw cause
    return answer()
  })
