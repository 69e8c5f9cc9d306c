import type { Day } from '../../../domain/values/day'
import { dateInWords, fullDayInWords, MONTHS } from '../../../domain/values/wording-day'

/** What every form says, and how sums and days are written. */

/** Days of a month, February at its longest. */
const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const
const NO_BREAK = '\u00a0'

const grouped = (whole: number) => String(whole).replace(/\B(?=(\d{3})+$)/g, NO_BREAK)

/** `50 000 €`, `416,67 €`: cents where there are any. */
export function euros(value: number): string {
  const cents = Math.round(Math.abs(value) * 100)
  const sign = value < 0 ? '−' : ''
  const decimals = cents % 100 === 0 ? '' : `,${String(cents % 100).padStart(2, '0')}`
  return `${sign}${grouped(Math.floor(cents / 100))}${decimals}${NO_BREAK}€`
}
/** To the euro, halves up. */
export const wholeEuros = (cents: number): string => euros(Math.round(cents / 100))
export const number = (value: number): string =>
  `${value < 0 ? '−' : ''}${grouped(Math.floor(Math.abs(value)))}${Number.isInteger(value) ? '' : `,${String(value).split('.')[1]}`}`

const said = (text: string) => `« ${text.length > 60 ? `${text.slice(0, 60)}…` : text} »`
export const posts = (count: number) => (count === 1 ? '1 poste' : `${number(count)} postes`)
export const lines = (items: readonly string[]) => items.map(item => `- ${item}`).join('\n')

export const toMend = 'Un point est à corriger. Le reste est gardé.'
export const missing = (question: string) => `Il manque une réponse. ${question}`
export const again = 'Recalculer'
export const left = 'C’est noté, nous laissons cela. Posez-moi une autre question quand vous voulez.'
export const askedNext = (question: string) =>
  `${question} Écrivez la réponse, « passer » si vous ne savez pas, ou « annuler ».`

export const notADay = (label: string, text: string) =>
  `${label} : je ne lis pas de date dans ${said(text)}. Écrivez-la comme 15/02/2021.`
export const noYear = (label: string) => `${label} : de quelle année ? Écrivez par exemple 15/02/2021.`
export const impossibleDay = (date: number, month: number, year: number) => {
  const name = MONTHS[month - 1]
  if (name === undefined) {
    return `Il n’y a pas de mois numéro ${month} : écrivez le jour, le mois, puis l’année, comme 15/02/2021.`
  }
  const length = month === 2 ? new Date(Date.UTC(2000 + (year % 400), 2, 0)).getUTCDate() : LENGTHS[month - 1]
  return `Le ${dateInWords(date)} ${name} ${year} n’existe pas : en ${year}, ${name} compte ${length} jours. Donnez une date du calendrier.`
}
export const wrongYear = (label: string, value: Day) =>
  `${label} : le ${fullDayInWords(value)} est trop loin de l’AMI, qui date de la fin 2020. Vérifiez l’année.`
export const noText = (label: string) => `${label} : écrivez un nom, en lettres.`
export const tooLong = (label: string, most: number) =>
  `${label} : c’est trop long. ${most} caractères suffisent.`
export const notAChoice = (label: string, titles: readonly string[]) =>
  `${label} : choisissez parmi ${titles.join(', ')}.`

export const notAPosts = (text: string) =>
  `${said(text)} n’est pas un nombre de postes. Donnez un nombre entier, comme 2.`
export const tooFewPosts = (given: number) => `Vous avez donné ${number(given)} : il faut au moins 1 poste.`
export const tooManyPosts = (given: number, all: number) =>
  `${number(given)} postes, c’est plus que les ${number(all)} conseillers de tout le programme. Combien pour votre seule structure ?`
export const notMonths = (text: string) =>
  `${said(text)} n’est pas un nombre de mois. Donnez un nombre entier, de 24 à 36.`
export const tooFewMonths = (given: number) =>
  `L’AMI finance 24 mois : il ne chiffre pas d’aide pour ${number(given)} mois. Donnez de 24 à 36 mois, ou interrogez l’ANCT à conseiller-numerique@anct.gouv.fr.`
export const tooManyMonths = (given: number) =>
  `La convention avec l’État dure au maximum 36 mois : ${number(given)} mois ne se peut pas. Donnez de 24 à 36 mois.`
export const notEuros = (text: string) =>
  `${said(text)} n’est pas un montant. Donnez des euros par mois pour un conseiller, comme 2 100.`
export const tooLittle = (given: number) =>
  `${euros(given)} par mois, ce n’est pas un salaire possible : l’AMI demande au moins le SMIC. Donnez le montant mensuel pour un conseiller.`
export const tooMuch = (given: number) =>
  `${euros(given)} par mois semble un montant annuel : cela ferait ${euros(Math.round(given / 12))} par mois. Donnez le montant mensuel pour un seul conseiller.`

/** As the AMI's answers are dated. */
export const dated = 'D’après l’AMI de la première vague (fin 2020).'
export const contact = 'L’ANCT répond à conseiller-numerique@anct.gouv.fr.'
export const toRead = (reading: string) => `Dans ce passage : ${reading}.`
