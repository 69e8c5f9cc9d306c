import { readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { Redis } from 'ioredis'
import { examined, openStore } from '../../app'
import { readConfig } from '../../config'
import { caudresis, LINE } from '../support/caudresis'
import { freshDatabase, tablesIn } from '../support/engines/database'
import { ownRedis } from '../support/engines/own-redis'
import { freshFolder, type Product, PUBLIC_URL, settingsOf, startProduct } from '../support/product'
import { type TwilioRest, twilioRest } from '../support/twilio-rest'

const RIGHT = {
  phone_number: LINE,
  voice_method: 'POST',
  voice_url: `${PUBLIC_URL}/twilio/voice#rc=2&rp=ct,rt,5xx`,
  voice_fallback_url: `${PUBLIC_URL}/twilio/voice/fallback`,
  status_callback: `${PUBLIC_URL}/twilio/voice/status`,
  sms_url: `${PUBLIC_URL}/twilio/messages`
}

describe('npm run doctor', () => {
  let rest: TwilioRest
  let product: Product
  beforeAll(async () => {
    product = await startProduct({ directory: caudresis(2), engine: 'embedded' })
  })
  afterAll(() => product.close())
  afterEach(() => rest.close())
  const toMend = async (numbers: readonly Record<string, unknown>[], env: Record<string, string> = {}) => {
    rest = await twilioRest({ numbers })
    const settings = settingsOf(product.dataDir, { TWILIO_API_BASE_URL: rest.url, ...env })
    const findings = await examined(readConfig(settings))
    return findings.filter(({ kind }) => kind === 'mend').map(({ text }) => text)
  }
  const UNREACHABLE = expect.stringContaining(`${PUBLIC_URL} ne répond pas d’ici`)

  it('finds a number whose webhooks lead here right, timeouts and retries included', async () => {
    expect(await toMend([RIGHT])).toEqual([UNREACHABLE])
  })

  it('says that a line that is open is not taken for one, and what it does then', async () => {
    const env = { NODE_ENV: '', PUBLIC_URL: 'https://203.0.113.9:1' }
    expect(await toMend([RIGHT], env)).toContainEqual(expect.stringContaining('mettez NODE_ENV=production'))
  })

  it('says that visitors cannot be told apart where no proxy is named, in production', async () => {
    const env = { NODE_ENV: 'production', TEST_CLOCK: 'off' }
    const fault = expect.stringContaining('TRUSTED_PROXIES n’est pas réglé')
    expect(await toMend([RIGHT], env)).toContainEqual(fault)
    await rest.close()
    expect(await toMend([RIGHT], { ...env, TRUSTED_PROXIES: '10.0.0.0/8' })).not.toContainEqual(fault)
  })

  it('says which field of the number to mend, and to what', async () => {
    expect(
      await toMend([
        { ...RIGHT, voice_url: 'https://ailleurs.example.fr/voice', status_callback: '', voice_method: 'GET' }
      ])
    ).toEqual([
      UNREACHABLE,
      `Twilio : A call comes in vaut « https://ailleurs.example.fr/voice » ; mettez ${PUBLIC_URL}/twilio/voice`,
      `Twilio : Call status changes vaut « rien » ; mettez ${PUBLIC_URL}/twilio/voice/status`
    ])
  })

  it('says which field is called otherwise than the line answers', async () => {
    const methods = { voice_method: 'GET', voice_fallback_method: 'POST', status_callback_method: 'GET' }
    expect(await toMend([{ ...RIGHT, ...methods, sms_method: 'GET' }])).toEqual([
      UNREACHABLE,
      'Twilio : « A call comes in » doit être en POST',
      'Twilio : « Call status changes » doit être en POST',
      'Twilio : « A message comes in » doit être en POST'
    ])
  })

  it('sees an application or a trunk that answers in the number’s stead, whatever its addresses', async () => {
    const application = `AP${'1'.repeat(32)}`
    const elsewhere = [
      UNREACHABLE,
      `Twilio : A call comes in mène à ${application}, qui passe avant l’adresse du numéro ; retirez-le, et mettez ${PUBLIC_URL}/twilio/voice`,
      `Twilio : A message comes in mène à ${application}, qui passe avant l’adresse du numéro ; retirez-le, et mettez ${PUBLIC_URL}/twilio/messages`
    ]
    const set = { voice_application_sid: application, sms_application_sid: application }
    expect(await toMend([{ ...RIGHT, ...set }])).toEqual(elsewhere)
    await rest.close()
    expect(await toMend([{ ...RIGHT, trunk_sid: `TK${'2'.repeat(32)}` }])).toContainEqual(
      expect.stringContaining(`A call comes in mène à TK${'2'.repeat(32)}`)
    )
  })

  it('looks at the number also with an API key, which may not look at the account', async () => {
    rest = await twilioRest({
      numbers: [{ ...RIGHT, voice_url: '' }],
      trouble: ({ resource }) => (resource === '' ? { status: 401, code: 20003 } : undefined)
    })
    const settings = settingsOf(product.dataDir, { TWILIO_API_BASE_URL: rest.url })
    const findings = await examined(readConfig(settings))
    expect(findings).toContainEqual({
      kind: 'note',
      text: 'Twilio ne dit pas à cette clé si le compte est actif : voyez-le dans la console de Twilio'
    })
    expect(findings).toContainEqual({
      kind: 'mend',
      text: `Twilio : A call comes in vaut « rien » ; mettez ${PUBLIC_URL}/twilio/voice`
    })
  })

  it('looks at the number that SMS leave from where it is another, and asks no SMS of one that takes none', async () => {
    const numbers = [
      { ...RIGHT, sms_url: '', capabilities: { voice: true, sms: false } },
      { phone_number: '+33639980010', sms_url: `${PUBLIC_URL}/twilio/sms` }
    ]
    expect(await toMend(numbers, { SMS_SENDER: '+33639980010' })).toEqual([
      UNREACHABLE,
      `Twilio : A message comes in (+33639980010) vaut « ${PUBLIC_URL}/twilio/sms » ; mettez ${PUBLIC_URL}/twilio/messages`
    ])
    await rest.close()
    expect(await toMend([RIGHT], { SMS_SENDER: '+33639980011' })).toContainEqual(
      'Ce compte Twilio n’a pas le numéro +33639980011'
    )
  })

  it('looks for a street where streets are to be looked for', async () => {
    const answers = [
      { features: [{ geometry: { coordinates: [2.3082, 48.8502] }, properties: { type: 'housenumber' } }] },
      { features: [] },
      'maintenance'
    ]
    let answer: unknown
    const service = createServer((_, response) => response.end(JSON.stringify(answer)))
    await new Promise<void>(listening => service.listen(0, '127.0.0.1', () => listening()))
    const { port } = service.address() as AddressInfo // listening on a port, so not a pipe's string
    const env = { ADDRESS_SEARCH_URL: `http://127.0.0.1:${port}/search` }
    const told = []
    for (const one of answers) {
      answer = one
      told.push(await toMend([RIGHT], env))
      await rest.close()
    }
    service.closeAllConnections()
    await new Promise(closed => service.close(closed))
    expect(told).toEqual([
      [UNREACHABLE],
      [expect.stringContaining('ADDRESS_SEARCH_URL : le 20 avenue de Ségur, à Paris'), UNREACHABLE],
      [
        expect.stringContaining(
          'ADDRESS_SEARCH_URL : la recherche d’adresses ne sert pas (answered something else)'
        ),
        UNREACHABLE
      ]
    ])
  })

  it('knows an account that does not have the number, and one that refuses', async () => {
    expect(await toMend([])).toContain(`Ce compte Twilio n’a pas le numéro ${LINE}`)
    await rest.close()
    rest = await twilioRest({ trouble: () => ({ status: 401, code: 20003 }) })
    const settings = settingsOf(product.dataDir, { TWILIO_API_BASE_URL: rest.url })
    const findings = await examined(readConfig(settings))
    expect(findings).toContainEqual({
      kind: 'mend',
      text: 'Twilio ne répond pas à ces identifiants (401, 20003)'
    })
  })

  it('says of a database that it cannot serve, and never its password', async () => {
    const mended = await toMend([RIGHT], { DATABASE_URL: 'postgresql://ligne:secret@127.0.0.1:9/ligne' })
    expect(mended).toContain(
      'La base ne peut pas servir : DATABASE_URL: PostgreSQL at 127.0.0.1:9 does not answer (ECONNREFUSED)'
    )
    expect(mended.join()).not.toContain('secret')
  })

  it('says of a Redis that it is gone, refuses, or drops what it holds, and never its password', async () => {
    const redis = await ownRedis()
    const admin = new Redis(redis.url)
    const ofRedis = async (url: string) => {
      const findings = await examined(readConfig(settingsOf(product.dataDir, { REDIS_URL: url })))
      return findings
        .filter(({ kind, text }) => kind === 'mend' && text.startsWith('REDIS_URL'))
        .map(({ text }) => text)
    }
    expect(await ofRedis(redis.url)).toEqual([])
    await admin.config('SET', 'maxmemory-policy', 'allkeys-lru')
    expect(await ofRedis(redis.url)).toEqual([
      'REDIS_URL : maxmemory-policy vaut « allkeys-lru », qui jette des compteurs quand la mémoire manque ; mettez noeviction'
    ])
    await admin.config('SET', 'requirepass', 'le-bon')
    expect(await ofRedis(redis.url.replace('//', '//:mauvais@'))).toEqual([
      'REDIS_URL : Redis refuse cet utilisateur ou ce mot de passe (WRONGPASS)'
    ])
    admin.disconnect()
    await redis.kill()
    expect(await ofRedis(redis.url.replace('//', '//:secret@'))).toEqual([
      'REDIS_URL : Redis ne répond pas (ECONNREFUSED)'
    ])
  })

  it('says of a DATA_DIR that cannot be written to which it is', async () => {
    const file = join(product.dataDir, 'store.sqlite')
    const findings = await examined(readConfig(settingsOf(join(file, 'data'))))
    expect(findings.filter(({ kind }) => kind === 'mend').map(({ text }) => text)).toContain(
      `La base ne peut pas servir : DATA_DIR cannot be written to: ${file}/data (ENOTDIR)`
    )
  })

  it('only reads: an empty base stays empty, and is told as such', async () => {
    const database = await freshDatabase()
    const dataDir = freshFolder()
    rest = await twilioRest({ numbers: [RIGHT] })
    const told = async (more: Record<string, string>) => {
      const settings = settingsOf(dataDir, { TWILIO_API_BASE_URL: rest.url, ...more })
      const findings = await examined(readConfig(settings))
      return findings.filter(({ text }) => /base/.test(text))
    }
    expect(await told({})).toEqual([
      {
        kind: 'note',
        text: `Pas encore de base dans ${dataDir} : elle sera créée au démarrage, ou au premier import`
      }
    ])
    expect(readdirSync(dataDir)).toEqual([])
    expect(await told({ DATABASE_URL: database.url })).toEqual([
      {
        kind: 'note',
        text: 'PostgreSQL répond ; base vide : le schéma sera créé au démarrage, ou au premier import'
      }
    ])
    expect(await tablesIn(database.url)).toBe(0)
    await database.drop()
    rmSync(dataDir, { recursive: true, force: true })
  })

  it('says that nobody can be called where nobody can', async () => {
    const dataDir = freshFolder()
    rest = await twilioRest({ numbers: [RIGHT] })
    const settings = settingsOf(dataDir, { TWILIO_API_BASE_URL: rest.url })
    await (await openStore(readConfig(settings), () => undefined)).close()
    const findings = await examined(readConfig(settings))
    expect(findings).toContainEqual({
      kind: 'mend',
      text: 'Aucun conseiller ne peut être appelé : importez conseillers et présences, avec leur accord'
    })
    rmSync(dataDir, { recursive: true, force: true })
  })
})
