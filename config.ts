import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { isIP } from 'node:net'
import { dirname, join, resolve } from 'node:path'
import { parseInstant } from './domain/values/instant'
import { isPublicHost } from './domain/values/this-machine'

/** Everything the product is set up with. Read once at start. @see .env.example, which says each in words */
export interface Config {
  readonly port: number
  readonly host: string
  /** As given, without a final slash; `null` where none was, and browsers are sent to `localUrl`. */
  readonly publicUrl: string | null
  readonly localUrl: string
  readonly trustedProxies: readonly string[]
  readonly dataDir: string
  readonly databaseUrl: string | null
  /** One server, the nodes of a cluster, or the sentinels. */
  readonly redisUrls: readonly string[]
  /** The master that the sentinels of `redisUrls` watch; `null` where those are the servers themselves. */
  readonly redisSentinelMaster: string | null
  readonly production: boolean
  /**
   * Whether what a development machine offers is there: one click to sign in, a telephone to try. Not in production, nor where a
   * public address and Twilio's credentials tell of a line that is open, and nobody said that it is not.
   */
  readonly conveniences: boolean
  /** The instant at which a test clock starts; `null` for the real one. */
  readonly testClock: Date | null
  readonly twilio: {
    readonly accountSid: string
    readonly authToken: string
    readonly previousAuthToken: string | null
    readonly apiKey: { readonly sid: string; readonly secret: string } | null
  } | null
  readonly twilioApiBaseUrl: string | null
  readonly helplineNumber: string | null
  /** The provider that signs people in to the console. */
  readonly oidc: { readonly issuer: string; readonly clientId: string; readonly clientSecret: string } | null
  readonly fallbackNumber: string | null
  readonly smsSender: string | null
  /** E.164, as registered with WhatsApp, or a messaging service (MG…). */
  readonly whatsappSender: string | null
  /** Templates by what they are for; the first serves for anything else. */
  readonly whatsappContentSids: ReadonlyMap<string, string>
  /** The most messages sent in one day, whatever asks for them. */
  readonly messagesPerDay: number
  /** A style sheet of the operator's for the citizens' page, after ours; `null` for the neutral one alone. */
  readonly pageStyle: string | null
  readonly wrapUpSeconds: number
  /** How long before a permanence its conseiller is reminded by SMS; 0: never. */
  readonly reminderMinutes: number
  /** Where the national directory is published, read anew every night; its token, for that origin alone. */
  readonly directoryUrl: string | null
  readonly directoryToken: string | null
  /** Where streets are looked up, so that « nearest » is nearest to them; `null`: nowhere, the centre of the commune serves. */
  readonly addressSearchUrl: string | null
  /** Where conseillers sign in to La Coop; the key of its API, which says what was entered there. */
  readonly laCoop: { readonly url: string; readonly key: string | null }
  /** `null`: `/api/messages` serves this machine only. */
  readonly teams: TeamsApp | null
  readonly botOpenIdMetadata: string
  /** Service addresses that may be answered: `https://host/path` or `https://*.domain`. */
  readonly botServiceUrls: readonly string[]
  readonly luis: { readonly endpoint: string; readonly appId: string; readonly key: string } | null
  readonly clu: {
    readonly endpoint: string
    readonly project: string
    readonly deployment: string
    readonly key: string
  } | null
  /** Where what is done for a call is told; `null`: nowhere. */
  readonly traces: { readonly endpoint: string; readonly headers: Readonly<Record<string, string>> } | null
  readonly adminToken: string
  readonly pseudonymKey: string
  /** Signs the addresses of diaries: another one closes them all. */
  readonly calendarKey: string
}

/** The bot as it is registered with Microsoft. A managed identity has no password. */
export interface TeamsApp {
  readonly id: string
  readonly password: string | null
  readonly type: (typeof APP_TYPES)[number]
  readonly tenantId: string | null
}

export type Environment = Readonly<Record<string, string | undefined>>

/** Every fault of the settings, in one message for whoever can mend them. */
export class SettingsFault extends Error {
  constructor(readonly faults: readonly string[]) {
    super(
      `Cannot start, ${faults.length} setting(s) to mend:\n${faults.map(fault => `  - ${fault}`).join('\n')}`
    )
  }
}

