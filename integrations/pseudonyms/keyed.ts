import { createHmac } from 'node:crypto'
import type { Pseudonyms } from '../../domain/ports/pseudonyms'

/** Numbers and identifiers under a keyed hash: the same one is recognised, none is given back. */
export function keyedPseudonyms(key: string): Pseudonyms {
  const hash = (kind: string, value: string) =>
    createHmac('sha256', key).update(`${kind}\0${value}`).digest('base64url').slice(0, 32)
  return { caller: e164 => hash('caller', e164), call: callSid => hash('call', callSid) }
}
