import type { Offer } from '../domain/ports/offers'
import type { OutboxMessage } from '../domain/ports/outbox'
import type { TelephonyRest } from '../domain/ports/telephony'
import type { VoicemailStore } from '../domain/ports/voicemails'
import type { Job } from './ticker'

export interface Voicemails {
  readonly voicemails: VoicemailStore
  readonly rest: Pick<TelephonyRest, 'recording' | 'deleteRecording'>
  /** What the conseiller is told; `null` where nobody can be. */
  readonly told: (offer: Offer, now: Date) => OutboxMessage | null
  readonly onFailed: (what: string) => void
}

const DAY_MS = 86_400_000
/** As announced to whoever leaves a message. */
const KEPT_DAYS = 30
/** A recording is not ready the moment it was made. */
const AGAIN_MS = 30_000
const BATCH = 5

/** Fetches the messages left, tells whom they are for, takes them away at telephony's, and forgets them after thirty days. */
export function fetchVoicemails({ voicemails, rest, told, onFailed }: Voicemails): Job {
  const notBefore = new Map<string, number>()
  /** One that fails is tried again later, and keeps no other waiting. */
  async function trying(what: string, id: string, now: Date, work: () => Promise<boolean>) {
    if ((notBefore.get(id) ?? 0) > now.getTime()) return
    const isDone = await work().catch(() => {
      onFailed(what)
      return false
    })
    if (isDone) notBefore.delete(id)
    else notBefore.set(id, now.getTime() + AGAIN_MS)
  }

  async function fetched(offer: Offer, now: Date): Promise<boolean> {
    const sound = offer.recording ? await rest.recording(offer.recording.sid) : null
    if (sound) {
      const keepUntil = new Date(offer.createdAt.getTime() + KEPT_DAYS * DAY_MS)
      await voicemails.keep(offer, sound, keepUntil, told(offer, now))
      return true
    }
    if (now.getTime() - offer.createdAt.getTime() < DAY_MS) return false
    onFailed('recording never came')
    await voicemails.giveUp(offer.id)
    return true
  }

  return {
    name: 'voicemails',
    async run(now) {
      for (const offer of await voicemails.unfetched(200)) {
        await trying('recording not fetched', offer.id, now, () => fetched(offer, now))
      }
      for (const sid of await voicemails.undeleted(BATCH)) {
        await trying('recording not deleted', sid, now, async () => {
          await rest.deleteRecording(sid)
          await voicemails.deleted(sid)
          return true
        })
      }
      await voicemails.forget(now)
    }
  }
}