const APP_TYPES = ['MultiTenant', 'SingleTenant', 'UserAssignedMSI'] as const
/** Microsoft's keys for the public cloud. @see Bot Connector API, "Authentication" */
const BOT_OPENID_METADATA = 'https://login.botframework.com/v1/.well-known/openidconfiguration'
/** Where Teams takes its answers, and Bot Framework's own channels. */
const BOT_SERVICE_URLS = ['https://smba.trafficmanager.net', 'https://*.botframework.com']
/** La Coop de la médiation numérique, of the ANCT. */
const LA_COOP_URL = 'https://coop-numerique.anct.gouv.fr'
const GUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i
/** A number, a short code, a name (which nobody can answer), a messaging service. @see Twilio, "Message resource": From */
const SMS_SENDER = /^(\+[1-9]\d{7,14}|\d{3,8}|MG\w{32}|(?=.*[A-Za-z])[A-Za-z0-9 ]{1,11})$/
/** A number that is registered with WhatsApp, or a messaging service that has one. */
const WHATSAPP_SENDER = /^(\+[1-9]\d{7,14}|MG\w{32})$/

const E164 = /^\+[1-9]\d{7,14}$/

/**
 * Reads the environment, or says all that is wrong with it at once.
 * @throws {SettingsFault}
 */
