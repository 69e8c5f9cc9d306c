import { twiml } from 'twilio'
import { twimlGrammar } from '../../support/twiml-grammar'
import { answerFaults, messagingFaults, voiceFaults } from '../../support/twiml-schema'

const LINE = '+33170772372'
const expected = { line: LINE, secrets: ['+33639980001'] }
const faults = (inside: string) => voiceFaults(`<Response>${inside}</Response>`, expected)
const say = (words: string) => `<Say voice="Polly.Lea-Neural" language="fr-FR">${words}</Say>`
const DIAL = { callerId: LINE, timeout: '18', timeLimit: '3600', action: '/dialled', answerOnBridge: 'true' }
const dial = (changed: Record<string, string | undefined> = {}, number = '+33639980011') => {
  const attributes = Object.entries({ ...DIAL, ...changed }).filter(([, value]) => value !== undefined)
  return `<Dial ${attributes.map(([name, value]) => `${name}="${value}"`).join(' ')}><Number url="/w" statusCallback="/s">${number}</Number></Dial>`
}

it('reads the grammar of the installed twilio', () => {
  const root = twimlGrammar('VoiceResponse')
  expect([...root.children.keys()]).toEqual(
    expect.arrayContaining(['Say', 'Gather', 'Dial', 'Record', 'Redirect', 'Hangup'])
  )
  expect([...(root.children.get('Gather')?.children.keys() ?? [])].sort()).toEqual(['Pause', 'Play', 'Say'])
  expect(root.children.get('Gather')?.attributes.get('input')).toEqual({
    kind: 'some-of',
    values: new Set(['dtmf', 'speech'])
  })
  expect(root.children.get('Dial')?.attributes.get('timeout')).toEqual({ kind: 'number' })
  expect([...(root.children.get('Say')?.children.get('sub')?.attributes.keys() ?? [])]).toEqual(['alias'])
  expect([...twimlGrammar('MessagingResponse').children.keys()]).toEqual(['Message', 'Redirect'])
})

it('finds nothing wrong with what the builder writes for a good call', () => {
  const response = new twiml.VoiceResponse()
  const french = { voice: 'Polly.Lea-Neural', language: 'fr-FR' } as const
  const gather = response.gather({
    input: ['dtmf', 'speech'],
    language: 'fr-FR',
    action: '/a/need',
    timeout: 7
  })
  gather.say(french, 'Bonjour.').break({ strength: 'weak' })
  response.redirect('/voice')
  const bridge = new twiml.VoiceResponse()
  bridge
    .dial({
      callerId: LINE,
      timeout: 18,
      timeLimit: 3600,
      action: '/dialled',
      answerOnBridge: true,
      ringTone: 'fr'
    })
    .number(
      { url: '/w', statusCallback: '/s', statusCallbackEvent: ['initiated', 'completed'] },
      '+33639980011'
    )
  expect([response, bridge].map(one => voiceFaults(one.toString(), expected))).toEqual([[], []])
})

it.each([
  ['an unknown verb', '<Dance/>', '<Dance> cannot stand in <Response>'],
  [
    'a verb out of place',
    `<Say voice="Polly.Lea" language="fr-FR">a<Dial/></Say>`,
    '<Dial> cannot stand in <Say>'
  ],
  ['an unknown attribute', '<Hangup colour="red"/>', '<Hangup> has no attribute colour'],
  ['a value outside the list', '<Reject reason="tired"/>', '<Reject reason="tired"> is not one-of'],
  ['words outside a verb', 'bonjour<Hangup/>', '<Response> holds text of its own'],
  [
    'a voice of another language',
    '<Say voice="Polly.Joanna" language="fr-FR">a</Say>',
    'does not speak its language: Polly.Joanna, fr-FR'
  ],
  ['no language', '<Say voice="Polly.Lea">a</Say>', 'does not speak its language: Polly.Lea, undefined'],
  ['a long speech', say('a'.repeat(4097)), 'says 4097 characters'],
  ['an unknown step', `<Gather action="/besoin"/>${say('a')}`, 'leads to no step of the contract: /besoin'],
  [
    'speech without a language',
    `<Gather input="speech" action="/need"/>${say('a')}`,
    'without language fr-FR'
  ],
  ['silence that ends the call', '<Gather action="/need"/>', 'silence would end the call'],
  [
    'a whisper that joins by silence',
    `<Gather action="/accept" numDigits="1"/>${say('a')}`,
    'would join the two'
  ],
  ['a slow whisper', '<Gather action="/accept" numDigits="1" timeout="20"/><Hangup/>', 'one key within 10 s'],
  ['the caller shown to the conseiller', dial({ callerId: '+33639980001' }), "not the line's own number"],
  ['a long ring', dial({ timeout: '40' }), 'rings for 40 s'],
  ['no end', dial({ timeLimit: undefined }), 'has no timeLimit'],
  ['no action', dial({ action: undefined }), 'has no action'],
  ['an answer before the bridge', dial({ answerOnBridge: 'false' }), 'has no answerOnBridge'],
  ['a recorded conversation', dial({ record: 'record-from-answer' }), 'records a conversation'],
  ['a number that is not one', dial({}, '0639980011'), 'is not E.164'],
  ['a number without screening', dial().replace(' url="/w"', ''), '<Number> has no url'],
  ['no number', dial().replace(/<Number.*<\/Number>/, ''), 'holds 0 numbers'],
  [
    "the caller's number in an address",
    '<Redirect method="POST">/x</Redirect><Play digits="+33639980001"/>',
    'stands in digits'
  ],
  ['a voicemail without end', '<Record action="/voicemail"/>', 'has no maxLength'],
  ['broken XML', '<Say>a & b</Say>', 'not well-formed']
])('finds %s', (_, inside, fault) => {
  expect(faults(inside).join('; ')).toContain(fault)
})

it('finds a document of more than 64 kB', () => {
  expect(faults(say('a'.repeat(4000)).repeat(17)).join()).toContain('more than 64 kB')
})

it('finds what is wrong around a document', () => {
  const exchange = {
    kind: 'gather',
    url: 'https://ligne.example.fr/need',
    fields: {},
    call: 1,
    nth: 1,
    token: 't',
    attempt: 1,
    copy: false,
    status: 200,
    contentType: 'text/xml; charset=utf-8',
    body: '<Response><Hangup/></Response>',
    since: 0,
    ms: 12
  } as const
  expect(answerFaults(exchange, expected)).toEqual([])
  expect(answerFaults({ ...exchange, status: 429, contentType: 'text/html', ms: 6000 }, expected)).toEqual([
    'gather /need: status 429 ',
    'gather /need: answered after 6000 ms',
    'gather /need: type "text/html"'
  ])
  expect(answerFaults({ ...exchange, body: '' }, expected)).toEqual([
    'gather /need: no document: the call would end'
  ])
  expect(answerFaults({ ...exchange, kind: 'status', body: '', contentType: '' }, expected)).toEqual([])
  expect(answerFaults({ ...exchange, kind: 'status' }, expected)).toEqual([
    'status /need: a status callback answered with verbs'
  ])
})

it('checks the answer to a message', () => {
  expect(messagingFaults('<Response><Message>Bonjour</Message></Response>')).toEqual([])
  expect(messagingFaults('<Response><Say>Bonjour</Say></Response>')).toEqual([
    '<Say> cannot stand in <Response>'
  ])
})
