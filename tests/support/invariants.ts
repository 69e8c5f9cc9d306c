import type { CallRecord } from '../../integrations/telephony/people'
import type { TelephoneNetwork } from '../../integrations/telephony/telephone-network'
import type { Exchange } from '../../integrations/telephony/webhooks'
import { LINE, phoneOf } from './caudresis'
import { activitiesOf, callAccount, conseillerAccount, offersOf, type Product } from './product'
import { starvedMs } from './starvation'
import { answerFaults } from './twiml-schema'

/** A call whose last callback was lost is closed by the calendar: within two seconds of real time. */
async function settledAccount(product: Product, callSid: string) {
  for (const end = Date.now() + 3_000; ; ) {
    const account = await callAccount(product, callSid)
    if (TERMINAL.includes(account.outcome) || Date.now() > end) return account
    await new Promise(resolve => setTimeout(resolve, 100))
  }
}

/**
 * An exchange as it would have been had the machine given this process a processor whenever it asked for one: the product's
 * promise of an answer within five seconds is the product's, not that of what else runs beside the tests.
 */
function asOnAMachineOfItsOwn(exchange: Exchange): Exchange[] {
  const starved = starvedMs(exchange.since, exchange.ms)
  // Given up by the network for want of a processor, and sent again.
  if (exchange.status === 0 && starved > 1_000 && /timeout|aborted/i.test(exchange.error ?? '')) return []
  return [{ ...exchange, ms: exchange.ms - starved }]
}

const TERMINAL = ['bridged', 'to-confirm', 'offer', 'abandoned', 'emergency', 'error']
/** Documents on the caller's leg before an outcome, Dials apart. */
const MAX_DOCUMENTS = 12
/** Longer than a call-back under way takes to fail where telephony does not answer. */
const LET_GO_MS = 15_000

/**
 * What holds after every scenario (I1 to I8): every fault in one sentence, none when all hold.
 * @param later  an instant by which every lease has ended
 */
export async function brokenInvariants(
  product: Product,
  network: TelephoneNetwork,
  calls: readonly CallRecord[],
  { conseillers = 6, later = '2026-11-24T12:00:00+01:00' } = {}
): Promise<string[]> {
  const broken: string[] = []
  const activities = await activitiesOf(product)
  const offers = await offersOf(product)
  const hashes = new Set(activities.map(activity => activity.callSidHash))
  if (hashes.size !== activities.length) broken.push('I2: two activities of one call')

  await product.setClock(later)
  for (const call of calls) {
    const account = await settledAccount(product, call.callSid)
    if (!TERMINAL.includes(account.outcome)) broken.push(`I1: a call ended ${account.outcome}`)
    const joined = call.bridged.length > 0
    // Accepted before the line was told that the caller had left: from the legs alone it is a conversation.
    const recovered = call.dials.some(({ acceptedTooLate }) => acceptedTooLate)
    if (joined !== (account.activityId !== null) && !(recovered && !joined)) {
      broken.push(`I2: bridged ${joined}, activity ${account.activityId !== null} (${account.outcome})`)
    }
    const promised = offers.some(offer => offer.callSid === call.callSid)
    if (call.endedBy === 'app' && !joined && !promised)
      broken.push('I7: the line hung up on somebody left with nothing')
    if (call.endedBy === 'error') broken.push(`I7: ${call.error}`)
    if (call.documents - call.dials.length > MAX_DOCUMENTS) broken.push(`I7: ${call.documents} documents`)
  }
  for (let rank = 1; rank <= conseillers; rank++) {
    if (network.mostAtOnce(phoneOf(rank)) > 1) broken.push(`I3: K${rank} was rung twice at once`)
  }
  const secrets = [...new Set(calls.map(call => call.from).filter(from => from.startsWith('+33')))]
  for (const exchange of network.log.flatMap(asOnAMachineOfItsOwn)) {
    broken.push(...answerFaults(exchange, { line: LINE, secrets }).map(fault => `I5/I8: ${fault}`))
    if (exchange.ms > 5_000) broken.push(`I5: ${Math.round(exchange.ms)} ms at ${exchange.kind}`)
    if (secrets.some(secret => exchange.url.includes(secret.slice(1))))
      broken.push(`I6: a number in ${exchange.kind}'s address`)
  }
  const metrics = await (await fetch(`${product.url}/metrics`)).text()
  const shown = JSON.stringify(activities) + metrics
  if (secrets.some(secret => shown.includes(secret.slice(1))))
    broken.push('I6: a number in metrics or activities')

  for (let rank = 1; rank <= conseillers; rank++) {
    const isHeld = async () => (await conseillerAccount(product, `K${rank}`)).inCall
    if (!(await isHeld())) continue
    // Perhaps by a call-back that was promised meanwhile: while they pause no other one begins, and this one lets them go.
    await product.api(`/conseillers/K${rank}/availability`, { method: 'PUT', body: { state: 'paused' } })
    let held = true
    for (const end = Date.now() + LET_GO_MS; held && Date.now() < end; held = await isHeld())
      await new Promise(resolve => setTimeout(resolve, 200))
    if (held) broken.push(`I4: K${rank} is held for ever`)
  }
  return [...new Set(broken)]
}
