import type { Access, AccessWay } from '../../domain/permanences/access'
import type { Reading } from './standard'

const MAX_COMPLEMENT = 120
const MAX_DETAIL = 500

/** Values of `modalites_acces`, with a plain apostrophe, in lower case. @see LaMednum/standard-mediation-num, schema.json */
const WAYS: ReadonlyMap<string, AccessWay> = new Map([
  ['se présenter', 'walk-in'],
  ['téléphoner', 'phone'],
  ['contacter par mail', 'mail'],
  ['prendre un rdv en ligne', 'online'],
  ['envoyer un mail avec une fiche de prescription', 'prescription'],
  ["ce lieu n'accueille pas de public", 'no-public']
])

const WORKSHOPS = /\bateliers? collectifs?\b/i

/** Both versions of the standard separate the values of a list by `|`; some sources by `;`. */
const listed = (value: string) =>
  value
    .split(/[|;]/)
    .map(one => one.trim())
    .filter(Boolean)

/** What a row tells of how to get there; `undefined` where it tells nothing. Nothing here is ever in the way of a row. */
export function accessOf({ row, cells }: Reading): Access | undefined {
  const given = cells(row, 'adresse')
  const complement = cells(row, 'complement_adresse')
  const access: Access = {
    // Some sources repeat the address.
    complement: complement.toLowerCase() === given.toLowerCase() ? '' : complement.slice(0, MAX_COMPLEMENT),
    ways: [
      ...new Set(listed(cells(row, 'modalites_acces')).flatMap(way => WAYS.get(way.toLowerCase()) ?? []))
    ],
    detail: cells(row, 'presentation_detail').slice(0, MAX_DETAIL),
    accessibility: linkIn(cells(row, 'fiche_acces_libre'), 'acceslibre.beta.gouv.fr'),
    workshops: WORKSHOPS.test(cells(row, 'modalites_accompagnement')),
    site: linkIn(cells(row, 'site_web'))
  }
  const tells =
    access.complement || access.ways.length > 0 || access.detail || access.accessibility || access.workshops
  return tells ? access : undefined
}

/** The first address of a list that is one, of that host where one is named. */
function linkIn(value: string, host?: string): string | null {
  const links = value.split(/[|;\s]+/).filter(one => /^https?:\/\/[^\s"<>]+\.[^\s"<>]+$/i.test(one))
  return links.find(one => URL.canParse(one) && (host === undefined || new URL(one).host === host)) ?? null
}
