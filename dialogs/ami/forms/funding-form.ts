import {
  FUNDED_MONTHS,
  type FundingPlan,
  fundingPlan,
  LONGEST_CONVENTION_MONTHS,
  PROGRAMME_POSTS
} from '../../../domain/ami/funding'
import { normalise } from '../../../domain/language/normalise'
import { withDigits } from '../../../domain/language/number-words'
import { saidDay } from '../../../domain/language/said-day'
import type { CardBlock } from '../../card'
import { choiceField, dayField, numberField, numberIn, textIn } from './fields'
import type { Field, Form, FormAnswer, FormPorts, Given } from './form'
import { passages } from './passages'
import * as forms from './wording-forms'
import * as wording from './wording-funding'

/** Monthly, for one conseiller: below, no work of a month is paid so; above, it is a year's pay. */
const LEAST_EUROS = 500
const MOST_EUROS = 15_000

const spoken = (said: string) =>
  withDigits(
    normalise(said)
      .replace(/(\d)[ .\u00a0\u202f](?=\d{3}(?!\d))/g, '$1')
      .replace(/(\d)[,.](\d)/g, '$1v$2')
  )
const found = (pattern: RegExp) => (said: string) => {
  const [, first, second] = pattern.exec(spoken(said)) ?? []
  return (first ?? second)?.replace(/ ?v ?/, ',') ?? null
}
/** A minus that touches its number, and is no hyphen of a word nor the dash of a list. */
const BELOW_NOTHING = /(?:^|\s)[-\u2212](\d{1,5})\s+(?:postes?|conseill|emplois?|recrutements?|agents?)/i
const SUM = '(\\d+(?: ?v ?\\d+)?)'

const countedPosts = found(/(?<!\d )\b(\d{1,5}) (?:postes?|conseillere?s?|emplois?|recrutements?|agents?)\b/)

const euroBounds = {
  min: LEAST_EUROS,
  max: MOST_EUROS,
  whole: false,
  notOne: forms.notEuros,
  tooSmall: forms.tooLittle,
  tooBig: forms.tooMuch
}

export const postsField: Field = numberField(
  {
    id: 'posts',
    label: wording.labels.posts,
    question: wording.questions.posts,
    required: true,
    find: said => {
      const below = BELOW_NOTHING.exec(said)?.[1]
      return below === undefined ? countedPosts(said) : `-${below}`
    }
  },
  {
    min: 1,
    max: PROGRAMME_POSTS,
    whole: true,
    notOne: forms.notAPosts,
    tooSmall: forms.tooFewPosts,
    tooBig: given => forms.tooManyPosts(given, PROGRAMME_POSTS)
  }
)

const FIELDS: readonly Field[] = [
  postsField,
  numberField(
    {
      id: 'employer',
      label: wording.labels.employer,
      question: wording.questions.employer,
      find: said =>
        found(new RegExp(`\\b(?:cout\\w*|charge\\w*|employeur)\\b[^\\d]{0,30}${SUM} ?(?:euros?)?`))(said) ??
        found(
          new RegExp(
            `${SUM} ?(?:euros? )?(?:par mois )?(?:charge\\w*|toutes charges|charges comprises|cout employeur)`
          )
        )(said)
    },
    euroBounds
  ),
  dayField({
    id: 'signedOn',
    label: wording.labels.signedOn,
    question: wording.questions.signedOn,
    find: said => (/\bsign|\bconvention|\ble \d/i.test(normalise(said)) && saidDay(said) ? said : null)
  }),
  numberField(
    {
      id: 'months',
      label: wording.labels.months,
      question: wording.questions.months,
      quiet: true,
      find: found(/\b(?:sur|pendant|durant|duree|pour|en|a) (?:de )?(\d{1,3}) mois\b|^(\d{1,3}) mois$/)
    },
    {
      min: FUNDED_MONTHS,
      max: LONGEST_CONVENTION_MONTHS,
      whole: true,
      notOne: forms.notMonths,
      tooSmall: forms.tooFewMonths,
      tooBig: forms.tooManyMonths
    }
  ),
  numberField(
    {
      id: 'gross',
      label: wording.labels.gross,
      question: wording.questions.gross,
      quiet: true,
      find: found(new RegExp(`${SUM} ?(?:euros? )?(?:de )?(?:brut|mensuel brut)`))
    },
    euroBounds
  ),
  choiceField({
    id: 'overseas',
    label: wording.labels.overseas,
    question: wording.questions.overseas,
    quiet: true,
    choices: wording.yesOrNo,
    meant: said => {
      const words = normalise(said)
      if (/\b(?:hexagone|metropole|non)\b/.test(words)) return 'non'
      return /outre ?mer|\boui\b|guadeloupe|martinique|guyane|reunion|mayotte/.test(words) ? 'oui' : null
    },
    find: said =>
      /outre ?mer|guadeloupe|martinique|guyane|la reunion|mayotte/.test(normalise(said)) ? 'oui' : null
  })
]

