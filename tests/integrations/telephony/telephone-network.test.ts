import type { CallEvent, Caller } from '../../../integrations/telephony/people'
import { type NetworkSettings, telephoneNetwork } from '../../../integrations/telephony/telephone-network'
import { mishapAt } from '../../support/faults'
import { type Answer, lineUnderTest, type Received } from '../../support/line-under-test'

const PUBLIC = 'https://ligne.example.fr'
const ask = (step: string, words: string, more = '') =>
  `<Gather input="dtmf speech" language="fr-FR" action="/${step}" numDigits="5" ${more}><Say>${words}</Say></Gather>`
const ring = (number: string) =>
  `<Dial callerId="+33170772372" timeout="18" action="/dialled"><Number url="/whisper" statusCallback="/leg#rc=5&amp;rp=all"
    statusCallbackEvent="initiated ringing answered completed">${number}</Number></Dial>`
const document = (inside: string) => `<?xml version="1.0" encoding="UTF-8"?><Response>${inside}</Response>`

const WHISPER = document(
  '<Gather numDigits="1" action="/accept"><Say>Un appel de Caudry. Tapez 1.</Say></Gather><Hangup/>'
)
/** Two questions, then the two numbers in turn. */
const routes: Record<string, (request: Received, nth: number) => Answer> = {
  '/voice': () =>
    document(`${ask('need', 'Bonjour.')}<Say>Je n’ai rien entendu.</Say><Redirect>/voice</Redirect>`),
  '/need': () => document(ask('place', 'Dans quelle commune ?', 'actionOnEmptyResult="true"')),
  '/place': () => document(ring('+33639980011')),
  '/whisper': () => WHISPER,
  '/accept': ({ form }) => document(form['Digits'] === '1' ? '' : '<Hangup/>'),
  '/dialled': ({ form }, nth) =>
    document(
      form['DialBridged'] === 'true'
        ? '<Say>Au revoir.</Say>'
        : nth === 1
          ? ring('+33639980012')
          : '<Hangup/>'
    )
}
const says: Caller['says'] = (_, { step }) =>
  step === 'need' ? { speech: 'mes impôts' } : { digits: '59540#12' }

let line: Awaited<ReturnType<typeof lineUnderTest>>
afterEach(() => line.close())

async function network(settings: Partial<NetworkSettings> = {}, changed: typeof routes = {}) {
  line = await lineUnderTest({ ...routes, ...changed })
  const [voiceUrl, statusUrl] = [`${PUBLIC}/voice`, `${PUBLIC}/status`]
  return telephoneNetwork({ voiceUrl, statusUrl, target: line.url, authToken: 'secret', ...settings })
}
const formsAt = (path: string) => line.received.filter(one => one.path === path).map(({ form }) => form)
const statusesOfLegs = () =>
  formsAt('/leg').map(({ CallStatus, SequenceNumber }) => `${SequenceNumber} ${CallStatus}`)

it('plays a call from the first words to the last callback', async () => {
  const net = await network({ people: { '+33639980011': { talkSeconds: 245 } } })
  const record = await net.call({ says })

  expect(record).toMatchObject({
    heard: ['Bonjour.', 'Dans quelle commune ?', 'Au revoir.'],
    bridged: ['+33639980011'],
    endedBy: 'app',
    documents: 4
  })
  expect(record.dials).toMatchObject([
    { outcome: 'bridged', seconds: 245, whisper: ['Un appel de Caudry. Tapez 1.'] }
  ])
  expect(formsAt('/voice')[0]).toMatchObject({
    CallStatus: 'ringing',
    From: '+33639980001',
    To: '+33170772372'
  })
  expect(formsAt('/need')[0]).toMatchObject({
    SpeechResult: 'mes impôts',
    Confidence: '0.93',
    Language: 'fr-FR'
  })
  expect(formsAt('/place')[0]).toMatchObject({ Digits: '59540', CallStatus: 'in-progress' })
  expect(formsAt('/whisper')[0]).toMatchObject({
    CallSid: record.dials[0]?.childSid,
    ParentCallSid: record.callSid,
    Direction: 'outbound-dial',
    From: '+33170772372',
    To: '+33639980011',
    CallStatus: 'in-progress'
  })
  expect(formsAt('/dialled')[0]).toMatchObject({
    DialCallStatus: 'completed',
    DialBridged: 'true',
    DialCallDuration: '245',
    DialCallSid: record.dials[0]?.childSid
  })
  expect(statusesOfLegs()).toEqual(['0 initiated', '1 ringing', '2 in-progress', '3 completed'])
  expect(formsAt('/leg')[3]).toMatchObject({ CallDuration: '245', CallbackSource: 'call-progress-events' })
  expect(formsAt('/status')).toMatchObject([
    { CallStatus: 'completed', CallSid: record.callSid, CallDuration: '245' }
  ])
})

