import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type AmiEvents,
  disordered,
  type ObligationKey,
  obligationsOf
} from '../../../domain/ami/obligations'

const events = (more: Partial<AmiEvents> = {}): AmiEvents => ({
  presentedOn: null,
  selectedOn: null,
  contractOn: null,
  conventionOn: null,
  startedOn: null,
  months: 24,
  ...more
})
const dueOf = (key: ObligationKey, known: AmiEvents) =>
  obligationsOf(known).find(owed => owed.key === key)?.due

describe('the delays', () => {
  it('give 15 days to choose: presented on 1 March, chosen by the 16th', () => {
    expect(dueOf('selectionner', events({ presentedOn: '2021-03-01' }))).toEqual({
      kind: 'by',
      days: 15,
      from: 'presented',
      day: '2021-03-16'
    })
  })

  it('give 15 days more to sign, counted from the choice', () => {
    expect(dueOf('signer-contrat', events({ selectedOn: '2021-02-20' }))).toEqual({
      kind: 'by',
      days: 15,
      from: 'selected',
      day: '2021-03-07'
    })
    expect(dueOf('signer-contrat', events({ selectedOn: '2024-02-20' }))).toMatchObject({ day: '2024-03-06' })
  })

  it('have no day while the event they count from is not known', () => {
    expect(dueOf('signer-contrat', events({ presentedOn: '2021-03-01' }))).toMatchObject({ day: null })
  })

  it('ask for the training body before the signature of the contract', () => {
    expect(dueOf('contacter-organisme', events({ contractOn: '2021-03-20' }))).toEqual({
      kind: 'before',
      event: 'contract',
      day: '2021-03-20'
    })
  })
})

describe('the reports', () => {
  it('come at the end of each civil period, from the start of the conseiller to the end of the convention', () => {
    const known = events({ startedOn: '2021-03-15' })
    const monthly = dueOf('reporting-mensuel', known)
    const quarterly = dueOf('reporting-trimestriel', known)
    expect(monthly).toMatchObject({ kind: 'every', months: 1 })
    expect(
      monthly?.kind === 'every' && [monthly.reminders.length, monthly.reminders[0], monthly.reminders.at(-1)]
    ).toEqual([25, '2021-03-31', '2023-03-31'])
    expect(quarterly?.kind === 'every' && quarterly.reminders).toEqual([
      '2021-03-31',
      '2021-06-30',
      '2021-09-30',
      '2021-12-31',
      '2022-03-31',
      '2022-06-30',
      '2022-09-30',
      '2022-12-31',
      '2023-03-31'
    ])
    expect(dueOf('reporting-semestriel', known)).toEqual({
      kind: 'every',
      months: 6,
      reminders: ['2021-06-30', '2021-12-31', '2022-06-30', '2022-12-31', '2023-06-30']
    })
  })

  it('are as many as the months of a convention that begins with one', () => {
    const monthly = dueOf('reporting-mensuel', events({ startedOn: '2021-03-01', months: 36 }))
    expect(monthly?.kind === 'every' && [monthly.reminders.length, monthly.reminders.at(-1)]).toEqual([
      36,
      '2024-02-29'
    ])
  })

  it('count from the convention while nobody has taken up the post', () => {
    expect(dueOf('reporting-trimestriel', events({ conventionOn: '2021-12-31' }))).toMatchObject({
      reminders: [
        '2021-12-31',
        '2022-03-31',
        '2022-06-30',
        '2022-09-30',
        '2022-12-31',
        '2023-03-31',
        '2023-06-30',
        '2023-09-30',
        '2023-12-31'
      ]
    })
  })

  it('that are not sent may suspend the payments', () => {
    const suspended = obligationsOf(events())
      .filter(({ sanctionFactIds }) => sanctionFactIds.includes('sanction-suspension-suivi'))
      .map(({ key }) => key)
    expect(suspended).toEqual(['reporting-mensuel', 'reporting-trimestriel', 'reporting-semestriel'])
  })
})

it('notices events that cannot come in that order', () => {
  expect(
    disordered(events({ presentedOn: '2021-03-10', selectedOn: '2021-03-01', contractOn: '2021-03-01' }))
  ).toEqual([['presentedOn', 'selectedOn']])
  expect(disordered(events({ presentedOn: '2021-03-01', contractOn: '2021-02-01' }))).toEqual([])
})

it('rests on facts that exist', () => {
  const file = join(__dirname, '..', '..', '..', '..', 'shared', 'ami', 'facts.json')
  if (!existsSync(file)) return
  const facts: readonly { id: string }[] = JSON.parse(readFileSync(file, 'utf8'))
  const known = new Set(facts.map(({ id }) => id))
  const used = obligationsOf(events()).flatMap(({ factIds, sanctionFactIds }) => [
    ...factIds,
    ...sanctionFactIds
  ])
  expect(used.filter(id => !known.has(id))).toEqual([])
})
