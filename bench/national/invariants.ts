import { ADMIN_TOKEN, type Call, type Network } from './country'

async function get<T>(url: string, path: string): Promise<T> {
  const response = await fetch(`${url}/api/v1${path}`, {
    headers: { authorization: `Bearer ${ADMIN_TOKEN}` }
  })
  return (await response.json()) as T
}

async function all<T>(url: string, path: string): Promise<T[]> {
  const found: T[] = []
  for (let cursor: string | null = ''; cursor !== null; ) {
    const page: { items: T[]; next: string | null } = await get(
      url,
      `${path}limit=500${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`
    )
    found.push(...page.items)
    cursor = page.next
  }
  return found
}

interface Account {
  readonly outcome: string
  readonly activityId: string | null
}

const TERMINAL = ['bridged', 'to-confirm', 'offer', 'abandoned', 'emergency', 'error']

/** What was lost is asked for: at most so many calls at each look. */
export async function settled(url: string, calls: readonly Call[]): Promise<void> {
  for (const end = Date.now() + 120_000; Date.now() < end; ) {
    let open = 0
    for (const { callSid } of calls) {
      const { outcome } = await get<Account>(url, `/calls/${callSid}`)
      if (!TERMINAL.includes(outcome)) open++
    }
    if (open === 0) return
    await new Promise(resolve => setTimeout(resolve, 2_000))
  }
}

/** I1 to I5 and I7 of the telephony guide, each fault in a sentence. */
export async function brokenInvariants(
  url: string,
  network: Network,
  calls: readonly Call[]
): Promise<string[]> {
  const broken: string[] = []
  const activities = await all<{ callSidHash: string }>(url, '/activities?')
  const offers = new Set((await all<{ callSid: string }>(url, '/offers?')).map(({ callSid }) => callSid))
  if (new Set(activities.map(({ callSidHash }) => callSidHash)).size !== activities.length)
    broken.push('I2: two activities of one call')
  let expected = 0
  const rung = new Set<string>()
  for (const call of calls) {
    const { outcome, activityId } = await get<Account>(url, `/calls/${call.callSid}`)
    const who = `call ${call.callSid.slice(-6)}`
    if (!TERMINAL.includes(outcome)) broken.push(`I1: ${who} is ${outcome}`)
    for (const { number } of call.dials) rung.add(number)
    const joined = call.bridged.length > 0
    const tooLate = call.dials.some(({ acceptedTooLate }) => acceptedTooLate)
    if (activityId !== null) expected++
    if (joined !== (activityId !== null) && !(tooLate && !joined))
      broken.push(`I2: ${who}: bridged ${joined}, activity ${activityId !== null} (${outcome})`)
    if (call.endedBy === 'app' && !joined && !offers.has(call.callSid))
      broken.push(`I7: ${who} was left with nothing (${outcome}): ${call.heard.at(-1) ?? ''}`)
    if (!call.endedBy) broken.push(`the bench itself never saw the end of ${who}`)
    if (call.endedBy === 'error') broken.push(`I7: ${who}: ${call.error}`)
  }
  if (activities.length !== expected) broken.push(`I2: ${activities.length} activities for ${expected} calls`)
  for (const number of rung) {
    if (network.mostAtOnce(number) > 1) broken.push(`I3: ${number} was rung twice at once`)
    const index = Number(number.slice(-4))
    const { inCall } = await get<{ inCall: boolean }>(url, `/conseillers/K${index}`)
    if (inCall) broken.push(`I4: K${index} is held for ever`)
  }
  return broken
}
