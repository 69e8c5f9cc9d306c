import { isDialable } from '../../../domain/values/phone-number'
import { readPhone } from '../../../integrations/directory/phones'

const read = (value: string, departement = '59') => {
  const { e164, problems } = readPhone(value, departement)
  return [e164, ...problems.map(({ kind }) => kind)]
}

describe('a telephone', () => {
  it.each([
    ['03 27 85 00 00', '+33327850000'],
    ['03.27.85.00.00', '+33327850000'],
    ['+33 (0)3 27 85 00 00', '+33327850000'],
    ['0033327850000', '+33327850000'],
    ['+33639980011', '+33639980011'],
    ['03 53 01 00 00', '+33353010000'],
    ['Tél : 03 27 85 00 00 poste 12', '+33327850000']
  ])('%s of the mainland is %s', (value, e164) => {
    expect(read(value)).toEqual([e164])
  })

  it.each([
    ['971', '05 90 12 34 56', '+590590123456'],
    ['977', '0590 27 12 34', '+590590271234'],
    ['978', '06 90 66 88 66', '+590690668866'],
    ['972', '05 96 53 20 87', '+596596532087'],
    ['973', '05 94 12 34 56', '+594594123456'],
    ['974', '02 62 12 34 56', '+262262123456'],
    ['974', '06 92 12 34 56', '+262692123456'],
    ['976', '02 69 61 02 03', '+262269610203'],
    ['976', '06 39 01 02 03', '+262639010203'],
    ['975', '41 23 45', '+508412345'],
    ['975', '0508 41 23 45', '+508412345'],
    ['988', '44 57 28', '+687445728'],
    ['988', '+687445728', '+687445728'],
    ['987', '89 12 34 56', '+68989123456'],
    ['986', '72 12 34', '+681721234'],
    ['974', '04 67 01 07 93', '+33467010793']
  ])('in %s, %s is %s', (departement, value, e164) => {
    expect(read(value, departement)).toEqual([e164])
  })

  it('of Mayotte written with the prefix of the Comoros is put right; one of the Comoros is refused', () => {
    expect(read('+269 269 61 02 03', '976')).toEqual(['+262269610203', 'phone-mayotte'])
    expect(read('+269639010203', '976')).toEqual(['+262639010203', 'phone-mayotte'])
    expect(read('+269 763 12 34', '976')).toEqual([null, 'phone-foreign'])
  })

  it('of a range kept for fiction stays what it is, in Mayotte too', () => {
    expect(read('06 39 98 00 11', '976')).toEqual(['+33639980011'])
  })

  it('of overseas is never read as one of the mainland', () => {
    expect(read('05 96 53 20 87')).toEqual(['+596596532087', 'phone-overseas'])
    expect(read('+33 5 90 12 34 56')).toEqual(['+590590123456', 'phone-overseas'])
  })

  it('without its zero or its + is put right and told', () => {
    expect(read('327850000')).toEqual(['+33327850000', 'phone-zero'])
    expect(read('33180059880')).toEqual(['+33180059880', 'phone-zero'])
  })

  it.each([
    ['03 27 85 00 00 / 06 12 34 56 78'],
    ['03 27 85 00 00 ou 06 12 34 56 78'],
    ['03 27 85 00 00|+33 6 12 34 56 78'],
    ['+33327850000 +33612345678'],
    ['0327850000 0612345678'],
    ['3960 / 03 27 85 00 00']
  ])('is the first one in %s', value => {
    expect(read(value)).toEqual(['+33327850000', 'phone-several'])
  })

  it.each([
    ['3960', 'phone-short'],
    ['39 60', 'phone-short'],
    ['112', 'phone-short'],
    ['+32 470 12 34 56', 'phone-foreign'],
    ['00 44 20 7946 0000', 'phone-foreign'],
    ['+377 93 15 00 00', 'phone-foreign'],
    ['+337123', 'phone-unreadable'],
    ['03 27 85', 'phone-unreadable'],
    ['3,36152E+10', 'phone-unreadable'],
    ['voir le site', 'phone-unreadable']
  ])('%s is not kept: %s', (value, kind) => {
    expect(read(value)).toEqual([null, kind])
  })

  it('of 08 is kept for a place, told, and never dialled', () => {
    expect(read('08 90 00 02 12')).toEqual(['+33890000212', 'phone-special'])
    expect(isDialable('+33890000212')).toBe(false)
    expect(isDialable('+33639980011')).toBe(true)
  })
})
