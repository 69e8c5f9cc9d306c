import type { Cue } from './cues'
import { type Finding, nearLandmark } from './findings'
import { type Entry, placeWith } from './gazetteer'
import { isLandmark } from './landmarks'
import type { PlaceReading } from './place'

export const NOTHING: PlaceReading = { kind: 'none' }

/** Of all the places said, the one where the caller is. */
export function chosen(found: readonly Finding[], asked: boolean): PlaceReading {
  const having = (...roles: Cue['role'][]) => found.filter(({ cue }) => roles.includes(cue.role))
  const homes = having('home')
  // « Hénin-Beaumont, vers Lens »: the second only says where the first is.
  const all = having('plain')
  const own = all.filter(finding => !isLandmark(finding))
  const plain = own.length > 0 ? own : all
  // « ma fille habite Guéret »: perhaps for her, perhaps by the way.
  const others = having('other-home')
  const near = having('near')
  const elsewhere = having('work', 'birth')
  const here = having('plain').filter(({ cue }) => cue.strength > 1)
  const pool = withoutItsCommune([homes, here, plain, near, others].find(findings => findings.length > 0))
  if (!pool) {
    const [only] = elsewhere
    // Where somebody was born or works is not where they live: good for a question only.
    return only && asked ? ofEntries(only.entries, false) : NOTHING
  }
  const isSure = (finding: Finding) => finding.exact && pool !== others
  const landmarks = [...near, ...plain, ...elsewhere].filter(finding => !pool.includes(finding))
  const strongest = Math.max(...pool.map(({ cue }) => cue.strength))
  const kept = pool.length > 1 && strongest > 1 ? pool.filter(({ cue }) => cue.strength === strongest) : pool
  const settled = kept.map(finding =>
    nearLandmark(finding, [...landmarks, ...kept.filter(other => other !== finding)])
  )
  const agreed = agreedBy(settled)
  if (agreed) return ofEntries(agreed, settled.every(isSure))
  const [first] = settled
  if (!first) return NOTHING
  if (settled.length === 1) return ofEntries(first.entries, isSure(first))
  const entries = [...new Set(settled.flatMap(finding => finding.entries))]
  return ofEntries(entries, settled.every(isSure))
}

/** « Sauzon, à Belle-Île »: what all the names said may mean, if anything; `null` otherwise, or where one was said. */
function agreedBy(findings: readonly Finding[]): readonly Entry[] | null {
  const [first, ...others] = findings
  if (!first || others.length === 0) return null
  const common = first.entries.filter(entry => others.every(({ entries }) => entries.includes(entry)))
  return common.length > 0 ? common : null
}

/** « Porquerolles, à Hyères »: the commune of an island that was named says nothing more. */
function withoutItsCommune(pool: readonly Finding[] | undefined): readonly Finding[] | undefined {
  const islands = pool?.flatMap(({ entries }) => entries.filter(({ place }) => place.ile !== undefined)) ?? []
  const isItsCommune = ({ place }: Entry) =>
    place.ile === undefined && islands.some(island => island.place.commune === place.commune)
  const kept = islands.length > 0 ? pool?.filter(({ entries }) => !entries.every(isItsCommune)) : pool
  return kept && kept.length > 0 ? kept : pool
}

/** One place, or several to choose from, most populous first, each with the code postal said. */
export function ofEntries(
  entries: readonly Entry[],
  exact: boolean,
  code: string | null = null,
  why: 'homonyms' | 'shared-code' = 'homonyms'
): PlaceReading {
  const [only] = entries
  if (!only) return NOTHING
  if (entries.length === 1)
    return { kind: 'one', place: placeWith(only, code), certainty: exact ? 'exact' : 'fuzzy' }
  const places = [...entries]
    .sort((left, right) => right.place.population - left.place.population)
    .map(entry => placeWith(entry, code))
  return { kind: 'several', places, why }
}
