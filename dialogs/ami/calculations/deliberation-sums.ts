import { addMonths, type Day, daysBetween } from '../../../domain/values/day'
import * as wording from './wording-calculations'

/** What the one délibération lets count: its days and its people. */
const EVENTS: readonly { readonly form: RegExp; readonly day: Day; readonly fact: string }[] = [
  { form: /\bconvo\w+/, day: '2021-02-09', fact: 'delib-convocation' },
  {
    form: /\b(?:seance|vote|votee?|reunion|adopt\w+|18 fevrier|le conseil s est)\b/,
    day: '2021-02-18',
    fact: 'delib-seance'
  },
  {
    form: /\b(?:sous ?prefecture|transmi\w+|publi\w+|affich\w+|executoire|envoi)\b/,
    day: '2021-02-23',
    fact: 'delib-envoi-sous-prefecture'
  }
]
const [TITULAIRES, SUPPLEANTS, ABSENTS, PROXIES, IN_OFFICE] = [55, 7, 14, 3, 72] as const
const APPEAL_MONTHS = 2
const OF_DAYS =
  /\b(?:combien|cb|nombre) (?:de |d )?(?:jours?|temps)\b|\b(?:ecart|intervalle|delai)\b|\bjours (?:apres|avant|plus tard|d ecart)\b|\bentre\b/
/** Another council’s own acts are not this one’s. */
const OF_OTHERS =
  /\b(?:notre|nos|mon|ma|votre|une|un) (?:conseil|deliberation|seance|convocation|vote|commune)\b|\bfaut\b/
const TOGETHER = /\b(?:reunis|reunies|confondus|ensemble|total|totaux|tout|cumul\w*|addition\w*|plus|et)\b/
const HOW_MANY = /\b(?:combien|cb|nombre)\b/

interface DeliberationSum {
  readonly text: string
  readonly factIds: readonly string[]
  readonly posts: null
}

/** A sum or a day that the délibération of the Caudrésis-Catésis lets work out; `null` where none is asked. */
export function deliberationSum(words: string): DeliberationSum | null {
  if (OF_OTHERS.test(words)) return null
  const named = EVENTS.filter(({ form }) => form.test(words))
  const [first, last] = [named[0], named.at(-1)]
  if (OF_DAYS.test(words) && first && last && first !== last && !/\brecours|\bcontest\w+/.test(words))
    return sum(
      wording.daysBetween(
        daysBetween(first.day, last.day),
        wording.frenchDay(first.day, true),
        wording.frenchDay(last.day, true)
      ),
      [first.fact, last.fact]
    )
  if (
    /\bpubli\w+/.test(words) &&
    /\b(?:recours|contest\w+|attaqu\w+)\b/.test(words) &&
    /\b(?:jusqu\w*|quelle date|quel jour|dernier jour|date limite|expir\w+)\b/.test(words)
  )
    return sum(wording.appealUntil(wording.frenchDay(addMonths('2021-02-23', APPEAL_MONTHS), true)), [
      'delib-recours-deux-mois',
      'delib-publication'
    ])
  if (HOW_MANY.test(words) && /\babsent\w*/.test(words) && /\b(?:pouvoirs?|procurations?)\b/.test(words))
    return /\bpresent\w*|\bquorum\b/.test(words) || !TOGETHER.test(words)
      ? null
      : sum(wording.missing(ABSENTS, PROXIES), [
          'delib-absents',
          'delib-procurations',
          'delib-72-conseillers'
        ])
  if (HOW_MANY.test(words) && /\btitulaires?\b/.test(words) && /\bsuppleants?\b/.test(words))
    return TOGETHER.test(words) ? sum(wording.present(TITULAIRES, SUPPLEANTS), ['delib-presents']) : null
  if (/\b(?:pourcent\w*|proportion|taux|part)\b/.test(words) && /\b(?:presents?|presence)\b/.test(words))
    return /\b(?:elus?|conseillers?|seance|conseil|membres)\b/.test(words)
      ? sum(wording.presentShare(Math.round(((TITULAIRES + SUPPLEANTS) * 100) / IN_OFFICE)), [
          'delib-presents',
          'delib-72-conseillers'
        ])
      : null
  return null
}

const sum = (text: string, factIds: readonly string[]): DeliberationSum => ({ text, factIds, posts: null })
