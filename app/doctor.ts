import { accessSync, constants } from 'node:fs'
import { type Config, makeFolder } from '../config'
import { addressSearch } from '../integrations/addresses/address-search'
import { redisConnection } from '../integrations/redis/connection'
import { directoryStore } from '../integrations/store/directory'
import { type NumberSetup, numberSetup, type Webhook } from '../integrations/twilio/number'
import { lookIntoStore, openGeography } from './open'
import * as wording from './wording-doctor'

/** One thing that was looked at. `mend`: the line does not work, or not as it should; `note`: good to know. */
export interface Finding {
  readonly kind: 'good' | 'note' | 'mend'
  readonly text: string
}

const good = (text: string): Finding => ({ kind: 'good', text })
const note = (text: string): Finding => ({ kind: 'note', text })
const mend = (text: string): Finding => ({ kind: 'mend', text })
const REACH_WITHIN_MS = 5_000
/** @see app/outage.ts */
const CLOCK_FAULT_MS = 5_000

/** `npm run doctor`: everything that the settings name is tried, and what to mend is said. Stores are read, never changed. */
export async function examined(config: Config): Promise<Finding[]> {
  return [
    good(wording.settings),
    ...folder(config),
    ...(await store(config)),
    ...(await redis(config)),
    ...openness(config),
    ...geography(),
    ...(await addresses(config)),
    ...(await publicAddress(config)),
    ...(await telephony(config))
  ]
}

function folder({ dataDir }: Config): Finding[] {
  try {
    makeFolder(dataDir)
    accessSync(dataDir, constants.W_OK)
    return []
  } catch {
    return [mend(wording.folderClosed(dataDir))]
  }
}

async function store(config: Config): Promise<Finding[]> {
  try {
    const found = await lookIntoStore(config)
    if (found.database === null) {
      if (found.state === 'older') return [note(wording.olderSchema)]
      return [
        note(config.databaseUrl ? wording.emptyPostgresql : wording.emptyEmbedded(config.dataDir)),
        ...(config.production ? [mend(wording.nobody)] : [])
      ]
    }
    const { database } = found
    try {
      const { permanences, conseillers } = await directoryStore(database).load()
      const isDemonstration = permanences.some(({ demonstration }) => demonstration)
      const callable = conseillers.filter(({ consent }) => consent).length
      const apart = Math.round(Math.abs(database.aheadMs()) / 1000)
      return [
        good(config.databaseUrl ? wording.postgresql : wording.embedded(config.dataDir)),
        ...(config.production && !config.databaseUrl ? [note(wording.embeddedInProduction)] : []),
        ...(apart * 1000 >= CLOCK_FAULT_MS ? [mend(wording.clockApart(apart))] : []),
        ...(isDemonstration
          ? [note(wording.demonstration)]
          : [good(wording.directory(permanences.length, callable))]),
        ...(callable === 0 ? [mend(wording.nobody)] : [])
      ]
    } finally {
      await database.close()
    }
  } catch (cause) {
    return [mend(wording.storeFails(reasonOf(cause)))]
  }
}

/** Nothing is only there: what is wrong with it makes the line slower, and is to be mended all the same. */
async function redis({ redisUrls, redisSentinelMaster }: Config): Promise<Finding[]> {
  if (redisUrls.length === 0) return []
  const connection = redisConnection({ urls: redisUrls, sentinelMaster: redisSentinelMaster })
  await Promise.race([connection.seen(), new Promise(resolve => setTimeout(resolve, REACH_WITHIN_MS))])
  const [fault, policy] = [connection.fault(), connection.evicts()]
  connection.close()
  if (fault?.kind === 'refused') return [mend(wording.redisRefuses(fault.detail))]
  if (fault) return [mend(wording.redisGone(fault.detail))]
  return [policy ? mend(wording.redisEvicts(policy)) : good(wording.redis)]
}

/** Open to everybody, and taken for a development machine: what it would offer there is off, and the rest is to be mended. */
const openness = ({ production, conveniences }: Config): Finding[] =>
  production || conveniences ? [] : [mend(wording.openWithoutProduction)]

function geography(): Finding[] {
  try {
    openGeography()
    return [good(wording.geography)]
  } catch (cause) {
    return [mend(wording.geographyFails(reasonOf(cause)))]
  }
}

/** A street that everybody knows is looked for: where it is not found in time, callers do without it. */
async function addresses({ addressSearchUrl: url }: Config): Promise<Finding[]> {
  if (url === null) return []
  const paris = openGeography().byCodeInsee('75107')
  let fault = wording.addressesFindNothing
  const search = addressSearch({
    url,
    now: () => performance.now(),
    onFailure: cause => {
      fault = wording.addressesFail(reasonOf(cause))
    }
  })
  const look = () => paris && search.locate('20 avenue de Ségur', paris)
  // The first connection of a process is slower than those that callers wait for.
  const found = (await look()) ?? (await look())
  return [found ? good(wording.addresses) : mend(fault)]
}

