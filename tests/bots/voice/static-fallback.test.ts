import { staticFallback } from '../../../bots/voice/static-fallback'
import { readTwiml } from '../../../integrations/telephony/twiml-reader'
import { voiceFaults } from '../../support/twiml-schema'

const LINE = '+33170772372'
const FALLBACK = '+33199000001'

describe('the document that is kept elsewhere, for when nothing of ours answers', () => {
  it.each([
    ['with a fallback number', FALLBACK, LINE],
    ['without one', null, LINE]
  ])('is TwiML that Twilio takes, %s', (_, fallback, line) => {
    const faults = voiceFaults(staticFallback(fallback, line), { line: LINE })
    // A Dial of ours asks us for a whisper and tells us how it went; this one has nobody to ask.
    expect(
      faults.filter(fault => !/^<(Dial|Number)> has no (action|url|statusCallback)$/.test(fault))
    ).toEqual([])
  })

  it('rings the fallback number, and asks nothing of us', () => {
    const document = staticFallback(FALLBACK, LINE)
    expect(readTwiml(document).children.map(({ name }) => name)).toEqual(['Say', 'Dial', 'Say', 'Hangup'])
    expect(document).toContain(FALLBACK)
    expect(document).not.toMatch(/https?:|action|url=/)
  })

  it('says how to call again where there is none', () => {
    expect(staticFallback(null, null)).toContain('Rappelez-nous dans quelques minutes')
  })
})