/** « Plan de financement »: what the State pays and when, what remains to the collectivité. */
export const fundingForm: Form = {
  name: 'funding',
  title: wording.title,
  introduction: wording.introduction,
  submit: wording.submit,
  fields: FIELDS,
  faults(given): Readonly<Record<string, string>> {
    const [gross, employer] = [numberIn(given, 'gross'), numberIn(given, 'employer')]
    return gross !== null && employer !== null && employer < gross
      ? { employer: wording.costBelowPay(employer, gross) }
      : {}
  },
  answer: (given, ports) => answerOf(given, ports)
}

/** The plan of what was given; the form's own bounds make it one that can be computed. */
export const planOf = (given: Given): FundingPlan =>
  fundingPlan({
    posts: numberIn(given, 'posts') ?? 1,
    months: numberIn(given, 'months') ?? FUNDED_MONTHS,
    grossEuros: numberIn(given, 'gross'),
    employerEuros: numberIn(given, 'employer'),
    overseas: given['overseas'] === 'oui',
    signedOn: textIn(given, 'signedOn')
  })

function answerOf(given: Given, ports: FormPorts): FormAnswer {
  const plan = planOf(given)
  const { project, cost } = plan
  const factIds = [
    'subvention-50000-par-poste',
    'montant-maximum-50000',
    'etat-finance-24-mois',
    ...(project.months > FUNDED_MONTHS ? ['convention-36-mois-max'] : []),
    'tranche-1-20',
    'tranche-2-30',
    'tranche-3-50',
    'remuneration-smic-minimum',
    'formation-100-pourcent',
    'pix-pris-en-charge',
    'tenue-financee-etat',
    'moyens-equipements',
    ...(project.overseas ? ['majoration-drom', 'majoration-outre-mer'] : [])
  ]
  const body: CardBlock[] = [
    { kind: 'text', text: wording.summary(plan) },
    { kind: 'facts', facts: wording.facts(plan) },
    { kind: 'text', text: wording.tranchesTitle, tone: 'heading' },
    wording.trancheTable(plan),
    {
      kind: 'text',
      text: project.signedOn === null ? wording.noSignature : wording.fromSignature(project.signedOn)
    },
    chartOf(plan),
    ...wording.notes(plan).map(text => ({ kind: 'text', text }) as const),
    ...passages([
      'etat-finance-24-mois',
      'montant-maximum-50000',
      ...(project.overseas ? ['majoration-drom'] : [])
    ]),
    { kind: 'text', text: forms.dated, tone: 'subtle' }
  ]
  const url = ports.linkTo('xlsx', 'funding', given)
  return {
    kind: 'calculation',
    factIds,
    card: {
      title: wording.planTitle(project.posts),
      body,
      actions: [
        ...(url === null ? [] : [{ kind: 'open', title: wording.download, url } as const]),
        { kind: 'say', title: wording.next.calendar, text: wording.next.calendar },
        ...(cost === null
          ? []
          : [{ kind: 'say', title: wording.next.deliberation, text: wording.next.deliberation } as const])
      ]
    }
  }
}

/** Who pays what, when the cost is known; else what comes when. */
function chartOf(plan: FundingPlan): CardBlock {
  const { cost, tranches } = plan
  if (cost === null) {
    return {
      kind: 'chart',
      title: wording.paymentsChart,
      series: [wording.state],
      bars: tranches.map(tranche => ({
        label: wording.trancheLabel(tranche),
        values: [tranche.amountEuros],
        shown: forms.euros(tranche.amountEuros)
      }))
    }
  }
  return {
    kind: 'chart',
    title: wording.sharesChart(plan.project.months),
    series: [wording.state, wording.collectivite],
    bars: [
      { label: wording.state, values: [cost.stateEuros, 0], shown: forms.euros(cost.stateEuros) },
      {
        label: wording.collectivite,
        values: [0, cost.remainingEuros],
        shown: forms.euros(cost.remainingEuros)
      }
    ]
  }
}
