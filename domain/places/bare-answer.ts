import { isArticle } from './name-index'
import { CITY, type NameMention, populationOf } from './name-mentions'
import type { Said, Span } from './said'

/** In the answer to our question, even a word of the everyday is a commune: « Ors », « Contes », « Y ». */
export function bareAnswer(said: Said, mentions: readonly NameMention[]): readonly NameMention[] {
  const rest = mentions.filter(
    mention =>
      mention.cue.role !== 'street' && mention.cue.role !== 'person' && !isSomebodys(said, mention.from)
  )
  const distinctive = rest.filter(({ ordinary, match }) => !ordinary && match !== 'joined')
  if (distinctive.length > 0) return distinctive
  const last = rest.at(-1)
  return last && isBareAnswer(said, last) ? [last] : []
}

/** Words that open an answer and bring in no name: « oui bonjour madame », « euh alors ». */
const OPENING =
  /^(bonjour|bonsoir|allo|oui|ouais|ok|non|alors|donc|ben|bah|eh|ah|oh|voila|madame|monsieur|merci|svp)$/

const opens = (words: readonly string[]) => words.every(word => OPENING.test(word))

/** Nothing else was said. */
export const isAlone = ({ texts }: Said, { from, until }: Span) =>
  opens(texts.slice(0, from)) && opens(texts.slice(until))

/** What brings in a name that is a word of the everyday too: « j'habite à Contes », not « je suis vieux ». */
const BROUGHT_IN =
  /(?:^| )(?:(?:j|on|nous|moi) )*(?:c est|habite|habitons|vis|vivons|reside|loge|suis|sommes)(?: ici)? (?:a|au|aux)$|(?:^| )(?:habite|habitons|reside)$|(?:^| )(?:commune|ville|village|mairie|code postal)(?: (?:de|d|du|des|c est))?$|^(?:a|au|aux|vers|sur)$/

/** Whether an everyday name is the whole answer, or brought in as a place, and not as the common thing it is. */
function isBareAnswer(said: Said, mention: NameMention): boolean {
  const { texts, words, cased } = said
  const { from, until, strayArticle, names } = mention
  if (isAlone(said, mention)) return !strayArticle || !isArticle(texts[from])
  if (words.length > MOST_AROUND || !opens(texts.slice(until))) return false
  const before = texts.slice(0, from).join(' ')
  const capital = cased && from > 0 && words.slice(from, until).some(word => word.capital && word.pause < 2)
  if (/(?:^| )c est$/.test(before)) return capital && !strayArticle
  if (strayArticle || !BROUGHT_IN.test(before)) return false
  // « à la montagne », « au bourg » are said of no commune, but for a town: « au port ».
  const articled = isArticle(texts[from]) || /(?:^| )(?:au|aux)$/.test(before)
  if (articled) return capital || populationOf(names) >= CITY
  // « je suis à Sens », not « je suis à table ».
  return capital || names.some(({ article }) => article === '')
}

const MOST_AROUND = 8

/** « mon mari », « une ferme », « je raccroche »: what follows is a person, a thing or a verb. */
const NO_NAME_AFTER =
  /^(?:je|j|tu|il|elle|on|nous|vous|ils|elles|ca|me|m|te|t|se|s|ne|n|ai|as|avons|avez|ont|qui|que|qu|tres|trop|mon|ma|mes|ton|ta|tes|son|sa|ses|notre|nos|votre|vos|leur|leurs|une|ce|cet|cette|ces|vais|va|veux|peux|dois|faut)$/

export const isSomebodys = ({ texts, words }: Said, from: number) =>
  (words[from]?.pause ?? 2) === 0 && !words[from]?.tied && NO_NAME_AFTER.test(texts[from - 1] ?? '')
