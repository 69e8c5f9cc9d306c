import { isDialable, isHidden, isMobile, maskNumber, toE164 } from '../../../domain/values/phone-number'

describe('numbers that the line may dial', () => {
  it.each([
    ['+33123456789', 'Île-de-France'],
    ['+33327000000', 'north-east'],
    ['+33612345678', 'mobile'],
    ['+33712345678', 'mobile'],
    ['+33912345678', 'box'],
    ['+33639980012', 'fiction, mobile'],
    ['+33199001234', 'fiction, Île-de-France'],
    ['+33261911234', 'fiction, north-west'],
    ['+33353011234', 'fiction, north-east'],
    ['+33465711234', 'fiction, south-east'],
    ['+33536491234', 'fiction, south-west'],
    ['+262262123456', 'La Réunion'],
    ['+262692123456', 'La Réunion, mobile'],
    ['+262693123456', 'La Réunion, mobile'],
    ['+262269612345', 'Mayotte'],
    ['+262639123456', 'Mayotte, mobile'],
    ['+590590123456', 'Guadeloupe'],
    ['+590690123456', 'Guadeloupe, mobile'],
    ['+590691221234', 'Guadeloupe, mobile'],
    ['+594594123456', 'Guyane'],
    ['+594694123456', 'Guyane, mobile'],
    ['+596596123456', 'Martinique'],
    ['+596696123456', 'Martinique, mobile'],
    ['+508412345', 'Saint-Pierre-et-Miquelon'],
    ['+681721234', 'Wallis-et-Futuna'],
    ['+687281234', 'Nouvelle-Calédonie'],
    ['+68987123456', 'Polynésie']
  ])('dials %s, %s', number => expect(isDialable(number)).toBe(true))

  it.each([
    ['+33899123456', 'premium'],
    ['+33800123456', 'free, but special'],
    ['+33836123456', 'special'],
    ['+262891234567', 'premium of La Réunion'],
    ['+590812345678', 'special of Guadeloupe'],
    ['+687361234', 'premium of Nouvelle-Calédonie'],
    ['+269612345678', 'Comoros, not Mayotte'],
    ['+2693201234', 'Comoros'],
    ['+3315', 'short'],
    ['+333919', 'short'],
    ['+33012345678', 'a zero after 33'],
    ['+3361234567', 'a figure missing'],
    ['+336123456789', 'a figure too many'],
    ['+32475123456', 'Belgium'],
    ['+37798123456', 'Monaco'],
    ['+41791234567', 'Switzerland'],
    ['+881612345678', 'satellite'],
    ['+882161234567', 'satellite'],
    ['0612345678', 'not E.164'],
    ['33612345678', 'no plus'],
    ['', 'nothing'],
    ['+33612345678\n', 'a line end'],
    ['+33612345678,,1', 'figures to send after']
  ])('never dials %j, %s', number => expect(isDialable(number)).toBe(false))
})

describe('numbers that an SMS reaches', () => {
  it.each([
    '+33612345678',
    '+33712345678',
    '+33639980012',
    '+262692123456',
    '+262639123456',
    '+590690123456',
    '+594694123456',
    '+596697123456',
    '+687751234',
    '+68987123456'
  ])('%s', number => expect(isMobile(number)).toBe(true))
  it.each([
    '+33123456789',
    '+33912345678',
    '+262262123456',
    '+590590123456',
    '+68940123456',
    '+32475123456',
    ''
  ])('not %j', number => expect(isMobile(number)).toBe(false))
})

describe('numbers as people write them', () => {
  it.each([
    ['06 12 34 56 78', '+33612345678'],
    ['06.12.34.56.78', '+33612345678'],
    ['06-12-34-56-78', '+33612345678'],
    ['0327001122', '+33327001122'],
    ['+33 6 12 34 56 78', '+33612345678'],
    ['+33 (0)6 12 34 56 78', '+33612345678'],
    ['0033612345678', '+33612345678'],
    ['33612345678', '+33612345678'],
    ['0262123456', '+262262123456'],
    ['0692123456', '+262692123456'],
    ['+33692123456', '+262692123456'],
    ['262692123456', '+262692123456'],
    ['0269612345', '+262269612345'],
    ['0639123456', '+262639123456'],
    ['06 39 98 12 34', '+33639981234'],
    ['0590123456', '+590590123456'],
    ['0690123456', '+590690123456'],
    ['0594123456', '+594594123456'],
    ['0694123456', '+594694123456'],
    ['0596123456', '+596596123456'],
    ['0696123456', '+596696123456'],
    ['0261911234', '+33261911234'],
    ['+687 28 12 34', '+687281234'],
    ['+32 475 12 34 56', '+32475123456']
  ])('%s is %s', (said, e164) => expect(toE164(said)).toBe(e164))

  it('reads the short numbers of the territories where they are said', () => {
    expect(toE164('41 23 45', '975')).toBe('+508412345')
    expect(toE164('72 12 34', '986')).toBe('+681721234')
    expect(toE164('87 12 34 56', '987')).toBe('+68987123456')
    expect(toE164('28 12 34', '988')).toBe('+687281234')
    expect(toE164('28 12 34')).toBeNull()
  })

  it.each(['', '15', '3919', '061234567', '06123456789', 'anonymous', '06 12 34 56 7x', '+', '+0612345678'])(
    '%j is none',
    said => expect(toE164(said)).toBeNull()
  )
})

describe('hidden callers', () => {
  it.each([
    'anonymous',
    'Anonymous',
    'Restricted',
    'unavailable',
    'unknown',
    'Private',
    '',
    '  ',
    '+266696687',
    '266696687',
    '+7378742833',
    '+86282452253',
    '+2562533',
    '+8656696',
    '+464',
    'client:demo',
    'sip:jean@example.org'
  ])('%j hides its number', from => expect(isHidden(from)).toBe(true))

  it.each(['+33612345678', '+262692123456', '+687281234', '+32475123456'])('%s does not', from =>
    expect(isHidden(from)).toBe(false)
  )
})

it('shows the last two figures only', () => {
  expect(maskNumber('+33612345678')).toBe('•• 78')
})
