import {
  CEILING_EUROS,
  FUNDED_MONTHS,
  LONGEST_CONVENTION_MONTHS,
  PROGRAMME_POSTS,
  tranchesOf
} from '../../../domain/ami/funding'
import type { Figures } from '../../../domain/ami/understanding/figures'
import {
  type Asked,
  type Calculation,
  CEILING,
  CONVENTION,
  none,
  OVERSEAS,
  PAYMENTS,
  REPORT,
  SIGNED,
  SUM,
  said,
  TRANCHE_FACTS,
  WHEN,
  YEARLY
} from './calculation'
import { dateOf } from './days'
import { deliberationSum } from './deliberation-sums'
import { OF_THE_FLOOR, PAY, payIn, remainingOf, remainingPay } from './pay'
import {
  allTranchesOf,
  ofOneYear,
  paymentOfShare,
  paymentsAsked,
  postsOfPayment,
  receivedAfter,
  stillToCome,
  yearOf
} from './payments'
import { rankIn } from './which-payment'
import * as wording from './wording-calculations'

/** What asks for a sum whatever else is said. */
const ASKS_SUM =
  /\b(?:maximum (?:que|qu|possible|total|de l etat)|combien|cb|montants?|sommes?|total|totale?s?|plafond|enveloppe|budget|euros?|ca (?:fait|ferait|fera|donne|donnerait)|chiffr\w*|calcul\w*|rapporte)\b|\bquel\w* (?:est |sera |serait |seraient )?(?:la |l |le |les )?(?:subvention|aide|soutien|financement|credits?|dotation|prise en charge)|\b(?:touche\w*|recoi\w*|percoi\w*|verse\w*|donne\w*|aide|apporte) (?:t )?(?:on |nous )?(?:quoi|combien)\b/
/** What asks for something else than a sum: whom, how, whether. */
const ASKS_ELSE =
  /\b(?:qui|comment|pourquoi|quand|ou|est ce qu\w*|peut|peuvent|pouvons|doit|doivent|devons|faut|possible|obligatoire|oblige\w*|eligible\w*|finance|finance[rz]|en (?:1|une?) (?:fois|seule fois)|(?:est|sont|sera|seront) (?:elles?|ils?|bien)?)\b/
/** « Deux postes, l’aide est versée à qui ? » speaks of money and asks for no sum. */
const asksForSum = (words: string) => ASKS_SUM.test(words) || (SUM.test(words) && !ASKS_ELSE.test(words))
/** A vote is counted in voices, whatever it was about. */
const VOTE = /\bvot\w* contre\b|\babstention\w*|\bcontre le vote\b|\boppos\w+\b.*\bvot\w+|\bvoix\b/
const MONTHLY = /\b(?:par mois|mensuel\w*|chaque mois|mois par mois|mensualite\w*|au mois)\b/
/** « Combien d’usagers par mois »: a number of people or things is no sum of money. */
const COUNTS_THINGS =
  /\b(?:combien|nombre) (?:de |d |des )+(?!(?:euros?|argent|sous|fois|tranches?|versements?|postes?|conseill\w*|agents?|subventions?|credits?|aide|mois|financement|total)\b)[a-z]/
/** Postes of the Caudrésis-Catésis. @see fact delib-deux-postes */
const VOTED_POSTS = 2
const VOTED =
  /\bpostes? (?:de |dans )(?:sa |leur |la |cette )?delib|\b(?:postes?|conseillers?|recrutements?) (?:\w+ ){0,2}(?:votes?|crees?|decides?|autorises?|prevus?) (?:par|a|dans|au) (?:\w+ ){0,3}(?:agglo\w*|caudresis|ca2c|deliberation|communaute)/
const REPORT_FACTS = [
  'reporting-mensuel-structure',
  'reporting-trimestriel-subvention',
  'reporting-semestriel-conseiller'
] as const

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

function sumOf(figures: Figures, before: number | null): Calculation | null {
  const posts = figures.posts ?? before
  const asked: Asked = { figures, posts, count: posts ?? 1, isOverseas: OVERSEAS.test(figures.words) }
  const told = votedPosts(figures) ?? tooManyPosts(figures)
  if (told) return told
  if (REPORT.test(figures.words)) return reportsIn(figures)
  if (OF_THE_FLOOR.test(figures.words)) return null
  if (COUNTS_THINGS.test(figures.words)) return null
  return (
    remainingPay(asked) ??
    wholeProgramme(figures) ??
    byTheMonth(asked) ??
    receivedAfter(asked) ??
    ofOneYear(asked) ??
    stillToCome(asked) ??
    postsOfPayment(asked) ??
    paymentOfShare(asked) ??
    paymentsAsked(asked) ??
    byTheYear(figures) ??
    postsOfSum(figures) ??
    totalOf(asked)
  )
}

function votedPosts(figures: Figures): Calculation | null {
  const { words } = figures
  // « Les postes votés par l'agglo »: the délibération says how many.
  if (figures.posts === null && VOTED.test(words) && SUM.test(words) && !/\bcombien de\b/.test(words))
    return {
      text: wording.total(VOTED_POSTS, VOTED_POSTS * CEILING_EUROS, false, false),
      factIds: ['delib-deux-postes', ...CEILING],
      posts: VOTED_POSTS
    }
  return null
}

function tooManyPosts(figures: Figures): Calculation | null {
  const { words } = figures
  if (figures.posts !== null && (figures.posts < 1 || figures.posts > PROGRAMME_POSTS) && SUM.test(words))
    return { text: wording.tooManyPosts(PROGRAMME_POSTS), factIds: ['axe1-4000-conseillers'], posts: null }
  return null
}

function wholeProgramme(figures: Figures): Calculation | null {
  const { words } = figures
  if (
    figures.posts === PROGRAMME_POSTS &&
    SUM.test(words) &&
    /\b(?:total|tout|cout\w*|coute\w*|budget|etat)\b/.test(words)
  )
    return none(wording.programme(PROGRAMME_POSTS * CEILING_EUROS), [
      'axe1-4000-conseillers',
      'subvention-50000-par-poste'
    ])
  return null
}

function byTheMonth({ figures, posts, count }: Asked): Calculation | null {
  const { words, months, euros } = figures
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
    (ASKS_SUM.test(words) || /\b50000\b|\b(?:etal|repart|divis)\w+/.test(words)) &&
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
  return null
}

function byTheYear({ words }: Figures): Calculation | null {
  if (
    YEARLY.test(words) &&
    /\b(?:combien|divis\w+|fait|calcul\w*|moyenne)\b/.test(words) &&
    /\b(?:divis\w+|ca fait|cela fait|revient|moyenne|repartis?)\b/.test(words)
  )
    return none(wording.yearly(CEILING_EUROS / 2), CEILING)
  return null
}

/** « 200 000 euros, cela fait combien de postes ? » */
function postsOfSum({ words, euros }: Figures): Calculation | null {
  const whole = euros.find(sum => sum >= 100_000 && sum % CEILING_EUROS === 0)
  if (whole !== undefined && /\bcombien de (?:postes|conseillers|agents)\b/.test(words))
    return {
      text: wording.postsFor(whole, whole / CEILING_EUROS),
      factIds: CEILING,
      posts: whole / CEILING_EUROS
    }
  return null
}

function totalOf({ figures, posts, count, isOverseas }: Asked): Calculation | null {
  const { words } = figures
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
