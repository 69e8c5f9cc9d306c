import {
  CEILING_EUROS,
  FUNDED_MONTHS,
  fundingPlan,
  LONGEST_CONVENTION_MONTHS,
  PROGRAMME_POSTS,
  receivedPercentAt,
  tranchesOf
} from '../../domain/ami/funding'
import { DELAY_DAYS } from '../../domain/ami/obligations'
import { type Figures, figuresIn } from '../../domain/ami/understanding/figures'
import { addDays, addMonths, type Day } from '../../domain/values/day'
import { deliberationSum } from './deliberation-sums'
import { impossibleDay } from './forms/wording-forms'
import * as wording from './wording-calculations'

/** What code worked out, and what it rests on. */
export interface Calculation {
  readonly text: string
  readonly factIds: readonly string[]
  /** Postes it was about, for what is asked next. */
  readonly posts: number | null
}

const SUM =
  /\b(?:combien|montant|somme|total|totale?s?|plafond|enveloppe|budget|soutien|euros?|touche\w*|percev\w+|recoi\w*|recev\w+|subvention\w*|aide|financ\w*|ca (?:fait|ferait|fera|donne|donnerait)|fait combien|rapporte|argent|verse\w*|credits?)\b/
/** What asks for a sum whatever else is said. */
const ASKS_SUM =
  /\b(?:maximum (?:que|qu|possible|total|de l etat)|combien|cb|montants?|sommes?|total|totale?s?|plafond|enveloppe|budget|euros?|ca (?:fait|ferait|fera|donne|donnerait)|chiffr\w*|calcul\w*|rapporte)\b|\bquel\w* (?:est |sera |serait |seraient )?(?:la |l |le |les )?(?:subvention|aide|soutien|financement|credits?|dotation|prise en charge)|\b(?:touche\w*|recoi\w*|percoi\w*|verse\w*|donne\w*|aide|apporte) (?:t )?(?:on |nous )?(?:quoi|combien)\b/
/** What asks for something else than a sum: whom, how, whether. */
const ASKS_ELSE =
  /\b(?:qui|comment|pourquoi|quand|ou|est ce qu\w*|peut|peuvent|pouvons|doit|doivent|devons|faut|possible|obligatoire|oblige\w*|eligible\w*|finance|finance[rz]|en (?:1|une?) (?:fois|seule fois)|(?:est|sont|sera|seront) (?:elles?|ils?|bien)?)\b/
/** « Deux postes, l’aide est versée à qui ? » speaks of money and asks for no sum. */
const asksForSum = (words: string) => ASKS_SUM.test(words) || (SUM.test(words) && !ASKS_ELSE.test(words))
const PAYMENTS = /\b(?:versements?|tranches?|acomptes?|echeances?|fois|paiements?|part|parts)\b/
const FIRST =
  /\b(?:premiere?|1ere?|1re|1e|debut|demarrage|avance)\b(?! an)|\b1 (?:versement|tranche|acompte)\b|\b(?:versement|paiement|acompte) (?:qui suit|a|apres|suivant) (?:la )?signature\b|\b(?:dans|sous|pendant) (?:le |1 )mois (?:(?:qui (?:suit|suivra)|suivant|apres) )?(?:la |de la )?signature\b|\b(?:des|tout de suite apres|juste apres) la signature\b(?=.*\bcombien\b)/
const SECOND =
  /\b(?:deuxieme|seconde?|2eme|2e|2nde?|intermediaire)\b(?! an)|\b2 (?:e|eme|nde?|versement|tranche|acompte)\b/
const LAST =
  /\b(?:troisieme|3eme|3e|derniere?|dernier|solde|final|finale)\b|\b3 (?:e|eme|versement|tranche|acompte)\b/
