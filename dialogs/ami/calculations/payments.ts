import {
  CEILING_EUROS,
  LONGEST_CONVENTION_MONTHS,
  PROGRAMME_POSTS,
  receivedPercentAt,
  tranchesOf
} from '../../../domain/ami/funding'
import type { Figures } from '../../../domain/ami/understanding/figures'
import {
  type Asked,
  type Calculation,
  CEILING,
  CONVENTION,
  PAYMENTS,
  SIGNED,
  SUM,
  said,
  TRANCHE_FACTS,
  WHEN
} from './calculation'
import { rankIn } from './which-payment'
import * as wording from './wording-calculations'

const EACH =
  /\b(?:chacun\w*|chaque|detail\w*|repartition|respectifs?|trois (?:versements|tranches)|3 (?:versements|tranches)|tranches|versements|echeancier)\b/
/** « La première année »: a stretch of time, and no payment. */
const ONE_YEAR = /\b(?:premiere|1ere|1re|1e|deuxieme|seconde|2eme|2e) annee\b/
/** « Que reste-t-il à toucher après la première tranche ? », « deux tranches déjà payées, combien reste-t-il ? » */
const LEFT = /\b(?:reste\w*|restant\w*|manque\w*|encore)\b/
const PAID_SO_FAR =
  /\b(premiere?|1(?: re| ere| er)?|1ere?|1re|deuxieme|seconde?|2(?: eme| e| nde?)?|2eme|2e)(?: premieres?| premiers?)? (?:tranches?|versements?|acomptes?|paiements?|echeances?)\b/
const OF_A_SALARY = /\b(?:salaires?|brut|net|charges?|chargee?s?|remuner\w+)\b/
const IS_PAID =
  /\b(?:apres|encaisse\w*|payee?s?|versee?s?|recue?s?|percue?s?|touchee?s?|tombee?s?|arrivee?s?|deja|une fois|1 fois)\b/
/** What is left of it, and may be carried over: no sum that the text gives. */
const UNSPENT =
  /\breport(?:e|er|ee|es|able|ables)\b|\breliquats?\b|\bnon (?:depens|consomm|utilis|verse)\w*|\b(?:pas|rien) (?:ete |tout |encore )*(?:depens|consomm|utilis)\w*|\binutilis\w+/
/** « 20 % de 50 000 euros »: a payment asked for by its share. */
const SHARE_OF = /\b(20|30|50) pourcent (?:de |des |sur )(\d{5,7})\b/
/** A year of accounts: « sur 2021 », « à l’exercice 2022 », « avant le 31 décembre 2021 ». */
const IN_YEAR =
  /\b(?:(?:sur|en|pour|au titre de|durant|pendant) (?:l (?:annee|exercice) |le budget )?|(?:exercice|budget|annee) )(20\d\d)\b|\bavant (?:le 31 decembre|la fin (?:de l annee )?(?:de )?) ?(20\d\d)\b/
const CALCULATES = /\b(?:en euros|euros|combien|montants?|somme|calcul\w*|chiffr\w*)\b/
const CASH =
  /\bon a (?:quoi|combien)\b|\ba t on\b|\b(?:encaiss\w+|percu\w*|percev\w+|touche\w*|recu\w*|recev\w+|recoi\w*|cumul\w*|obtenu\w*|verse\w*|tresorerie|entre|entree?s?|tomb\w+|rentr\w+)\b/

/** « Combien sur l’exercice 2021, convention signée le… ? »: the payments that fall within one year. */
export function yearOf(figures: Figures): Calculation | null {
  const { words, day } = figures
  if (day === null || !day.hasYear || !(CONVENTION.test(words) || SIGNED.test(words))) return null
  const [, within, until] = IN_YEAR.exec(words) ?? []
  const asked = within ?? until
  if (asked === undefined || !(SUM.test(words) || /\brecettes?\b/.test(words))) return null
  const posts = figures.posts ?? 1
  if (posts < 1 || posts > PROGRAMME_POSTS) return null
  const paid = tranchesOf(day.day, posts * CEILING_EUROS).filter(tranche => {
    const year = (tranche.day ?? day.day).slice(0, 4)
    return year === asked || (until !== undefined && year < until)
  })
  return {
    text: wording.inYear(
      posts,
      said(figures, day.day),
      asked,
      paid.map(tranche => ({
        amountEuros: tranche.amountEuros,
        percent: tranche.percent,
        day: said(figures, tranche.day ?? day.day)
      }))
    ),
    factIds: [...TRANCHE_FACTS, 'subvention-50000-par-poste'],
    posts: figures.posts
  }
}

/** What has been paid after so many months of convention. */
export function receivedAfter({ figures: { words, months }, posts, count }: Asked): Calculation | null {
  if (
    months !== null &&
    (CASH.test(words) || (posts !== null && CONVENTION.test(words))) &&
    /\b(?:apres|au bout|a|au bout de|six mois|un an)\b/.test(words) &&
    /\b(?:part|pourcent\w*|combien|cb|quoi|quel\w*|cumul\w*|montant|total\w*|somme|tout)\b/.test(words) &&
    months <= LONGEST_CONVENTION_MONTHS &&
    (CONVENTION.test(words) || SIGNED.test(words) || /\bau bout\b|\bcumul\w*|\btresorerie\b/.test(words)) &&
    rankIn(words) === null
  ) {
    const percent = receivedPercentAt(months)
    return {
      text: wording.received(months, percent, posts, (count * CEILING_EUROS * percent) / 100),
      factIds: [...TRANCHE_FACTS, 'subvention-50000-par-poste'],
      posts
    }
  }
  return null
}

