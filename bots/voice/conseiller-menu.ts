import { afterCommand, type Facts, stationsOf } from '../../dialogs/conseiller/conseiller-dialog'
import { type Command, readCommand } from '../../dialogs/conseiller/read-command'
import { untilInWords } from '../../dialogs/conseiller/when'
import * as wording from '../../dialogs/conseiller/wording-phone'
import type { Heard } from '../../dialogs/dialog'
import type { Conseiller } from '../../domain/permanences/conseiller'
import type { PinOutcome } from '../../domain/ports/pins'
import { localTimeIn, type Zone } from '../../domain/values/zone'
import type { VoiceDocument } from './document'
import { answerOnce, type Line, path, type Webhook } from './line'
import { close } from './reach'
import type { CallSession } from './session'

/** The steps of the menu of conseillers, beside those of the helpline's dialogue. */
export const MENU_STEPS = ['conseiller', 'conseiller-until', 'conseiller-code', 'conseiller-more'] as const
export type MenuStep = (typeof MENU_STEPS)[number]

/** The key of the first question that leads here, for a call from a conseiller's own number. */
export const MENU_KEY = '9'
const MAX_ASKED = 8

/** Whose number it is that calls: told the way to their menu, and otherwise answered like anybody. */
export function conseillerOf(line: Line, { from }: Webhook): Conseiller | null {
  if (from === null) return null
  for (const conseiller of line.ports.directory.current().conseillers.values())
    if (conseiller.telephone === from) return conseiller
  return null
}

/** The menu itself, for a call that is in its turn already. */
export function openMenu(line: Line, session: CallSession): VoiceDocument {
  return askMenu(line, session, 'conseiller', [], wording.menu)
}

function askMenu(
  line: Line,
  session: CallSession,
  step: MenuStep,
  before: readonly string[],
  question: string
): VoiceDocument {
  const { call } = session
  if (call.turn >= MAX_ASKED) return close([...before, wording.goodbye])
  const turn = call.turn + 1
  // What the helpline's dialogue knew stays: whoever asks for help after all is asked their need.
  session.add({ type: 'asked', turn, step, dialog: call.dialog })
  return { kind: 'gather', before, question, step, action: line.settings.urlOf(path.step(turn, step)) }
}

/**
 * One turn of the menu. A pause and a return take no code, for they tell nothing and cost little; the rest does. What has to be
 * asked of the store is asked before the turn, whose transaction waits for nothing.
 */
export async function onMenu(
  line: Line,
  webhook: Webhook,
  turn: number,
  step: MenuStep,
  heard: Heard,
  /** The citizen's way: what else this call may want. */
  otherwise: (session: CallSession) => Promise<VoiceDocument> | VoiceDocument
): Promise<string> {
  const conseiller = conseillerOf(line, webhook)
  const now = line.ports.clock.now()
  const { stations, zone } = stationsOf(line.ports.directory.current(), conseiller?.id ?? '')
  const tryId = `${webhook.callSid}:${turn}`
  const pin =
    conseiller && step === 'conseiller-code' && heard.keys
      ? await line.ports.conseillers.pins.check(conseiller.id, heard.keys.replace(/\D/g, ''), tryId, now)
      : null
  const isPastCode = pin?.kind === 'right' || step === 'conseiller-more'
  const facts =
    conseiller && isPastCode ? await line.ports.conseillers.factsOf(conseiller.id, now, zone, stations) : null
  return answerOnce(line, webhook, `${turn}:${step}`, async session => {
    const { call } = session
    const isStale = turn !== call.turn || step !== call.step || call.ended !== null
    if (!conseiller || isStale) return otherwise(session)
    if (step === 'conseiller-code') return afterCode(line, session, pin, facts, zone)
    if (step === 'conseiller-more') return afterMore(line, session, conseiller, heard, facts)
    if (step === 'conseiller-until') return afterUntil(line, session, conseiller, heard, zone)
    return afterMenu(line, session, conseiller, heard, zone, otherwise)
  })
}

const KEY_COMMANDS: Readonly<Record<string, Command>> = {
  '1': { kind: 'pause', until: null },
  '2': { kind: 'resume' }
}

