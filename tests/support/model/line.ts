import { onLeg, onParent } from '../../../bots/voice/callbacks'
import { onDialled } from '../../../bots/voice/caller-turns'
import type { Line, Webhook } from '../../../bots/voice/line'
import * as words from '../../../dialogs/helpline/wording'
import { KEYPAD_NEEDS } from '../../../domain/needs/known-need'
import { directoryOf } from '../../../domain/permanences/directory'
import { CALLER, caudresis, LINE, TUESDAY_AT_TEN } from '../caudresis'
import type { Kept } from './abstract-store'
import { legSid, type Told } from './truth'

export const CALL_SECONDS = 240

export const callSid = `CA${'0'.repeat(32)}`
export const webhook: Webhook = { callSid, from: CALLER, to: LINE }
const now = new Date(TUESDAY_AT_TEN)
const directory = directoryOf(caudresis(2))
const caudry = {
  codeInsee: '59139',
  commune: 'Caudry',
  codePostal: '59540',
  departement: '59',
  departementNom: 'Nord',
  population: 14_000,
  latitude: 50.1246,
  longitude: 3.4114
}
const nothingSaid = {
  need: KEYPAD_NEEDS['1'] ?? null,
  wants: 'routing',
  emergency: null,
  fraud: false,
  sensitiveNumber: false,
  limit: null,
  password: false,
  wrongNumber: false,
  question: null,
  callbackNumber: null
} as const

/** The product's line, whole but for the store and the understanding of words. */
export function lineOn(calls: Line['ports']['calls'], kept: Kept): Line {
  return {
    ports: {
      words,
      readNeed: () => nothingSaid,
      readPlace: () => ({ kind: 'one', place: caudry, certainty: 'exact' }),
      readCallbackNumber: () => null,
      conseillers: {
        pins: { check: () => Promise.reject(new Error('nobody asks for a code')) },
        factsOf: () => Promise.reject(new Error('nobody asks for facts'))
      },
      clock: { now: () => now },
      calls,
      directory: { current: () => directory },
      pseudonyms: { caller: () => 'caller', call: () => 'call' },
      addresses: null,
      tally: { note: async () => 1 },
      keepForLater: () => Promise.reject(new Error('the store answers at once')),
      newId: () => `offer-${kept.events.length}`
    },
    settings: {
      lineNumber: LINE,
      fallbackNumber: null,
      wrapUpSeconds: 0,
      canSendSms: false,
      urlOf: path => `https://ligne.example.fr${path}`
    }
  }
}

/** What a callback has the line do. */
export const tell = (line: Line, told: Told): Promise<unknown> => {
  if (told.what === 'parent') return onParent(line, webhook, 'completed', CALL_SECONDS)
  if (told.what === 'dial') return onDialled(line, webhook, told.attempt, told.outcome)
  const { attempt, status, seconds } = told
  return onLeg(line, callSid, attempt, { legSid: legSid(attempt), status, durationSeconds: seconds })
}
