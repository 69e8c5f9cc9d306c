import { addDays, type Day, daysBetween, parseDay, weekdayOf } from '../values/day'
import { MONTHS, WEEKDAYS } from '../values/wording-day'
import { heardWords } from './heard-words'

/** More days than are answered about at once. */
const MOST_DAYS = 3

const plain = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '')
const MONTH_WORDS = MONTHS.map(plain)

const NAMED = new RegExp(
  `\\b(?:(apres demain|demain|aujourd hui|ce soir|ce matin|cet apres midi|ce midi)|(?:ce |le )?(week ?end)|(${WEEKDAYS.join('|')})s?( prochaine?| en huit)?(?: (\\d{1,2})(?: (${MONTH_WORDS.join('|')}))?)?|le (\\d{1,2})(?:er)? (${MONTH_WORDS.join('|')}))\\b`,
  'g'
)
const SATURDAY = 5
const AHEAD: Readonly<Record<string, number>> = { demain: 1, 'apres demain': 2 }

/**
 * The days that somebody asks about, in the order in which they name them: « demain », « samedi », « ce week-end », « le 24
 * décembre ». None of the past.
 *
 * @param today  where they are
 */
export function daysAsked(said: string, today: Day): readonly Day[] {
  const days = [...heardWords(said).matchAll(NAMED)].flatMap(
    ([, relative, weekend, weekday, next, date, month, onDate, ofMonth]) => {
      if (relative) return addDays(today, AHEAD[relative] ?? 0)
      if (weekend) {
        // On a Sunday what is left of it.
        if (weekdayOf(today) === SATURDAY + 1) return today
        const saturday = upcoming(SATURDAY, today)
        return [saturday, addDays(saturday, 1)]
      }
      const figure = date ?? onDate
      const dated = figure ? dateOf(Number(figure), month ?? ofMonth, today) : null
      if (dated) return dated
      const rank = (WEEKDAYS as readonly string[]).indexOf(weekday ?? '')
      if (rank < 0) return []
      const day = upcoming(rank, today)
      return next && day === today ? addDays(day, 7) : day
    }
  )
  return [...new Set(days)].slice(0, MOST_DAYS)
}

/** The first such weekday, today included. */
const upcoming = (rank: number, today: Day): Day => addDays(today, (rank - weekdayOf(today) + 7) % 7)

/** A date of this month or of the next, or of a month that is named; `null` where there is no such day. */
function dateOf(date: number, month: string | undefined, today: Day): Day | null {
  const [year = 0, thisMonth = 1] = today.split('-').map(Number)
  const named = month ? MONTH_WORDS.indexOf(month) + 1 : thisMonth
  const at = (months: number) => {
    const index = year * 12 + months - 1
    const [ofYear, ofMonth] = [Math.floor(index / 12), (index % 12) + 1]
    return parseDay(`${ofYear}-${String(ofMonth).padStart(2, '0')}-${String(date).padStart(2, '0')}`)
  }
  const day = at(named)
  if (day && daysBetween(today, day) >= 0) return day
  return at(named + (month ? 12 : 1))
}
