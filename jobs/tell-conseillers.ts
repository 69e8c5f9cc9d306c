import type { Notices, WaitingNotice } from '../domain/ports/notices'
import type { Job } from './ticker'

const BATCH = 20
/** Told later than that, it is no news. */
const WORTH_TELLING_MS = 12 * 3_600_000
/** After that nothing of a call comes again. */
const REMEMBERED_MS = 30 * 86_400_000

/** - `nobody`: there is nobody to tell, or nothing to say any more; `later`: ask again. */
export type Telling = (notice: WaitingNotice) => Promise<'told' | 'nobody' | 'later'>

/** Tells conseillers of their calls, once each: those that were handled, to complete, and those that they missed. */
export const tellConseillers = (notices: Notices, tell: Telling): Job => ({
  name: 'notices',
  async run(now) {
    const waiting = await notices.waiting(now, BATCH)
    await Promise.all(
      waiting.map(async notice => {
        const isOld = now.getTime() - notice.at.getTime() > WORTH_TELLING_MS
        const told = isOld ? 'nobody' : await tell(notice)
        if (told === 'later') {
          const at = new Date(now.getTime() + 2 ** Math.min(notice.tries, 6) * 15_000)
          await notices.settle(notice.id, { state: 'retry', at })
        } else await notices.settle(notice.id, { state: told === 'told' ? 'told' : 'dropped' })
      })
    )
    await notices.forget(new Date(now.getTime() - REMEMBERED_MS))
  }
})
