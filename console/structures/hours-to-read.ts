import { appliedRules } from '../../domain/permanences/hours-rules'

const WORDS: Readonly<Record<string, string>> = {
  Mo: 'lun',
  Tu: 'mar',
  We: 'mer',
  Th: 'jeu',
  Fr: 'ven',
  Sa: 'sam',
  Su: 'dim',
  PH: 'jours fériés',
  SH: 'vacances scolaires',
  off: 'fermé',
  closed: 'fermé',
  open: 'ouvert',
  Jan: 'janvier',
  Feb: 'février',
  Mar: 'mars',
  Apr: 'avril',
  May: 'mai',
  Jun: 'juin',
  Jul: 'juillet',
  Aug: 'août',
  Sep: 'septembre',
  Oct: 'octobre',
  Nov: 'novembre',
  Dec: 'décembre'
}
const RANKS: Readonly<Record<string, string>> = {
  '1': '1er',
  '2': '2e',
  '3': '3e',
  '4': '4e',
  '5': '5e',
  '-1': 'dernier'
}
const time = (hours: string, minutes: string) => `${Number(hours)}h${minutes === '00' ? '' : minutes}`

/**
 * OSM opening_hours as somebody in a town hall reads them: `Mo-Fr 08:30-12:00,13:30-17:30; PH off` is « lun-ven 8h30-12h et
 * 13h30-17h30 ; jours fériés fermé ». A rule that a later one takes the place of is not said:
 * citizens do not hear it. What cannot be said wholly so stays as it was published.
 */
export function hoursToRead(osm: string): string {
  if (/^24\/7(?: open)?$/.test(osm.trim())) return 'jour et nuit'
  const said = appliedRules(osm)
    .replace(/\b24\/7\b/g, 'jour et nuit')
    .replace(/\bweek 1-53\/2\b:?/g, 'semaines impaires :')
    .replace(/\bweek 2-(?:52|53)\/2\b:?/g, 'semaines paires :')
    .replace(/\b(Mo|Tu|We|Th|Fr|Sa|Su)\[(-?\d(?:,-?\d)*)\]/g, (_, day: string, ranks: string) => {
      const said = ranks.split(',').map(rank => RANKS[rank] ?? rank)
      return `${said.join(' et ')} ${day} du mois`
    })
    .replace(/,(?=\s*\d\d:)/g, ' et ')
    .replace(/\b(\d\d):(\d\d)\b/g, (_, hours: string, minutes: string) => time(hours, minutes))
    .replace(
      /\b(?:Mo|Tu|We|Th|Fr|Sa|Su|PH|SH|off|closed|open|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b/g,
      word => WORDS[word] ?? word
    )
    .replace(/\s*;\s*/g, ' ; ')
    .replace(/\s+/g, ' ')
    .trim()
  return /["[\]|/+]|\b(?:week|easter|sunrise|sunset|unknown|year)\b/.test(said) ? osm : said
}
