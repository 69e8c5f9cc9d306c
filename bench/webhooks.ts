import { type ChildProcess, spawn } from 'node:child_process'
import { createHmac } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openGeography } from '../app'
import { latencies, median, type Shot, spreadOf, throughput } from './measure'
import { countryFiles, DIST, importFile, listening } from './product'

export const TOKEN = 'bench-auth-token'
export const ACCOUNT = `AC${'c3'.repeat(16)}`
export const PUBLIC_URL = 'https://ligne.example.fr'
export const LINE = '+33170772372'

/** Twilio's signature of a form. @see Twilio, "Webhooks security" */
export function signed(path: string, fields: Record<string, string>): Shot {
  const data = Object.keys(fields)
    .sort()
    .reduce((text, name) => text + name + fields[name], PUBLIC_URL + path)
  return {
    path,
    body: new URLSearchParams(fields).toString(),
    signature: createHmac('sha1', TOKEN).update(data, 'utf8').digest('base64')
  }
}

/** A caller who is put through to nobody yet: the greeting, the need, the place and its Dial, and the hang-up that frees. */
export function callOf(index: number, codePostal: string): Shot[] {
  const callSid = `CA${index.toString(16).padStart(32, '0')}`
  const from = `+3363998${String(index % 10_000).padStart(4, '0')}`
  const base = {
    AccountSid: ACCOUNT,
    ApiVersion: '2010-04-01',
    CallSid: callSid,
    Direction: 'inbound',
    From: from,
    Caller: from,
    To: LINE,
    Called: LINE
  }
  return [
    signed('/twilio/voice', { ...base, CallStatus: 'ringing' }),
    signed('/twilio/voice/1/need', { ...base, CallStatus: 'in-progress', Digits: '1' }),
    signed('/twilio/voice/2/place', { ...base, CallStatus: 'in-progress', Digits: codePostal }),
    signed('/twilio/voice/status', { ...base, CallStatus: 'completed', CallDuration: '12' })
  ]
}

function child(
  script: string,
  args: readonly string[],
  env: Record<string, string> = {}
): Promise<ChildProcess> {
  const process_ = spawn(process.execPath, [join(DIST, script), ...args], {
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc']
  })
  return new Promise((resolve, reject) => {
    process_.once('message', () => resolve(process_))
    process_.once('exit', code => reject(new Error(`${script} left with ${code}`)))
  })
}

/** Voice webhooks of the whole product on its durable store, against the two floors, in turn and in one run. */
export async function benchWebhooks(say: (line: string) => void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const dataDir = join(folder, 'data')
  mkdirSync(dataDir)
  const env = {
    DATA_DIR: dataDir,
    ADMIN_TOKEN: 'bench',
    PUBLIC_URL,
    HELPLINE_NUMBER: LINE,
    TWILIO_ACCOUNT_SID: ACCOUNT,
    TWILIO_AUTH_TOKEN: TOKEN,
    TWILIO_API_BASE_URL: 'http://127.0.0.1:9'
  }
  const files = countryFiles(folder)
  for (const [kind, file] of Object.entries(files)) {
    say(`import of ${kind}: ${(await importFile(kind, file, env)).toFixed(1)} s`)
  }
  const geography = openGeography()
  // Codes of one commune only, all over the country: the answer to the place is a Dial.
  const codes = Array.from({ length: 95_000 }, (_, code) => String(code).padStart(5, '0')).filter(
    code => geography.byCodePostal(code).length === 1
  )
  const ports = { product: 39_781, signed: 39_782, durable: 39_783 }
  const product = spawn(process.execPath, [join(DIST, 'index.js')], {
    env: { PATH: process.env['PATH'], ...env, PORT: String(ports.product) },
    stdio: ['ignore', 'ignore', 'inherit']
  })
  const floors = await Promise.all(
    (['signed', 'durable'] as const).map(kind =>
      child('bench/floors.js', [kind, String(ports[kind]), TOKEN, PUBLIC_URL, join(folder, 'floor.log')])
    )
  )
  try {
    await listening(ports.product)
    let calls = 0
    const fresh = () => {
      calls++
      return callOf(calls, codes[(calls * 7919) % codes.length] ?? '23000')
    }
    const rates: Record<keyof typeof ports, number[]> = { product: [], signed: [], durable: [] }
    for (let round = 0; round < 5; round++) {
      for (const kind of ['signed', 'durable', 'product'] as const) {
        // Made beforehand, so that the load does not sign while it measures.
        const series = Array.from({ length: kind === 'product' ? 2_500 : 6_000 }, fresh)
        const rate = await throughput(ports[kind], index => series[index % series.length] ?? [], {
          seconds: 2
        })
        if (round > 0) rates[kind].push(rate)
      }
    }
    const figures = Object.fromEntries(
      Object.entries(rates).map(([kind, all]) => [kind, median(all)])
    ) as Record<keyof typeof ports, number>
    say(`signature and TwiML: ${Math.round(figures.signed)} webhooks/s`)
    say(`signature, one durable append and TwiML: ${Math.round(figures.durable)} webhooks/s`)
    say(`the product, durable: ${Math.round(figures.product)} webhooks/s`)
    say(
      `ratio to the first floor: ${(figures.product / figures.signed).toFixed(2)} (aim 0.33 on a quiet disk)`
    )
    say(`ratio to the durable floor: ${(figures.product / figures.durable).toFixed(2)} (at least 0.50)`)
    const { p50, p99, max } = spreadOf(await latencies(ports.product, fresh, { perSecond: 100, seconds: 10 }))
    say(
      `at 100 webhooks/s: p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms (under 50), max ${max.toFixed(1)} ms`
    )
  } finally {
    for (const one of [product, ...floors]) one.kill('SIGTERM')
    rmSync(folder, { recursive: true, force: true })
  }
}
