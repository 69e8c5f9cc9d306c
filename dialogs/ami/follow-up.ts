import type { Topic } from '../../domain/ami/topic'
import { TOPICS, topicOf } from '../../domain/ami/topics'
import { plainQuestion, tellingWords } from '../../domain/ami/understanding/question-words'
import { normalise } from '../../domain/language/normalise'

const OPENS = /^(?:et|ok et|d accord et|mais|alors|donc|puis|sinon|du coup|meme chose|pareil|idem)\b/
const POINTS_BACK =
  /^elles? (?:dure|coute|commence|finit|se|est|sert|sont|a|comprend)\w*\b|\b(?:ca|cela|celui ci|celle ci|en prend|en prenait|en veut|en prendre|la meme|dans ce cas)\b/

/** « Est-ce qu'on doit la régler ? », « qui la paye ? »: a verb alone, whose object is what was spoken of. */
const OBJECT = /\b(?:la|le|les|l|en|y) [a-z]{3,}(?:er|ir|re|e|es|ent|t|ons|ez)\b/
const ASKS = /^(?:qui|quand|combien|comment|ou|quoi|pourquoi)$/

/** Whether words say nothing but a verb about what was spoken of. */
export const isVerbAlone = (said: string): boolean =>
  OBJECT.test(normalise(said)) &&
  tellingWords(plainQuestion(said)).filter(({ text }) => !ASKS.test(text)).length <= 1

/** Whether words lean on what was spoken of: « et pour un CCAS ? », « et si on en prend trois ? ». */
export function leansOnBefore(said: string): boolean {
  const words = normalise(said)
  return OPENS.test(words) || POINTS_BACK.test(words) || tellingWords(plainQuestion(said)).length <= 2
}

/** What of a topic a follow-up may leave unsaid, put into words for a calculation. */
const LEFT_UNSAID: Readonly<Record<string, string>> = {
  'montant-subvention': 'montant total',
  'par-an': 'montant total',
  'duree-financement': 'montant total',
  'versement-tranches': 'montants des tranches',
  'premiere-tranche': 'montant de la premiere tranche',
  'deuxieme-tranche': 'montant de la deuxieme tranche',
  'derniere-tranche': 'montant de la derniere tranche',
  'par-mois': 'montant par mois',
  coordonnateur: 'montant total',
  'delai-selection': 'candidat presente',
  'delai-signature': 'candidat retenu contrat signe',
  'examen-15-du-mois': 'dossier depose'
}

export const withCalculation = (said: string, topic: string) =>
  LEFT_UNSAID[topic] === undefined ? null : `${said} ${LEFT_UNSAID[topic]}`

/** What a topic is about, where its title says which of its sides was asked: « qui la paye » is not asked about hours. */
const SUBJECTS: readonly (readonly [RegExp, string])[] = [
  [/^(?:formation-(?!temps)|absent-(?:heures|salaire)-formation|organisme-formation)/, 'la formation'],
  [/^reporting-/, 'les reportings'],
  [/^delai-signature/, 'le contrat']
]

/** The same words with the subject that they leave out. */
export const withSubject = (said: string, topic: string) =>
  `${said} ${SUBJECTS.find(([ids]) => ids.test(topic))?.[1] ?? topicOf(topic).title}`

/** « Le premier », « la 2e »: a choice by its place. */
const ORDINALS = [
  'premiere?|1ere?|1er',
  'deuxieme|seconde?|2e|2eme',
  'troisieme|3e|3eme',
  'quatrieme|4e',
  'cinquieme|5e'
].map(
  form =>
    new RegExp(
      `^(?:(?:plutot|et|oui|c est) )?(?:le|la|du|au) (?:${form})(?: (?:choix|point|sujet|svp|merci))?[ .!?]*$`
    )
)

/** The number of a choice, or its words. */
export function chosenFrom(offered: readonly string[], said: string): Topic | null {
  const number = /^\D{0,12}([1-9])\D{0,3}$/.exec(said)?.[1]
  const byNumber = number === undefined ? undefined : offered[Number(number) - 1]
  if (byNumber !== undefined && said.length < 16) return topicOf(byNumber)
  const words = normalise(said)
  const rank = ORDINALS.findIndex(form => form.test(words))
  const byRank = rank < 0 ? undefined : offered[rank]
  if (byRank !== undefined) return topicOf(byRank)
  const byTitle = [...offered, ...TOPICS.keys()].find(id => normalise(topicOf(id).title) === words)
  return byTitle === undefined ? null : topicOf(byTitle)
}
