import { dayTableOf } from './exceptions'

const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su']
const DAY = '(?:Mo|Tu|We|Th|Fr|Sa|Su)'
const SPAN = `${DAY}(?:-${DAY})?`
const TIME = String.raw`\d{1,2}:\d{2}-\d{1,2}:\d{2}`
const DAYS_ALONE = new RegExp(`^${SPAN}(?:, ?${SPAN})*$`)
const RULE = new RegExp(`^(${SPAN}(?:, ?${SPAN})*):? +(${TIME}(?:, ?${TIME})*|off|closed)$`)

/** One rule of OSM opening_hours in its plainest form: weekdays, and times or `off`. */
interface Rule {
  readonly text: string
  readonly days: readonly number[]
  readonly times: string
}

function daysIn(selector: string): readonly number[] {
  const days = selector.split(',').flatMap(span => {
    const [from = 0, to = from] = span
      .trim()
      .split('-')
      .map(day => DAYS.indexOf(day))
    // Saturday to Monday goes over the end of the week.
    return Array.from({ length: ((to - from + 7) % 7) + 1 }, (_, step) => (from + step) % 7)
  })
  return [...new Set(days)].sort((left, right) => left - right)
}

/** `null` for a rule in any other form: of months, holidays, comments. */
function ruleIn(text: string): Rule | null {
  const [, selector, times] = RULE.exec(text) ?? []
  if (!selector || !times) return null
  return { text, days: daysIn(selector), times: times.replace(/ /g, '').replace(/\b(\d):/g, '0$1:') }
}

const rulesIn = (osm: string): readonly string[] =>
  /["|]/.test(osm)
    ? []
    : osm
        .split(';')
        .map(rule => rule.trim())
        .filter(rule => rule !== '')

function areApart(left: string, right: string): boolean {
  const [one, other] = [dayTableOf(left), dayTableOf(right)]
  if (!one || !other) return false
  for (let at = 0; at < one.length; at += 2)
    for (let against = 0; against < other.length; against += 2)
      if ((one[at] ?? 0) < (other[against + 1] ?? 0) && (other[against] ?? 0) < (one[at + 1] ?? 0))
        return false
  return true
}

/**
 * Where a rule of OSM opening_hours takes the place of an earlier one that it was probably meant to be added to: the same day,
 * other times (« Mo-Fr 08:30-12:00; Mo-Fr 13:30-18:00 », which is open in the afternoon alone).
 *
 * @returns both rules and, in `both`, how to write them so that both hold; `null` where nothing of the kind is seen
 */
export function replacedRule(
  osm: string
): { readonly earlier: string; readonly later: string; readonly both: string } | null {
  const rules = rulesIn(osm).map(ruleIn)
  for (const [at, earlier] of rules.entries()) {
    const later = rules
      .slice(at + 1)
      .find(
        rule =>
          rule && earlier?.days.some(day => rule.days.includes(day)) && areApart(earlier.times, rule.times)
      )
    if (!earlier || !later) continue
    const [times, more] = earlier.times < later.times ? [earlier, later] : [later, earlier]
    const both =
      earlier.days.join() === later.days.join()
        ? `${weekdays(earlier.days)} ${times.times},${more.times}`
        : `${earlier.text}, ${later.text}`
    return { earlier: earlier.text, later: later.text, both }
  }
  return null
}

/** A rule of weekdays without times, which the standard has open day and night; `null` where there is none. */
export const timelessRule = (osm: string): string | null =>
  rulesIn(osm).find(rule => DAYS_ALONE.test(rule)) ?? null

/** `Mo-We,Fr`: days that follow each other by three or more are joined. */
function weekdays(days: readonly number[]): string {
  const runs: number[][] = []
  for (const day of days) {
    const run = runs.at(-1)
    if (run && run.at(-1) === day - 1) run.push(day)
    else runs.push([day])
  }
  const name = (day: number | undefined) => DAYS[day ?? 0] ?? ''
  return runs
    .map(run => (run.length > 2 ? `${name(run[0])}-${name(run.at(-1))}` : run.map(name).join(',')))
    .join(',')
}

/**
 * The same hours, each rule with those of its days alone that no later rule takes: what a reader who adds the rules up would
 * otherwise read wrongly. As it is where no day is taken, or where it cannot be told.
 */
export function appliedRules(osm: string): string {
  const texts = rulesIn(osm)
  const rules = texts.map(ruleIn)
  const takenFrom = (at: number) => new Set(rules.slice(at + 1).flatMap(rule => rule?.days ?? []))
  const isTaken = rules.some((rule, at) => rule?.days.some(day => takenFrom(at).has(day)))
  if (!isTaken) return osm
  return rules
    .flatMap((rule, at) => {
      if (!rule) return [texts[at] ?? '']
      const days = rule.days.filter(day => !takenFrom(at).has(day))
      return days.length === 0 ? [] : [`${weekdays(days)} ${rule.times}`]
    })
    .join('; ')
}
