import type { DiaryEntry, DiaryNote } from '../../../domain/ami/diary'
import type { CashMonth, FundingPlan } from '../../../domain/ami/funding'
import type { ObligationKey } from '../../../domain/ami/obligations'
import type { Paper } from '../../../domain/reporting/paper'
import { fullDayInWords } from '../../../domain/values/wording-day'
import type { FormName } from './form'
import { names as obligationNames, otherwise } from './wording-calendar'
import { contact, dated, posts } from './wording-forms'
import { facts, noSignature, notes, planTitle, rank, summary, when } from './wording-funding'

/** What the files of the forms say. */

export const names: Readonly<Record<FormName, string>> = {
  funding: 'plan-de-financement',
  calendar: 'calendrier-des-obligations',
  deliberation: 'projet-de-deliberation',
  eligibility: 'eligibilite',
  candidature: 'candidature'
}

/** The plan as a workbook: its figures are numbers, to be reckoned with. */
export function planPaper(plan: FundingPlan, cash: readonly CashMonth[]): Paper {
  const { project, tranches, subventionEuros } = plan
  return {
    title: planTitle(project.posts),
    subtitle: `AMI « conseillers numériques », première vague (fin 2020). Durée : ${project.months} mois.`,
    about: facts(plan),
    blocks: [
      { kind: 'paragraph', text: summary(plan) },
      {
        kind: 'table',
        table: {
          title: 'Les trois versements de l’État',
          columns: [
            { title: 'Versement', kind: 'text', width: 16 },
            { title: 'Quand', kind: 'text', width: 36 },
            { title: 'Jour', kind: 'day', width: 14 },
            { title: 'Part', kind: 'percent', width: 10 },
            { title: 'Montant', kind: 'euros', width: 16 }
          ],
          rows: tranches.map(tranche => [
            rank(tranche),
            when(tranche),
            tranche.day,
            tranche.percent,
            tranche.amountEuros
          ]),
          total: ['Total', null, null, 100, subventionEuros]
        }
      },
      ...[
        ...(project.signedOn === null ? [noSignature] : []),
        ...(cash.length === 0 ? [] : [cashNote]),
        ...notes(plan),
        `${dated} ${contact}`
      ].map(text => ({ kind: 'paragraph', text }) as const)
    ],
    signatures: [],
    footer: `Plan indicatif pour ${posts(project.posts)}, calculé d’après l’AMI de la première vague.`,
    annexes: cash.length === 0 ? [] : [cashTable(cash)]
  }
}

const cashNote =
  'La feuille « Trésorerie » compte les mois depuis la signature de la convention, comme si tous les postes étaient pourvus ce jour-là.'

const cashTable = (cash: readonly CashMonth[]) => ({
  title: 'Trésorerie',
  columns: [
    { title: 'Mois', kind: 'number', width: 8 },
    { title: 'Jusqu’au', kind: 'day', width: 14 },
    { title: 'Dépensé', kind: 'euros', width: 18 },
    { title: 'Reçu de l’État', kind: 'euros', width: 18 },
    { title: 'Solde', kind: 'euros', width: 18 }
  ] as const,
  rows: cash.map(({ month, day: until, spentEuros, receivedEuros, balanceEuros }) => [
    month,
    until,
    spentEuros,
    receivedEuros,
    balanceEuros
  ])
})

export const diaryTitle = 'Conseillers numériques : obligations de l’AMI'

const OTHER_TITLES = {
  'tranche-1': 'Versement de l’État attendu au plus tard : 20 % de la subvention',
  'tranche-2': 'Versement de l’État : 30 % de la subvention',
  'tranche-3': 'Versement de l’État : 50 % de la subvention',
  'fin-financement': 'Fin des 24 mois financés par l’État, comptés de la signature de la convention',
  'fin-convention': 'Fin de la convention avec l’État'
} as const
const isOther = (what: DiaryEntry['what']): what is keyof typeof OTHER_TITLES => what in OTHER_TITLES
const REPORTS: ReadonlySet<string> = new Set([
  'reporting-mensuel',
  'reporting-trimestriel',
  'reporting-semestriel'
])

const titleOf = (what: ObligationKey) => {
  if (what === 'selectionner') return 'Dernier jour pour sélectionner un candidat (15 jours)'
  if (what === 'signer-contrat') return 'Dernier jour pour signer le contrat (15 jours)'
  return obligationNames[what]
}

/** An entry of the diary, as Outlook and Google show it. */
export function note({ uid, day: on, what, remindDaysBefore }: DiaryEntry): DiaryNote {
  if (isOther(what)) return { uid, day: on, remindDaysBefore, title: OTHER_TITLES[what], text: dated }
  const sanction = `Sinon : ${otherwise({ key: what, due: { kind: 'throughout' }, factIds: [], sanctionFactIds: [] })}.`
  const own = REPORTS.has(what)
    ? 'Rappel à la fin de la période : l’AMI ne fixe pas de jour.'
    : `Le ${fullDayInWords(on)}.`
  return { uid, day: on, remindDaysBefore, title: titleOf(what), text: `${own} ${sanction} ${dated}` }
}