export function readConfig(environment: Environment): Config {
  const faults: string[] = []
  const { value, group } = settingsOf(environment, faults)

  const mode = value('NODE_ENV') ?? 'development'
  if (!['development', 'test', 'production'].includes(mode)) {
    faults.push(`NODE_ENV must be development, test or production, got "${mode}"`)
  }
  const production = mode === 'production'
  const isDevelopment = value('NODE_ENV') !== undefined && !production
  const port = wholeNumber(value('PORT') ?? '3978', 'PORT', 1, 65_535, faults)
  const host = value('HOST') ?? '127.0.0.1'
  const publicUrl = url(value('PUBLIC_URL'), 'PUBLIC_URL', ['http:', 'https:'], faults)
  const trustedProxies = list(value('TRUSTED_PROXIES'))
  for (const proxy of trustedProxies) {
    const [address = '', prefix = '0'] = proxy.split('/')
    const bits = isIP(address) === 6 ? 128 : 32
    if (isIP(address) === 0 || !/^\d{1,3}$/.test(prefix) || Number(prefix) > bits) {
      faults.push(`TRUSTED_PROXIES must be addresses or ranges such as 10.0.0.0/8, got "${proxy}"`)
    }
  }
  const databaseUrl = url(value('DATABASE_URL'), 'DATABASE_URL', ['postgres:', 'postgresql:'], faults)
  const redisUrls = list(value('REDIS_URL'))
  for (const node of redisUrls) url(node, 'REDIS_URL', ['redis:', 'rediss:'], faults)
  const redisSentinelMaster = value('REDIS_SENTINEL_MASTER') ?? null
  if (redisSentinelMaster && redisUrls.length === 0) {
    faults.push('REDIS_URL missing: REDIS_SENTINEL_MASTER names a master of the sentinels that it lists')
  }

  group(['TWILIO_ACCOUNT_SID', 'TWILIO_AUTH_TOKEN'], 'the helpline')
  group(['TWILIO_API_KEY_SID', 'TWILIO_API_KEY_SECRET'], 'a Twilio API key')
  const teams = teamsApp(value, group, faults)
  const http = (name: string) => url(value(name), name, ['http:', 'https:'], faults)
  const botOpenIdMetadata = http('BOT_OPENID_METADATA') ?? BOT_OPENID_METADATA
  const botServiceUrls = list(value('BOT_SERVICE_URLS'))
  for (const address of botServiceUrls) {
    url(address.replace('://*.', '://any.'), 'BOT_SERVICE_URLS', ['http:', 'https:'], faults)
  }
  const luis = group(['LUIS_ENDPOINT', 'LUIS_APP_ID', 'LUIS_KEY'], 'intents from LUIS')
  const clu = group(['CLU_ENDPOINT', 'CLU_PROJECT', 'CLU_DEPLOYMENT', 'CLU_KEY'], 'intents from CLU')
  for (const name of ['LUIS_ENDPOINT', 'CLU_ENDPOINT']) http(name)
  if (luis && clu)
    faults.push('LUIS_ENDPOINT, CLU_ENDPOINT: intents come from one of them, take the other away')
  if (luis && !GUID.test(luis.LUIS_APP_ID))
    faults.push('LUIS_APP_ID must be the GUID of the LUIS application')
  group(['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'], 'sign-in to the console')
  const issuer = url(
    value('OIDC_ISSUER'),
    'OIDC_ISSUER',
    production ? ['https:'] : ['http:', 'https:'],
    faults
  )
  const clientId = value('OIDC_CLIENT_ID')
  const clientSecret = value('OIDC_CLIENT_SECRET')
  const accountSid = value('TWILIO_ACCOUNT_SID')
  if (accountSid && !/^AC\w{32}$/.test(accountSid)) {
    faults.push('TWILIO_ACCOUNT_SID must be AC followed by 32 figures and letters')
  }
  const authToken = value('TWILIO_AUTH_TOKEN')
  const previousAuthToken = value('TWILIO_AUTH_TOKEN_PREVIOUS') ?? null
  if (!authToken && (previousAuthToken || value('TWILIO_API_KEY_SID'))) {
    faults.push('TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN missing: the other Twilio settings need them')
  }
  const twilioApiBaseUrl = url(
    value('TWILIO_API_BASE_URL'),
    'TWILIO_API_BASE_URL',
    ['http:', 'https:'],
    faults
  )
  const helplineNumber = phone(value('HELPLINE_NUMBER'), 'HELPLINE_NUMBER', faults)
  const fallbackNumber = phone(value('FALLBACK_NUMBER'), 'FALLBACK_NUMBER', faults)
  if (fallbackNumber && fallbackNumber === helplineNumber) {
    faults.push('FALLBACK_NUMBER is the line itself: it would call itself for ever')
  }
  const sender = value('SMS_SENDER')
  if (sender && !SMS_SENDER.test(sender)) {
    faults.push(
      'SMS_SENDER must be a number such as +33170772372, a short code of 3 to 8 figures, a name of at most 11 letters and figures, or a messaging service MG…'
    )
  }
  const whatsappSender = value('WHATSAPP_SENDER')?.replace(/^whatsapp:/, '') ?? null
  if (whatsappSender && !WHATSAPP_SENDER.test(whatsappSender)) {
    faults.push('WHATSAPP_SENDER must be a number such as +33170772372, or a messaging service MG…')
  }
  const whatsappContentSids = contentSids(list(value('WHATSAPP_CONTENT_SIDS')), faults)
  if (whatsappContentSids.size > 0 && !whatsappSender) {
    faults.push('WHATSAPP_SENDER missing: templates of WHATSAPP_CONTENT_SIDS are sent from it')
  }
  const messagesPerDay = wholeNumber(
    value('MESSAGES_PER_DAY') ?? '5000',
    'MESSAGES_PER_DAY',
    1,
    1_000_000,
    faults
  )
  const wrapUpSeconds = wholeNumber(value('WRAP_UP_SECONDS') ?? '0', 'WRAP_UP_SECONDS', 0, 3_600, faults)
  const reminderMinutes = wholeNumber(value('REMINDER_MINUTES') ?? '15', 'REMINDER_MINUTES', 0, 240, faults)

  const directoryUrl = http('DIRECTORY_URL')
  const directoryToken = value('DIRECTORY_TOKEN') ?? null
  if (directoryToken && !directoryUrl) {
    faults.push('DIRECTORY_URL missing: DIRECTORY_TOKEN is sent there and nowhere else')
  }
  const addressSearchUrl = http('ADDRESS_SEARCH_URL')
  const tracesEndpoint = http('OTEL_EXPORTER_OTLP_ENDPOINT')
  const tracesHeaders = headers(list(value('OTEL_EXPORTER_OTLP_HEADERS')), faults)
  const laCoopUrl = http('LA_COOP_URL') ?? LA_COOP_URL
  const laCoopKey = value('LA_COOP_KEY') ?? null
  if (laCoopKey && !/^[^:\s]+:[^:\s]+$/.test(laCoopKey)) {
    faults.push('LA_COOP_KEY must be client-id:client-secret, as the ANCT issues it')
  }
  const pageStyle = value('PAGE_STYLE') ?? null
  const clock = value('TEST_CLOCK')
  const isClockTested = clock !== undefined && clock !== 'off'
  const testClock = isClockTested ? parseInstant(clock) : null
  if (isClockTested && !testClock) {
    faults.push(`TEST_CLOCK must be an instant such as 2026-11-24T10:00:00+01:00, got "${clock}"`)
  }
  if (production) {
    if (!authToken)
      faults.push('TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN missing: in production every webhook is signed')
    if (testClock) faults.push('TEST_CLOCK is refused in production')
    if (!publicUrl) faults.push('PUBLIC_URL missing: in production signatures are checked against it')
  }
  if (databaseUrl) {
    for (const name of ['ADMIN_TOKEN', 'PSEUDONYM_KEY']) {
      if (!value(name)) faults.push(`${name} missing: with DATABASE_URL every process must share it`)
    }
  }
  const dataDir = resolve(value('DATA_DIR') ?? './data')
  const secret = secretsIn(dataDir, faults)
  const adminToken = value('ADMIN_TOKEN') ?? secret('admin-token')
  const pseudonymKey = value('PSEUDONYM_KEY') ?? secret('pseudonym-key')
  const calendarKey = value('CALENDAR_KEY') ?? pseudonymKey
  if (faults.length > 0) throw new SettingsFault(faults)
  const looksOpen = publicUrl !== null && isPublicHost(new URL(publicUrl).hostname) && Boolean(authToken)
  return {
    port,
    host,
    publicUrl: publicUrl && base(publicUrl),
    localUrl: `http://localhost:${port}`,
    trustedProxies,
    dataDir,
    databaseUrl,
    redisUrls,
    redisSentinelMaster,
    production,
    conveniences: isDevelopment || (!production && !looksOpen),
    testClock,
    twilio:
      accountSid && authToken
        ? {
            accountSid,
            authToken,
            previousAuthToken,
            apiKey: apiKeyOf(value('TWILIO_API_KEY_SID'), value('TWILIO_API_KEY_SECRET'))
          }
        : null,
    twilioApiBaseUrl: twilioApiBaseUrl && base(twilioApiBaseUrl),
    helplineNumber,
    oidc: issuer && clientId && clientSecret ? { issuer, clientId, clientSecret } : null,
    fallbackNumber,
    smsSender: value('SMS_SENDER') ?? null,
    whatsappSender,
    whatsappContentSids,
    messagesPerDay,
    pageStyle,
    wrapUpSeconds,
    reminderMinutes,
    directoryUrl,
    directoryToken,
    addressSearchUrl,
    laCoop: { url: base(laCoopUrl), key: laCoopKey },
    teams,
    botOpenIdMetadata,
    botServiceUrls: botServiceUrls.length > 0 ? botServiceUrls : BOT_SERVICE_URLS,
    luis: luis && { endpoint: base(luis.LUIS_ENDPOINT), appId: luis.LUIS_APP_ID, key: luis.LUIS_KEY },
    clu: clu && {
      endpoint: base(clu.CLU_ENDPOINT),
      project: clu.CLU_PROJECT,
      deployment: clu.CLU_DEPLOYMENT,
      key: clu.CLU_KEY
    },
    traces: tracesEndpoint ? { endpoint: base(tracesEndpoint), headers: tracesHeaders } : null,
    adminToken,
    pseudonymKey,
    calendarKey
  }
}

