import type { Person } from '../../integrations/telephony/people'
import type { CallSettings } from '../../integrations/telephony/telephone-network'
import { phoneOf } from '../support/caudresis'
import { faultsFrom } from '../support/faults'
import { brokenInvariants } from '../support/invariants'
import { callerWho, type Product, startProduct } from '../support/product'
import { randomFrom, SEEDS, sidsFrom } from '../support/random'

const CAUDRY = { need: ['1'], place: ['59540'], 'place-choice': ['1'], offer: ['1'] }

/** Ten calls at once, of every kind, on a network that doubles, loses, delays and reorders. */
function callsOf(seed: number): CallSettings[] {
  const random = randomFrom(seed)
  return Array.from({ length: 10 }, (_, index) => {
    const from = `+33639983${String(100 + index)}`
    const kind = Math.floor(random() * 5)
    if (kind === 0) return { ...callerWho(CAUDRY), from, leaves: () => 'ringing' }
    if (kind === 1) return { ...callerWho(CAUDRY), from, leaves: () => 'as-accepted' }
    if (kind === 2)
      return {
        ...callerWho({
          need: [{ speech: 'C’est pour mes impôts.' }],
          place: [{ speech: 'Quiévy' }],
          offer: ['1']
        }),
        from
      }
    if (kind === 3) return { ...callerWho({ need: ['1'], place: ['hang up'] }), from }
    return { ...callerWho(CAUDRY), from }
  })
}

function peopleOf(seed: number): Record<string, Person> {
  const random = randomFrom(seed * 31)
  const kinds: readonly Person[] = [
    { keys: ['1'], talkSeconds: 120, talkMs: 30 },
    { picksUp: 'voicemail' },
    { picksUp: 'no-answer' },
    { keys: ['2'] },
    { keys: ['1'], talkSeconds: 60 },
    { picksUp: 'failed' }
  ]
  return Object.fromEntries(
    [1, 2, 3, 4, 5, 6].map(rank => [phoneOf(rank), kinds[Math.floor(random() * kinds.length)] ?? {}])
  )
}

describe('calls on a network that doubles, loses, delays and reorders what it delivers', () => {
  let product: Product
  afterEach(() => product.close())

  it.each(SEEDS)('hold every invariant (seed %i)', async seed => {
    product = await startProduct()
    const network = product.network({
      people: peopleOf(seed),
      faults: faultsFrom(seed, { p: 0.05 }),
      newSid: sidsFrom(seed)
    })
    const calls = await Promise.all(callsOf(seed).map(call => network.call(call)))
    expect(await brokenInvariants(product, network, calls)).toEqual([])
  })
})
