import { twilioRest } from '../../../integrations/twilio/rest'
import { twilioRest as standIn, type TwilioRest } from '../../support/twilio-rest'

const SERVICE = `MG${'a'.repeat(32)}`
const CITIZEN = '+33639980012'

describe('who a message is sent by', () => {
  let rest: TwilioRest
  beforeAll(async () => {
    rest = await standIn()
  })
  afterAll(() => rest.close())

  it.each([
    ['sms', '+33199000010', CITIZEN, { From: '+33199000010' }],
    ['sms', 'MGEN', CITIZEN, { From: 'MGEN' }],
    ['sms', SERVICE, CITIZEN, { MessagingServiceSid: SERVICE }],
    ['whatsapp', '+33199000010', `whatsapp:${CITIZEN}`, { From: 'whatsapp:+33199000010' }],
    ['whatsapp', SERVICE, `whatsapp:${CITIZEN}`, { MessagingServiceSid: SERVICE }]
  ] as const)('by %s from %s, to %s', async (kind, sender, to, expected) => {
    const telephony = twilioRest({
      accountSid: `AC${'b'.repeat(32)}`,
      authToken: 'token',
      apiKey: null,
      apiBaseUrl: rest.url,
      smsSender: sender,
      whatsappSender: sender,
      lineNumber: null
    })
    await telephony.sendMessage({ kind, to, body: 'Bonjour', template: null, statusUrl: '' })
    const form = rest.posts('Messages').at(-1)?.form ?? {}
    const { From, MessagingServiceSid, To } = form
    expect({ To, ...(From && { From }), ...(MessagingServiceSid && { MessagingServiceSid }) }).toEqual({
      To: to,
      ...expected
    })
  })
})
