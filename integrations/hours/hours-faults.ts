import type { replacedRule } from '../../domain/permanences/hours-rules'
import type { DatedHours, WeeklyHours } from '../../domain/permanences/opening-hours'
import type { ReadHours } from './grammar-library'

const MINUTES_PER_DAY = 1_440

// The library's warnings about style; by the others it says that it guessed.
const STYLE: ReadonlySet<string> = new Set([
  'adding_0',
  'additional_rule_separator_not_used_after_time_wrapping_midnight',
  'additional_rule_which_evaluates_to_closed',
  'combine_rules',
  'default_state',
  'empty_comment',
  'omit_ko',
  'period_one',
  'period_one_year_plus',
  'please_use_ok_for_ko',
  'public_holiday',
  'rant_degree_sign_used_for_zero',
  'separator_for_readability',
  'strange_24_7',
  'vague',
  'zero_calculation'
])
/** 03:30: nobody receives then, unless day and night. Open at that time, two times were probably put the wrong way. */
const DEAD_OF_NIGHT = 210

/** Whether the library had to guess what a string means. */
export const isGuessed = (read: ReadHours): boolean =>
  read.getStructuredWarnings().some(({ type }) => !STYLE.has(type))

/** What to give instead of hours that cannot be read. */
export const HOURS_REMEDY =
  'donnez par exemple Mo-Fr 09:00-12:30,14:00-17:00, ou lundi-vendredi 9h-12h30 14h-17h'

/** What is said of a rule that a later one takes the place of. */
export const replacedRemark = ({ earlier, later, both }: NonNullable<ReturnType<typeof replacedRule>>) =>
  `« ${later} » remplace « ${earlier} » les mêmes jours et ne s’y ajoute pas ; si les deux valent, donnez ${both}`

/** What is said of weekdays given without times. */
export const timelessRemark = (rule: string) =>
  `« ${rule} » sans heures veut dire jour et nuit : donnez-les, par exemple ${rule} 09:00-12:00`

/**
 * The library's complaint, in French and short: what it had read when it stopped, to the end of the word, and why where that is
 * plain.
 */
export function faultOf(thrown: unknown, typed: string): string {
  const text = String(thrown)
  const [read = '', reason = ''] = text.split(' <--- ')
  if (reason === '') return 'horaires illisibles'
  const why = reason.includes('hyphen (-) or open end') ? ', une heure de début sans heure de fin' : ''
  // The library counts in UTF-16 units and may cut a character in two.
  const left = typed.startsWith(read) ? typed.slice(read.length) : ''
  const shown = `${read.slice(-40)}${/^[\p{L}\p{M}]{0,30}/u.exec(left)?.[0] ?? ''}`
    .replace(/[\ud800-\udfff]/gu, '')
    .trim()
  return `horaires illisibles${shown && ` à partir de « ${shown} »`}${why}`
}

const isOpenAtNight = ({ days }: WeeklyHours | DatedHours): boolean =>
  days.some(table => {
    for (let index = 0; index + 1 < table.length; index += 2) {
      const [from = 0, to = 0] = table.slice(index, index + 2)
      if (from <= DEAD_OF_NIGHT && DEAD_OF_NIGHT < to && to - from < MINUTES_PER_DAY) return true
    }
    return false
  })

/** What the import report says of hours that are open in the dead of night; `null` when they are not. */
export const nightFault = (value: string, hours: WeeklyHours | DatedHours): string | null =>
  isOpenAtNight(hours) ? `ouvert à 3 h 30 du matin selon « ${value} », à vérifier` : null
