import { distanceMeters } from '../values/position'
import type { Cue } from './cues'
import { byPopulation, type Entry } from './gazetteer'
import type { Name, NameIndex } from './name-index'
import type { NameMention } from './name-mentions'
import type { Span } from './said'

/** What some of the words may mean: one place, or several to choose from, most populous first. */
export interface Finding extends Span {
  readonly entries: readonly Entry[]
  readonly exact: boolean
  readonly cue: Cue
}

/** Which communes can be meant at all, from what was said besides their name. */
export interface Limits {
  /** Only these codes INSEE; `null` for all. */
  readonly among: ReadonlySet<string> | null
  /** Codes of départements named; `null` when none was. */
  readonly departements: ReadonlySet<string> | null
  /** « pas celle de la Réunion » */
  readonly without: ReadonlySet<string>
  /** Where the caller probably is. */
  readonly hint: string | null
}

const isAmong = ({ place }: Entry, { among, without }: Limits) =>
  (!among || among.has(place.codeInsee)) && !without.has(place.departement)

export const isWithin = (entry: Entry, limits: Limits): boolean =>
  isAmong(entry, limits) && (!limits.departements || limits.departements.has(entry.place.departement))

const entriesOf = (names: readonly Name[]): Entry[] => {
  // A commune that bears the name today comes before those that another was joined to.
  const official = names.filter(name => name.official)
  return [...new Set((official.length > 0 ? official : names).map(name => name.entry))].sort(byPopulation)
}

const PROMINENT = { population: 10_000, times: 5 }
const DOMINANT = { population: 3_000, times: 4 }
const MOST_BEGINNINGS = 40
/** Times `PROMINENT.times`. */
const TOWERS = 10
/** Homonyms from which there is always a doubt. */
const MANY = 4

/** The places that a name can be, within the limits; `null` when none. */
export function findingOf(mention: NameMention, limits: Limits, index: NameIndex): Finding | null {
  const { from, until, cue } = mention
  const within = mention.names.filter(({ entry }) => isWithin(entry, limits))
  const found = (entries: readonly Entry[], exact: boolean): Finding | null =>
    entries.length > 0 ? { from, until, cue, entries, exact } : null
  if (mention.match === 'beginning') return found(...ofBeginnings(within))

  const key = mention.names[0]?.key ?? ''
  if (within.length === 0) {
    const longer = index.beginning(key).filter(({ entry }) => isWithin(entry, limits))
    if (longer.length > 0 && mention.match === 'whole') return found(...ofBeginnings(longer))
    // The département said is not the name's: the name is believed, and confirmed.
    return found(entriesOf(mention.names.filter(({ entry }) => isAmong(entry, limits))), false)
  }
  const entries = entriesOf(within)
  if (limits.departements || limits.among || mention.match !== 'whole') return found(entries, true)
  // « Clermont » is a small town of the Oise, and what people call Clermont-Ferrand.
  const largest = entries[0]?.place.population ?? 0
  const prominent = entriesOf(
    index
      .beginning(key)
      .filter(({ entry, official }) => official && isProminent(entry.place.population, largest))
  ).filter(entry => !entries.includes(entry) && isAmong(entry, limits))
  const all = [...prominent, ...entries].sort(byPopulation)
  const [first, second] = all
  // La Rochelle has a namesake of forty souls: better confirmed than asked about.
  const towers =
    first &&
    second &&
    all.length < MANY &&
    isProminent(first.place.population, second.place.population * TOWERS)
  return towers ? found([first], false) : found(all, true)
}

const isProminent = (population: number, largest: number) =>
  population >= PROMINENT.population && population >= PROMINENT.times * largest

function ofBeginnings(names: readonly Name[]): [Entry[], boolean] {
  const entries = [...new Set(names.map(({ entry }) => entry))].sort(byPopulation)
  const [first, second] = entries
  if (!first) return [[], false]
  if (!second) return [[first], true]
  const { population } = first.place
  if (population >= DOMINANT.population && population >= DOMINANT.times * second.place.population)
    return [[first], false]
  return [entries.slice(0, MOST_BEGINNINGS), true]
}

const NEIGHBOURS_METERS = 30_000

/** Among homonyms the one near a landmark, where only one is. */
export function nearLandmark(finding: Finding, landmarks: readonly Finding[]): Finding {
  if (finding.entries.length < 2) return finding
  for (const { entries } of landmarks) {
    const [landmark] = entries
    if (!landmark || entries.length > 1) continue
    const near = finding.entries.filter(
      ({ place }) => distanceMeters(place, landmark.place) < NEIGHBOURS_METERS
    )
    if (near.length === 1) return { ...finding, entries: near }
  }
  return finding
}
