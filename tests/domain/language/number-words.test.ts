import { numberRuns, phoneNumberIn, readingsOf, withDigits } from '../../../domain/language/number-words'

const said = (words: string) => words.split(' ')

describe('five digits, however they are grouped', () => {
  it.each([
    ['cinquante neuf cinq cent quarante', '59540'],
    ['cinquante neuf mille cinq cent quarante', '59540'],
    ['cinq neuf cinq quatre zero', '59540'],
    ['5 9 5 4 0', '59540'],
    ['59 540', '59540'],
    ['23 000', '23000'],
    ['01 000', '01000'],
    ['75 001', '75001'],
    ['01 mille', '01000'],
    ['23 mille', '23000'],
    ['zero un mille', '01000'],
    ['zero six mille deux cents', '06200'],
    ['quatre vingt quinze mille', '95000'],
    ['soixante et onze mille', '71000'],
    ['septante et un mille cent', '71100'],
    ['soixante quinze zero dix huit', '75018'],
    ['soixante quinze neuf cent un', '75901'],
    ['quatre vingt dix sept mille quatre cents', '97400'],
    ['neuf sept quatre cent', '97400'],
    ['vingt mille cent soixante sept', '20167'],
    ['cinq neuf zero double zero', '59000'],
    ['cinq neuf trois zeros', '59000'],
    ['treize zero zero un', '13001']
  ])('%s: %s', (words, expected) => {
    expect(readingsOf(said(words), 5)).toEqual([expected])
  })

  it('gives every reading where there are several, the fewest groups first', () => {
    expect(readingsOf(said('quatre vingt quinze'), 2)).toEqual(['95'])
    expect(readingsOf(said('quatre vingt quinze'), 4)).toEqual(['8015'])
    expect(readingsOf(said('quatre vingt quinze'), 5)).toEqual(['42015'])
    expect(readingsOf(said('caudry'), 5)).toEqual([])
  })
})

it('finds the runs of numbers, hesitations left out', () => {
  expect(
    numberRuns(said('j ai soixante et onze ans et deux enfants au cinquante neuf euh cinq cent quarante'))
  ).toEqual([
    { from: 2, until: 5, words: ['soixante', 'et', 'onze'] },
    { from: 7, until: 8, words: ['deux'] },
    { from: 10, until: 16, words: ['cinquante', 'neuf', 'cinq', 'cent', 'quarante'] }
  ])
})

it('keeps the zeros that were typed', () => {
  expect(withDigits('le 23 000, dossier 12 089 007')).toBe('le 23000 dossier 12089007')
})

it('writes numbers in digits', () => {
  expect(
    withDigits("J'ai soixante et onze ans, vingt-et-un rue Neuve, cinquante-neuf cinq cent quarante Caudry")
  ).toBe('j ai 71 ans 21 rue neuve 59540 caudry')
})

describe('telephone numbers', () => {
  it.each([
    ['zéro six douze trente-quatre cinquante-six soixante-dix-huit', '0612345678'],
    ['zéro six trente-neuf quatre-vingt-dix-huit douze quatre-vingt quinze', '0639981295'],
    ['zéro six trente-neuf quatre-vingt dix-huit vingt quatre vingt douze', '0639982092'],
    ['zéro huit cent douze trente-quatre cinquante-six', '0800123456'],
    ['06.12.34.56.78', '0612345678'],
    ['0612345678', '0612345678'],
    ['+33 6 12 34 56 78', '0612345678'],
    ['+33 (0)6 12 34 56 78', '0612345678'],
    ['0033612345678', '0612345678'],
    ['plus trente-trois six douze trente-quatre cinquante-six soixante-dix-huit', '0612345678'],
    [
      "rappelez-moi demain matin c'est le zéro six trente-neuf quatre-vingt-dix-huit treize quatorze",
      '0639981314'
    ],
    ['0612345678, non, 0639981314', '0639981314'],
    ['59540', null],
    ["j'ai soixante-dix ans", null],
    ['1 55 08 59 139 012 34', null],
    ['', null]
  ])('%s: %s', (text, expected) => {
    expect(phoneNumberIn(text)).toBe(expected)
  })

  it('does not lose itself in a flood of numbers', () => {
    const start = performance.now()
    expect(phoneNumberIn('quatre vingt dix sept '.repeat(400))).toBeNull()
    expect(phoneNumberIn('zéro quatre vingt dix sept '.repeat(400))).not.toBeUndefined()
    expect(performance.now() - start).toBeLessThan(1_000)
  })
})