it('signs the address that Twilio believes in, fragments left out', async () => {
  const net = await network({ people: { '+33639980011': {} } })
  await net.call({ says })
  const leg = net.log.find(({ kind }) => kind === 'child-status')
  expect(leg?.url).toBe(`${PUBLIC}/leg`)
  expect(
    line.received.every(({ headers }) => /^[A-Za-z0-9+/]{27}=$/.test(String(headers['x-twilio-signature'])))
  ).toBe(true)
  expect(new Set(net.log.map(({ token }) => token)).size).toBe(net.log.length)
})

it('goes on below a Gather when nothing is said, or asks the action when told to', async () => {
  const net = await network({ people: { '+33639980011': {} } })
  const moves = [{ silence: true }, { speech: 'un rendez-vous' }, { silence: true }] as const
  const { heard } = await net.call({ says: (_, __, turn) => moves[turn] })
  expect(heard.slice(0, 4)).toEqual([
    'Bonjour.',
    'Je n’ai rien entendu.',
    'Bonjour.',
    'Dans quelle commune ?'
  ])
  expect(formsAt('/place')[0]).not.toHaveProperty('Digits')
})

it.each([
  ['a voicemail', { picksUp: 'voicemail' }, 'not-accepted', 'completed', '3 completed'],
  ['a refusal', { keys: ['2'] }, 'not-accepted', 'completed', '3 completed'],
  [
    'somebody who hangs up during the whisper',
    { hangsUpDuringWhisper: true },
    'not-accepted',
    'completed',
    '3 completed'
  ],
  ['nobody', { picksUp: 'no-answer' }, 'no-answer', 'no-answer', '2 no-answer'],
  ['a busy telephone', { picksUp: 'busy' }, 'busy', 'busy', '1 busy'],
  ['no such telephone', { picksUp: 'failed' }, 'failed', 'failed', '1 failed']
] as const)('tells of %s, and rings the next', async (_, person, outcome, dialCallStatus, last) => {
  const net = await network({ people: { '+33639980011': person, '+33639980012': {} } })
  const record = await net.call({ says })
  expect(record.dials.map(dialled => dialled.outcome)).toEqual([outcome, 'bridged'])
  expect(formsAt('/dialled')[0]).toMatchObject({ DialCallStatus: dialCallStatus, DialBridged: 'false' })
  expect('DialCallSid' in (formsAt('/dialled')[0] ?? {})).toBe(outcome !== 'failed')
  expect(statusesOfLegs()).toContain(last)
})

it.each([
  ['ringing', '2 canceled', []],
  ['whisper', '3 completed', ['/whisper']],
  ['as-picked-up', '3 completed', ['/status', '/whisper', '/accept']],
  ['as-accepted', '3 completed', ['/whisper', '/status', '/accept']]
] as const)('lets the caller leave: %s', async (leaves, last, inOrder) => {
  const net = await network({ people: { '+33639980011': {} } })
  const record = await net.call({ says, leaves: () => leaves })
  expect(record).toMatchObject({ endedBy: 'caller', bridged: [], dials: [{ outcome: 'caller-left' }] })
  expect(statusesOfLegs().at(-1)).toBe(last)
  expect(formsAt('/status')).toHaveLength(1)
  expect(formsAt('/dialled')).toHaveLength(0)
  expect(line.paths()).toEqual(expect.arrayContaining([...inOrder]))
  const order = line.paths().filter(path => ['/status', '/whisper', '/accept'].includes(path))
  if (inOrder.length === 3) expect(order).toEqual(inOrder)
  expect(record.dials[0]?.acceptedTooLate ?? false).toBe(leaves.startsWith('as-'))
})

