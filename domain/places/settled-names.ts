import { isEveryday } from '../language/ordinary-words'
import { isArticle, isLink } from './name-index'
import { type NameMention, populationOf } from './name-mentions'
import { overlaps, type Said, type Span } from './said'
import type { TerritoryMention } from './territories'

/**
 * Names that are a département's and a commune's: in « Tulle, Corrèze » and « dans la Vienne » they tell where, by
 * themselves (« Vienne ») they are the commune.
 *
 * @param choosing  among communes just proposed, where « 93 » is enough
 */
export function settle(
  { words, texts }: Said,
  mentions: readonly NameMention[],
  territories: readonly TerritoryMention[],
  numbers: readonly Span[],
  choosing: boolean
) {
  const named: TerritoryMention[] = []
  const dropped = new Set<NameMention>()
  for (const territory of territories) {
    const { from, until, departements, isNumber, introduced, negation } = territory
    if (numbers.some(span => overlaps(span, territory))) continue
    // « Montreuil-en-Touraine », « Argenton sur Creuse »: the end of a name, were it misspelt.
    const last = texts[from - 1] ?? ''
    const goesOn =
      (words[from]?.pause ?? 0) === 0 &&
      words[from - 1]?.tied &&
      /^(d|l|de|du|des|en|et|le|la|les)$/.test(last)
    if (words[from]?.tied || goesOn || /^(sur|sous|lez)$/.test(last)) continue
    const same = mentions.filter(mention => overlaps(mention, territory))
    const articled = isArticle(texts[from - 1]) ? from - 1 : from
    if (same.some(mention => mention.from < articled || mention.until > until)) continue
    // « Je suis à Mayenne »: nobody is « à » a département, but on an island.
    if (texts[from - 1] === 'a' && negation === null && !isNumber && same.some(isTown)) continue
    const earlier = mentions.filter(mention => mention.until <= from && !same.includes(mention))
    const before = texts[articled - 1] ?? ''
    const follows =
      earlier.some(mention => mention.until === articled) ||
      (before !== '' &&
        (!isEveryday(before) || words[articled - 1]?.tied) &&
        !isLink(before) &&
        (words[articled]?.pause ?? 0) < 2)
    const beside = earlier.some(({ names }) =>
      names.some(({ entry }) => departements.has(entry.place.departement))
    )
    const larger = same.every(mention => mention.until - mention.from < until - from)
    if (isNumber ? !introduced && !follows && !choosing : !introduced && !follows && !beside && !larger)
      continue
    const denied =
      negation !== null &&
      !mentions.some(
        mention => mention.from <= negation && negation < mention.until && mention.until - mention.from > 1
      )
    named.push(denied ? territory : { ...territory, negation: null })
    for (const mention of same) dropped.add(mention)
  }
  return { mentions: mentions.filter(mention => !dropped.has(mention)), named }
}

const TOWN = 2_000
const isTown = ({ match, names }: NameMention) => match === 'whole' && populationOf(names) >= TOWN

/** « entre Caudry et Cambrai », « à Lens ou à Liévin »: what was said of the first holds for the second. */
export function coordinated({ texts }: Said, mentions: readonly NameMention[]): NameMention[] {
  const alike: NameMention[] = []
  for (const mention of mentions) {
    const last = alike.at(-1)
    const between = last ? texts.slice(last.until, mention.from).join(' ') : ''
    alike.push(
      last && /^(et|ou)( a| au| aux| de| sur)?$/.test(between) ? { ...mention, cue: last.cue } : mention
    )
  }
  return alike
}