/** « La tranche des six mois », « le versement de 30 % », « le versement à un an »: a payment by its month or by its share. */
const PAYMENT_OF =
  /\b(?:versement|tranche|acompte|echeance|paiement)(?: prevue?| versee?| payee?| du)? (?:a |au |de |des |du |d |apres |au bout de )+(?:l |la |les )?(\d{1,2} (?:e |eme )?mois|1 an|1 annee|semestre|20 pourcent|30 pourcent|50 pourcent)\b|\b(?:les|des|aux) (20 pourcent|30 pourcent|50 pourcent)(?= (?:restants?|suivants?|du debut|de (?:la |l )?(?:subvention|aide|signature|depart|fin))\b|$)/
const RANKS: readonly (readonly [RegExp, 1 | 2 | 3])[] = [
  [/^(?:1 (?:e |er )?mois|20 pourcent)/, 1],
  [/^(?:6 (?:e |eme )?mois|semestre|30 pourcent)/, 2],
  [/^(?:12 (?:e |eme )?mois|1 an|50 pourcent)/, 3]
]
const EACH =
  /\b(?:chacun\w*|chaque|detail\w*|repartition|respectifs?|trois (?:versements|tranches)|3 (?:versements|tranches)|tranches|versements|echeancier)\b/
/** « La première année »: a stretch of time, and no payment. */
const ONE_YEAR = /\b(?:premiere|1ere|1re|1e|deuxieme|seconde|2eme|2e) annee\b/
/** « Que reste-t-il à toucher après la première tranche ? » */
const STILL_TO_COME =
  /\breste\w*\b.*\b(?:touch|perce|recev|vers|ven|encaiss)\w*\b.*\bapres (?:la |le |les |l )?(premiere?|1|deuxieme|seconde?|2|deux)(?: premieres?)? (?:tranches?|versements?|acomptes?|paiements?|echeances?)\b/
/** What is left of it, and may be carried over: no sum that the text gives. */
const UNSPENT =
  /\breport(?:e|er|ee|es|able|ables)\b|\breliquats?\b|\bnon (?:depens|consomm|utilis|verse)\w*|\b(?:pas|rien) (?:ete |tout |encore )*(?:depens|consomm|utilis)\w*|\binutilis\w+/
/** A vote is counted in voices, whatever it was about. */
const VOTE = /\bvot\w* contre\b|\babstention\w*|\bcontre le vote\b|\boppos\w+\b.*\bvot\w+|\bvoix\b/
/** « 20 % de 50 000 euros »: a payment asked for by its share. */
const SHARE_OF = /\b(20|30|50) pourcent (?:de |des |sur )(\d{5,7})\b/
const WHEN = /\bquand\b|\bdates?\b|\becheances?\b/
/** A year of accounts: « sur 2021 », « à l’exercice 2022 », « avant le 31 décembre 2021 ». */
const IN_YEAR =
  /\b(?:(?:sur|en|pour|au titre de|durant|pendant) (?:l (?:annee|exercice) |le budget )?|(?:exercice|budget|annee) )(20\d\d)\b|\bavant (?:le 31 decembre|la fin (?:de l annee )?(?:de )?) ?(20\d\d)\b/
const CALCULATES = /\b(?:en euros|euros|combien|montants?|somme|calcul\w*|chiffr\w*)\b/
const MONTHLY = /\b(?:par mois|mensuel\w*|chaque mois|mois par mois|mensualite\w*|au mois)\b/
const YEARLY = /\b(?:par an|annuel\w*|chaque annee|a l annee)\b/
const CASH =
  /\bon a (?:quoi|combien)\b|\ba t on\b|\b(?:encaiss\w+|percu\w*|percev\w+|touche\w*|recu\w*|recev\w+|recoi\w*|cumul\w*|obtenu\w*|verse\w*|tresorerie|entre|entree?s?|tomb\w+|rentr\w+)\b/
const PAY =
  /\b(?:salaire|salaires|paye\w*|paie\w*|remuner\w+|brut|net|charges?|chargee?s?|cout\w*|coute\w*|traitement|gagne|smic|tout compris|revien\w+)\b/
