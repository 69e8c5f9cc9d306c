import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Environment, readConfig, SettingsFault } from '../config'

describe('settings', () => {
  const folder = mkdtempSync(join(tmpdir(), 'settings-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const read = (environment: Environment) => readConfig({ DATA_DIR: folder, ...environment })
  const faultsOf = (environment: Environment): readonly string[] => {
    try {
      read(environment)
      return []
    } catch (error) {
      if (error instanceof SettingsFault) return error.faults
      throw error
    }
  }

  it('need nothing at all', () => {
    expect(read({})).toMatchObject({
      port: 3978,
      host: '127.0.0.1',
      publicUrl: null,
      localUrl: 'http://localhost:3978',
      twilio: null,
      databaseUrl: null,
      wrapUpSeconds: 0,
      reminderMinutes: 15,
      production: false
    })
  })

  it('make the keys that nobody gave once, for their owner only', () => {
    const first = read({})
    expect(read({}).adminToken).toBe(first.adminToken)
    expect(first.adminToken).not.toBe(first.pseudonymKey)
    expect(first.adminToken.length).toBeGreaterThanOrEqual(32)
    expect(statSync(join(folder, 'admin-token')).mode & 0o777).toBe(0o600)
    expect(readFileSync(join(folder, 'admin-token'), 'utf8').trim()).toBe(first.adminToken)
  })

  it('tell every fault in one message', () => {
    expect(
      faultsOf({
        PORT: '0',
        PUBLIC_URL: 'ligne.example.fr',
        TWILIO_ACCOUNT_SID: `AC${'1'.repeat(32)}`,
        HELPLINE_NUMBER: '0170772372',
        WRAP_UP_SECONDS: 'soon',
        TEST_CLOCK: 'tomorrow',
        TRUSTED_PROXIES: '10.0.0.0/8, proxy'
      })
    ).toEqual([
      'PORT must be 1 to 65535, got "0"',
      'PUBLIC_URL must be an address that starts with http:// or https://',
      'TRUSTED_PROXIES must be addresses or ranges such as 10.0.0.0/8, got "proxy"',
      'TWILIO_AUTH_TOKEN missing: the helpline needs TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN together',
      'HELPLINE_NUMBER must be a number such as +33170772372, got "0170772372"',
      'WRAP_UP_SECONDS must be 0 to 3600, got "soon"',
      'TEST_CLOCK must be an instant such as 2026-11-24T10:00:00+01:00, got "tomorrow"'
    ])
  })

  it('refuse production without signatures, or with a clock that can be moved', () => {
    expect(faultsOf({ NODE_ENV: 'production', TEST_CLOCK: '2026-11-24T10:00:00Z' })).toEqual([
      'TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN missing: in production every webhook is signed',
      'TEST_CLOCK is refused in production',
      'PUBLIC_URL missing: in production signatures are checked against it'
    ])
  })

  it('close what a development machine offers where the line is open, unless somebody says that it is one', () => {
    const twilio = { TWILIO_ACCOUNT_SID: `AC${'0'.repeat(32)}`, TWILIO_AUTH_TOKEN: 'token' }
    const offers = (PUBLIC_URL: string, more: Record<string, string> = twilio) =>
      read({ PUBLIC_URL, ...more }).conveniences
    expect(offers('https://ligne.gouv.fr')).toBe(false)
    expect(offers('https://203.0.113.9')).toBe(false)
    expect(offers('https://ligne.gouv.fr', {})).toBe(true)
    expect(offers('https://ligne.gouv.fr', { ...twilio, NODE_ENV: 'development' })).toBe(true)
    expect(offers('https://ligne.gouv.fr', { ...twilio, NODE_ENV: 'production' })).toBe(false)
    for (const host of [
      'localhost:3978',
      '127.0.0.1:3978',
      '[::1]:3978',
      '192.168.1.4',
      'poste',
      'ligne.test',
      'ligne.example.fr'
    ])
      expect([host, offers(`http://${host}`)]).toEqual([host, true])
  })

  it('take a number or a messaging service to write by WhatsApp from', () => {
    const service = `MG${'a'.repeat(32)}`
    expect(read({ WHATSAPP_SENDER: 'whatsapp:+33199000010' }).whatsappSender).toBe('+33199000010')
    expect(read({ WHATSAPP_SENDER: service }).whatsappSender).toBe(service)
    expect(faultsOf({ WHATSAPP_SENDER: 'MAIRIE' })).toEqual([
      'WHATSAPP_SENDER must be a number such as +33170772372, or a messaging service MG…'
    ])
  })

  it('refuse a bot that is half given, each fault with what it needs', () => {
    expect(faultsOf({ MICROSOFT_APP_ID: 'a1', MICROSOFT_APP_TYPE: 'SingleTenant' })).toEqual([
      'MICROSOFT_APP_PASSWORD missing: Teams needs MICROSOFT_APP_ID, MICROSOFT_APP_PASSWORD together',
      'MICROSOFT_APP_TENANT_ID missing: a SingleTenant bot needs it'
    ])
    expect(faultsOf({ MICROSOFT_APP_TENANT_ID: 't1', BOT_SERVICE_URLS: 'smba.trafficmanager.net' })).toEqual([
      'MICROSOFT_APP_ID, MICROSOFT_APP_PASSWORD missing: the other Teams settings need them',
      'BOT_SERVICE_URLS must be an address that starts with http:// or https://'
    ])
    expect(
      faultsOf({ MICROSOFT_APP_ID: 'a1', MICROSOFT_APP_PASSWORD: 'p', MICROSOFT_APP_TYPE: 'Big' })
    ).toEqual(['MICROSOFT_APP_TYPE must be MultiTenant, SingleTenant, UserAssignedMSI, got "Big"'])
  })

  it('know a bot by its password, or as an identity that Azure manages', () => {
    expect(read({}).teams).toBeNull()
    expect(read({ MICROSOFT_APP_ID: 'a1', MICROSOFT_APP_PASSWORD: 'p' }).teams).toEqual({
      id: 'a1',
      password: 'p',
      type: 'MultiTenant',
      tenantId: null
    })
    const managed = {
      MICROSOFT_APP_ID: 'a1',
      MICROSOFT_APP_TYPE: 'UserAssignedMSI',
      MICROSOFT_APP_TENANT_ID: 't1'
    }
    expect(read(managed).teams).toEqual({ id: 'a1', password: null, type: 'UserAssignedMSI', tenantId: 't1' })
    expect(faultsOf({ ...managed, MICROSOFT_APP_PASSWORD: 'p' })).toEqual([
      'MICROSOFT_APP_PASSWORD: a managed identity has none, take it away'
    ])
  })

  it('take intents from one recogniser, wholly given', () => {
    const luis = { LUIS_ENDPOINT: 'http://localhost:5000/', LUIS_KEY: 'k' }
    const appId = '00000000-0000-4000-8000-000000000001'
    expect(read({ ...luis, LUIS_APP_ID: appId }).luis).toEqual({
      endpoint: 'http://localhost:5000',
      appId,
      key: 'k'
    })
    expect(faultsOf({ ...luis, LUIS_APP_ID: 'ami' })).toEqual([
      'LUIS_APP_ID must be the GUID of the LUIS application'
    ])
    expect(faultsOf(luis)).toEqual([
      'LUIS_APP_ID missing: intents from LUIS needs LUIS_ENDPOINT, LUIS_APP_ID, LUIS_KEY together'
    ])
    const clu = { CLU_ENDPOINT: 'https://x.example', CLU_PROJECT: 'p', CLU_DEPLOYMENT: 'd', CLU_KEY: 'k' }
    expect(faultsOf({ ...luis, LUIS_APP_ID: appId, ...clu })).toEqual([
      'LUIS_ENDPOINT, CLU_ENDPOINT: intents come from one of them, take the other away'
    ])
  })

  it('refuse PostgreSQL without the keys that every process must share', () => {
    expect(faultsOf({ DATABASE_URL: 'postgresql://localhost/helpline' })).toEqual([
      'ADMIN_TOKEN missing: with DATABASE_URL every process must share it',
      'PSEUDONYM_KEY missing: with DATABASE_URL every process must share it'
    ])
  })

  it('refuse a fallback number that is the line itself', () => {
    expect(faultsOf({ HELPLINE_NUMBER: '+33170772372', FALLBACK_NUMBER: '+33170772372' })).toEqual([
      'FALLBACK_NUMBER is the line itself: it would call itself for ever'
    ])
  })

  it('come from files too, and never show a password in a fault', () => {
    const file = join(folder, 'token')
    writeFileSync(file, 'secret-from-a-file\n')
    expect(read({ ADMIN_TOKEN_FILE: file }).adminToken).toBe('secret-from-a-file')
    expect(faultsOf({ ADMIN_TOKEN_FILE: join(folder, 'absent') })).toEqual([
      `ADMIN_TOKEN_FILE cannot be read: ${join(folder, 'absent')}`
    ])
    expect(
      faultsOf({
        DATABASE_URL: 'mysql://me:hunter2@localhost/x',
        ADMIN_TOKEN: 'a',
        PSEUDONYM_KEY: 'b'
      }).join()
    ).not.toContain('hunter2')
  })

  it('say of every file that cannot be read that it cannot', () => {
    const absent = join(folder, 'absent')
    const twilio = { TWILIO_ACCOUNT_SID: `AC${'1'.repeat(32)}`, TWILIO_AUTH_TOKEN: 'token' }
    expect(faultsOf({ ...twilio, TWILIO_AUTH_TOKEN_PREVIOUS_FILE: absent, PAGE_STYLE_FILE: absent })).toEqual(
      [
        `TWILIO_AUTH_TOKEN_PREVIOUS_FILE cannot be read: ${absent}`,
        `PAGE_STYLE_FILE cannot be read: ${absent}`
      ]
    )
  })

  it('say how a percent sign is written in what a collector asks for', () => {
    const OTEL_EXPORTER_OTLP_ENDPOINT = 'http://localhost:4318'
    expect(faultsOf({ OTEL_EXPORTER_OTLP_ENDPOINT, OTEL_EXPORTER_OTLP_HEADERS: 'key=100%' })).toEqual([
      'OTEL_EXPORTER_OTLP_HEADERS: a % in a value is written %25'
    ])
  })
})