/** Settings by name; each may also come from the file that `NAME_FILE` names, as secrets do. */
function settingsOf(environment: Environment, faults: string[]) {
  const fromFile = new Map<string, string | undefined>()
  const value = (name: string): string | undefined => {
    const given = environment[name]?.trim()
    if (given) return given
    const file = environment[`${name}_FILE`]?.trim()
    if (!file) return undefined
    if (!fromFile.has(name)) {
      try {
        fromFile.set(name, readFileSync(file, 'utf8').trim() || undefined)
      } catch {
        faults.push(`${name}_FILE cannot be read: ${file}`)
        fromFile.set(name, undefined)
      }
    }
    return fromFile.get(name)
  }
  /** Settings that are given together or not at all; `null` when they are not all there. */
  const group = <Name extends string>(names: readonly Name[], what: string): Record<Name, string> | null => {
    const given = names.map(name => [name, value(name)] as const)
    const missing = given.filter(([, text]) => !text).map(([name]) => name)
    if (missing.length === 0) return Object.fromEntries(given) as Record<Name, string> // all there, by this line
    if (missing.length < names.length) {
      faults.push(`${missing.join(', ')} missing: ${what} needs ${names.join(', ')} together`)
    }
    return null
  }
  return { value, group }
}

type Settings = ReturnType<typeof settingsOf>

/** How the bot proves to Microsoft who it is: a password, or an identity that Azure manages. */
function teamsApp(value: Settings['value'], group: Settings['group'], faults: string[]): TeamsApp | null {
  const id = value('MICROSOFT_APP_ID')
  const tenantId = value('MICROSOFT_APP_TENANT_ID') ?? null
  const given = value('MICROSOFT_APP_TYPE') ?? (tenantId ? 'SingleTenant' : 'MultiTenant')
  const type = APP_TYPES.find(known => known.toLowerCase() === given.toLowerCase())
  if (!type) faults.push(`MICROSOFT_APP_TYPE must be ${APP_TYPES.join(', ')}, got "${given}"`)
  const managed = type === 'UserAssignedMSI'
  if (managed) group(['MICROSOFT_APP_ID', 'MICROSOFT_APP_TENANT_ID'], 'a managed identity')
  else group(['MICROSOFT_APP_ID', 'MICROSOFT_APP_PASSWORD'], 'Teams')
  if (managed && value('MICROSOFT_APP_PASSWORD')) {
    faults.push('MICROSOFT_APP_PASSWORD: a managed identity has none, take it away')
  }
  if (!id && !value('MICROSOFT_APP_PASSWORD') && (tenantId || value('MICROSOFT_APP_TYPE'))) {
    faults.push('MICROSOFT_APP_ID, MICROSOFT_APP_PASSWORD missing: the other Teams settings need them')
  }
  if (type === 'SingleTenant' && id && !tenantId) {
    faults.push('MICROSOFT_APP_TENANT_ID missing: a SingleTenant bot needs it')
  }
  return id && type ? { id, type, tenantId, password: value('MICROSOFT_APP_PASSWORD') ?? null } : null
}

