import type { Webhook, WebhookKind } from '../../../integrations/telephony/webhooks'
import { faultsFrom } from '../../support/faults'
import { randomFrom, sidsFrom } from '../../support/random'

const KINDS: readonly WebhookKind[] = [
  'voice',
  'gather',
  'dial',
  'whisper',
  'whisper-answer',
  'child-status',
  'status'
]
const webhooks: readonly Webhook[] = Array.from({ length: 2000 }, (_, n) =>
  KINDS.map(kind => ({
    kind,
    url: 'https://ligne.example.fr/',
    fields: {},
    call: 1 + (n % 50),
    nth: 1 + Math.floor(n / 50)
  }))
).flat()

it('draws the known numbers of mulberry32', () => {
  const random = randomFrom(1)
  expect([random(), random()].map(number => number.toFixed(6))).toEqual(['0.627074', '0.002736'])
})

it('draws the same mishaps again, in whatever order they are asked for', () => {
  const [first, second] = [faultsFrom(7, { p: 0.1 }), faultsFrom(7, { p: 0.1 })]
  const forwards = webhooks.map(first)
  expect(webhooks.toReversed().map(second).toReversed()).toEqual(forwards)
  expect(webhooks.map(faultsFrom(8, { p: 0.1 }))).not.toEqual(forwards)
})

it('draws each mishap about as often as told, and loses only what may be lost', () => {
  const faults = faultsFrom(3, { p: 0.05 })
  const drawn = webhooks.map(webhook => ({ kind: webhook.kind, mishap: faults(webhook) }))
  const share = (count: number) => count / webhooks.length
  expect(share(drawn.filter(({ mishap }) => mishap?.copies).length)).toBeCloseTo(0.05, 1)
  expect(share(drawn.filter(({ mishap }) => mishap?.delayMs).length)).toBeCloseTo(0.05, 1)
  expect(new Set(drawn.filter(({ mishap }) => mishap?.lost).map(({ kind }) => kind))).toEqual(
    new Set(['child-status', 'status'])
  )
  expect(drawn.some(({ kind, mishap }) => kind === 'child-status' && mishap?.answerLost)).toBe(false)
  expect(drawn.some(({ kind, mishap }) => kind === 'gather' && mishap?.heldFor)).toBe(false)
})

it('leaves in peace what it is told to spare', () => {
  const faults = faultsFrom(3, { p: 0.2, spares: ['dial'] })
  expect(webhooks.filter(({ kind }) => kind === 'dial').every(webhook => faults(webhook) === undefined)).toBe(
    true
  )
})

it('makes the same identifiers from the same seed', () => {
  const [first, second] = [sidsFrom(5), sidsFrom(5)]
  expect([first('CA'), first('RE')]).toEqual([second('CA'), second('RE')])
  expect(sidsFrom(6)('CA')).toMatch(/^CA[0-9a-f]{32}$/)
})
