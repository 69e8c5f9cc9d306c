import { messagesOf } from '../../../bots/messages/render'
import * as conseiller from '../../../dialogs/conseiller/wording'
import { openedReply } from '../../../dialogs/helpline/exchange-dialog'
import { callBackBefore } from '../../../dialogs/helpline/wording'
import * as exchange from '../../../dialogs/helpline/wording-exchange'
import { LANGUAGES } from '../../../dialogs/helpline/wording-languages'
import * as text from '../../../dialogs/helpline/wording-text'
import { inGsm7, segmentsOf } from '../../../domain/values/gsm7'

const LINE = '01 70 77 23 72'
/** The longest name of a commune of France, and of a permanence as the directory keeps it. */
const COMMUNE = 'Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson'
const NOM = 'Espace France services de la communauté de communes du pays des vallons'
const BEFORE = callBackBefore({
  dueAt: new Date('2026-11-30T11:00:00Z'),
  day: '2026-11-30',
  daysAhead: 4,
  beforeNoon: true
})

/** Whatever is written in a module of wording, as long as it can become; functions are called below. */
const fixed = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(fixed)
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(fixed) : []
}

describe('what goes by SMS', () => {
  it('is two messages at most, in letters that every telephone takes, whoever it is for', () => {
    const said = [
      ...fixed(text),
      ...fixed(exchange),
      ...fixed(conseiller),
      text.noneNear(COMMUNE),
      text.callUs(LINE),
      text.byTelephone(LINE),
      text.callbackPromised('+33639980001', BEFORE, LINE),
      `${exchange.nobody} ${text.callbackPromised('+33639980001', BEFORE, LINE)}`,
      text.callbackKnown('mercredi avant 18 heures'),
      text.missedCallbacks(LINE),
      text.voicemailLeft(
        120,
        `de ${COMMUNE}`,
        'une demande de logement social',
        `https://ligne.example.fr/console/messages/message-RE${'0'.repeat(32)}`
      ),
      text.stopped(LINE, { promised: 1, isUnderWay: true }),
      exchange.position(COMMUNE, '51290'),
      conseiller.paused('mercredi 14 h 30'),
      conseiller.stateNow(true, 'mercredi 14 h 30', 'mardi 9 h 30', 'line'),
      conseiller.nowAt(NOM, "jusqu'à 17 h 30"),
      conseiller.nextAt(NOM, 'mercredi à 14 h 30'),
      conseiller.pinLocked('14 h 30'),
      conseiller.reminder(NOM, '14 h 30', true)
    ]
    const tooLong = said.filter(one => segmentsOf(inGsm7(one)).count > 2)
    const otherLetters = said.filter(one => segmentsOf(inGsm7(one)).encoding !== 'GSM-7')
    expect([tooLong, otherLetters]).toEqual([[], []])
  })

  it('in a language of its own letters, is two messages too', () => {
    for (const { hello, sendCode, toBeCalled, orCall } of Object.values(LANGUAGES)) {
      const intro = [hello, sendCode, toBeCalled, orCall(LINE)].filter(Boolean).join(' ')
      expect(segmentsOf(inGsm7(intro)).count).toBe(2)
    }
  })

  it('is cut, and seen to be, where a day of activities is longer than that', () => {
    const line = conseiller.activity('10 h', COMMUNE, 12, 'voice', true, false)
    const [message = ''] = messagesOf('sms', [{ text: conseiller.activities(9, Array(9).fill(line)) }])
    expect(segmentsOf(message)).toMatchObject({ encoding: 'GSM-7', count: 2 })
    expect(message).toMatch(/^9 activités aujourd'hui :\n10 h.*\.\.\.$/s)
  })

  it('is one message for several replies that fit together, and several where they do not', () => {
    expect(messagesOf('sms', [{ text: 'Un.' }, { text: 'Deux.' }])).toEqual(['Un. Deux.'])
    expect(messagesOf('sms', [{ text: 'a'.repeat(302) }, { text: 'Deux.' }])).toEqual([
      'a'.repeat(302),
      'Deux.'
    ])
    expect(messagesOf('sms', [openedReply(true)])).toHaveLength(1)
  })
})
