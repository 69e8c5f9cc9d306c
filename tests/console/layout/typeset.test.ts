import { typeset } from '../../../console/layout/typeset'

const shown = (text: string) => typeset(text).replace(/\u00a0/g, '_')

describe('a page set in French', () => {
  it('binds a sign to the word before it, and quotation marks to what they hold', () => {
    expect(shown('<p>Rien à signaler ; vraiment ? Dites « oui » : 85 % et 3 €.</p>')).toBe(
      '<p>Rien à signaler_; vraiment_? Dites «_oui_»_: 85_% et 3_€.</p>'
    )
  })

  it('binds before a tag too', () => {
    expect(shown('<b>Version :</b> <i>100 %</i>')).toBe('<b>Version_:</b> <i>100_%</i>')
  })

  it('leaves what somebody typed as they typed it', () => {
    const typed = '<input value="un : deux"><textarea name="a">\nun ; deux « trois »</textarea>'
    expect(shown(`${typed}<p>quatre ; cinq</p>`)).toBe(`${typed}<p>quatre_; cinq</p>`)
  })

  it('changes no address and no other text', () => {
    const page = '<a href="/console?a=1&amp;b=2">a:b ;c 10:30 &amp; &lt;x&gt;</a>'
    expect(typeset(page)).toBe(page)
  })
})
