/** A session that nobody uses ends. */
export const IDLE_MS = 30 * 60_000
/** However busy, nobody stays signed in longer than a long working day. */
export const ABSOLUTE_MS = 12 * 3_600_000

export interface SessionLife {
  readonly startedAt: Date
  readonly seenAt: Date
  readonly endedAt: Date | null
}

export const isLive = ({ startedAt, seenAt, endedAt }: SessionLife, now: Date): boolean =>
  endedAt === null &&
  now.getTime() - seenAt.getTime() < IDLE_MS &&
  now.getTime() - startedAt.getTime() < ABSOLUTE_MS