/** What is told of a pay, and never of a subvention. */
const GROSS = /\b(?:brut|net|charges?|chargee?s?|salaires?|remuner\w+|paye\w*)\b/
const REMAINS =
  /\b(?:reste\w*|restant\w*|charge|deduit\w*|deduite|deduction|couvr\w+|manque\w*|complement|completer|ajouter|rajouter|paye\w*|prevoir|budget|cout\w*|financ\w*|suffi\w*|passe|rentre|tient|ca fait|combien|part)\b/
const OVERSEAS =
  /\b(?:outre ?mer|drom|dom|guadeloupe|martinique|guyane|reunion|mayotte|ultramarin\w*|polynesie|caledonie)\b/
const REPORT = /\b(?:reporting\w*|rapports?|comptes? rendus?|bilans?)\b/
const CONVENTION = /\bconventions?\b/
const SIGNED = /\b(?:sign\w+)\b/

/** « Combien d’usagers par mois »: a number of people or things is no sum of money. */
const COUNTS_THINGS =
  /\b(?:combien|nombre) (?:de |d |des )+(?!(?:euros?|argent|sous|fois|tranches?|versements?|postes?|conseill\w*|agents?|subventions?|credits?|aide|mois|financement|total)\b)[a-z]/
/** Postes of the Caudrésis-Catésis. @see fact delib-deux-postes */
const VOTED_POSTS = 2
const VOTED =
  /\bpostes? (?:de |dans )(?:sa |leur |la |cette )?delib|\b(?:postes?|conseillers?|recrutements?) (?:\w+ ){0,2}(?:votes?|crees?|decides?|autorises?|prevus?) (?:par|a|dans|au) (?:\w+ ){0,3}(?:agglo\w*|caudresis|ca2c|deliberation|communaute)/
/** « Profil transmis le… »: a candidat put before the collectivité, and no dossier that it sends. */
const PUT_BEFORE =
  /\b(?:profils?|candidate?s?|cv)\b.*\b(?:transmis\w*|soumis\w*|envoye\w*|recue?s?|adresse\w*|communique\w*|apparue?s?|mis en ligne|montre\w*)\b|\b(?:transmis|soumis|envoye|adresse|communique|montre)\w* (?:ce |cette |le |la |les |1 |un |une |des )*(?:profils?|candidate?s?|cv)\b|\b(?:prevenu|averti|informe)\w* (?:de |d )?(?:1 |un |une |l |la |le )?(?:arrivee d |apparition d )?(?:1 |un |une )?(?:profils?|candidate?s?|cv)\b|\b(?:recu|vu) (?:ce |cette |le |la |les |1 |un |une |des )*(?:profils?|candidate?s?|cv)\b/
/** Facts behind the sums. */
const CEILING = ['subvention-50000-par-poste', 'montant-maximum-50000', 'etat-finance-24-mois'] as const
const TRANCHE_FACTS = ['tranche-1-20', 'tranche-2-30', 'tranche-3-50'] as const
const REPORT_FACTS = [
  'reporting-mensuel-structure',
  'reporting-trimestriel-subvention',
  'reporting-semestriel-conseiller'
] as const
const DELAY_FACTS = ['delai-selection-15-jours', 'delai-signature-15-jours'] as const

/** Monthly pay, whole euros, that somebody may mean: less is no pay, more is a total. */
const isMonthlyPay = (sum: number) => sum >= 900 && sum <= 12_000

/**
 * The calculation that a question asks for; `null` when it asks for none. What is missing is never guessed: without a date
 * there is no day, without a number of postes the sums are those of one.
 *
 * @param before  postes spoken of earlier in the conversation
 */
export function calculationFor(figures: Figures, before: number | null): Calculation | null {
  if (VOTE.test(figures.words)) return null
  return (
    deliberationSum(figures.words) ??
    yearOf(figures) ??
    planOf(figures) ??
    dateOf(figures) ??
    sumOf(figures, before)
  )
}

