import { normalise } from '../../domain/language/normalise'
import { addDays, type Day, weekdayOf } from '../../domain/values/day'
import { WEEKDAYS } from '../../domain/values/wording-day'
import { instantAt, localTimeIn, type Zone } from '../../domain/values/zone'

/** What a conseiller asks of the line. */
export type Command =
  | { readonly kind: 'pause'; readonly until: Date | null }
  /** An hour that has passed, or is none. */
  | { readonly kind: 'pause-when' }
  | { readonly kind: 'resume' }
  | { readonly kind: 'state' }
  | { readonly kind: 'next' }
  | { readonly kind: 'today' }
  | { readonly kind: 'confirm' }
  | { readonly kind: 'duration'; readonly minutes: number }
  | { readonly kind: 'theme'; readonly words: string }
  | { readonly kind: 'follow-up'; readonly sentOn: boolean }
  | { readonly kind: 'call-back' }
  | { readonly kind: 'help' }

const MORNING = 8 * 60
const MOST_PAUSE_MINUTES = 24 * 60

/**
 * The command in what a conseiller wrote or said; `null` when it is none: they may be a citizen too.
 *
 * @param zone  where they receive: « jusqu'à 14 h » is on their clock
 */
export function readCommand(text: string, now: Date, zone: Zone): Command | null {
  const said = normalise(text)
    .replace(/[^a-z0-9: ]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (/^(?:aide|help|menu|commandes?)$/.test(said)) return { kind: 'help' }
  if (
    /^(?:je )?(?:reprends?|reprendre|reprise|disponible|dispo|(?:je suis )?(?:disponible|de retour|libre)|retour|fin (?:de (?:la )?)?pause)(?: (?:mes|les) appels)?$/.test(
      said
    )
  )
    return { kind: 'resume' }
  if (/^(?:etat|statut|ou en suis je|suis je (?:disponible|en pause))$/.test(said)) return { kind: 'state' }
  if (
    /^(?:qui est |c est qui )?(?:le |la |mon |ma )?(?:suivante?|prochaine?)(?: (?:permanence|creneau|rendez vous))?$|^(?:mes |mon )(?:permanences|planning|horaires|creneaux)$/.test(
      said
    )
  )
    return { kind: 'next' }
  if (
    /^(?:mes )?(?:activites?|appels)(?: (?:du jour|d aujourd hui|aujourd hui))?$|^aujourd hui$|^ma journee$/.test(
      said
    )
  )
    return { kind: 'today' }
  if (/^(?:je )?(?:confirmer?|confirme|valider?|ok c est bon)$/.test(said)) return { kind: 'confirm' }
  if (/^rappeler?(?: (?:la personne|l appel manque|comme la ligne|le dernier))?$/.test(said))
    return { kind: 'call-back' }
  const duration = /^(?:duree|temps) (\d{1,3}) ?(?:min|minutes?|mn)?$/.exec(said)?.[1]
  if (duration && Number(duration) > 0) return { kind: 'duration', minutes: Number(duration) }
  const theme = /^(?:theme|sujet|besoin) (.{2,})$/.exec(said)?.[1]
  if (theme) return { kind: 'theme', words: theme }
  const sentOn = /^(?:suivi|oriente|reoriente)e?(?: (oui|non))?$/.exec(said)
  if (sentOn) return { kind: 'follow-up', sentOn: sentOn[1] !== 'non' }
  return pauseIn(said, now, zone)
}

function pauseIn(said: string, now: Date, zone: Zone): Command | null {
  const asked =
    /^(?:je (?:suis |fais |prends |passe )?(?:en )?(?:une )?)?(?:pause|indisponible|indispo|absente?|occupee?|pas (?:libre|disponible|dispo))\b(.*)$/.exec(
      said
    )
  const rest = (asked?.[1] ?? (/^jusqu a /.test(said) ? said : null))?.trim()
  if (rest === undefined) return null
  if (rest === '') return { kind: 'pause', until: null }
  const minutes = minutesIn(rest)
  if (minutes !== null) {
    const isSane = minutes > 0 && minutes <= MOST_PAUSE_MINUTES
    return isSane
      ? { kind: 'pause', until: new Date(now.getTime() + minutes * 60_000) }
      : { kind: 'pause-when' }
  }
  const until = untilIn(rest, now, zone)
  return until && until > now ? { kind: 'pause', until } : { kind: 'pause-when' }
}

/** « 30 min », « une heure », « pendant 2 heures », « 1 h 30 » said as a length. */
function minutesIn(rest: string): number | null {
  if (/\b(?:jusqu a|a)\b/.test(rest)) return null
  const found =
    /^(?:pendant |de |pour )?(?:(\d{1,2}|une|deux|trois) ?h(?:eures?)?(?: ?(\d{1,2}|et demie))?|(\d{1,3}) ?(?:min|mn|minutes?))$/.exec(
      rest
    )
  if (!found) return null
  const [, hours, more, minutes] = found
  if (minutes) return Number(minutes)
  const whole = { une: 1, deux: 2, trois: 3 }[hours ?? ''] ?? Number(hours)
  return whole * 60 + (more === 'et demie' ? 30 : Number(more ?? 0))
}

/** « jusqu'à 14 h », « à 14:30 », « jusqu'à demain », « jusqu'à lundi 9 h ». */
function untilIn(rest: string, now: Date, zone: Zone): Date | null {
  const here = localTimeIn(zone, now)
  const found =
    /^(?:jusqu a |a )?(?:(ce soir|midi|demain(?: matin| midi)?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?: matin)?)?(?: ?(?:a )?(\d{1,2}) ?(?:h(?:eures?)?|:) ?(\d{2})?)?$/.exec(
      rest
    )
  if (!found || (!found[1] && !found[2])) return null
  const [, word = '', hour, minute] = found
  const minuteOfDay = hour ? Number(hour) * 60 + Number(minute ?? 0) : null
  if (minuteOfDay !== null && (minuteOfDay >= 24 * 60 || Number(minute ?? 0) > 59)) return null
  const on = (day: Day, usual: number) => instantAt(zone, day, minuteOfDay ?? usual)
  if (word === '') return on(here.day, MORNING)
  if (word === 'midi') return on(here.day, 12 * 60)
  // Nobody receives any more: the line rings them again the morning after.
  if (word === 'ce soir') return on(addDays(here.day, 1), MORNING)
  if (word.startsWith('demain')) return on(addDays(here.day, 1), word.endsWith('midi') ? 12 * 60 : MORNING)
  const ahead = ((WEEKDAYS as readonly string[]).indexOf(word) - weekdayOf(here.day) + 7) % 7
  return on(addDays(here.day, ahead === 0 ? 7 : ahead), MORNING)
}
