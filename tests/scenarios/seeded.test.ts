import type { Person } from '../../integrations/telephony/people'
import type { CallSettings } from '../../integrations/telephony/telephone-network'
import { CALLER, caudresis, phoneOf, TUESDAY_AT_TEN } from '../support/caudresis'
import { type FaultSettings, faultsFrom } from '../support/faults'
import { brokenInvariants } from '../support/invariants'
import { callerWho, type Product, startProduct } from '../support/product'
import { SEEDS, sidsFrom } from '../support/random'

const CAUDRY = { need: ['1'], place: ['59540'], 'place-choice': ['1'], offer: ['1'] }
const TAKES: Person = { keys: ['1'], talkSeconds: 120 }

interface Scenario {
  readonly people: Record<string, Person>
  readonly calls: readonly Partial<CallSettings>[]
  readonly faults?: FaultSettings
  readonly conseillers?: number
}

const one = (call: Partial<CallSettings> = {}): Partial<CallSettings>[] => [{ ...callerWho(CAUDRY), ...call }]

/** The scenarios of the telephony guide whose callbacks can be doubled, lost, late or out of order. */
const SCENARIOS: Readonly<Record<string, () => Scenario>> = {
  'S01, the happy path': () => ({ people: { [phoneOf(1)]: TAKES }, calls: one() }),
  'S02, a voicemail picks up': () => ({
    people: { [phoneOf(1)]: { picksUp: 'voicemail' }, [phoneOf(2)]: TAKES },
    calls: one()
  }),
  'S03, the accept may be lost': () => ({
    people: { [phoneOf(1)]: TAKES },
    calls: one(),
    faults: { p: 0.15, loses: ['child-status', 'status', 'whisper-answer'] }
  }),
  'S04, ten callers race for one conseiller': () => ({
    people: { [phoneOf(1)]: { ...TAKES, talkMs: 60 } },
    calls: Array.from({ length: 10 }, (_, index) => ({ ...callerWho(CAUDRY), from: `+3363998700${index}` })),
    conseillers: 1
  }),
  'S05, the caller hangs up while it rings': () => ({
    people: { [phoneOf(1)]: TAKES },
    calls: one({ leaves: () => 'ringing' })
  }),
  'S05, in the instant it is picked up': () => ({
    people: { [phoneOf(1)]: TAKES },
    calls: one({ leaves: () => 'as-picked-up' })
  }),
  'S06 and S07, everything comes twice and in any order': () => ({
    people: { [phoneOf(1)]: { picksUp: 'no-answer' }, [phoneOf(2)]: TAKES },
    calls: one(),
    faults: { p: 0.3, loses: [] }
  }),
  'S08, the Dial action may be lost': () => ({
    people: { [phoneOf(1)]: TAKES },
    calls: one(),
    // What is left tells enough: without any word at all, Twilio's REST API is asked (S09).
    faults: { p: 0.15, loses: ['dial'] }
  }),
  'S15, a hidden number': () => ({
    people: {},
    calls: [{ ...callerWho({ ...CAUDRY, 'callback-number': ['0353010011'] }), from: 'anonymous' }],
    conseillers: 1
  }),
  'S16, silence': () => ({ people: { [phoneOf(1)]: TAKES }, calls: [callerWho({})], conseillers: 1 }),
  'S17, speech': () => ({
    people: { [phoneOf(3)]: TAKES },
    calls: [
      callerWho({
        need: [{ speech: 'mes impôts' }],
        place: [{ speech: 'Quiévy', confidence: 0.5 }],
        confirm: ['1'],
        offer: ['1']
      })
    ]
  }),
  'S19, nobody takes the call': () => ({
    people: {
      [phoneOf(1)]: { picksUp: 'no-answer' },
      [phoneOf(2)]: { picksUp: 'busy' },
      [phoneOf(3)]: { picksUp: 'failed' },
      [phoneOf(4)]: { keys: ['2'] }
    },
    calls: one()
  })
}

describe.each(Object.entries(SCENARIOS))(
  '%s, on a network that doubles, loses, delays and reorders',
  (_name, scenarioOf) => {
    let product: Product
    const { conseillers = 6 } = scenarioOf()
    beforeAll(async () => {
      product = await startProduct({ directory: caudresis(conseillers) })
    })
    afterAll(() => product.close())

    it.each(SEEDS)('holds every invariant (seed %i)', async seed => {
      await product.setClock(TUESDAY_AT_TEN)
      // Whoever missed two calls of the seed before is back.
      for (let rank = 1; rank <= conseillers; rank++) {
        await product.api(`/conseillers/K${rank}/availability`, {
          method: 'PUT',
          body: { state: 'available' }
        })
      }
      const { people, calls, faults } = scenarioOf()
      const network = product.network({
        people,
        faults: faultsFrom(seed, { p: 0.08, ...faults }),
        newSid: sidsFrom(seed)
      })
      const records = await Promise.all(calls.map(call => network.call({ from: CALLER, ...call })))
      expect(await brokenInvariants(product, network, records, { conseillers })).toEqual([])
    })
  }
)
