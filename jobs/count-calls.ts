import { callOf } from '../domain/calls/call'
import { factsOf } from '../domain/calls/facts'
import type { BoardStore } from '../domain/ports/board'
import type { Job } from './ticker'

/** So many at a time: a day's calls after a stop do not hold up the other jobs. */
const AT_ONCE = 100

/** Counts the calls that have ended, for the national board. */
export const countCalls = (board: BoardStore): Job => ({
  name: 'count-calls',
  async run() {
    const calls = await board.uncounted(AT_ONCE)
    const counted = calls.flatMap(({ callSid, events, outcome, asOf }) => {
      const facts = factsOf(callSid, callOf(events), outcome)
      return facts ? [{ facts, asOf }] : []
    })
    await board.count(counted)
  }
})
