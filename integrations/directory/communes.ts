import type { Place } from '../../domain/places/place'
import { departementOf } from '../../domain/values/zone'
import type { Communes } from './parsed'

const MAX_NAME_LENGTH = 100

/** A name without accents, case or punctuation. */
const folded = (name: string) =>
  name
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

/** The same, without « St » for « Saint », CEDEX, arrondissement or what stands in brackets. */
export const plainName = (commune: string): string =>
  folded(commune.replace(/\(.*?\)/g, ' '))
    .replace(/\bcedex\b.*$/, '')
    .replace(/(?<=[a-z] )\d{1,2} ?(er|e|eme|nd|nde)?( arr(ondissement)?)? *$/, '')
    .replace(/\bste\b/g, 'sainte')
    .replace(/\bst\b/g, 'saint')
    .replace(/\bs (?=[a-z])/g, 'sur ')
    .trim()

/** Code of an arrondissement of Paris, Lyon or Marseille: not a commune, but as good. */
export const isArrondissement = (codeInsee: string) => /^(751[0-2]\d|6938\d|132[01]\d)$/.test(codeInsee)

const CITIES: readonly (readonly [RegExp, string])[] = [
  [/^751/, '75056'],
  [/^6938/, '69123'],
  [/^132/, '13055']
]

/** The commune of a code, that of its city for an arrondissement where the geography has none. */
export function communeOf(codeInsee: string, places: Communes): Place | null {
  const place = places.byCodeInsee(codeInsee)
  if (place || !isArrondissement(codeInsee)) return place
  const city = CITIES.find(([form]) => form.test(codeInsee))
  return city ? places.byCodeInsee(city[1]) : null
}

/**
 * Département or overseas collectivity of an address. A code postal tells it only roughly (97150 is Saint-Martin, 20 both
 * parts of Corsica), which is enough for telephones and bounds.
 */
export function territoryOf(codeInsee: string | null, codePostal: string): string {
  if (codeInsee) return departementOf(codeInsee)
  if (codePostal === '97133') return '977'
  if (codePostal === '97150') return '978'
  return departementOf(codePostal)
}

/** Whether two codes can be those of one address: a few codes postaux cross the border of a département. */
export function sameDepartement(codeInsee: string, codePostal: string): boolean {
  const departement = departementOf(codeInsee)
  if (departement === '2A' || departement === '2B') return codePostal.startsWith('20')
  if (departement === '977' || departement === '978') return codePostal.startsWith('97')
  return codePostal.startsWith(departement)
}

/**
 * The commune that an address names: among those of its code postal the one whose name it is; else (CEDEX, an old commune, a
 * wrong code) the one of that name in the département, where the geography reads names; else among those of the code postal
 * the one that begins or ends with it or is one letter away. `null` when that leaves none or several: being alone at a code
 * postal is not enough, 98800 stands for all of Nouvelle-Calédonie in real files.
 */
export function communeNamed(commune: string, codePostal: string, places: Communes): Place | null {
  const name = commune.slice(0, MAX_NAME_LENGTH)
  const wanted = plainName(name)
  const candidates = places.byCodePostal(codePostal)
  const names = candidates.map(place => ({ place, name: plainName(place.commune) }))
  const matching = (fits: (name: string) => boolean) => {
    const [match, ...others] = names.filter(({ name }) => fits(name))
    return others.length === 0 ? match?.place : undefined
  }
  return (
    // In full first: Château-Chinon (Ville) and Château-Chinon (Campagne) differ by their brackets alone.
    candidates.find(place => folded(place.commune) === folded(name)) ??
    matching(name => name === wanted) ??
    matching(name => withoutArticle(name) === withoutArticle(wanted)) ??
    communeInDepartement(wanted, codePostal, places) ??
    (wanted.length >= 4 ? matching(name => isPartOf(wanted, name) || isPartOf(name, wanted)) : undefined) ??
    (wanted.length >= 6 ? matching(name => isOneLetterAway(name, wanted)) : undefined) ??
    null
  )
}

function communeInDepartement(name: string, codePostal: string, places: Communes): Place | null {
  const reading = name === '' ? undefined : places.read?.(name, { asked: true })
  const found =
    reading?.kind === 'several'
      ? reading.places
      : reading?.kind === 'one' && reading.certainty === 'exact'
        ? [reading.place]
        : []
  const [place, ...others] = found.filter(({ codeInsee }) => sameDepartement(codeInsee, codePostal))
  return place && others.length === 0 ? place : null
}

/** Whether a name begins or ends with another: communes merge (Oullins-Pierre-Bénite), people add (Meythet - Annecy). */
const isPartOf = (part: string, name: string) => name.startsWith(`${part} `) || name.endsWith(` ${part}`)

const withoutArticle = (name: string) => name.replace(/^(le|la|les|l) /, '').replace(/ /g, '')

function isOneLetterAway(left: string, right: string): boolean {
  if (Math.abs(left.length - right.length) > 1) return false
  let start = 0
  while (start < left.length && left[start] === right[start]) start++
  let end = 0
  const shortest = Math.min(left.length, right.length)
  while (end < shortest - start && left[left.length - 1 - end] === right[right.length - 1 - end]) end++
  return Math.max(left.length, right.length) - start - end <= 1
}
