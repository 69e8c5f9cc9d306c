import pino, { type Logger } from 'pino'

export type Log = Logger

/** One line a fact, as JSON on standard error, without personal data: no number, no name, no word of a caller. */
export const openLog = (level = 'info'): Log =>
  pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination(2))

/** For a library that would log what passes through it: requests bear numbers and words of callers. */
export const NO_LOG: Log = pino({ enabled: false })

/** What of a failure is worth a line: its kind and where it happened, never what was being said. */
export function causeOf(cause: unknown): string {
  if (!(cause instanceof Error)) return 'unknown'
  const frames = cause.stack?.split('\n') ?? []
  const at = frames.find(frame => frame.trimStart().startsWith('at '))?.trim() ?? ''
  return `${cause.name}: ${cause.message.slice(0, 200)} ${at}`
}
