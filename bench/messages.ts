import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { Agent, request as send } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Shot, spreadOf } from './measure'
import { listening } from './product'
import { ACCOUNT, LINE, PUBLIC_URL, signed, TOKEN } from './webhooks'

const PORT = 39_784
const FLOODERS = 50
const FLOOD = 10_000
const FLOOD_SECONDS = 60
const HONEST_PER_SECOND = 5
const QUIET_SECONDS = 20
/** Messages of one sender that are answered in five minutes, and the one that asks to wait. */
const ANSWERED_OF_ONE = 13
/** Above what the bench is answered before its last part, which passes it. */
const MOST_PER_DAY = 2_000

let sent = 0
const messageFrom = (from: string, body: string): Shot =>
  signed('/twilio/messages', {
    AccountSid: ACCOUNT,
    ApiVersion: '2010-04-01',
    MessageSid: `SM${(++sent).toString(16).padStart(32, '0')}`,
    NumMedia: '0',
    From: from,
    To: LINE,
    Body: body
  })
const honest = (rank: number) => messageFrom(`+3363998${1_000 + rank}`, '59540 impôts')

interface Answered {
  readonly ms: number
  readonly messages: number
}

/** Posts a message, and counts what is answered to it. */
function asker() {
  const agent = new Agent({ keepAlive: true, maxSockets: 300 })
  return {
    ask: ({ path, body, signature }: Shot) =>
      new Promise<Answered>((resolve, reject) => {
        const since = performance.now()
        const headers = {
          'Content-Type': 'application/x-www-form-urlencoded; charset=utf-8',
          'Content-Length': Buffer.byteLength(body),
          'X-Twilio-Signature': signature
        }
        const request = send(
          { agent, port: PORT, host: '127.0.0.1', method: 'POST', path, headers },
          response => {
            let text = ''
            response.setEncoding('utf8').on('data', (part: string) => {
              text += part
            })
            response.once('end', () => {
              if (response.statusCode !== 200) return reject(new Error(`answered ${response.statusCode}`))
              resolve({ ms: performance.now() - since, messages: text.split('<Message>').length - 1 })
            })
          }
        )
        request.setTimeout(20_000, () => request.destroy(new Error('no answer in 20 s')))
        request.once('error', reject)
        request.end(body)
      }),
    close: () => agent.destroy()
  }
}

/** Sends at a steady rate, whatever the answers take. */
async function steadily(
  perSecond: number,
  seconds: number,
  shotAt: (index: number) => Shot,
  ask: (shot: Shot) => Promise<Answered>
): Promise<Answered[]> {
  const since = performance.now()
  const pending: Promise<Answered>[] = []
  for (let index = 0; index < perSecond * seconds; index++) {
    const due = since + (index * 1000) / perSecond
    if (due > performance.now()) await new Promise(resolve => setTimeout(resolve, due - performance.now()))
    pending.push(ask(shotAt(index)))
  }
  return Promise.all(pending)
}

const totalOf = (answers: readonly Answered[]) => answers.reduce((sum, { messages }) => sum + messages, 0)
const p95Of = (answers: readonly Answered[]) => spreadOf(answers.map(({ ms }) => ms)).p95

/** 10 000 messages from 50 numbers in a minute, beside people who write once each: what they wait, what it costs, who is told. */
export async function benchMessages(say: (line: string) => void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const product = spawn(process.execPath, [join(__dirname, '..', 'index.js')], {
    env: {
      PATH: process.env['PATH'],
      DATA_DIR: folder,
      PORT: String(PORT),
      ADMIN_TOKEN: 'bench',
      PUBLIC_URL,
      HELPLINE_NUMBER: LINE,
      SMS_SENDER: LINE,
      MESSAGES_PER_DAY: String(MOST_PER_DAY),
      TWILIO_ACCOUNT_SID: ACCOUNT,
      TWILIO_AUTH_TOKEN: TOKEN,
      TWILIO_API_BASE_URL: 'http://127.0.0.1:9'
    },
    stdio: ['ignore', 'ignore', 'inherit']
  })
  const { ask, close } = asker()
  try {
    await listening(PORT)
    // Code is compiled, pages are read: what is measured is what comes after.
    await steadily(HONEST_PER_SECOND, 4, index => honest(8_000 + index), ask)
    const quiet = await steadily(HONEST_PER_SECOND, QUIET_SECONDS, honest, ask)
    const [flood, beside] = await Promise.all([
      steadily(FLOOD / FLOOD_SECONDS, FLOOD_SECONDS, one => floodFrom(one % FLOODERS), ask),
      steadily(HONEST_PER_SECOND, FLOOD_SECONDS, index => honest(1_000 + index), ask)
    ])
    const [before, during] = [p95Of(quiet), p95Of(beside)]
    say(
      `people who write once, p95: ${before.toFixed(1)} ms in quiet, ${during.toFixed(1)} ms beside the flood`
    )
    say(
      `ratio: ${(during / before).toFixed(2)} (at most 1.50); all of them answered: ${totalOf(beside) >= beside.length}`
    )
    const most = FLOODERS * ANSWERED_OF_ONE
    say(`the flood: ${flood.length} messages, ${totalOf(flood)} answers to be paid for (at most ${most})`)

    const after = await steadily(100, 20, index => honest(3_000 + index), ask)
    const silent = after.filter(({ messages }) => messages === 0).length
    const paid = totalOf(quiet) + totalOf(flood) + totalOf(beside) + totalOf(after) + 4 * HONEST_PER_SECOND
    say(`a crowd after it: ${paid} answers in all (at most ${MOST_PER_DAY} a day), ${silent} left in silence`)
    const metrics = await (await fetch(`http://127.0.0.1:${PORT}/metrics`)).text()
    const told = (fate: string) =>
      /\} (\d+)/.exec(
        metrics.split('\n').find(line => line.includes(`channel="sms",fate="${fate}"`)) ?? ''
      )?.[1] ?? '0'
    say(
      `told to operators: ${told('limited')} limited (RafaleDeMessages), ${told('capped')} capped (PlafondDeMessages)`
    )
    const ready = await (await fetch(`http://127.0.0.1:${PORT}/readyz`)).text()
    say(`/readyz: ${ready.trim()}`)
  } finally {
    close()
    product.kill('SIGTERM')
    rmSync(folder, { recursive: true, force: true })
  }
}

const floodFrom = (rank: number) =>
  messageFrom(`+3363998${9_500 + rank}`, rank % 2 === 0 ? 'bonjour' : 'x'.repeat(1_500))