it('may ask the action of a Dial once the caller has hung up after the bridge', async () => {
  const net = await network({ people: { '+33639980011': { talkSeconds: 60 } } })
  const record = await net.call({ says, leaves: () => 'bridged', dialActionAfterHangUp: true })
  expect(record).toMatchObject({
    endedBy: 'caller',
    bridged: ['+33639980011'],
    heard: ['Bonjour.', 'Dans quelle commune ?']
  })
  expect(formsAt('/dialled')).toMatchObject([
    { CallStatus: 'completed', DialBridged: 'true', DialCallDuration: '60' }
  ])
})

it.each([
  ['a 503', 503, 2],
  ['a cut connection', 'cut', 2],
  ['no answer in time', () => undefined, 2]
] as const)('sends again, with the same token, after %s', async (_, failure, tries) => {
  const net = await network(
    { people: { '+33639980011': {} }, timeoutMs: 300 },
    { '/need': (request, nth) => (nth === 1 ? failure : (routes['/need']?.(request, nth) ?? 500)) }
  )
  const record = await net.call({ says })
  const sent = net.log.filter(({ kind, nth }) => kind === 'gather' && nth === 1)
  expect(sent.map(({ attempt }) => attempt)).toEqual(Array.from({ length: tries }, (_, n) => n + 1))
  expect(new Set(sent.map(({ token }) => token)).size).toBe(1)
  expect(record.bridged).toEqual(['+33639980011'])
})

it.each([
  ['a 500', 500, '11200'],
  ['a 403', 403, '11200'],
  ['no connection', 'cut', '11205'],
  ['TwiML that is not XML', document('<Say>Bonjour'), '12100'],
  ['a page', (response: { end(body: string): void }) => response.end('<html>'), '12300'],
  ['an unknown verb', document('<Dance/>'), '12200']
] as const)('asks the fallback when the application answers %s', async (_, answer, code) => {
  const fallbackUrl = `${PUBLIC}/fallback`
  const net = await network(
    { fallbackUrl },
    { '/need': () => answer, '/fallback': () => document('<Say>Un instant.</Say>') }
  )
  const record = await net.call({ says })
  expect(formsAt('/fallback')).toMatchObject([
    { ErrorCode: code, ErrorUrl: `${PUBLIC}/need`, CallSid: record.callSid }
  ])
  expect(record).toMatchObject({ heard: ['Bonjour.', 'Un instant.'], endedBy: 'app' })
})

it('ends in an error without a fallback, and still tells the status', async () => {
  const net = await network({}, { '/need': () => 500 })
  const record = await net.call({ says })
  expect(record).toMatchObject({ endedBy: 'error', error: expect.stringContaining('/need answered 500') })
  expect(formsAt('/status')).toHaveLength(1)
})

it('stops a loop', async () => {
  const net = await network({}, { '/voice': () => document('<Redirect>/voice</Redirect>') })
  expect(await net.call({ says })).toMatchObject({
    endedBy: 'error',
    error: 'more than 60 documents: a loop'
  })
})

it('records a message, by key or by hanging up', async () => {
  const voicemail = document(
    '<Record action="/voicemail" recordingStatusCallback="/recorded" finishOnKey="#"/>'
  )
  const net = await network({}, { '/voice': () => voicemail })
  await net.call({ says: () => ({ recordsSeconds: 17 }) })
  await net.call({ says: () => ({ recordsSeconds: 9, endsWith: 'hang-up', recordingStatus: 'absent' }) })
  await net.call({ says: () => ({ silence: true }) })
  expect(formsAt('/voicemail')).toMatchObject([
    { RecordingDuration: '17', Digits: '#', CallStatus: 'in-progress' },
    { RecordingDuration: '9', Digits: 'hangup', CallStatus: 'completed' }
  ])
  expect(formsAt('/recorded')).toMatchObject([
    { RecordingStatus: 'completed' },
    { RecordingStatus: 'absent' }
  ])
})

it('sends other fields where it is told to, as for a hidden number', async () => {
  const net = await network({ people: { '+33639980011': {} } })
  await net.call({ says, fields: { From: 'anonymous', Caller: 'anonymous', ForwardedFrom: '+33149000000' } })
  expect(formsAt('/voice')[0]).toMatchObject({
    From: 'anonymous',
    Caller: 'anonymous',
    ForwardedFrom: '+33149000000'
  })
  expect(formsAt('/whisper')[0]).not.toHaveProperty('ForwardedFrom')
})

