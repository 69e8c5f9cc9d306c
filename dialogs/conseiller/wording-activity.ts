import { ofCommune } from '../../domain/language/french-names'
import type { CallBackReason } from '../../domain/ports/offers'

/** What conseillers read of a call in Teams, and the form by which an activity is completed. */

export const handledTitle = 'Un appel traité, à compléter'
export const toConfirmTitle = 'Un appel à confirmer'
export const toConfirm =
  'La ligne vous a mis en relation, sans être sûre que vous avez parlé avec la personne. Enregistrez si c’est le cas.'
export const completeNow =
  'L’activité est enregistrée. Complétez-la ici d’un clic, ou plus tard dans la console.'

export const when = 'Quand'
export const where = 'D’où'
export const about = 'Sujet compris par la ligne'
export const unknownPlace = 'commune inconnue'
export const theme = 'Thème'
export const minutes = 'Durée, en minutes'
export const followUp = 'Suite'
export const noFollowUp = 'Aucune : la personne a été aidée'
export const sentOnTo = (to: string) => `Orientée : ${to}`
export const save = 'Enregistrer'
export const noConversation = 'Je n’ai parlé à personne'

export const faultTheme = 'Choisissez un thème de la liste.'
export const faultMinutes = 'Une durée va de 1 à 1 440 minutes, en chiffres.'
export const faultFollowUp = 'Choisissez une suite de la liste.'

export const saved = (line: string) => `C’est noté : ${line}.`
export const taken = 'C’est noté : cette activité est annulée.'
export const voided =
  'Cette activité a été annulée depuis : rien n’est changé. La console permet de la reprendre.'
export const notYours = 'Cette activité n’est pas à compléter ici.'

export const missedTitle = 'Un appel manqué'
const of = (at: string, commune: string | null, need: string | null) =>
  `${at}${commune === null ? '' : `, depuis ${commune}`}${need === null ? '' : `, pour ${need}`}`
export const missed = (at: string, commune: string | null, need: string | null) =>
  `La ligne vous a appelé à ${of(at, commune, need)} : personne n’a accepté l’appel chez vous.`
export const missedEndings = {
  answered: 'La personne a été mise en relation avec quelqu’un d’autre.',
  promised: 'La ligne lui a fait une promesse (rappel, SMS ou message vocal), et s’en charge.',
  left: 'La personne a raccroché sans avoir été mise en relation.'
} as const
export const missedAdvice = 'Si vous n’êtes pas libre, mettez-vous en pause : la ligne appellera les autres.'

export const toCallBackTitle = 'Une personne à rappeler, si vous le jugez bon'
export const toCallBack = (commune: string | null, need: string | null) =>
  `La ligne n’a pas pu tenir ce qu’elle avait promis à une personne${commune === null ? '' : ` ${ofCommune(commune)}`}${need === null ? '' : `, pour ${need}`}.`
export const toCallBackReasons: Readonly<Record<CallBackReason, string>> = {
  'wants-no-message': 'Elle attendait un SMS, mais a demandé à ne plus recevoir de message (STOP).',
  'sms-refused': 'Elle attendait un SMS, que son opérateur n’a pas remis.',
  unreached:
    'Elle attendait un rappel : trois essais sont restés vains, et la ligne n’a pas pu le lui écrire.'
}
export const toCallBackAdvice =
  'Dans « Ma journée », faites-la rappeler par la ligne, ou classez sans rappeler. Aucun numéro n’est montré.'
export const openMyDay = 'Ouvrir « Ma journée »'

export const hungUpTitle = 'Quelqu’un a raccroché pendant que votre téléphone sonnait'
export const hungUp = (at: string, commune: string | null, need: string | null) =>
  `C’était à ${of(at, commune, need)}. Vous pouvez rappeler cette personne par la ligne : votre numéro ne lui est pas montré, et vous ne voyez pas le sien.`
