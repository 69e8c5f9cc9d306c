import twilio from 'twilio'
import { type TwilioRest, twilioRest } from '../../support/twilio-rest'

const ACCOUNT = `AC${'a1'.repeat(16)}`
let rest: TwilioRest
afterEach(() => rest.close())

/** The real client, sent to the stand-in. */
function client() {
  const real = twilio(ACCOUNT, 'secret')
  const { httpClient } = real
  const send = httpClient.request.bind(httpClient)
  httpClient.request = options => {
    const { pathname, search } = new URL(options.uri)
    return send({ ...options, uri: rest.url + pathname + search })
  }
  return real
}

it('is what the real client expects', async () => {
  const parent = `CA${'0'.repeat(32)}`
  const child = `CA${'1'.repeat(32)}`
  rest = await twilioRest({
    calls: {
      [parent]: { status: 'completed', duration: '300' },
      [child]: {
        status: 'completed',
        duration: '280',
        parent_call_sid: parent,
        start_time: 'Mon, 23 Nov 2026 10:00:00 +0000'
      }
    },
    numbers: [{ phone_number: '+33170772372', voice_url: 'https://old.example/voice' }]
  })
  const api = client()
  const message = await api.messages.create({ to: '+33639980001', from: '+33170772372', body: 'Bonjour' })
  const call = await api.calls.create({
    to: '+33639980001',
    from: '+33170772372',
    url: 'https://ligne.example.fr/x'
  })
  expect([message.status, call.status]).toEqual(['queued', 'queued'])
  expect((await api.calls(parent).fetch()).duration).toBe('300')
  const children = await api.calls.list({ parentCallSid: parent })
  expect(children.map(({ sid, duration }) => [sid, duration])).toEqual([[child, '280']])
  expect(children[0]?.startTime.toISOString()).toBe('2026-11-23T10:00:00.000Z')
  const [number] = await api.incomingPhoneNumbers.list()
  await api
    .incomingPhoneNumbers(number?.sid ?? '')
    .update({ voiceUrl: 'https://ligne.example.fr/twilio/voice' })
  expect((await api.incomingPhoneNumbers.list())[0]?.voiceUrl).toBe('https://ligne.example.fr/twilio/voice')
  rest.recordings.add(`RE${'2'.repeat(32)}`)
  expect(await api.recordings(`RE${'2'.repeat(32)}`).remove()).toBe(true)
  await expect(api.recordings(`RE${'2'.repeat(32)}`).remove()).rejects.toMatchObject({
    status: 404,
    code: 20404
  })
  expect(rest.posts('Messages').map(({ form, sid }) => [form['Body'], sid])).toEqual([
    ['Bonjour', message.sid]
  ])
  expect(rest.requests[0]?.credentials).toBe(`${ACCOUNT}:secret`)
})

it('fails, loses and refuses as it is told', async () => {
  rest = await twilioRest()
  const create = () =>
    client().calls.create({ to: '+33639980001', from: '+33170772372', url: 'https://x.example' })
  rest.setTrouble(() => ({ status: 429, retryAfterSeconds: 1 }))
  await expect(create()).rejects.toMatchObject({ status: 429, code: 20429 })
  rest.setTrouble(() => ({ status: 503 }))
  await expect(create()).rejects.toMatchObject({ status: 503, code: 20500 })
  expect(rest.calls.size).toBe(0)
  rest.setTrouble(() => ({ cut: true }))
  await expect(create()).rejects.toThrow()
  expect(rest.calls.size).toBe(0)
  rest.setTrouble(() => ({ lost: true }))
  await expect(create()).rejects.toThrow()
  expect(rest.calls.size).toBe(1)
  rest.setTrouble()
  const answer = await fetch(`${rest.url}/2010-04-01/Accounts/${ACCOUNT}/Calls.json`)
  expect(answer.status).toBe(401)
})
