import type { Request } from 'restify'
import type { Line } from '../../../bots/voice/line'
import { whileWaiting } from '../../../bots/voice/patience'

const line = { settings: { urlOf: (path: string) => `https://exemple.test${path}` } } as Line
const heldAt = (path: string, form: Record<string, string>, step: string) =>
  /<Redirect[^>]*>([^<]*)</.exec(whileWaiting(line, form, { url: path } as Request, step))?.[1]

describe('what a word of patience carries along', () => {
  it('is the key that was pressed at the offer to be called back', () => {
    expect(heldAt('/twilio/voice/later/1/offer', { Digits: '1' }, 'later')).toBe(
      'https://exemple.test/twilio/voice/later/1/offer?attente=1&amp;Digits=1'
    )
  })

  it('is never a number that was typed there, nor a word that was said: only that there was one', () => {
    const asked = 'https://exemple.test/twilio/voice/later/1/offer?attente=1&amp;dit=1'
    expect(heldAt('/twilio/voice/later/1/offer', { Digits: '0639980777' }, 'later')).toBe(asked)
    expect(heldAt('/twilio/voice/later/1/offer', { SpeechResult: 'au zéro six' }, 'later')).toBe(asked)
    expect(heldAt('/twilio/voice/later/1/offer', {}, 'later')).toBe(
      'https://exemple.test/twilio/voice/later/1/offer?attente=1'
    )
  })

  it('is nothing of what was typed elsewhere: it is kept with the answer', () => {
    expect(heldAt('/twilio/voice/3/need', { Digits: '1' }, 'need')).toBe(
      'https://exemple.test/twilio/voice/3/need?attente=1'
    )
  })
})