/** An address to which paths are added. */
const base = (address: string) => address.replace(/\/$/, '')

const list = (text: string | undefined) =>
  (text ?? '')
    .split(',')
    .map(entry => entry.trim())
    .filter(Boolean)

function wholeNumber(text: string, name: string, from: number, to: number, faults: string[]): number {
  const number = Number(text)
  if (!/^\d+$/.test(text) || number < from || number > to) {
    faults.push(`${name} must be ${from} to ${to}, got "${text}"`)
  }
  return number
}

function url(
  text: string | undefined,
  name: string,
  protocols: readonly string[],
  faults: string[]
): string | null {
  if (!text) return null
  if (!URL.canParse(text) || !protocols.includes(new URL(text).protocol)) {
    // The value is not repeated: it may hold a password.
    faults.push(
      `${name} must be an address that starts with ${protocols.map(protocol => `${protocol}//`).join(' or ')}`
    )
    return null
  }
  return text
}

function phone(text: string | undefined, name: string, faults: string[]): string | null {
  if (!text) return null
  if (!E164.test(text)) faults.push(`${name} must be a number such as +33170772372, got "${text}"`)
  return text
}

/** `rappel=HX…,information=HX…`, or one id alone for everything. */
function contentSids(entries: readonly string[], faults: string[]): ReadonlyMap<string, string> {
  const sids = new Map<string, string>()
  for (const entry of entries) {
    const [, name = 'message', sid = ''] = /^(?:([a-z-]+)[=:])?(HX\w{32})$/.exec(entry) ?? []
    if (sid) sids.set(name, sid)
    else faults.push(`WHATSAPP_CONTENT_SIDS must be template ids such as rappel=HX…, got "${entry}"`)
  }
  return sids
}

/** `name=value`, as OpenTelemetry writes them. */
function headers(entries: readonly string[], faults: string[]): Readonly<Record<string, string>> {
  const pairs = entries.map(entry => /^([\w-]+)=(.+)$/.exec(entry))
  // The value is not repeated: it may be a key.
  if (pairs.includes(null)) faults.push('OTEL_EXPORTER_OTLP_HEADERS must be name=value, comma separated')
  const decoded = (value: string): string => {
    try {
      return decodeURIComponent(value)
    } catch {
      faults.push('OTEL_EXPORTER_OTLP_HEADERS: a % in a value is written %25')
      return ''
    }
  }
  return Object.fromEntries(pairs.flatMap(pair => (pair ? [[pair[1] ?? '', decoded(pair[2] ?? '')]] : [])))
}

const apiKeyOf = (sid: string | undefined, secret: string | undefined) =>
  sid && secret ? { sid, secret } : null

/** Secrets that nobody gave: made at the first start and kept beside the store, readable by its owner only. */
function secretsIn(dataDir: string, faults: string[]) {
  return (name: string): string => {
    const file = join(dataDir, name)
    if (faults.length > 0) return ''
    if (existsSync(file)) return readFileSync(file, 'utf8').trim()
    try {
      makeFolder(dataDir)
      const made = randomBytes(24).toString('base64url')
      writeFileSync(file, `${made}\n`, { mode: 0o600, flag: 'wx' })
      chmodSync(file, 0o600)
      return made
    } catch {
      if (existsSync(file)) return readFileSync(file, 'utf8').trim()
      faults.push(`DATA_DIR cannot be written to: ${dataDir}`)
      return ''
    }
  }
}

/**
 * Makes a folder for its owner alone, and those above it, one by one: Node's own way of making them all never comes back where
 * the one above is there and takes none (`/proc`, a link to nowhere).
 */
export function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  const above = dirname(folder)
  if (above !== folder) makeFolder(above)
  try {
    mkdirSync(folder, { mode: 0o700 })
  } catch (cause) {
    // Another process may have been quicker.
    if (!existsSync(folder)) throw cause
  }
}
