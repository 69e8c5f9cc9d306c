import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { isIP } from 'node:net'
import { join, resolve } from 'node:path'

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
  readonly redisUrls: readonly string[]
  readonly production: boolean
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
  readonly fallbackNumber: string | null
  readonly smsSender: string | null
  readonly wrapUpSeconds: number
  readonly adminToken: string
  readonly pseudonymKey: string
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

  group(['TWILIO_ACCOUNT_SID', 'TWILIO_AUTH_TOKEN'], 'the helpline')
  group(['TWILIO_API_KEY_SID', 'TWILIO_API_KEY_SECRET'], 'a Twilio API key')
  group(['MICROSOFT_APP_ID', 'MICROSOFT_APP_PASSWORD'], 'Teams')
  group(['LUIS_ENDPOINT', 'LUIS_APP_ID', 'LUIS_KEY'], 'intents from LUIS')
  group(['CLU_ENDPOINT', 'CLU_PROJECT', 'CLU_DEPLOYMENT', 'CLU_KEY'], 'intents from CLU')
  group(['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'], 'sign-in to the console')
  const accountSid = value('TWILIO_ACCOUNT_SID')
  if (accountSid && !/^AC\w{32}$/.test(accountSid)) {
    faults.push('TWILIO_ACCOUNT_SID must be AC followed by 32 figures and letters')
  }
  const authToken = value('TWILIO_AUTH_TOKEN')
  if (!authToken && (value('TWILIO_AUTH_TOKEN_PREVIOUS') || value('TWILIO_API_KEY_SID'))) {
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
  const wrapUpSeconds = wholeNumber(value('WRAP_UP_SECONDS') ?? '0', 'WRAP_UP_SECONDS', 0, 3_600, faults)

  const clock = value('TEST_CLOCK')
  const testClock = clock && clock !== 'off' ? new Date(clock) : null
  if (testClock && Number.isNaN(testClock.getTime())) {
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
  if (faults.length > 0) throw new SettingsFault(faults)
  return {
    port,
    host,
    publicUrl: publicUrl?.replace(/\/$/, '') ?? null,
    localUrl: `http://localhost:${port}`,
    trustedProxies,
    dataDir,
    databaseUrl,
    redisUrls,
    production,
    testClock,
    twilio:
      accountSid && authToken
        ? {
            accountSid,
            authToken,
            previousAuthToken: value('TWILIO_AUTH_TOKEN_PREVIOUS') ?? null,
            apiKey: apiKeyOf(value('TWILIO_API_KEY_SID'), value('TWILIO_API_KEY_SECRET'))
          }
        : null,
    twilioApiBaseUrl: twilioApiBaseUrl?.replace(/\/$/, '') ?? null,
    helplineNumber,
    fallbackNumber,
    smsSender: value('SMS_SENDER') ?? null,
    wrapUpSeconds,
    adminToken,
    pseudonymKey
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
  const group = (names: readonly string[], what: string) => {
    const missing = names.filter(name => !value(name))
    if (missing.length > 0 && missing.length < names.length) {
      faults.push(`${missing.join(', ')} missing: ${what} needs ${names.join(', ')} together`)
    }
  }
  return { value, group }
}

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

const apiKeyOf = (sid: string | undefined, secret: string | undefined) =>
  sid && secret ? { sid, secret } : null

/** Secrets that nobody gave: made at the first start and kept beside the store, readable by its owner only. */
function secretsIn(dataDir: string, faults: string[]) {
  return (name: string): string => {
    const file = join(dataDir, name)
    if (faults.length > 0) return ''
    if (existsSync(file)) return readFileSync(file, 'utf8').trim()
    try {
      mkdirSync(dataDir, { recursive: true })
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
