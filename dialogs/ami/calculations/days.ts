import {
  CEILING_EUROS,
  FUNDED_MONTHS,
  LONGEST_CONVENTION_MONTHS,
  PROGRAMME_POSTS,
  tranchesOf
} from '../../../domain/ami/funding'
import { DELAY_DAYS } from '../../../domain/ami/obligations'
import type { Figures } from '../../../domain/ami/understanding/figures'
import { addDays, addMonths, type Day } from '../../../domain/values/day'
import { impossibleDay } from '../forms/wording-forms'
import {
  type Calculation,
  CONVENTION,
  none,
  PAYMENTS,
  REPORT,
  SIGNED,
  said,
  TRANCHE_FACTS,
  WHEN
} from './calculation'
import { FIRST, LAST, rankIn, SECOND } from './which-payment'
import * as wording from './wording-calculations'

/** « Profil transmis le… »: a candidat put before the collectivité, and no dossier that it sends. */
const PUT_BEFORE =
  /\b(?:profils?|candidate?s?|cv)\b.*\b(?:transmis\w*|soumis\w*|envoyee?s?|recue?s?|adresse\w*|communique\w*|apparue?s?|mis en ligne|montre\w*)\b|\b(?:transmis|soumis|envoye|adresse|communique|montre)\w* (?:ce |cette |le |la |les |1 |un |une |des )*(?:profils?|candidate?s?|cv)\b|\b(?:prevenu|averti|informe)\w* (?:de |d )?(?:1 |un |une |l |la |le )?(?:arrivee d |apparition d )?(?:1 |un |une )?(?:profils?|candidate?s?|cv)\b|\b(?:recu|vu) (?:ce |cette |le |la |les |1 |un |une |des )*(?:profils?|candidate?s?|cv)\b/
const DELAY_FACTS = ['delai-selection-15-jours', 'delai-signature-15-jours'] as const

/** What is paid by the tranches. */
const MONEY =
  /\b(?:argent|subvention\w*|aide|fonds|sous|verse\w*|vers\w+|touch\w+|perc\w+|rec(?:oi|ev|u)\w*|encaiss\w+|pay\w+|paie\w*|virements?|credits?|euros?|pourcent|tresorerie|recettes?|solde|tomb\w*)\b/
const CHOSEN = /\b(?:retenu\w*|selectionn\w*|choisi\w*|choix|selection)\b/
const CONTRACT = /\b(?:contrat|embauch\w*|prise de (?:poste|fonction)|arriv\w*|recrut\w*)\b/

/** Of several days told, the one that what is asked is counted from. */
function fromTheRightDay(figures: Figures): Figures {
  const { words, dated } = figures
  if (dated.length < 2) return figures
  const isOfMoney = PAYMENTS.test(words) || CONVENTION.test(words)
  const right = isOfMoney
    ? (dated.find(({ event }) => CONVENTION.test(event)) ??
      dated.find(({ event }) => SIGNED.test(event) && !CONTRACT.test(event)))
    : SIGNED.test(words) || /\bcontrat\b/.test(words)
      ? dated.find(({ event }) => CHOSEN.test(event))
      : undefined
  return right ? { ...figures, day: right.day } : figures
}

