import type { BodyKind } from '../ami/eligibility'
import { normalise, placeWords } from '../language/normalise'
import type { Epci, Gazetteer } from '../places/gazetteer'
import type { Place } from '../places/place'
import type { PlaceReader } from '../places/read-place'
import { distance } from '../places/similar-names'
import { type Body, type BodyReading, isOverseas } from './body'
import { epciNamesOf } from './epci-names'
import { type KindMention, kindMention } from './kind-words'
import { bodiesOf } from './known-bodies'
import { saidSiren } from './siren'

export interface BodyReadOptions {
  /** The words answer « which body are you? »: a name alone is taken for one, a misspelt one too. */
  readonly asked?: boolean
}

/** Reads the body that somebody speaks of. Never throws, whatever the words. */
export type BodyReader = (said: string, options?: BodyReadOptions) => BodyReading

const NONE: BodyReading = { kind: 'none' }
/** Nobody names their body in more words. */
const LONGEST = 400
const MOST_HOMONYMS = 8
/** From where a misspelt intercommunalité is worth a confirmation, and how much nearer than the next it must be. */
const SAME = 0.95
const LIKELY = 0.72
const CLEARLY = 0.08
/** Enough where the words say that it is an intercommunalité. */
const LIKELY_OF_EPCIS = 0.5

/** Kinds whose name is a commune's. */
const OF_A_COMMUNE: ReadonlySet<BodyKind> = new Set([
  'commune',
  'ccas',
  'caisse-des-ecoles',
  'service-communal',
  'arrondissement-municipal'
])
/** Kinds of which only one bears the name. */
const ALONE: ReadonlySet<BodyKind> = new Set(['metropole-lyon', 'metropole-grand-paris'])
/** Kinds that a name does not make more eligible: the name is not looked up. */
const NAMELESS: ReadonlySet<BodyKind> = new Set([
  'association',
  'fondation',
  'entreprise',
  'cooperative',
  'societe-publique',
  'prive',
  'etat',
  'organisme-national',
  'universite',
  'chambre-consulaire',
  'particulier'
])

const SHORT_REGIONS: Readonly<Record<string, string>> = {
  paca: '93',
  idf: '11',
  hdf: '32',
  aura: '84',
  bfc: '27'
}
/** Kinds of which a name that the tables lack is worth repeating. */
const NAMED: ReadonlySet<BodyKind> = new Set([
  'epci',
  'ept',
  'petr',
  'pole-metropolitain',
  'syndicat-mixte',
  'syndicat-intercommunal',
  'cias',
  'departement',
  'region',
  'commune',
  'ccas'
])

/** What surrounds a name in a question, and is none of it. */
const QUESTION =
  /(?<![^ ])(?:est ce que?|est ce qu|peut(?: elle| il| on)?|pouvons(?: nous)?|peuvent|pourra\w*|pourrait|pourrions|voudrait|souhait\w*|veut|aimer\w*|candidat\w*|deposer|depot|dossiers?|eligibles?|ineligibles?|eligibilite|a (?:t )?(?:elle|il)(?: le)? droit|avoir droit|a droit|droit|demander|recruter|accueillir|embaucher|avoir|(?:un|des|le|les|du|de|d un) conseillers?(?: numeriques?)?|subvention\w*|l ami|ami|appel(?: a manifestation d interet)?|nous sommes|on est|je suis|on vient|je travaille|travaille|je represente|pour le compte|est (?:elle|il|on|t elle)|sont (?:elles|ils)|est|c est|concernee?s?|et pour|et si|et|qu en est il|quid(?: de| d)?|bonjour|merci|svp|stp|s il vous plait|ok|oui|non|nous|notre|nos|ma|mon|aussi|egalement|dans le cas|le cas|au nom|elle|il|si|pour|chez|moi|on|je)(?![^ ])/g
