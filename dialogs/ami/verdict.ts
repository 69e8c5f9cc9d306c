import { factOf } from '../../domain/ami/knowledge'
import type { Topic } from '../../domain/ami/topic'
import { normalise } from '../../domain/language/normalise'
import * as wording from './wording'

/** « Est-ce que… », « peut-on… », an inversion: a question that a yes or a no answers. */
const ASKS_YES_OR_NO =
  /\b(?:est ce qu|est ce que|peut (?:on|il|elle)|peuvent (?:ils|elles)|pouvons nous|pouvez vous|doit (?:on|il|elle)|devons nous|sommes nous|avons nous|a t (?:on|il|elle)|ont (?:ils|elles)|est (?:il|elle)|sont (?:ils|elles)|faut il|y a t il|on peut|il peut|elle peut|on a le droit|c est possible|autorise|possible|eligibles?|ok)\b/
/** What turns a question round, or makes it more than one. */
const TURNED =
  /\b(?:pas|plus|jamais|aucun|sauf|trop|assez|insuffisante?s?|eliminatoire|empeche|disqualifie|minimum|minimale?|exclue?s?|interdite?s?|impossible|refuse|refus|seulement|uniquement|ou (?:non|pas|bien)|combien|quand|comment|pourquoi|qui|quel|quels|quelle|quelles|sans)\b/

/** « C’est bien 60 000 € ? », « vous confirmez ? » */
const ASKS_TO_CONFIRM =
  /\b(?:c est bien|est bien|sont bien|est ce bien|confirm\w+|exacte?|c est (?:ca|bon|vrai|correct)|n est ce pas|non|correct)\b/

/** Words after numbers that say what they count; other numbers are dates, references or counts of the question's own. */
const FIGURE =
  /(\d[\d ]*)\s*(?:€|euros?|k€|%|pour cent|mois|ans?\b|annees?|jours?|postes?|thematiques?|tranches?|axes?|millions?)/g

/** What stands before the answer: a yes or a no where the question calls for one, or the refusal of a wrong figure. */
export function beforeAnswer(said: string, topic: Topic): string {
  const words = normalise(said)
    .replace(/[?!.,;:]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const { verdict } = topic
  if (ASKS_TO_CONFIRM.test(words) && saysAnotherFigure(words, topic)) return wording.notWhatItSays
  if (!verdict || verdict.unless?.test(words) || TURNED.test(words) || !ASKS_YES_OR_NO.test(words)) return ''
  if (saysAnotherFigure(words, topic)) return ''
  return wording.verdicts[verdict.says]
}

/** Whether the question affirms a figure that neither the answer nor its passages hold. */
export function saysAnotherFigure(words: string, topic: Topic): boolean {
  const known = normalise([topic.answer, ...topic.factIds.map(id => factOf(id).quote)].join(' ')).replace(
    /(\d) (?=\d{3}\b)/g,
    '$1'
  )
  const said = [...words.replace(/(\d) (?=\d{3}\b)/g, '$1').matchAll(FIGURE)].map(([, figure = '']) =>
    figure.trim()
  )
  return said.some(figure => !new RegExp(`(?<!\\d)${figure}(?!\\d)`).test(known))
}
