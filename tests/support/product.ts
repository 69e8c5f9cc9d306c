import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type App, buildApp, openLog, openStore } from '../../app'
import { type Environment, readConfig } from '../../config'
import { directoryStore } from '../../integrations/store/directory'
import {
  type CallSettings,
  type NetworkSettings,
  telephoneNetwork
} from '../../integrations/telephony/telephone-network'
import { CALLER, caudresis, type DirectoryFixture, LINE, TUESDAY_AT_TEN } from './caudresis'
import { chosenEngine, type Engine, scenarioStore } from './scenario-store'

export const AUTH_TOKEN = 'scenario-auth-token'
export const ACCOUNT_SID = `AC${'b2'.repeat(16)}`
export const ADMIN_TOKEN = 'scenario-admin-token'
export const PUBLIC_URL = 'https://ligne.example.fr'

export interface Product {
  readonly url: string
  readonly app: App
  readonly dataDir: string
  /** A telephone network in front of the product: `people` answer, mishaps happen. */
  network(settings?: Partial<NetworkSettings>): ReturnType<typeof telephoneNetwork>
  api<T>(
    path: string,
    options?: { method?: string; body?: unknown; token?: string }
  ): Promise<{ status: number; body: T }>
  setClock(now: string): Promise<void>
  /** Stops it for good and takes its files away. */
  close(): Promise<void>
  /** Stops it, keeping its files. */
  stop(): Promise<void>
}

export const settingsOf = (dataDir: string, more: Environment = {}): Environment => ({
  PORT: '1',
  DATA_DIR: dataDir,
  NODE_ENV: 'test',
  TEST_CLOCK: TUESDAY_AT_TEN,
  ADMIN_TOKEN,
  PUBLIC_URL,
  HELPLINE_NUMBER: LINE,
  SMS_SENDER: LINE,
  TWILIO_ACCOUNT_SID: ACCOUNT_SID,
  TWILIO_AUTH_TOKEN: AUTH_TOKEN,
  // Nobody answers there: what a scenario does not bring is unreachable, and the line must do without.
  TWILIO_API_BASE_URL: 'http://127.0.0.1:9',
  PSEUDONYM_KEY: 'scenario-pseudonym-key',
  ...more
})

export const freshFolder = () => mkdtempSync(join(tmpdir(), 'ligne-'))

/** Writes a directory into the store that the settings name. */
export async function fillDirectory(environment: Environment, directory: DirectoryFixture): Promise<void> {
  const database = await openStore(readConfig(environment), () => undefined)
  const store = directoryStore(database)
  await store.savePermanences(directory.permanences)
  await store.saveConseillers(directory.conseillers)
  await store.savePresences(directory.presences)
  await database.close()
}

/** The product, whole, listening on a port of this machine. */
export async function startProduct(
  options: { directory?: DirectoryFixture | null; env?: Environment; dataDir?: string; engine?: Engine } = {}
): Promise<Product> {
  const dataDir = options.dataDir ?? freshFolder()
  // A test that brings files or a store of its own knows what it runs on.
  const isOwn = options.dataDir !== undefined || options.env?.['DATABASE_URL'] !== undefined
  const store = await scenarioStore(isOwn ? 'embedded' : (options.engine ?? chosenEngine()))
  const environment = settingsOf(dataDir, { ...store.env, ...options.env })
  const directory = options.directory === undefined ? caudresis() : options.directory
  if (directory) await fillDirectory(environment, directory)
  const config = { ...readConfig(environment), port: 0 }
  const app = await buildApp(config, openLog('silent'))
  await app.listen()
  const { port } = app.server.server.address() as AddressInfo // listening on a port, so not a pipe's string
  const url = `http://127.0.0.1:${port}`

  async function api<T>(
    path: string,
    { method = 'GET', body, token = ADMIN_TOKEN }: { method?: string; body?: unknown; token?: string } = {}
  ) {
    const response = await fetch(path.startsWith('/test/') ? url + path : `${url}/api/v1${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) })
    })
    const text = await response.text()
    return { status: response.status, body: (text ? JSON.parse(text) : null) as T }
  }
  return {
    url,
    app,
    dataDir,
    network: settings =>
      telephoneNetwork({
        voiceUrl: `${PUBLIC_URL}/twilio/voice`,
        fallbackUrl: `${PUBLIC_URL}/twilio/voice/fallback`,
        statusUrl: `${PUBLIC_URL}/twilio/voice/status`,
        target: url,
        authToken: AUTH_TOKEN,
        accountSid: ACCOUNT_SID,
        line: LINE,
        ...settings
      }),
    api,
    async setClock(now) {
      await api('/test/clock', { method: 'PUT', body: { now } })
    },
    stop: () => app.close(),
    async close() {
      await app.close()
      await store.drop()
      rmSync(dataDir, { recursive: true, force: true })
    }
  }
}

/** A caller who knows each step: a need, a place, and what to do when nobody can answer. */
export function callerWho(
  says: Partial<
    Record<
      string,
      readonly (string | { speech: string; confidence?: number | null } | 'silence' | 'hang up')[]
    >
  >
): Pick<CallSettings, 'says' | 'from'> {
  const left = new Map(Object.entries(says).map(([step, answers]) => [step, [...(answers ?? [])]]))
  return {
    from: CALLER,
    says: (_prompt, asked) => {
      const answers = left.get(asked.step)
      const next = answers && answers.length > 1 ? answers.shift() : answers?.[0]
      if (next === undefined || next === 'silence') return { silence: true }
      if (next === 'hang up') return { hangUp: true }
      return typeof next === 'string' ? { digits: next } : next
    }
  }
}

/** One activity, as the REST API gives it. */
export interface ActivityJson {
  readonly id: string
  readonly conseillerId: string
  readonly permanenceId: string
  readonly durationSeconds: number
  readonly dureeMinutes: number
  readonly status: string
  readonly thematiques: readonly string[]
  readonly date: string
  readonly callSidHash: string
  readonly beneficiaire: { readonly commune: string | null; readonly codeInsee: string | null }
}

export const activitiesOf = async (product: Product): Promise<ActivityJson[]> =>
  (await product.api<{ items: ActivityJson[] }>('/activities?limit=500')).body.items

export interface CallJson {
  readonly outcome: string
  readonly attempts: readonly {
    conseillerId: string
    permanenceId: string
    distanceMeters: number
    outcome: string
  }[]
  readonly activityId: string | null
}

export const callAccount = async (product: Product, callSid: string): Promise<CallJson> =>
  (await product.api<CallJson>(`/calls/${callSid}`)).body

export interface ConseillerJson {
  readonly state: string
  readonly stateChannel: string
  readonly inCall: boolean
  readonly missedInARow: number
  readonly numberToCheck: boolean
}

export const conseillerAccount = async (product: Product, id: string): Promise<ConseillerJson> =>
  (await product.api<ConseillerJson>(`/conseillers/${id}`)).body

export interface OfferJson {
  readonly kind: string
  readonly state: string
  readonly callSid: string
  readonly dueAt: string | null
}

export const offersOf = async (product: Product): Promise<OfferJson[]> =>
  (await product.api<{ items: OfferJson[] }>('/offers?limit=500')).body.items