/** Postes, a day of signature, and perhaps a pay: the sums and the days together, as the form gives them. */
function planOf(figures: Figures): Calculation | null {
  const { words, day, posts } = figures
  if (day === null || posts === null || posts < 1 || posts > PROGRAMME_POSTS) return null
  const isSignature = CONVENTION.test(words) || SIGNED.test(words)
  const pay = payIn(figures)
  const isPaid = pay !== undefined && PAY.test(words)
  if (!isSignature || rankIn(words) !== null || REPORT.test(words)) return null
  if (!isPaid && !SUM.test(words) && !PAYMENTS.test(words)) return null
  const isOverseas = OVERSEAS.test(words)
  const sums = tranchesOf(day.day, posts * CEILING_EUROS)
  const plan = wording.plan(
    posts,
    said(figures, day.day),
    sums.map(({ amountEuros, percent, day: paidOn }) => ({
      amountEuros,
      percent,
      day: said(figures, paidOn ?? day.day)
    })),
    isOverseas
  )
  const rest = isPaid ? remainingOf(figures, posts, pay) : null
  return {
    text: rest ? `${plan}\n\n${rest.text}` : plan,
    factIds: [...new Set([...CEILING, ...TRANCHE_FACTS, ...(rest?.factIds ?? [])])],
    posts
  }
}

const said = (figures: Figures, day: Day) => wording.frenchDay(day, figures.day?.hasYear ?? false)
const none = (text: string, factIds: readonly string[]): Calculation => ({ text, factIds, posts: null })

/** Which of the three payments a question names. */
export function paymentRankIn(said: string): 1 | 2 | 3 | null {
  const { words } = figuresIn(said)
  return PAYMENTS.test(words) ? rankIn(words) : null
}

function rankIn(words: string): 1 | 2 | 3 | null {
  if (LAST.test(words)) return 3
  if (SECOND.test(words)) return 2
  if (FIRST.test(words)) return 1
  const named = PAYMENT_OF.exec(words)?.slice(1).find(Boolean)
  return RANKS.find(([form]) => form.test(named ?? ''))?.[1] ?? null
}

function dateOf(figures: Figures): Calculation | null {
  const { words, day, noSuchDay, dayOfMonth } = figures
  if (
    noSuchDay &&
    (CONVENTION.test(words) || SIGNED.test(words) || /\b(?:present\w*|depos\w*)\b/.test(words))
  )
    return none(impossibleDay(noSuchDay.date, noSuchDay.month, noSuchDay.year), [])
  if (day === null) return withoutDate(words, dayOfMonth)
  const from = day.day
  const show = (to: Day) => said(figures, to)

  if (/\b(?:recours|contest\w+|attaqu\w+)\b/.test(words)) return null
  if (
    (/\bpresent\w*|\bpropos\w*/.test(words) || PUT_BEFORE.test(words)) &&
    /\b(?:candidat\w*|profils?|cv|plateforme|plate forme|quelqu un|personne|choisir|selectionner|retenir|decider|designer)\b/.test(
      words
    )
  ) {
    const select = addDays(from, DELAY_DAYS)
    if (SIGNED.test(words) || /\bcontrat\b/.test(words)) {
      const sign = addDays(select, DELAY_DAYS)
      return none(wording.selectAndSignBy(show(from), show(select), show(sign)), DELAY_FACTS)
    }
    return none(wording.selectBy(show(from), show(select)), ['delai-selection-15-jours'])
  }
  if (
    /\b(?:retenu\w*|selectionn\w*|choisi\w*|choix|selection)\b/.test(words) &&
    (SIGNED.test(words) || /\bcontrat\b/.test(words)) &&
    !CONVENTION.test(words)
  ) {
    return none(wording.signBy(show(from), show(addDays(from, DELAY_DAYS))), [
      'delai-signature-15-jours',
      'contact-organisme-avant-signature'
    ])
  }
  if (
    /\b(?:depos\w*|depot|candidat\w*|dossier|envoy\w*|postul\w*)\b/.test(words) &&
    !/\b(?:ferm\w+|clos|close|clot\w+|limite|jusqu\w*|fin|finit|termin\w*|expir\w*)\b/.test(words) &&
    !SIGNED.test(words) &&
    !CONVENTION.test(words)
  ) {
    const month = from.slice(0, 7)
    const date = Number(from.slice(8))
    return none(wording.examinedOn(show(date <= 15 ? `${month}-15` : addMonths(`${month}-15`, 1))), [
      'anct-etudie-15-du-mois'
    ])
  }
  if (!CONVENTION.test(words) && !SIGNED.test(words)) return null
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
  return none(
    wording.trancheDays(
      tranches.map(tranche => show(tranche.day ?? from)),
      show(from)
    ),
    TRANCHE_FACTS
  )
}

