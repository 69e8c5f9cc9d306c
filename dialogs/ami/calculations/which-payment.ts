import { figuresIn } from '../../../domain/ami/understanding/figures'
import { PAYMENTS } from './calculation'

export const FIRST =
  /\b(?:premiere?|1ere?|1re|1e|debut|demarrage|avance)\b(?! an)|\b1 (?:re|ere|er|versement|tranche|acompte)\b(?! an)|\b(?:versement|paiement|acompte) (?:qui suit|a|apres|suivant) (?:la )?signature\b|\b(?:dans|sous|pendant) (?:le |1 )mois (?:(?:qui (?:suit|suivra)|suivant|apres) )?(?:la |de la )?signature\b|\b(?:des|tout de suite apres|juste apres) la signature\b(?=.*\bcombien\b)/
export const SECOND =
  /\b(?:deuxieme|seconde?|2eme|2e|2nde?|intermediaire)\b(?! an)|\b2 (?:e|eme|nde?|versement|tranche|acompte)\b/
export const LAST =
  /\b(?:troisieme|3eme|3e|derniere?|dernier|solde|final|finale)\b(?! an)|\b3 (?:(?:e|eme)(?! an)|versement|tranche|acompte)\b/
/** « La tranche des six mois », « le versement de 30 % », « le versement à un an »: a payment by its month or by its share. */
const PAYMENT_OF =
  /\b(?:versement|tranche|acompte|echeance|paiement)(?: prevue?| versee?| payee?| du)? (?:a |au |de |des |du |d |apres |au bout de )+(?:l |la |les )?(\d{1,2} (?:e |eme )?mois|1 an|1 annee|semestre|20 pourcent|30 pourcent|50 pourcent)\b|\b(?:tombe\w*|arrive\w*) (?:a |au bout de |apres )(6 mois|12 mois|1 an)\b|\b(?:les|des|aux) (20 pourcent|30 pourcent|50 pourcent)(?= (?:restants?|suivants?|du debut|de (?:la |l )?(?:subvention|aide|signature|depart|fin))\b|$)/
/** « Et la dernière ? » */
const RANK_ALONE =
  /^(?:et |pour |alors )*(?:la |le )(?:premiere?|deuxieme|seconde?|troisieme|derniere?|1re|1ere|2e|2eme|3e|3eme)(?: (?:alors|quand|combien|c est quand|c est combien))?$/
const RANKS: readonly (readonly [RegExp, 1 | 2 | 3])[] = [
  [/^(?:1 (?:e |er )?mois|20 pourcent)/, 1],
  [/^(?:6 (?:e |eme )?mois|semestre|30 pourcent)/, 2],
  [/^(?:12 (?:e |eme )?mois|1 an|50 pourcent)/, 3]
]

/** Which of the three payments a question names. */
export function paymentRankIn(said: string): 1 | 2 | 3 | null {
  const { words } = figuresIn(said)
  return PAYMENTS.test(words) || /\bsolde\b/.test(words) || RANK_ALONE.test(words) ? rankIn(words) : null
}

export function rankIn(words: string): 1 | 2 | 3 | null {
  if (LAST.test(words)) return 3
  if (SECOND.test(words)) return 2
  if (FIRST.test(words)) return 1
  const named = PAYMENT_OF.exec(words)?.slice(1).find(Boolean)
  return RANKS.find(([form]) => form.test(named ?? ''))?.[1] ?? null
}