async function afterMenu(
  line: Line,
  session: CallSession,
  conseiller: Conseiller,
  heard: Heard,
  zone: Zone,
  otherwise: (session: CallSession) => Promise<VoiceDocument> | VoiceDocument
): Promise<VoiceDocument> {
  if (heard.keys === MENU_KEY || heard.keys === '0') return otherwise(session)
  if (heard.keys === '3') return askMenu(line, session, 'conseiller-code', [], wording.code)
  const command = KEY_COMMANDS[heard.keys] ?? readCommand(heard.text, session.now, zone)
  if (command?.kind === 'resume') {
    await say(session, conseiller, 'available', null)
    return close([wording.available, wording.goodbye])
  }
  if (command?.kind === 'pause') {
    await say(session, conseiller, 'paused', command.until)
    if (command.until) return close([pausedWords(command.until, session, zone), wording.goodbye])
    return askMenu(line, session, 'conseiller-until', [wording.paused(null)], wording.until)
  }
  return askMenu(line, session, 'conseiller', [wording.notUnderstood], wording.menu)
}

const say = (session: CallSession, { id }: Conseiller, state: 'available' | 'paused', until: Date | null) =>
  session.tx.setAvailability(id, state, until, 'phone', session.now)

const pausedWords = (until: Date, session: CallSession, zone: Zone) =>
  wording.paused(untilInWords(until, session.now, zone))

/** « 14 », « 1430 », or said: « jusqu'à 14 heures ». Silence leaves the pause without an end. */
async function afterUntil(
  line: Line,
  session: CallSession,
  conseiller: Conseiller,
  heard: Heard,
  zone: Zone
): Promise<VoiceDocument> {
  const keys = heard.keys.replace(/\D/g, '')
  if (!keys && !heard.text) return close([wording.goodbye])
  const [, hour, minute = ''] = /^(\d{1,2})(\d{2})?$/.exec(keys) ?? []
  const said = keys ? `jusqu'à ${hour ?? 'x'} h ${minute}` : `pause ${heard.text}`
  const command = readCommand(said.trim(), session.now, zone) ?? readCommand(heard.text, session.now, zone)
  if (command?.kind !== 'pause' || !command.until) {
    return askMenu(line, session, 'conseiller-until', [wording.notUnderstood], wording.until)
  }
  await say(session, conseiller, 'paused', command.until)
  return close([pausedWords(command.until, session, zone), wording.goodbye])
}

function afterCode(
  line: Line,
  session: CallSession,
  pin: PinOutcome | null,
  facts: Facts | null,
  zone: Zone
): VoiceDocument {
  if (pin === null) return askMenu(line, session, 'conseiller-code', [wording.notUnderstood], wording.code)
  switch (pin.kind) {
    case 'none':
      return close([wording.codeNone, wording.goodbye])
    case 'locked':
      return close([wording.codeLocked(untilInWords(pin.until, session.now, zone)), wording.goodbye])
    case 'wrong':
      return askMenu(line, session, 'conseiller-code', [wording.codeWrong], wording.code)
    case 'right':
      return facts ? tellMore(line, session, facts) : close([wording.goodbye])
  }
}

/** How they stand, what comes next, and how the day went. */
function tellMore(line: Line, session: CallSession, facts: Facts): VoiceDocument {
  const today = localTimeIn('Europe/Paris', facts.now).day
  const count = facts.activities.filter(({ date, status }) => date === today && status !== 'voided').length
  const spoken = (command: Command) => afterCommand(command, facts).replies.map(({ text }) => text)
  const words = [...spoken({ kind: 'state' }), ...spoken({ kind: 'next' }), wording.activities(count)]
  return askMenu(line, session, 'conseiller-more', words, wording.more)
}

async function afterMore(
  line: Line,
  session: CallSession,
  conseiller: Conseiller,
  heard: Heard,
  facts: Facts | null
): Promise<VoiceDocument> {
  if (heard.keys === '*' && facts) return tellMore(line, session, facts)
  if (heard.keys !== '1') return close([wording.goodbye])
  const isTaken = await session.tx.takeUp(conseiller.id, session.now)
  return close([isTaken ? wording.callingBack : wording.nobodyToCallBack, wording.goodbye])
}
