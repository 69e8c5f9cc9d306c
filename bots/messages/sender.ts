import { isHidden } from '../../domain/values/phone-number'

/** Who wrote, and by what. */
export interface Sender {
  readonly channel: 'sms' | 'whatsapp'
  /** E.164, or WhatsApp's own id of somebody without a number (`US.1234`). Never kept: its pseudonym is. */
  readonly id: string
  /** E.164, when they have one. */
  readonly number: string | null
}

const WHATSAPP = 'whatsapp:'

/**
 * Who wrote; `null` for whoever is not to be answered: a machine (a short code, a name), ourselves, nobody. An answer to a
 * machine is answered by a machine, without end.
 */
export function senderOf(from: string, to: string, ours: ReadonlySet<string>): Sender | null {
  const channel = from.startsWith(WHATSAPP) ? 'whatsapp' : 'sms'
  const id = (channel === 'whatsapp' ? from.slice(WHATSAPP.length) : from).trim()
  const number = isHidden(id) ? null : id
  if (from === to || ours.has(id)) return null
  if (channel === 'sms') return number ? { channel, id, number } : null
  return /^[\w.+-]{3,64}$/.test(id) ? { channel, id, number } : null
}
