import { plainQuestion, tellingWords } from './question-words'

/** Who asks: no part of what is asked. */
const ROLES =
  'responsable|référente?|employée?|cheffe?|journalistes?|reporter|étudiante?s?|stagiaire|alternante?|lycéenne?|assistante? sociale?|travailleu(?:r|se) sociale?|secrétaire|élue?s?|maire|adjointe?|conseill(?:er|ère) municipale?|dgs|dga|drh|daf|directeur|directrice|comptable|trésori(?:er|ère)|juriste|avocate?|notaire|professeure?|enseignante?|institut(?:eur|rice)|bibliothécaire|animat(?:eur|rice)|médiat(?:eur|rice)|éducat(?:eur|rice)|infirmi(?:er|ère)|médecin|pharmacien(?:ne)?|retraitée?s?|agricult(?:eur|rice)|artisan|commerçante?|habitante?|riveraine?|citoyen(?:ne)?|bénévole|agente?|chargée? de mission|chef(?:fe)? de (?:projet|service)|gardien(?:ne)?|policier|gendarme|pompier|parent|maman|papa|syndicaliste|chercheu(?:r|se)|blogueu(?:r|se)|historien(?:ne)?|président(?:e)?|responsable|référente?'
const WHO = new RegExp(
  `^(?:bonjour[,\\s]+|bonsoir[,\\s]+)?(?:(?:moi[,\\s]+)?(?:je suis|nous sommes|on est|en tant que?|en qualité de|ici|c['’]est)\\s+)?(?:un |une |le |la |l['’]|notre |votre )?(?:ancien(?:ne)? |nouve(?:au|lle) |jeune |futur |simple )*(?:${ROLES})\\b[^,:.?!]{0,70}[,:.]\\s*`,
  'iu'
)
/** « Note au préfet : … », « Question de notre DGS : … »: for whom or from whom, and no part of what is asked. */
const HEADING =
  /^(?:note|message|courrier|mail|fiche|point|question|réponse|brouillon|mot) (?:au|aux|à|pour|de|du|des|destinée? à)[^:.?!]{1,60}:\s*/iu
/** Where a long breath comes to its question. */
const COMES_TO_IT =
  /(?:\best[- ]ce qu(?:e\b|['’])|\bce qu(?:e |['’])(?:on|je|nous) (?:voudr\p{L}+|v(?:eut|eux|oulons)|aimer\p{L}+|cherch\p{L}+)(?: (?:à )?(?:savoir|comprendre))?(?: c['’]est)?(?: si\b)?|\bje me demande (?:si\b)?|\bje (?:voudrais|voulais|cherche à) savoir (?:si\b)?|\bla question c['’]est(?: si\b)?|\bma question est(?: la suivante)?(?: :)?)/giu
const BECAUSE = /[,\s]+(?:parce qu(?:e\b|['’])|vu qu(?:e\b|['’])|puisqu(?:e\b|['’])|étant donné|rapport à)/iu
/** What asks: what comes before a question must be none itself. */
const ASKS = /[?]|\b(?:quel(?:le)?s?|combien|comment|pourquoi)\b/iu
const LEAST_WORDS = 3
/** « Le budget se vote dans dix jours : … »: a sentence, and no heading that says what the question is about. */
const CLAUSE = /\b(?:est|sont|ont|avons|sommes|se|court|va|vont|doit|devons|peut|veut|je|nous|on|il|elle)\b/iu
const OF_THE_MONEY =
  /\b(?:convention|subvention|postes?|conseillers?|conseillères?|tranches?|l['’]aide de l['’]État)\b/iu

const tells = (text: string) => tellingWords(plainQuestion(text)).length >= LEAST_WORDS

/** The message without the role of whoever asks, where it opens with one: « Adjoint aux finances : … ». */
export function withoutRole(said: string): string {
  const who = (HEADING.exec(said.trim()) ?? WHO.exec(said.trim()))?.[0]
  const rest = said.trim().slice(who?.length ?? 0)
  return who !== undefined && tells(rest) ? rest : said
}

/**
 * What a message asks, without who asks, what they tell first and why they ask: « Le bail de nos locaux court encore quatre ans. La
 * convention peut-elle s’aligner sur cette durée ? » speaks of a lease and asks about the convention. The whole message where nothing
 * can be left out.
 */
export function askedPart(said: string): string {
  let asked = said.trim()
  const because = BECAUSE.exec(asked)
  if (because && tells(asked.slice(0, because.index))) asked = asked.slice(0, because.index)
  asked = withoutRole(asked)
  const sentences = asked.split(/(?<=[.!;…])\s+/u)
  const last = sentences.at(-1) ?? asked
  if (sentences.length > 1 && !ASKS.test(sentences.slice(0, -1).join(' ')) && tells(last)) asked = last
  const [told, ...rest] = asked.split(/\s:\s/u)
  const after = rest.join(' : ')
  if (told !== undefined && CLAUSE.test(told) && !ASKS.test(told) && OF_THE_MONEY.test(after) && tells(after))
    asked = after
  const marks = [...asked.matchAll(COMES_TO_IT)]
  const mark = marks.at(-1)
  if (mark && mark.index > 20 && !ASKS.test(asked.slice(0, mark.index)) && tells(asked.slice(mark.index)))
    asked = asked.slice(mark.index)
  return asked
}
