import { hasSirenKey, saidSiren } from '../../../domain/bodies/siren'

it('knows a SIREN by its key', () => {
  expect(['200030633', '215901398', '552100554', '200054781'].map(hasSirenKey)).toEqual([
    true,
    true,
    true,
    true
  ])
  expect(['200030634', '215901389', '123456789', '20003063', '2000306330', ''].map(hasSirenKey)).toEqual(
    Array(6).fill(false)
  )
})

it('finds it in what is written, with spaces or as the beginning of a SIRET', () => {
  expect(saidSiren('notre SIREN est le 200 030 633')).toEqual({ siren: '200030633', problem: null })
  expect(saidSiren('200.030.633')).toEqual({ siren: '200030633', problem: null })
  expect(saidSiren('siret : 200 030 633 00012')).toEqual({ siren: '200030633', problem: null })
})

it('says what is wrong with one', () => {
  expect(saidSiren('siren 200030634')).toEqual({ siren: '200030634', problem: 'key' })
  expect(saidSiren('siren 20003')).toEqual({ siren: '20003', problem: 'length' })
  expect(saidSiren('SIREN 2000306331')).toEqual({ siren: '2000306331', problem: 'length' })
})

it('takes no other number for one', () => {
  const others = [
    '59540 Caudry',
    '06 39 98 00 01',
    '0639980001',
    '50 000 €',
    'le 15/02/2021',
    '+33639980001',
    ''
  ]
  expect(others.map(saidSiren)).toEqual(Array(7).fill(null))
})