/** The address that callers' telephony uses, tried from here; a service that runs says itself what is less than well. */
async function publicAddress({ publicUrl, twilio, production, trustedProxies }: Config): Promise<Finding[]> {
  if (!publicUrl) return twilio ? [mend(wording.noPublicUrl)] : []
  const unknown = production && trustedProxies.length === 0 ? [mend(wording.noTrustedProxies)] : []
  try {
    const response = await fetch(`${publicUrl}/readyz`, { signal: AbortSignal.timeout(REACH_WITHIN_MS) })
    const told = (await response.json()) as { blocking?: string[]; degraded?: string[] }
    const less = [...(told.blocking ?? []), ...(told.degraded ?? [])]
    return [good(wording.reachable(publicUrl)), ...less.map(what => mend(wording.degraded(what))), ...unknown]
  } catch (cause) {
    return [mend(wording.unreachable(publicUrl, reasonOf(cause))), ...unknown]
  }
}

async function telephony(config: Config): Promise<Finding[]> {
  const { twilio, helplineNumber, twilioApiBaseUrl, smsSender } = config
  const publicUrl = config.publicUrl ?? ''
  const fallback = config.fallbackNumber ? [] : [note(wording.noFallback(smsSender !== null))]
  if (!twilio) return [note(wording.noTwilio), ...fallback]
  if (!helplineNumber) return [mend(wording.noNumber), ...fallback]
  const setUpOf = (phone: string) => numberSetup({ ...twilio, apiBaseUrl: twilioApiBaseUrl }, phone)
  try {
    const { account, number } = await setUpOf(helplineNumber)
    // Whom an SMS of another number reaches answers to that one.
    const other = smsSender?.startsWith('+') && smsSender !== helplineNumber ? smsSender : null
    const texts = other && (await setUpOf(other)).number
    return [
      ...accountState(account),
      ...(number ? webhooks(number, publicUrl) : [mend(wording.numberUnknown(helplineNumber))]),
      ...(other && !texts ? [mend(wording.numberUnknown(other))] : []),
      ...(texts ? messagesWebhook(texts, publicUrl, ` (${other})`) : []),
      ...fallback
    ]
  } catch (cause) {
    return [mend(wording.twilioFails(reasonOf(cause))), ...fallback]
  }
}

function accountState(account: NumberSetup['account']): Finding[] {
  if (!account) return [note(wording.accountNotTold)]
  return [
    ...(account.type === 'Trial' ? [mend(wording.trial)] : []),
    ...(account.status === 'active' ? [] : [mend(wording.suspended(account.status))])
  ]
}

type Numbered = NonNullable<NumberSetup['number']>

const webhooks = (number: Numbered, publicUrl: string): Finding[] => [
  ...leadsHere('A call comes in', number.calls, `${publicUrl}/twilio/voice`, number.callsGoTo),
  ...leadsHere('Primary handler fails', number.callsFallback, `${publicUrl}/twilio/voice/fallback`),
  ...leadsHere('Call status changes', number.callStatus, `${publicUrl}/twilio/voice/status`),
  ...messagesWebhook(number, publicUrl)
]

const messagesWebhook = ({ messages, messagesGoTo }: Numbered, publicUrl: string, of = ''): Finding[] =>
  messages ? leadsHere(`A message comes in${of}`, messages, `${publicUrl}/twilio/messages`, messagesGoTo) : []

/** What is behind `#` (timeouts and retries) is the operator's to tune: the address before it must be ours. */
function leadsHere(field: string, { url, method }: Webhook, wanted: string, elsewhere = ''): Finding[] {
  if (elsewhere) return [mend(wording.goesElsewhere(field, elsewhere, wanted))]
  if (url.split('#')[0] !== wanted) return [mend(wording.webhookWrong(field, url, wanted))]
  return [method === 'POST' ? good(wording.webhookRight(field)) : mend(wording.wrongMethod(field))]
}

/** The reason alone: an address may hold a password, and a stack helps nobody here. */
function reasonOf(cause: unknown): string {
  const {
    code,
    status,
    message,
    cause: below
  } = (cause ?? {}) as {
    code?: unknown
    status?: number
    message?: string
    cause?: { code?: unknown }
  }
  if (message === 'fetch failed' && below?.code) return String(below.code)
  if (status) return `${status}${code ? `, ${String(code)}` : ''}`
  return String(code ?? message ?? 'unknown')
}
