import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { PickUp } from '../../integrations/telephony/people'
import * as wording from './wording'

export type Environment = Readonly<Record<string, string | undefined>>

/** Where the line is, and how to speak to it as the telephone network does. */
export interface LineAddress {
  /** The address that is signed. */
  readonly publicUrl: string
  /** Where requests go. */
  readonly target: string
  readonly authToken: string
  readonly accountSid: string | undefined
  readonly number: string | undefined
  readonly adminToken: string | undefined
}

/** What each telephone that is rung does, in turn; the last one stands for those after it. */
export type Behaviour = '1' | '2' | 'silence' | Exclude<PickUp, 'human'>

export interface ScriptedCall {
  readonly need: string
  readonly place: string
  /** Said when several communes share the code; the first of them otherwise. */
  readonly commune: string | undefined
  readonly accept: readonly Behaviour[]
  /** The key pressed when nobody could be reached; hangs up otherwise. */
  readonly offer: string | undefined
  readonly talkSeconds: number
}

export interface Options {
  readonly line: LineAddress
  readonly from: string
  /** `undefined`: a person is at the keyboard. */
  readonly scripted: ScriptedCall | undefined
}

/** The command was not understood; the message says how it is written. */
export class UsageFault extends Error {
  override readonly name = 'UsageFault'
}

const BEHAVIOURS: readonly string[] = ['1', '2', 'silence', 'voicemail', 'no-answer', 'busy', 'failed']
const isBehaviour = (word: string): word is Behaviour => BEHAVIOURS.includes(word)

/**
 * Reads what was typed after `npm run call --`, and the settings of the server beside it.
 * @throws {UsageFault}
 */
export function readOptions(typed: readonly string[], environment: Environment): Options {
  const { values, positionals } = parsed([...typed])
  const accept = (values.accept ?? '1').split(',').map(word => word.trim())
  if (!accept.every(isBehaviour)) throw new UsageFault(wording.unknownBehaviour(values.accept ?? ''))
  const talkSeconds = Number(values.talk ?? 180)
  if (!Number.isInteger(talkSeconds) || talkSeconds < 1) throw new UsageFault(wording.USAGE)
  if ((values.need === undefined) !== (values.place === undefined))
    throw new UsageFault(wording.NEED_AND_PLACE)
  const from = (values.from ?? '+33639980001').replace(/[\s.-]/g, '').replace(/^0(?=\d{9}$)/, '+33')
  if (!/^\+[1-9]\d{7,14}$/.test(from)) throw new UsageFault(wording.notANumber(values.from ?? ''))
  return {
    line: addressOf(positionals[0] ?? values.url, environment),
    from,
    scripted:
      values.need === undefined || values.place === undefined
        ? undefined
        : {
            need: values.need,
            place: values.place,
            commune: values.commune,
            accept,
            offer: values.offer,
            talkSeconds
          }
  }
}

function parsed(typed: string[]) {
  const text = { type: 'string' } as const
  try {
    return parseArgs({
      args: typed,
      allowPositionals: true,
      options: {
        url: text,
        need: text,
        place: text,
        commune: text,
        accept: text,
        offer: text,
        talk: text,
        from: text
      }
    })
  } catch (error) {
    throw new UsageFault(`${error instanceof Error ? error.message : error}\n\n${wording.USAGE}`)
  }
}

function addressOf(given: string | undefined, environment: Environment): LineAddress {
  const setting = (name: string) => environment[name] || readIfThere(environment[`${name}_FILE`])
  const local = `http://localhost:${setting('PORT') ?? 3978}`
  const target = given ?? local
  if (!URL.canParse(target) || !/^https?:/.test(target)) throw new UsageFault(wording.notAnAddress(target))
  return {
    // The server checks signatures against PUBLIC_URL, but a tunnel need not be open to try it from here.
    publicUrl: (setting('PUBLIC_URL') ?? target).replace(/\/$/, ''),
    target,
    authToken: setting('TWILIO_AUTH_TOKEN') ?? 'development',
    accountSid: setting('TWILIO_ACCOUNT_SID'),
    number: setting('HELPLINE_NUMBER'),
    adminToken:
      setting('ADMIN_TOKEN') ?? readIfThere(join(resolve(setting('DATA_DIR') ?? './data'), 'admin-token'))
  }
}

function readIfThere(file: string | undefined): string | undefined {
  if (!file) return undefined
  try {
    return readFileSync(file, 'utf8').trim() || undefined
  } catch {
    return undefined
  }
}
