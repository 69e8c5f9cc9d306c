import { rmSync } from 'node:fs'
import { telephoneNetwork } from '../../integrations/telephony/telephone-network'
import { caudresis, LINE, phoneOf } from '../support/caudresis'
import { freePort, productProcess } from '../support/process'
import {
  ACCOUNT_SID,
  type ActivityJson,
  ADMIN_TOKEN,
  AUTH_TOKEN,
  type CallJson,
  callerWho,
  fillDirectory,
  freshFolder,
  PUBLIC_URL,
  settingsOf
} from '../support/product'

const CAUDRY = { need: ['1'], place: ['59540'], 'place-choice': ['1'], offer: ['1'] }

describe('a process that leaves in the middle of calls', () => {
  const folders: string[] = []
  const running: ReturnType<typeof productProcess>[] = []
  afterAll(async () => {
    await Promise.all(running.map(one => one.end('SIGKILL')))
    for (const folder of folders) rmSync(folder, { recursive: true, force: true })
  })

  async function given(directory = caudresis()) {
    const folder = freshFolder()
    folders.push(folder)
    const environment = settingsOf(folder)
    await fillDirectory(environment, directory)
    const product = productProcess(environment, await freePort())
    running.push(product)
    await product.start()
    const network = telephoneNetwork({
      voiceUrl: `${PUBLIC_URL}/twilio/voice`,
      statusUrl: `${PUBLIC_URL}/twilio/voice/status#rc=5&rp=all`,
      target: product.url,
      authToken: AUTH_TOKEN,
      accountSid: ACCOUNT_SID,
      line: LINE,
      retryDelayMs: 3_000,
      people: (number: string) => ({
        keys: ['1'],
        talkSeconds: 100 + Number(number.slice(-2)),
        talkMs: 1_500
      })
    })
    const get = async <T>(path: string): Promise<T> => {
      const headers = { authorization: `Bearer ${ADMIN_TOKEN}` }
      return (await (await fetch(`${product.url}/api/v1${path}`, { headers })).json()) as T
    }
    return { product, network, get, folder }
  }

  it('S10: killed between the reservation and its answer, gives the same conseiller to the same request', async () => {
    const { product, network, get } = await given()
    const callSid = `CA${'1'.repeat(32)}`
    const fields = network.incoming({ callSid, from: '+33639980001', to: LINE }, 'in-progress')
    const post = (path: string, more: Record<string, string>, token: string) =>
      network.byHand(`${PUBLIC_URL}/twilio/voice${path}`, { ...fields, ...more }, { token })
    await post('', {}, 't0')
    await post('/1/need', { Digits: '1' }, 't1')
    await post('/2/place', { Digits: '59540' }, 't2')
    const asked = post('/3/place-choice', { Digits: '1' }, 't3')
    await product.end('SIGKILL')
    await asked.catch(() => [])
    await product.start()
    const [again] = await post('/3/place-choice', { Digits: '1' }, 't3')
    const [twice] = await post('/3/place-choice', { Digits: '1' }, 't3')
    expect(again?.body).toContain(`>${phoneOf(1)}</Number>`)
    expect(twice?.body).toBe(again?.body)
    expect(
      (await get<CallJson>(`/calls/${callSid}`)).attempts.map(({ conseillerId }) => conseillerId)
    ).toEqual(['K1'])
  })

  it('goes on with a call whose token changes meanwhile: the one before is taken for as long as it is given', async () => {
    const { product, network, folder } = await given()
    const callSid = `CA${'2'.repeat(32)}`
    const fields = network.incoming({ callSid, from: '+33639980001', to: LINE }, 'in-progress')
    const post = async (path: string, more: Record<string, string>, token: string) =>
      (await network.byHand(`${PUBLIC_URL}/twilio/voice${path}`, { ...fields, ...more }, { token }))[0]
    await post('', {}, 't0')
    await product.end('SIGTERM')
    const rotated = { TWILIO_AUTH_TOKEN: 'a-new-token', TWILIO_AUTH_TOKEN_PREVIOUS: AUTH_TOKEN }
    const next = productProcess(settingsOf(folder, rotated), Number(new URL(product.url).port))
    running.push(next)
    await next.start()
    // Twilio signs with the old one until it is told of the new.
    expect(await post('/1/need', { Digits: '1' }, 't1')).toMatchObject({ status: 200 })
    const withNew = telephoneNetwork({
      voiceUrl: `${PUBLIC_URL}/twilio/voice`,
      target: next.url,
      authToken: 'a-new-token',
      accountSid: ACCOUNT_SID,
      line: LINE
    })
    const [place] = await withNew.byHand(`${PUBLIC_URL}/twilio/voice/2/place`, {
      ...fields,
      Digits: '59540'
    })
    expect(place).toMatchObject({ status: 200, body: expect.stringContaining('Pour Caudry, tapez 1.') })
    const withAnother = telephoneNetwork({
      voiceUrl: `${PUBLIC_URL}/twilio/voice`,
      target: next.url,
      authToken: 'neither',
      accountSid: ACCOUNT_SID,
      line: LINE
    })
    const [forged] = await withAnother.byHand(`${PUBLIC_URL}/twilio/voice/3/place-choice`, fields)
    expect(forged).toMatchObject({ status: 403 })
    await next.end('SIGTERM')
  })

  it('S11: told to leave during a hundred conversations, loses none of their activities', async () => {
    const many = caudresis(1)
    const [permanence] = many.permanences
    const [conseiller] = many.conseillers
    const [presence] = many.presences
    if (!permanence || !conseiller || !presence) throw new Error('the fixture has one of each')
    const hundred = Array.from({ length: 100 }, (_, index) => index + 1)
    const { product, network, get } = await given({
      permanences: [permanence],
      conseillers: hundred.map(rank => ({
        ...conseiller,
        id: `K${rank}`,
        telephone: `+3363998${5000 + rank}`
      })),
      presences: hundred.map(rank => ({ ...presence, conseillerId: `K${rank}` }))
    })
    const calls = hundred.map(rank => network.start({ ...callerWho(CAUDRY), from: `+3363998${6000 + rank}` }))
    const accepted = () =>
      network.log.filter(({ kind, status }) => kind === 'whisper-answer' && status === 200).length
    for (const end = Date.now() + 20_000; accepted() < 100 && Date.now() < end; ) {
      await new Promise(resolve => setTimeout(resolve, 20))
    }
    const leaving = product.end('SIGTERM')
    // An impatient operator, or a supervisor, says it twice.
    void product.end('SIGTERM')
    await new Promise(resolve => setTimeout(resolve, 200))
    // A balancer sees it before the door closes.
    expect((await fetch(`${product.url}/readyz`)).status).toBe(503)
    await leaving
    await product.start()
    const records = await Promise.all(calls.map(({ done }) => done))
    expect(records.filter(record => record.error).map(record => record.error)).toEqual([])
    expect(records.filter(record => record.bridged.length === 1)).toHaveLength(100)
    const { items } = await get<{ items: ActivityJson[] }>('/activities?limit=500')
    expect(items).toHaveLength(100)
    expect(new Set(items.map(({ callSidHash }) => callSidHash)).size).toBe(100)
    expect(items.every(({ status }) => status === 'recorded')).toBe(true)
  })
})
