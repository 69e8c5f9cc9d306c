const DAYS: readonly (readonly [french: RegExp, osm: string])[] = [
  [/\b(?:lundis?|lun|lu)\b\.?/gi, 'Mo'],
  [/\b(?:mardis?|mar|ma)\b\.?/gi, 'Tu'],
  [/\b(?:mercredis?|mer|me)\b\.?/gi, 'We'],
  [/\b(?:jeudis?|jeu|je)\b\.?/gi, 'Th'],
  [/\b(?:vendredis?|ven|ve)\b\.?/gi, 'Fr'],
  [/\b(?:samedis?|sam|sa)\b\.?/gi, 'Sa'],
  [/\b(?:dimanches?|dim|di)\b\.?/gi, 'Su']
]

const twoFigures = (text: string) => text.padStart(2, '0')

/**
 * Hours as somebody types them in French, in the words of OSM opening_hours: « lundi au vendredi 9h-12h30 et 14h-17h »
 * becomes `Mo-Fr 09:00-12:30,14:00-17:00`. What is OSM already stays as it is.
 */
export function hoursFromTyped(typed: string): string {
  let text = typed.trim().replace(/\s+/g, ' ')
  for (const [french, osm] of DAYS) text = text.replace(french, osm)
  return (
    text
      .replace(/\btous les jours\b/gi, 'Mo-Su')
      .replace(
        /\b(\d{1,2})\s?h(?:\s?(\d{2}))?\b/gi,
        (_, hours: string, minutes = '00') => `${twoFigures(hours)}:${minutes}`
      )
      .replace(/\b(\d):(\d{2})\b/g, '0$1:$2')
      .replace(/\b(?:du|de)\s+(?=[A-Z\d])/gi, '')
      .replace(/\s*(?:–|—|\bau\b|\bà\b|(?<=\s)à(?=\s))\s*/gi, '-')
      .replace(/\s*\bet\b\s*/gi, ',')
      .replace(/\s*([-,])\s*/g, '$1')
      // « 9h-12h30 14h-17h », « 9h-12h30 / 14h-17h »: two stretches of the same days.
      .replace(/(\d\d:\d\d)\s*[ /]\s*(?=\d\d:\d\d-)/g, '$1,')
  )
}
