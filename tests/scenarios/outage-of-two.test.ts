import { rmSync } from 'node:fs'
import { telephoneNetwork } from '../../integrations/telephony/telephone-network'
import { caudresis, LINE, phoneOf } from '../support/caudresis'
import { type Cable, cableTo } from '../support/engines/cut-off'
import { type OwnPostgresql, ownPostgresql } from '../support/engines/own-postgresql'
import { freePort, productProcess } from '../support/process'
import {
  ACCOUNT_SID,
  type ActivityJson,
  ADMIN_TOKEN,
  AUTH_TOKEN,
  callerWho,
  fillDirectory,
  freshFolder,
  PUBLIC_URL,
  settingsOf
} from '../support/product'

const CAUDRY = { need: ['1'], place: ['59540'], 'place-choice': ['1'], offer: ['1'] }

async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 40_000; !(await holds()); ) {
    if (Date.now() > end) throw new Error(`waited 40 s for ${what}`)
    await new Promise(resolve => setTimeout(resolve, 50))
  }
}

describe('S13 with two processes, each of which gets every other webhook', () => {
  let postgresql: OwnPostgresql
  const folders: string[] = []
  const running: ReturnType<typeof productProcess>[] = []
  const cables: Cable[] = []
  beforeAll(async () => {
    postgresql = await ownPostgresql()
  })
  afterAll(async () => {
    await Promise.all(running.map(one => one.end('SIGKILL')))
    for (const cable of cables) await cable.close()
    await postgresql.close()
    for (const folder of folders) rmSync(folder, { recursive: true, force: true })
  })

  const degraded = async (url: string) =>
    ((await (await fetch(`${url}/readyz`)).json()) as { degraded: string[] }).degraded

  async function bothStarted({ onOneMachine = false } = {}) {
    const settings = (folder: string, url: string) => settingsOf(folder, { DATABASE_URL: url })
    const shared = freshFolder()
    folders.push(shared)
    for (let process = 0; process < 2; process++) {
      const folder = onOneMachine ? shared : freshFolder()
      folders.push(folder)
      if (process === 0 && !onOneMachine) await fillDirectory(settings(folder, postgresql.url), caudresis())
      const cable = await cableTo(postgresql.url, 5432)
      cables.push(cable)
      running.push(productProcess(settings(folder, cable.url), await freePort()))
    }
    const [one, other] = running.slice(-2)
    if (!one || !other) throw new Error('two were made')
    await Promise.all([one.start(), other.start()])
    // Each has seen the other, and neither is new any more.
    await new Promise(resolve => setTimeout(resolve, 4_500))
    return { one, other }
  }

  it('rings nobody twice while the store is gone, keeps each call with who knows it, and counts each once', async () => {
    const { one, other } = await bothStarted()
    let next = 0
    const network = telephoneNetwork({
      voiceUrl: `${PUBLIC_URL}/twilio/voice#rc=5&rp=all`,
      statusUrl: `${PUBLIC_URL}/twilio/voice/status#rc=5&rp=all`,
      target: () => (next++ % 2 ? one.url : other.url),
      authToken: AUTH_TOKEN,
      accountSid: ACCOUNT_SID,
      line: LINE,
      people: () => ({ keys: ['1'], talkSeconds: 61, talkMs: 900, ringMs: 50 })
    })
    let isGone: () => void = () => undefined
    const gone = new Promise<void>(resolve => {
      isGone = resolve
    })
    // Already talking to the line when the store goes: each process knows some of what they said.
    const surprised = Array.from({ length: 4 }, (_, index) => {
      const caller = callerWho(CAUDRY)
      return network.call({
        from: `+3363998${2100 + index}`,
        async says(prompt, asked, turn, left) {
          if (asked.step === 'place') await gone
          return caller.says?.(prompt, asked, turn, left)
        }
      })
    })
    await until('them to be asked where they are', async () =>
      [0, 1, 2, 3].every(index =>
        network.log.some(
          ({ url, fields }) => url.includes('/1/need') && fields['From'] === `+3363998${2100 + index}`
        )
      )
    )
    await postgresql.stop()
    await until('both to see it', async () =>
      (await Promise.all([one, other].map(({ url }) => degraded(url)))).every(({ length }) => length > 0)
    )
    isGone()
    const begunBefore = await Promise.all(surprised)
    const begunAfter = await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        network.call({ ...callerWho(CAUDRY), from: `+3363998${2000 + index}` })
      )
    )
    const calls = [...begunBefore, ...begunAfter]
    expect(network.log.filter(({ url }) => url.split('chez=').length > 2)).toEqual([])
    for (const { dials } of calls) expect(dials.length).toBeLessThanOrEqual(4)
    expect(calls.flatMap(({ error }) => error ?? [])).toEqual([])
    for (let rank = 1; rank <= 6; rank++) expect(network.mostAtOnce(phoneOf(rank))).toBeLessThanOrEqual(1)
    // The greeting is heard once: no caller is asked anew by a process that does not know them.
    for (const { heard } of calls)
      expect(heard.filter(said => said.includes('vous êtes à Solidarité numérique'))).toHaveLength(1)
    const bridged = calls.filter(call => call.bridged.length > 0)
    expect(bridged.length).toBeGreaterThan(0)
    await postgresql.start()
    await until('both journals to be in the store', async () =>
      (await Promise.all([one, other].map(({ url }) => degraded(url)))).every(({ length }) => length === 0)
    )
    const response = await fetch(`${one.url}/api/v1/activities?limit=500`, {
      headers: { authorization: `Bearer ${ADMIN_TOKEN}` }
    })
    const { items } = (await response.json()) as { items: ActivityJson[] }
    expect(items.map(({ status }) => status)).toEqual(bridged.map(() => 'recorded'))
    expect(new Set(items.map(({ callSidHash }) => callSidHash)).size).toBe(bridged.length)
  })

  it('who knows the call answers, where the other one believed for a moment longer that it has the store', async () => {
    const [one, other] = running
    if (!one || !other) throw new Error('started by the test before')
    const network = telephoneNetwork({
      voiceUrl: `${PUBLIC_URL}/twilio/voice#rc=5&rp=all`,
      statusUrl: `${PUBLIC_URL}/twilio/voice/status#rc=5&rp=all`,
      target: one.url,
      authToken: AUTH_TOKEN,
      accountSid: ACCOUNT_SID,
      line: LINE,
      pace: { pauseMs: seconds => seconds * 1000 },
      people: () => ({ keys: ['1'], talkSeconds: 61, ringMs: 50 })
    })
    const caller = callerWho(CAUDRY)
    const calls = await Promise.all(
      Array.from({ length: 4 }, (_, index) =>
        network.call({
          from: `+3363998${2200 + index}`,
          says(prompt, asked, turn, left) {
            if (asked.step === 'place-choice') {
              // The one sees at once that the store is gone; the other waits for an answer that does not come.
              cables[0]?.set('dead')
              cables[1]?.set('silent')
            }
            return caller.says?.(prompt, asked, turn, left)
          }
        })
      )
    )
    for (const cable of cables) cable.set('up')
    // Not even of a webhook that one of them could not answer.
    for (const { output } of running) expect(output()).not.toMatch(/3363998|Discarded/)
    expect(calls.flatMap(({ error }) => error ?? [])).toEqual([])
    for (const { heard } of calls)
      expect(heard.filter(said => said.includes('vous êtes à Solidarité numérique'))).toHaveLength(1)
    await until('both journals to be in the store', async () =>
      (await Promise.all([one, other].map(({ url }) => degraded(url)))).every(({ length }) => length === 0)
    )
  })

  it('goes on, at another process of the same machine, with the calls of one that is killed while the store is gone', async () => {
    for (const earlier of running) await earlier.end('SIGTERM')
    const { one, other } = await bothStarted({ onOneMachine: true })
    let receives = one
    const network = telephoneNetwork({
      voiceUrl: `${PUBLIC_URL}/twilio/voice#rc=5&rp=all`,
      statusUrl: `${PUBLIC_URL}/twilio/voice/status#rc=5&rp=all`,
      target: () => receives.url,
      authToken: AUTH_TOKEN,
      accountSid: ACCOUNT_SID,
      line: LINE,
      people: () => ({ keys: ['1'], talkSeconds: 61, ringMs: 50 })
    })
    await postgresql.stop()
    const areWithout = async (...those: readonly { readonly url: string }[]) =>
      (await Promise.all(those.map(({ url }) => degraded(url)))).every(({ length }) => length > 0)
    await until('both to see it', () => areWithout(one, other))
    let goesOn = () => undefined
    const taken = new Promise<void>(resolve => {
      goesOn = () => void resolve()
    })
    const caller = callerWho(CAUDRY)
    const live = network.call({
      from: '+33639982300',
      async says(prompt, asked, turn, left) {
        if (asked.step === 'place') await taken
        return caller.says?.(prompt, asked, turn, left)
      }
    })
    await until('the caller to be asked where they are', async () =>
      network.log.some(({ url }) => url.includes('/1/need'))
    )
    await one.end('SIGKILL')
    receives = other
    await until('its journal to be taken over', async () =>
      (await degraded(other.url)).some(line => line.startsWith('journal: '))
    )
    goesOn()
    const { heard, asked, error } = await live
    expect(error).toBeUndefined()
    expect(heard.filter(said => said.includes('vous êtes à Solidarité numérique'))).toHaveLength(1)
    expect(asked.slice(0, 3).map(({ step }) => step)).toEqual(['need', 'place', 'place-choice'])
    await postgresql.start()
    await until('the journal to be in the store', async () => !(await areWithout(other)))
  })
})