/** A name ends where the sentence goes on. */
const CUT =
  /(?<![^ ])(?:peut|peuvent|pourra\w*|pourrait|sont|eligibles?|candidat\w*|a (?:t )?(?:elle|il)|a droit|ont|doit|doivent|qui|que|afin|svp|stp|merci|s il vous|et (?:son|sa|ses|notre)|aussi|egalement|concern\w*|est (?:elle|il|ce|on|eligible|concern\w*|t elle|membre)|dans le|membre de|compte|adhere\w*|souhaite\w*|veut|voudrait|avec|(?:de )?(?:(?:plus|moins) de )?\d+ (?:hab\w*|ames|administres)|on (?:a|peut|est|veut|voudrait|aimerait))(?![^ ]).*$/
/** What goes on with the sentence, and names nobody: « un EPCI ne peut… ». */
const GOES_ON = /^(?:ne|n|non|pas|qui|que|qu|et|ou|si|y|a|ont|on|est|sont)(?: |$)/
const LEADING = /^(?:(?:de|du|des|d|la|le|les|l|dite?|nommee?|appelee?|a|au|aux|en|sur)(?: |$))+/

interface Token {
  readonly plain: string
  readonly from: number
  readonly until: number
}

/** The words of a text with where each stands in it: names are given back as they were written. */
function tokensOf(text: string): Token[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].flatMap(match => {
    const plain = normalise(match[0]).replace(/[^\p{L}\p{N}]+/gu, '')
    return plain === '' ? [] : [{ plain, from: match.index, until: match.index + match[0].length }]
  })
}

/** A stretch of `plain` as it was written. */
function asWritten(text: string, tokens: readonly Token[], from: number, until: number): string {
  let at = 0
  const inside = tokens.filter(({ plain }) => {
    const start = at
    at += plain.length + 1
    return start >= from && start + plain.length <= until
  })
  const [first, last] = [inside[0], inside.at(-1)]
  return first && last ? text.slice(first.from, last.until) : ''
}