/** « La première année » : the three payments of it. */
export function ofOneYear({ figures: { words }, posts, count, isOverseas }: Asked): Calculation | null {
  return ONE_YEAR.test(words) && SUM.test(words) && !UNSPENT.test(words)
    ? allTranchesOf(count, posts, isOverseas)
    : null
}

/** What is left to come after the first payment, or after the second. */
export function stillToCome({ figures: { words }, posts, count }: Asked): Calculation | null {
  const first =
    LEFT.test(words) && IS_PAID.test(words) && !OF_A_SALARY.test(words)
      ? PAID_SO_FAR.exec(words)?.[1]
      : undefined
  if (first !== undefined) {
    const percent = /^(?:premiere?|1)/.test(first) ? 80 : 50
    return {
      text: wording.stillToCome(
        count,
        percent === 80 ? 1 : 2,
        percent,
        (count * CEILING_EUROS * percent) / 100
      ),
      factIds: [...TRANCHE_FACTS, 'subvention-50000-par-poste'],
      posts
    }
  }
  return null
}

/** « La première tranche est de 30 000 euros, pour combien de postes ? » */
export function postsOfPayment({ figures: { words, euros } }: Asked): Calculation | null {
  const asHowMany = /\bcombien de (?:postes|conseillers|agents)\b/.test(words) ? rankIn(words) : null
  const paid = euros.find(sum => sum >= 1_000)
  if (asHowMany !== null && paid !== undefined && PAYMENTS.test(words)) {
    const one = tranchesOf(null, CEILING_EUROS)[asHowMany - 1]
    const count = paid / (one?.amountEuros ?? 1)
    if (one && Number.isInteger(count) && count <= PROGRAMME_POSTS)
      return {
        text: wording.oneTranche(count, one.rank, one.percent, paid),
        factIds: [one.factId, 'subvention-50000-par-poste'],
        posts: count
      }
  }
  return null
}

/** « 20 % de 100 000 euros ». */
export function paymentOfShare({ figures: { words } }: Asked): Calculation | null {
  const share = SHARE_OF.exec(words)
  return share && trancheOfShare(Number(share[1]), Number(share[2]))
}

/** One payment by its rank, or all three of them. */
export function paymentsAsked({ figures, posts, count, isOverseas }: Asked): Calculation | null {
  const { words } = figures
  const rank = rankIn(words)
  if (PAYMENTS.test(words) || rank !== null) {
    const asksSum = CALCULATES.test(words)
    if (
      rank !== null &&
      ((figures.posts ?? 0) >= 2 ||
        (asksSum && /\beuros?\b|\bmontant\b|\bsomme\b/.test(words)) ||
        (posts !== null && (asksSum || (figures.posts === null && !WHEN.test(words)))))
    ) {
      const tranche = tranchesOf(null, count * CEILING_EUROS)[rank - 1]
      const one = tranche && wording.oneTranche(count, rank, tranche.percent, tranche.amountEuros)
      const asksTotal = /\b(?:total|totale|en tout|maximum) (?:de|du|et|puis|l|la)\b/.test(words)
      if (tranche && one && asksTotal)
        return {
          text: `${wording.total(count, count * CEILING_EUROS, isOverseas, false)}\n\n${one}`,
          factIds: [...CEILING, tranche.factId],
          posts
        }
      if (tranche && one) return { text: one, factIds: [tranche.factId, 'subvention-50000-par-poste'], posts }
    }
    if (
      rank === null &&
      EACH.test(words) &&
      ((figures.posts ?? 0) >= 2 || /\b(?:en euros|montants?|combien d euros|sommes?|euros)\b/.test(words))
    )
      return allTranchesOf(count, posts, isOverseas)
  }
  return null
}

/** A payment by its share of what so many postes may have; `null` where the sum is no number of postes. */
function trancheOfShare(percent: number, sum: number): Calculation | null {
  const count = sum / CEILING_EUROS
  if (!Number.isInteger(count) || count < 1 || count > PROGRAMME_POSTS) return null
  const tranche = tranchesOf(null, sum).find(one => one.percent === percent)
  return tranche
    ? {
        text: wording.oneTranche(count, tranche.rank, tranche.percent, tranche.amountEuros),
        factIds: [tranche.factId, 'subvention-50000-par-poste'],
        posts: count
      }
    : null
}

export function allTranchesOf(count: number, posts: number | null, isOverseas: boolean): Calculation {
  const sums = tranchesOf(null, count * CEILING_EUROS).map(({ amountEuros }) => amountEuros)
  return {
    text: wording.allTranches(count, sums, isOverseas),
    factIds: [...TRANCHE_FACTS, 'subvention-50000-par-poste'],
    posts
  }
}
