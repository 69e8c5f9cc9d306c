import type { CallBackReason } from '../../domain/ports/offers'

export const title = (count: number) =>
  count === 1 ? '1 personne à rappeler' : `${count} personnes à rappeler`
export const lead =
  'La ligne appelle le conseiller disponible le plus proche, puis la personne : les deux numéros restent cachés.'
export const leadWithoutCalls =
  'La ligne n’a pas de quoi appeler : son administrateur doit régler HELPLINE_NUMBER et le compte Twilio.'
export const REASONS: Readonly<Record<CallBackReason | 'hung-up', string>> = {
  'hung-up': 'A raccroché pendant que le téléphone du conseiller sonnait.',
  'wants-no-message':
    'Attendait un SMS, mais a demandé à ne plus recevoir de message (STOP) : à vous de juger s’il faut l’appeler.',
  'sms-refused': 'Attendait un SMS, que son opérateur n’a pas remis.',
  unreached:
    'Attendait un rappel : la ligne a essayé trois fois, et n’a pas pu le lui écrire non plus. Un autre moment convient peut-être mieux.'
}
export const unknownPlace = 'Commune non comprise'
export const when = (day: string, time: string) => `${day}, ${time}`
export const call = 'Rappeler par la ligne'
export const close = 'Classer sans rappeler'
export const NOTICES: Readonly<Record<string, string>> = {
  rappel: 'C’est noté : la ligne rappelle dès qu’un conseiller peut répondre, aux heures de bureau.',
  classe: 'C’est classé : personne ne sera rappelé.',
  'rappel-deja': 'Quelqu’un s’en est chargé entre-temps.'
}
