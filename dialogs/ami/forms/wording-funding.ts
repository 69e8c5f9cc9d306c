import type { FundingPlan, Tranche } from '../../../domain/ami/funding'
import type { Day } from '../../../domain/values/day'
import { fullDayInWords } from '../../../domain/values/wording-day'
import type { CardFacts, CardTable } from '../../card'
import { euros, posts, wholeEuros } from './wording-forms'

/** The funding plan, in words. */

export const title = 'Plan de financement'
export const introduction =
  'Dites-moi combien de postes vous demandez. Avec le coût d’un conseiller pour vous et la date de la convention, je calcule aussi ce qui reste à votre charge et les jours des versements.'
export const submit = 'Calculer le plan'
export const planTitle = (count: number) => `Plan de financement : ${posts(count)}`

export const labels = {
  posts: 'Nombre de postes',
  months: 'Durée à couvrir, en mois',
  gross: 'Salaire brut mensuel d’un conseiller, en euros',
  employer: 'Coût mensuel d’un conseiller pour vous, charges comprises, en euros',
  signedOn: 'Signature de la convention avec l’État',
  overseas: 'Êtes-vous outre-mer ?'
} as const

export const questions = {
  posts: 'Combien de postes ?',
  months: 'Sur combien de mois : de 24 à 36 ?',
  gross: 'Quel salaire brut par mois pour un conseiller ?',
  employer: 'Combien un conseiller vous coûtera-t-il par mois, charges comprises ?',
  signedOn: 'Quel jour la convention avec l’État est-elle signée ?',
  overseas: 'Êtes-vous outre-mer ?'
} as const

export const yesOrNo = [
  { title: 'Non', value: 'non' },
  { title: 'Oui', value: 'oui' }
] as const

export const costBelowPay = (employer: number, gross: number) =>
  `Le coût pour vous (${euros(employer)}) est plus petit que le salaire brut (${euros(gross)}) : il comprend le brut et vos cotisations. Corrigez l’un des deux.`

export const state = 'État'
export const collectivite = 'Votre collectivité'
export const tranchesTitle = 'Les trois versements'
export const paymentsChart = 'Ce que l’État verse'
export const sharesChart = (months: number) => `Qui paie, sur ${months} mois`
export const download = 'Télécharger le plan (.xlsx)'
export const next = {
  calendar: 'Calendrier des obligations',
  deliberation: 'Projet de délibération'
} as const

export const summary = ({ project, subventionEuros, cost }: FundingPlan) =>
  cost === null
    ? `L’État verse ${euros(subventionEuros)} au maximum pour ${posts(project.posts)} : 50\u00a0000\u00a0€ par poste, sur 24 mois.`
    : cost.remainingEuros > 0
      ? `Sur ${project.months} mois, ${posts(project.posts)} ${project.posts === 1 ? 'coûte' : 'coûtent'} ${euros(cost.totalEuros)}. L’État verse ${euros(cost.stateEuros)} au maximum ; il vous reste ${euros(cost.remainingEuros)} à payer.`
      : `Sur ${project.months} mois, ${posts(project.posts)} ${project.posts === 1 ? 'coûte' : 'coûtent'} ${euros(cost.totalEuros)} : l’aide de l’État, ${euros(subventionEuros)} au maximum, couvre ce coût.`

export function facts({ project, subventionEuros, monthlyCents, cost }: FundingPlan): CardFacts['facts'] {
  return [
    { label: 'Subvention maximale', value: euros(subventionEuros) },
    { label: 'Par poste et par mois', value: `${wholeEuros(monthlyCents)} sur ${project.months} mois` },
    ...(project.grossEuros === null
      ? []
      : [{ label: 'Salaire brut d’un conseiller', value: `${euros(project.grossEuros)} par mois` }]),
    ...(project.employerEuros === null
      ? []
      : [{ label: 'Coût d’un conseiller pour vous', value: `${euros(project.employerEuros)} par mois` }]),
    ...(cost === null
      ? []
      : [
          { label: `Coût total sur ${project.months} mois`, value: euros(cost.totalEuros) },
          { label: 'Part de l’État', value: `${euros(cost.stateEuros)}, soit ${cost.coveredPercent} %` },
          { label: 'Reste à votre charge', value: euros(cost.remainingEuros) },
          ...(cost.remainingEuros === 0
            ? []
            : [{ label: 'Reste par poste et par mois', value: euros(cost.remainingMonthlyCentsOfOne / 100) }])
        ])
  ]
}

const RANKS = { 1: '1er versement', 2: '2e versement', 3: '3e versement' } as const
const RULES = {
  1: 'dans le mois suivant la signature',
  2: '6 mois après la signature',
  3: '12 mois après la signature'
} as const

/** The first is a deadline, the others are dates. */
export const when = ({ rank, kind, day: due }: Tranche) =>
  due === null
    ? RULES[rank]
    : kind === 'deadline'
      ? `au plus tard le ${fullDayInWords(due)}`
      : `le ${fullDayInWords(due)}`
export const trancheLabel = (tranche: Tranche) => `${RANKS[tranche.rank]}, ${when(tranche)}`
export const rank = (tranche: Tranche) => RANKS[tranche.rank]

export const trancheTable = ({ tranches, subventionEuros }: FundingPlan): CardTable => ({
  kind: 'table',
  columns: [
    { header: 'Versement' },
    { header: 'Quand' },
    { header: 'Part', align: 'right' },
    { header: 'Montant', align: 'right' }
  ],
  rows: [
    ...tranches.map(tranche => [
      RANKS[tranche.rank],
      when(tranche),
      `${tranche.percent} %`,
      euros(tranche.amountEuros)
    ]),
    ['Total', '', '100 %', euros(subventionEuros)]
  ]
})

export const noSignature =
  'Les jours se comptent à partir de la signature de la convention avec l’État, et non de l’embauche : donnez sa date pour les avoir.'
export const fromSignature = (signedOn: Day) =>
  `Comptés à partir de la signature de la convention, le ${fullDayInWords(signedOn)}, et non de l’embauche.`

const overseasNote =
  'Outre-mer, une majoration peut s’ajouter. L’AMI ne la chiffre pas : elle n’est pas comptée ici. Demandez son montant à conseiller-numerique@anct.gouv.fr.'
const longNote =
  'Au-delà de 24 mois le plafond ne change pas : les mêmes 50\u00a0000\u00a0€ par poste sont étalés, dans une convention de 36 mois au plus.'
const noCostNote =
  'Pour connaître ce qui reste à votre charge, donnez le coût d’un conseiller pour vous, charges comprises : l’AMI ne fixe pas de taux de charges.'
const belowNote = (cents: number) =>
  `Ce coût est inférieur de ${euros(cents)} au plafond : 50\u00a0000\u00a0€ par poste sont un maximum, et l’AMI ne dit pas ce que devient la différence.`
const smicNote =
  'Vous devez payer chaque conseiller au moins au SMIC ; au-dessus de l’aide, le complément est à votre charge. L’AMI ne donne pas le montant du SMIC.'
const apartNote =
  'La formation, la certification PIX et la tenue sont payées par l’État en plus ; l’équipement est à votre charge et n’est pas compté ici.'

export const notes = ({ project, cost }: FundingPlan): readonly string[] => [
  ...(project.overseas ? [overseasNote] : []),
  ...(project.months > 24 ? [longNote] : []),
  ...(cost === null ? [noCostNote] : []),
  ...(cost !== null && cost.belowCeilingEuros > 0 ? [belowNote(cost.belowCeilingEuros)] : []),
  smicNote,
  apartNote
]
