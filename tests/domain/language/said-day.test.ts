import { saidAmount } from '../../../domain/language/said-amount'
import { saidDay } from '../../../domain/language/said-day'

it('reads a day as people write it', () => {
  const written = [
    '15/02/2021',
    '2021-02-15',
    '15-02-21',
    'le 15 février 2021',
    '15.02.2021',
    'quinze février 2021',
    'signée le 15 fév. 2021'
  ]
  expect(written.map(saidDay)).toEqual(Array(7).fill({ kind: 'day', day: '2021-02-15' }))
  expect(saidDay('1er mars 2021')).toEqual({ kind: 'day', day: '2021-03-01' })
  expect(saidDay('le premier août 2021')).toEqual({ kind: 'day', day: '2021-08-01' })
  expect(saidDay('29 février 2024')).toEqual({ kind: 'day', day: '2024-02-29' })
})

it('knows a day that the calendar does not have', () => {
  expect(saidDay('31 février 2021')).toEqual({ kind: 'impossible', date: 31, month: 2, year: 2021 })
  expect(saidDay('2021-02-31')).toEqual({ kind: 'impossible', date: 31, month: 2, year: 2021 })
  expect(saidDay('12/13/2021')).toEqual({ kind: 'impossible', date: 12, month: 13, year: 2021 })
  expect(saidDay('29/02/2021')).toEqual({ kind: 'impossible', date: 29, month: 2, year: 2021 })
})

it('asks no year of its own', () => {
  expect(saidDay('le 15 février')).toEqual({ kind: 'no-year', date: 15, month: 2 })
  expect(['bientôt', '', '2 postes', 'en février'].map(saidDay)).toEqual([null, null, null, null])
})

it('reads an amount as people write it', () => {
  expect(
    [
      '2 100 €',
      '2100',
      '2\u202f100,50 €',
      '2.100',
      '2,5 k€',
      '-3',
      '− 3',
      'deux',
      'vingt-quatre mois',
      '3 postes'
    ].map(saidAmount)
  ).toEqual([2100, 2100, 2100.5, 2100, 2500, -3, -3, 2, 24, 3])
  expect(['', 'beaucoup', '2 ou 3', 'NaN'].map(saidAmount)).toEqual([null, null, null, null])
})
