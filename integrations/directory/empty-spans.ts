const EMPTY = /\b00:00-00:00\b/
const ANY_SPAN = /\b\d{1,2}:\d{2}-\d{1,2}:\d{2}\b/g

/**
 * Hours without the « 00:00-00:00 » that forms write where a half-day is left blank. OSM reads it as all day and all night:
 * a place that closes at noon would be rung at three in the morning. Alone in its rule, the day is left out.
 *
 * Left as it is where no other span is given: then it may well mean day and night.
 * @returns the same string when there is nothing to leave out
 */
export function withoutEmptySpans(horaires: string): string {
  if (!EMPTY.test(horaires)) return horaires
  const spans: readonly string[] = horaires.match(ANY_SPAN) ?? []
  if (spans.every(span => span === '00:00-00:00')) return horaires
  return horaires
    .split(';')
    .map(rule => {
      if (!EMPTY.test(rule)) return rule.trim()
      const kept = rule
        .replace(/\s*,?\s*\b00:00-00:00\b/g, '')
        .replace(/^(\s*[A-Z][\w,[\] -]*?)\s*,\s*(?=\d)/, '$1 ')
      return /\d{1,2}:\d{2}/.test(kept) ? kept.trim() : ''
    })
    .filter(rule => rule !== '')
    .join('; ')
}
