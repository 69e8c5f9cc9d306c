import {
  CEILING_EUROS,
  FUNDED_MONTHS,
  fundingPlan,
  LONGEST_CONVENTION_MONTHS
} from '../../../domain/ami/funding'
import type { Figures } from '../../../domain/ami/understanding/figures'
import { type Asked, type Calculation, YEARLY } from './calculation'
import * as wording from './wording-calculations'

export const PAY =
  /\b(?:salaire|salaires|paye\w*|paie\w*|remuner\w+|brut|net|charges?|chargee?s?|cout\w*|coute\w*|traitement|gagne|smic|tout compris|revien\w+)\b/
/** What is told of a pay, and never of a subvention. */
const GROSS = /\b(?:brut|net|charges?|chargee?s?|salaires?|remuner\w+|paye\w*)\b/
const REMAINS =
  /\b(?:reste\w*|restant\w*|charge|deduit\w*|deduite|deduction|couvr\w+|manque\w*|complement|completer|ajouter|rajouter|paye\w*|prevoir|budget|cout\w*|financ\w*|suffi\w*|passe|rentre|tient|ca fait|combien|part)\b/

/** Whether a pay may be so low: the SMIC answers, and no sum. */
export const OF_THE_FLOOR =
  /\b(?:plancher|(?:c est |est ce )?(?:legal|autorise|permis|trop peu|trop bas)|moins que le smic|sous le smic|en dessous du smic|le droit|minimum (?:legal|oblig\w*|impose)|(?:1|un) minimum)\b/
/** Monthly pay, whole euros, that somebody may mean: less is no pay, more is a total. */
const isMonthlyPay = (sum: number) => sum >= 900 && sum <= 12_000

/** What the collectivité adds to the subvention for the pay that is told. */
export function remainingPay({ figures, count }: Asked): Calculation | null {
  const pay = payIn(figures)
  return pay !== undefined && PAY.test(figures.words) && REMAINS.test(figures.words)
    ? remainingOf(figures, count, pay)
    : null
}

/** Pay by the month, whole euros, as it was told or a twelfth of what was told by the year. */
export function payIn({ words, euros }: Figures): number | undefined {
  const monthly = employerCostIn(words) ?? euros.find(isMonthlyPay)
  if (monthly !== undefined || !YEARLY.test(words) || !GROSS.test(words)) return monthly
  const yearly = euros.find(sum => sum % CEILING_EUROS !== 0 && isMonthlyPay(sum / 12))
  return yearly === undefined ? undefined : Math.round(yearly / 12)
}

/** Where both are told, what the employer pays and not what the conseiller receives. */
function employerCostIn(words: string): number | undefined {
  const after =
    /\b(?:cout employeur|employeur|charges comprises|cout (?:total|charge))\b[^0-9]{0,20}(\d{3,5}) euros?/
  const before =
    /\b(\d{3,5}) euros? (?:par mois )?(?:charges comprises|toutes charges|charge\w*|cout employeur|employeur)\b/
  const sum = Number((before.exec(words) ?? after.exec(words))?.[1])
  return isMonthlyPay(sum) ? sum : undefined
}

/** « Charges 42 % », « 42 % de charges »: what the employer adds to the gross pay. */
function chargesIn(words: string): number | null {
  const share =
    /\bcharges?(?: \w+){0,3} (\d{1,2}) pourcent\b/.exec(words)?.[1] ??
    /\b(\d{1,2}) pourcent (?:de )?(?:charges?|cotisations?)\b/.exec(words)?.[1]
  return share === undefined ? null : Number(share)
}

export function remainingOf({ words, months }: Figures, count: number, pay: number): Calculation {
  const charges = employerCostIn(words) === undefined ? chargesIn(words) : null
  const monthlyEuros = charges === null ? pay : Math.round((pay * (100 + charges)) / 100)
  const length =
    months === null || months < FUNDED_MONTHS || months > LONGEST_CONVENTION_MONTHS ? FUNDED_MONTHS : months
  const plan = fundingPlan({
    posts: count,
    months: length,
    grossEuros: null,
    employerEuros: monthlyEuros,
    overseas: false,
    signedOn: null
  })
  const totalEuros = plan.cost?.totalEuros ?? 0
  const remainingEuros = plan.cost?.remainingEuros ?? 0
  const isGross = charges === null && !/\bcharge|\bemployeur|\bcout/.test(words)
  const given = { count, months: length, monthlyEuros, totalEuros, subventionEuros: plan.subventionEuros }
  const text =
    remainingEuros === 0
      ? wording.coveredEntirely({ ...given, isGross })
      : wording.remaining({ ...given, remainingEuros, isGross })
  return {
    text,
    factIds: [
      'montant-maximum-50000',
      'etat-finance-24-mois',
      'complement-remuneration',
      'remuneration-smic-minimum'
    ],
    posts: count
  }
}