it('can be driven step by step, the caller hanging up while somebody talks', async () => {
  const seen: CallEvent['kind'][] = []
  let bridged: () => void = () => undefined
  const joined = new Promise<void>(resolve => (bridged = resolve))
  const net = await network()
  const call = net.start({
    says,
    people: () => ({
      picksUp: async () => 'human' as const,
      keys: async () => ({ digits: '1' }),
      talks: over => new Promise(resolve => over.addEventListener('abort', () => resolve(33)))
    }),
    onEvent(event) {
      seen.push(event.kind)
      if (event.kind === 'bridged') bridged()
    }
  })
  await joined
  call.hangUp()
  expect(await call.done).toMatchObject({ endedBy: 'caller', bridged: ['+33639980011'] })
  expect(seen.slice(-5)).toEqual(['whisper-is-asked', 'whisper-answered', 'bridged', 'rung-off', 'ended'])
})

it('lets time pass for a person who does nothing', async () => {
  const net = await network({ pace: { ringMs: () => 20, answerMs: () => 20 } })
  const never = () => new Promise<never>(() => undefined)
  const record = await net.call({
    says,
    people: number => (number.endsWith('11') ? { picksUp: never } : { keys: never })
  })
  expect(record.dials.map(({ outcome }) => outcome)).toEqual(['no-answer', 'not-accepted'])
})

describe('mishaps', () => {
  const people = { '+33639980011': { picksUp: 'no-answer' as const }, '+33639980012': {} }

  it('sends the action of a Dial three times at once', async () => {
    const net = await network({ people, faults: mishapAt('dial', { copies: 2 }, 1) })
    await net.call({ says })
    const sent = net.log.filter(({ kind, nth }) => kind === 'dial' && nth === 1)
    expect(sent.map(({ copy }) => copy).sort()).toEqual([false, true, true])
    expect(new Set(sent.map(({ token }) => token)).size).toBe(1)
    expect(sent[0]?.fields).toEqual(sent[2]?.fields)
  })

  it('loses an answer, and sends again', async () => {
    const net = await network({ people, faults: mishapAt('gather', { answerLost: true }) })
    await net.call({ says })
    expect(formsAt('/need')).toHaveLength(2)
  })

  it('holds a status back until others have left', async () => {
    const net = await network({
      people: { '+33639980011': {} },
      faults: mishapAt('child-status', { heldFor: 3 }, 1)
    })
    await net.call({ says })
    expect(statusesOfLegs()[0]).toBe('1 ringing')
    expect(statusesOfLegs()).toContain('0 initiated')
  })

  it('loses an accept: the two are joined, or not', async () => {
    const lost = mishapAt('whisper-answer', { lost: true })
    const joins = await network({ people: { '+33639980011': {} }, faults: lost })
    expect(await joins.call({ says })).toMatchObject({ bridged: ['+33639980011'] })
    expect(joins.lost).toMatchObject([{ kind: 'whisper-answer', fields: { Digits: '1' } }])
    await line.close()
    const drops = await network({ people: {}, faults: lost, whenScreeningFails: 'hang-up' })
    expect(await drops.call({ says, people: () => ({}) })).toMatchObject({ bridged: [] })
  })

  it('loses the action of a Dial: the call ends there', async () => {
    const net = await network({ people: { '+33639980011': {} }, faults: mishapAt('dial', { lost: true }) })
    expect(await net.call({ says })).toMatchObject({ endedBy: 'lost', bridged: ['+33639980011'] })
    expect(formsAt('/status')).toHaveLength(1)
  })
})

it('sends one request several times at once by hand, and forges', async () => {
  const net = await network()
  const fields = net.incoming({ callSid: net.newSid('CA'), from: '+33639980001', to: '+33170772372' })
  const thrice = await net.byHand(`${PUBLIC}/voice`, fields, { times: 3 })
  expect(new Set(thrice.map(({ token }) => token)).size).toBe(1)
  await net.byHand(`${PUBLIC}/voice`, fields, {
    signature: null,
    headers: { 'X-Forwarded-Host': 'evil.example' }
  })
  expect(line.received.at(-1)?.headers).toMatchObject({ 'x-forwarded-host': 'evil.example' })
  expect(line.received.at(-1)?.headers['x-twilio-signature']).toBeUndefined()
})

it('counts how many calls hold one telephone at once', async () => {
  const net = await network({ people: { '+33639980011': { ringMs: 50 } } })
  await Promise.all([net.call({ says }), net.call({ says }), net.call({ says })])
  expect(net.mostAtOnce('+33639980011')).toBe(3)
})
