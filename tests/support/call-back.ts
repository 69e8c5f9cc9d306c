import { postSigned } from './messages'
import { ACCOUNT_SID, type Product } from './product'
import type { RestRequest } from './twilio-rest'

/** Plays Twilio for one call that the line placed: it asks the addresses that the line gave, and no others. */
export function answeredCall(product: Product, placed: RestRequest, callSid = placed.sid ?? '') {
  const post = (address: string, form: Readonly<Record<string, string>>) =>
    postSigned(product, new URL(address).pathname, { AccountSid: ACCOUNT_SID, CallSid: callSid, ...form })
  const actionIn = (body: string) => /<Gather[^>]* action="([^"]+)"/.exec(body)?.[1] ?? ''
  const legSid = `CA${'c1'.repeat(16)}`
  const child = { CallSid: legSid, ParentCallSid: callSid }
  return {
    /** The conseiller picks up and presses a key; gives what they hear then. */
    async conseiller(key: string): Promise<string> {
      const { body } = await post(placed.form['Url'] ?? '', { CallStatus: 'in-progress' })
      const action = actionIn(body)
      return action ? (await post(action, { CallStatus: 'in-progress', Digits: key })).body : body
    },
    /** The citizen, or their answering machine, picks up. */
    async citizen(dial: string, key: string | null): Promise<string> {
      const url = /<Number[^>]* url="([^"]+)"/.exec(dial)?.[1] ?? ''
      const { body } = await post(url, { ...child, CallStatus: 'in-progress' })
      return key === null ? body : (await post(actionIn(body), { ...child, Digits: key })).body
    },
    /** What comes of the Dial, and the end of the conseiller's leg; both told twice, as Twilio may. */
    async ends(dial: string, outcome: Readonly<Record<string, string>>): Promise<void> {
      const action = /<Dial[^>]* action="([^"]+)"/.exec(dial)?.[1] ?? ''
      for (const _twice of [1, 2]) await post(action, { CallStatus: 'in-progress', ...outcome })
      await this.hangsUp()
    },
    async hangsUp(status = 'completed'): Promise<void> {
      for (const _twice of [1, 2])
        await post(placed.form['StatusCallback'] ?? '', { CallStatus: status, CallDuration: '90' })
    }
  }
}

/** Waits for the calendar, in real time. */
export async function eventually<T>(look: () => Promise<T | null | false> | T | null | false): Promise<T> {
  for (const end = Date.now() + 20_000; ; ) {
    const seen = await look()
    if (seen) return seen
    if (Date.now() > end) throw new Error('it never came')
    await new Promise(resolve => setTimeout(resolve, 100))
  }
}
