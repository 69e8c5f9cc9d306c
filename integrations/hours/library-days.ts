import type { DayTable } from '../../domain/permanences/opening-hours'
import { type ReadHours, WallDate } from './grammar-library'

const MS_PER_DAY = 86_400_000
const MINUTES_PER_DAY = 1_440

/** Open and doubtful minutes of one day. */
export interface DayMinutes {
  readonly open: number[]
  readonly doubt: number[]
}

function add(minutes: number[], from: number, to: number): void {
  if (minutes.at(-1) === from) minutes[minutes.length - 1] = to
  else minutes.push(from, to)
}

/** Midnight of a day on the library's wall. */
export const wallDate = (dayNumber: number) => new WallDate(dayNumber * MS_PER_DAY)

/** What the library says of `count` days from one, cut at midnights. */
export function minutesOf(read: ReadHours, fromDayNumber: number, count: number): readonly DayMinutes[] {
  const days = Array.from({ length: count }, (): DayMinutes => ({ open: [], doubt: [] }))
  const intervals = read.getOpenIntervals(wallDate(fromDayNumber), wallDate(fromDayNumber + count))
  for (const [from, to, doubtful] of intervals) {
    const untilMinute = Math.round(to.getTime() / 60_000) - fromDayNumber * MINUTES_PER_DAY
    let minute = Math.round(from.getTime() / 60_000) - fromDayNumber * MINUTES_PER_DAY
    while (minute < untilMinute) {
      const day = Math.floor(minute / MINUTES_PER_DAY)
      const start = day * MINUTES_PER_DAY
      const end = Math.min(untilMinute, start + MINUTES_PER_DAY)
      const minutes = days[day]
      if (minutes) add(doubtful ? minutes.doubt : minutes.open, minute - start, end - start)
      minute = end
    }
  }
  return days
}

export const isClosed = ({ open, doubt }: DayMinutes) => open.length === 0 && doubt.length === 0

/** Keeps each distinct thing once, and names it by its index. */
export function indexer<Kept>() {
  const kept: Kept[] = []
  const indexes = new Map<string, number>()
  const indexOf = (value: Kept): number => {
    const key = JSON.stringify(value)
    const known = indexes.get(key)
    if (known !== undefined) return known
    indexes.set(key, kept.length)
    return kept.push(value) - 1
  }
  return { kept, indexOf }
}

/** Day tables as {@link Hours} keeps them. */
export function tables() {
  const { kept, indexOf } = indexer<DayMinutes>()
  return {
    indexOf,
    inData(): { days: readonly DayTable[]; doubts?: readonly DayTable[] } {
      const days = kept.map(({ open }) => open)
      const doubts = kept.map(({ doubt }) => doubt)
      return doubts.some(doubt => doubt.length > 0) ? { days, doubts } : { days }
    }
  }
}