export function bodyReaderOf(gazetteer: Gazetteer, readPlace: PlaceReader): BodyReader {
  const names = epciNamesOf(gazetteer.epcis)
  const known = bodiesOf(gazetteer)
  const territories = [
    ...gazetteer.departements.map(({ code, name }) => ({ kind: 'departement' as const, code, name })),
    ...gazetteer.regions.map(({ code, name }) => ({ kind: 'region' as const, code, name }))
  ].map(territory => ({ ...territory, key: keyOf(territory.name) }))

  const one = (body: Body, certainty: 'exact' | 'fuzzy' = 'exact'): BodyReading => ({
    kind: 'one',
    body,
    certainty
  })
  const ofEpcis = (epcis: readonly Epci[]): BodyReading => {
    const bodies = epcis.map(known.ofEpci).sort((left, right) => right.population - left.population)
    const [first] = bodies
    return !first
      ? NONE
      : bodies.length === 1
        ? one(first)
        : { kind: 'several', bodies: bodies.slice(0, MOST_HOMONYMS) }
  }

  function ofPlaces(text: string, kind: BodyKind, fuzzyToo: boolean): BodyReading {
    const reading = readPlace(text, { asked: true })
    const bodyOf = (place: Place) => known.ofPlace(place, kind)
    if (reading.kind === 'one' && (reading.certainty === 'exact' || fuzzyToo)) {
      return one(bodyOf(reading.place), reading.certainty)
    }
    if (reading.kind === 'several') {
      return { kind: 'several', bodies: reading.places.slice(0, MOST_HOMONYMS).map(bodyOf) }
    }
    return NONE
  }

  /** An intercommunalité by its name, else by that of a commune: « l'agglo de Caudry ». */
  function intercommunalite(name: string, asked: boolean): BodyReading {
    const words = placeWords(name)
    const within = names.within(words)
    if (within && within.until - within.from === words.length) return ofEpcis(within.epcis)
    const [best, next] = names.nearest(words, false)
    if (best) {
      const isClear = !next || best.score - next.score >= CLEARLY
      if (best.whole && best.score >= SAME && isClear) return one(known.ofEpci(best.epci))
      if (best.score >= LIKELY && isClear) return one(known.ofEpci(best.epci), best.whole ? 'exact' : 'fuzzy')
    }
    const isLikely = best && best.score >= LIKELY_OF_EPCIS && (!next || best.score - next.score >= CLEARLY)
    const place = readPlace(name, { asked: true })
    const seat = place.kind === 'one' && known.epciOf(place.place)
    if (seat && place.certainty === 'exact') return one(known.ofEpci(seat), 'fuzzy')
    if (isLikely) return one(known.ofEpci(best.epci), 'fuzzy')
    return seat && asked ? one(known.ofEpci(seat), 'fuzzy') : NONE
  }

  function territory(kind: 'departement' | 'region', name: string): BodyReading {
    const code = SHORT_REGIONS[name] ?? name.toUpperCase()
    const key = keyOf(name)
    const same = territories.find(each => each.kind === kind && (each.code === code || each.key === key))
    if (same) return one(known.ofTerritory(same))
    const near = territories.filter(
      each => each.kind === kind && key.length > 4 && distance(each.key, key) <= 2
    )
    return near.length === 1 && near[0] ? one(known.ofTerritory(near[0]), 'fuzzy') : NONE
  }

  function named(mention: KindMention, name: string, text: string, asked: boolean): BodyReading {
    const { kind } = mention
    if (ALONE.has(kind)) return ofEpcis(gazetteer.epcis.filter(epci => known.ofEpci(epci).kind === kind))
    if (NAMELESS.has(kind)) return NONE
    if (kind === 'departement' && /alsace/.test(text)) return NONE
    if (kind === 'departement' || kind === 'region') {
      const code = /^cd ?(\d{2,3}|2[ab])$/.exec(text.slice(mention.from, mention.until))?.[1]
      return territory(kind, code ?? name)
    }
    if (name === '') return NONE
    if (kind === 'epci') return intercommunalite(name, asked)
    if (kind === 'ept') {
      const [best] = names.nearest(placeWords(name), false).filter(({ epci }) => epci.type === 'EPT')
      return best && best.score >= LIKELY
        ? one(known.ofEpci(best.epci), best.whole ? 'exact' : 'fuzzy')
        : NONE
    }
    if (kind === 'cias') {
      const { body } = { body: null, ...intercommunalite(name, asked) }
      return body ? one({ ...body, kind: 'cias', siren: null }) : NONE
    }
    return OF_A_COMMUNE.has(kind) ? ofPlaces(name, kind, asked) : NONE
  }

  function withKind(
    mention: KindMention,
    plain: string,
    written: string,
    tokens: readonly Token[],
    asked: boolean
  ): BodyReading {
    const after = plain.slice(mention.until).replace(CUT, '').trim()
    const behind = after.replace(LEADING, '')
    // « Bordeaux Métropole », « Caudry, commune » : the kind may come last.
    const before = plain
      .slice(0, mention.from)
      .replace(QUESTION, ' ')
      .replace(/ +/g, ' ')
      .trim()
      .replace(LEADING, '')
    const name = behind !== '' || mention.kind !== 'epci' ? behind : before
    // « Commune rurale » names none; « commune de Codry » does, misspelt.
    const found = named(mention, name, plain, asked || /^(?:de|du|des|d|la|le|les|l) /.test(after))
    if (found.kind !== 'none') return found
    // Something was named, of a kind that the tables have: perhaps the kind was a part of it (« La Ville-aux-Dames »).
    if (mention.kind === 'commune' && name !== '') {
      // The kind's own mistakes are no name: « comune » is not Comines.
      const rightly = plain.slice(mention.from, mention.until).replace(/^comm?unn?e/, 'commune')
      const whole = ofPlaces(
        plain.slice(0, mention.from) + rightly + plain.slice(mention.until),
        'commune',
        false
      )
      if (whole.kind !== 'none') return whole
    }
    const start =
      plain.length - plain.slice(mention.until).length + (plain.slice(mention.until).indexOf(behind) || 0)
    const asNamed =
      behind === '' || GOES_ON.test(behind) || !NAMED.has(mention.kind)
        ? ''
        : asWritten(written, tokens, start, start + behind.length)
    return { kind: 'kind', of: mention.kind, named: asNamed === '' ? null : asNamed }
  }

  return (said, { asked = false } = {}) => {
    const written = said.slice(0, LONGEST)
    const siren = saidSiren(written)
    if (siren) {
      const body = siren.problem === null ? known.bySiren(siren.siren) : null
      return body ? one(body) : { kind: 'siren', siren: siren.siren, problem: siren.problem ?? 'not-listed' }
    }
    const tokens = tokensOf(written)
    const plain = tokens.map(token => token.plain).join(' ')
    if (plain === '') return NONE
    const mention = kindMention(written, plain)
    const isOfEpci = !mention || /^(?:epci|ept|commune|metropole)/.test(mention.kind)
    if (isOfEpci) {
      // A whole name first: « Plaine Commune » is no commune.
      const words = placeWords(written)
      const within = names.within(words)
      const isTelling = within && (within.until - within.from > 1 || mention?.kind === 'epci')
      if (within && isTelling && !isOnlyAPlace(words.slice(within.from, within.until)))
        return ofEpcis(within.epcis)
    }
    if (mention) return withKind(mention, plain, written, tokens, asked)

    const name = plain.replace(QUESTION, ' ').replace(/ +/g, ' ').trim().replace(LEADING, '').trim()
    if (name === '' || (!asked && name.split(' ').length > 6)) return NONE
    const territorial = exactTerritory(name)
    if (territorial) return territorial
    const place = ofPlaces(name, 'commune', false)
    if (place.kind !== 'none') return place
    const words = placeWords(name)
    const [best, next] = names.nearest(words, !asked)
    const isClear = best && (!next || best.score - next.score >= CLEARLY)
    if (best && isClear && best.whole && best.score >= SAME) return one(known.ofEpci(best.epci))
    if (!asked) return NONE
    // A town misspelt is likelier than an intercommunalité that bears its name; several words are not.
    const town = words.length === 1 ? ofPlaces(name, 'commune', true) : NONE
    if (town.kind !== 'none') return town
    if (best && isClear && best.score >= LIKELY) return one(known.ofEpci(best.epci), 'fuzzy')
    return ofPlaces(name, 'commune', true)
  }

  /** A département or a region by its name alone; overseas, where they are often one, the AMI speaks of all alike. */
  function exactTerritory(name: string): BodyReading | null {
    const key = keyOf(name)
    const same = territories.filter(each => each.key === key)
    const found = same.find(({ kind }) => kind === 'region') ?? same[0]
    // Paris is a city first.
    if (!found || found.key === 'paris') return null
    const body = known.ofTerritory(found)
    return one(isOverseas(body.departement) ? { ...body, kind: 'outre-mer' } : body)
  }

  /** « Grand Paris Sud » is no commune; « Vallons » might be: a name of one word that a commune bears too. */
  function isOnlyAPlace(words: readonly string[]): boolean {
    const reading = readPlace(words.join(' '), { asked: true })
    const places = reading.kind === 'one' && reading.certainty === 'exact' ? [reading.place] : []
    return places.some(({ commune }) => keyOf(commune) === keyOf(words.join(' ')))
  }
}

const keyOf = (name: string): string =>
  placeWords(name)
    .filter((word, at) => at > 0 || !/^(?:le|la|les|l|de|du|des|d)$/.test(word))
    .join('')