/** « Combien sur l’exercice 2021, convention signée le… ? »: the payments that fall within one year. */
function yearOf(figures: Figures): Calculation | null {
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

function sumOf(figures: Figures, before: number | null): Calculation | null {
  const { words, months, euros } = figures
  const posts = figures.posts ?? before
  // « Les postes votés par l'agglo »: the délibération says how many.
  if (figures.posts === null && VOTED.test(words) && SUM.test(words) && !/\bcombien de\b/.test(words))
    return {
      text: wording.total(VOTED_POSTS, VOTED_POSTS * CEILING_EUROS, false, false),
      factIds: ['delib-deux-postes', ...CEILING],
      posts: VOTED_POSTS
    }
  if (figures.posts !== null && (figures.posts < 1 || figures.posts > PROGRAMME_POSTS) && SUM.test(words))
    return { text: wording.tooManyPosts(PROGRAMME_POSTS), factIds: ['axe1-4000-conseillers'], posts: null }
  const count = posts ?? 1
  const isOverseas = OVERSEAS.test(words)

  if (REPORT.test(words)) return reportsIn(figures)
  if (COUNTS_THINGS.test(words)) return null
  const pay = payIn(figures)
  if (pay !== undefined && PAY.test(words) && REMAINS.test(words)) return remainingOf(figures, count, pay)
  if (
    figures.posts === PROGRAMME_POSTS &&
    SUM.test(words) &&
    /\b(?:total|tout|cout\w*|coute\w*|budget|etat)\b/.test(words)
  )
    return none(wording.programme(PROGRAMME_POSTS * CEILING_EUROS), [
      'axe1-4000-conseillers',
      'subvention-50000-par-poste'
    ])

  // « 200 euros de plus par mois » is a supplement, not a sum to share out.
  const isSupplement = euros.some(sum => sum < 900)
  // What the conseiller gets by the month is a salary, not a share of the subvention.
  const isTheirs =
    /\b(?:il|elle|(?:le|l|un|du) (?:conseiller|agent|salarie))\b.*\b(?:touche\w*|gagn\w*)|\b(?:touche|gagne)(?:ra)?(?: t)? (?:il|elle|le conseiller|l agent)\b/.test(
      words
    )
  if (
    !isSupplement &&
    !isTheirs &&
    MONTHLY.test(words) &&
    (SUM.test(words) || /\b50000\b/.test(words)) &&
    !/\b(?:trimestriel\w*|semestriel\w*|justif\w*)\b/.test(words) &&
    !PAY.test(words.replace(/\bpaye?\b/g, ''))
  ) {
    const spread =
      months === null || months < 12 || months > LONGEST_CONVENTION_MONTHS ? FUNDED_MONTHS : months
    return {
      text: wording.monthly(
        count,
        spread,
        Math.round(CEILING_EUROS / spread),
        Math.round((count * CEILING_EUROS) / spread)
      ),
      factIds: spread > FUNDED_MONTHS ? [...CEILING, 'convention-36-mois-max'] : CEILING,
      posts
    }
  }
  if (
    months !== null &&
    CASH.test(words) &&
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
  if (ONE_YEAR.test(words) && SUM.test(words) && !UNSPENT.test(words))
    return allTranchesOf(count, posts, isOverseas)
  const first = STILL_TO_COME.exec(words)?.[1]
  if (first !== undefined) {
    const percent = /^(?:premiere?|1)$/.test(first) ? 80 : 50
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
  const share = SHARE_OF.exec(words)
  const ofShare = share && trancheOfShare(Number(share[1]), Number(share[2]))
  if (ofShare) return ofShare
  const rank = rankIn(words)
  if (PAYMENTS.test(words) || rank !== null) {
    const asksSum = CALCULATES.test(words)
    if (
      rank !== null &&
      ((figures.posts ?? 0) >= 2 ||
        (asksSum && /\beuros?\b|\bmontant\b|\bsomme\b/.test(words)) ||
        (posts !== null && asksSum))
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
  if (
    YEARLY.test(words) &&
    /\b(?:combien|divis\w+|fait|calcul\w*|moyenne)\b/.test(words) &&
    /\b(?:divis\w+|ca fait|cela fait|revient|moyenne|repartis?)\b/.test(words)
  )
    return none(wording.yearly(CEILING_EUROS / 2), CEILING)
  const whole = euros.find(sum => sum >= 100_000 && sum % CEILING_EUROS === 0)
  if (whole !== undefined && /\bcombien de (?:postes|conseillers|agents)\b/.test(words))
    return {
      text: wording.postsFor(whole, whole / CEILING_EUROS),
      factIds: CEILING,
      posts: whole / CEILING_EUROS
    }
  if (
    figures.posts !== null &&
    figures.posts >= 2 &&
    asksForSum(words) &&
    !/\bcombien de (?:postes|conseillers|agents|personnes)\b/.test(words)
  )
    return WHEN.test(words)
      ? allTranchesOf(count, posts, isOverseas)
      : {
          text: wording.total(count, count * CEILING_EUROS, isOverseas, /\bcoord\w+/.test(words)),
          factIds: /\bcoord\w+/.test(words) ? ['coordonnateur-plafond-50000', ...CEILING] : CEILING,
          posts
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

function allTranchesOf(count: number, posts: number | null, isOverseas: boolean): Calculation {
  const sums = tranchesOf(null, count * CEILING_EUROS).map(({ amountEuros }) => amountEuros)
  return {
    text: wording.allTranches(count, sums, isOverseas),
    factIds: [...TRANCHE_FACTS, 'subvention-50000-par-poste'],
    posts
  }
}

/** Pay by the month, whole euros, as it was told or a twelfth of what was told by the year. */
function payIn({ words, euros }: Figures): number | undefined {
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

/** How many reportings a stretch of time holds. */
function reportsIn({ words, months }: Figures): Calculation | null {
  if (
    !/\b(?:combien|cb|nombre|nb)\b/.test(words) ||
    months === null ||
    months < 6 ||
    months > LONGEST_CONVENTION_MONTHS
  )
    return null
  return none(wording.reports(months, months, Math.floor(months / 3), Math.floor(months / 6)), REPORT_FACTS)
}

/** « Charges 42 % », « 42 % de charges »: what the employer adds to the gross pay. */
function chargesIn(words: string): number | null {
  const share =
    /\bcharges?(?: \w+){0,3} (\d{1,2}) pourcent\b/.exec(words)?.[1] ??
    /\b(\d{1,2}) pourcent (?:de )?(?:charges?|cotisations?)\b/.exec(words)?.[1]
  return share === undefined ? null : Number(share)
}

function remainingOf({ words, months }: Figures, count: number, pay: number): Calculation {
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
