import { ON_THE_PAGE, turnsOf, WRITTEN } from '../../support/written-talk'

const LINE = '01 70 77 23 72'

const hold = (line: string | null, ...said: readonly string[]) =>
  turnsOf(WRITTEN, { ...ON_THE_PAGE, line }, said).map(({ replies }) => replies.at(-1))

describe('on the page, where nobody is called back', () => {
  it.each([
    [
      'en',
      'Hello, I need help with my taxes',
      'Hello. Free help with computers, phones and online forms, in French. Send your French postcode (for example 59540) and we tell you the nearest place.',
      'This page cannot call you back. Send your French postcode (for example 59540) and we tell you the nearest place.'
    ],
    [
      'ar',
      'مرحبا، أحتاج إلى مساعدة',
      'أرسل رمزك البريدي (مثلا 59540) لنخبرك بأقرب مكان للمساعدة.',
      'لا يمكن لهذه الصفحة أن تتصل بك. أرسل رمزك البريدي (مثلا 59540) لنخبرك بأقرب مكان للمساعدة.'
    ],
    [
      'uk',
      'Добрий день, мені потрібна допомога',
      'Надішліть поштовий індекс (напр. 59540), і ми назвемо найближче місце допомоги.',
      'Ця сторінка не може вам передзвонити. Надішліть поштовий індекс (напр. 59540), і ми назвемо найближче місце допомоги.'
    ]
  ])(
    'a call back is not offered in %s, and whoever asks for one is told so in it',
    (lang, said, intro, asked) => {
      expect(hold(null, said, '1')).toEqual([
        { text: intro, lang },
        { text: asked, lang }
      ])
    }
  )

  it('the line is named where it has a number', () => {
    const [intro, asked] = hold(LINE, 'Hello, I need help with my taxes', '1')
    expect(intro?.text).toMatch(/nearest place\. To talk to somebody, call 01 70 77 23 72\.$/)
    expect(asked?.text).toBe('This page cannot call you back. To talk to somebody, call 01 70 77 23 72.')
  })

  it('what follows the place stays in the language', () => {
    const [, place, person, unknown, far] = hold(
      null,
      'Hello, I need help with my taxes',
      '59540',
      'Talk to somebody',
      '99999',
      '14230'
    )
    expect(place).toMatchObject({ lang: 'en', choices: ['Another place', 'Talk to somebody'] })
    expect(person).toMatchObject({
      lang: 'en',
      text: 'This page cannot call you back. Call the place, or go there when it is open.'
    })
    expect([unknown?.lang, far?.lang]).toEqual(['en', 'en'])
    expect(far?.text).toBe('We know no place near you yet.')
  })

  it('nobody is told to call a line that has no number', () => {
    expect(hold(null, 'mes impôts à Isigny-sur-Mer')[0]?.text).toBe(
      'Près d’Isigny-sur-Mer, je ne connais pas encore de lieu avec ses horaires. Vous pouvez essayer le code postal d’une commune voisine.'
    )
    const lost = hold(
      null,
      'mes impôts',
      'Trifouillis-les-Oies',
      'Trifouillis-les-Oies',
      'Trifouillis-les-Oies'
    )
    expect(lost[3]?.text).toBe(
      'Je n’ai pas trouvé votre commune. Vous pouvez aussi envoyer un autre code postal.'
    )
  })
})