/** The day that a delay ends on, counted from the day told. */
export function dateOf(given: Figures): Calculation | null {
  const figures = fromTheRightDay(given)
  const { words, day, noSuchDay, dayOfMonth, dated } = figures
  if (
    noSuchDay &&
    (CONVENTION.test(words) || SIGNED.test(words) || /\b(?:present\w*|depos\w*)\b/.test(words))
  )
    return none(impossibleDay(noSuchDay.date, noSuchDay.month, noSuchDay.year), [])
  if (day === null) return withoutDate(words, dayOfMonth)
  const from = day.day
  const show = (to: Day) => said(figures, to)

  if (/\b(?:recours|contest\w+|attaqu\w+)\b/.test(words)) return null
  // The day of the choice is told: the contract is counted from it, whenever the candidat was presented.
  const isOfContract = SIGNED.test(words) || /\bcontrat\b/.test(words)
  const isChosenOn =
    dated.length > 1 &&
    isOfContract &&
    dated.some(({ event }) => CHOSEN.test(event)) &&
    !CONVENTION.test(words)
  if (
    !isChosenOn &&
    (/\bpresent\w*|\bpropos\w*/.test(words) || PUT_BEFORE.test(words)) &&
    /\b(?:candidat\w*|profils?|cv|plateforme|plate forme|quelqu un|personne|choisir|selectionner|retenir|decider|designer)\b/.test(
      words
    )
  ) {
    const select = addDays(from, DELAY_DAYS)
    if (isOfContract) {
      const sign = addDays(select, DELAY_DAYS)
      return none(wording.selectAndSignBy(show(from), show(select), show(sign)), DELAY_FACTS)
    }
    return none(wording.selectBy(show(from), show(select)), ['delai-selection-15-jours'])
  }
  if (CHOSEN.test(words) && isOfContract && !CONVENTION.test(words)) {
    return none(wording.signBy(show(from), show(addDays(from, DELAY_DAYS))), [
      'delai-signature-15-jours',
      'contact-organisme-avant-signature'
    ])
  }
  if (
    /\b(?:depos\w*|depot|candidatures?|candidat(?:er|e|ons|ez|ait)|dossier|envoy\w*|postul\w*)\b/.test(
      words
    ) &&
    !/\b(?:formation|stage|candidate (?:a|est|arriv\w*|present\w*|retenu\w*)|valide\w*|accepte\w*|recevable|ferm\w+|clos|close|clot\w+|limite|jusqu\w*|fin|finit|termin\w*|expir\w*)\b/.test(
      words
    ) &&
    !SIGNED.test(words) &&
    !CONVENTION.test(words)
  ) {
    const month = from.slice(0, 7)
    const date = Number(from.slice(8))
    return none(wording.examinedOn(show(date <= 15 ? `${month}-15` : addMonths(`${month}-15`, 1))), [
      'anct-etudie-15-du-mois'
    ])
  }
  if ((!CONVENTION.test(words) && !SIGNED.test(words)) || REPORT.test(words)) return null
  const tranches = tranchesOf(from, CEILING_EUROS)
  const rank = rankIn(words)
  if (/\b(?:fin|finit|termin\w*|jusqu\w*|expir\w*|acheve|echoit|cesse)\b/.test(words) && rank === null) {
    return none(
      wording.fundedUntil(
        show(from),
        show(addMonths(from, FUNDED_MONTHS)),
        show(addMonths(from, LONGEST_CONVENTION_MONTHS))
      ),
      ['etat-finance-24-mois', 'convention-36-mois-max']
    )
  }
  const one = tranches.find(tranche => tranche.rank === rank)
  if (one?.day) {
    const text = wording.trancheDay(one.rank, show(one.day), show(from), one.percent)
    const { posts } = figures
    if (posts === null || posts < 1 || posts > PROGRAMME_POSTS) return none(text, [one.factId])
    const sum = tranchesOf(null, posts * CEILING_EUROS)[one.rank - 1]?.amountEuros ?? 0
    return {
      text: `${text} ${wording.oneTranche(posts, one.rank, one.percent, sum)}`,
      factIds: [one.factId, 'subvention-50000-par-poste'],
      posts
    }
  }
  if (!PAYMENTS.test(words) && !MONEY.test(words) && !WHEN.test(words)) return null
  return none(
    wording.trancheDays(
      tranches.map(tranche => show(tranche.day ?? from)),
      show(from)
    ),
    TRANCHE_FACTS
  )
}

/** Delays that need no date to be told. */
function withoutDate(words: string, dayOfMonth: number | null): Calculation | null {
  if (
    dayOfMonth !== null &&
    dayOfMonth <= 31 &&
    /\b(?:depos\w*|depot|candidat\w*|dossier|envoy\w*)\b/.test(words)
  ) {
    const text =
      dayOfMonth > 15 ? wording.examinedNextMonth(dayOfMonth) : wording.examinedThisMonth(dayOfMonth)
    return none(text, ['anct-etudie-15-du-mois'])
  }
  if (/\b(?:entre|separ\w+|ecart|intervalle)\b/.test(words) && PAYMENTS.test(words)) {
    if (SECOND.test(words) && LAST.test(words))
      return none(wording.betweenTranches, ['tranche-2-30', 'tranche-3-50'])
    if (FIRST.test(words) && SECOND.test(words))
      return none(wording.betweenFirstTranches, ['tranche-1-20', 'tranche-2-30'])
  }
  if (
    /\bcombien\b|\bdelai\b|\bjours\b/.test(words) &&
    /\bpresent\w*/.test(words) &&
    /\bsignature|\bsign\w+|\bcontrat\b/.test(words) &&
    /\b(?:entre|total|tout|cumul\w*|maximum|au plus)\b/.test(words)
  )
    return none(wording.thirtyDays, DELAY_FACTS)
  return null
}
