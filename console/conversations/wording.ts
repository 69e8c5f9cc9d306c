import type { Exchange } from '../../domain/exchanges/exchange'

export const title = 'Conversations écrites'
export const lead =
  'Des personnes écrivent à la ligne et demandent un conseiller. Tant que cette page est ouverte et que vous êtes disponible, la ligne vous en propose.'
export const notInDirectory =
  'Votre compte n’est pas rattaché à un conseiller de l’annuaire : votre adresse électronique doit y être la même qu’ici.'

export const mine = (count: number) => (count > 1 ? `Les vôtres : ${count}` : 'La vôtre')
export const waiting = (count: number) =>
  count === 0 ? 'En attente' : `En attente : ${count} personne${count > 1 ? 's' : ''}`
export const nobodyWaits = 'Personne n’attend de conseiller en ce moment.'
export const unknownPlace = 'commune inconnue'
export const unknownNeed = 'un besoin à préciser'
export const CHANNELS: Readonly<Record<Exchange['channel'], string>> = {
  sms: 'par SMS',
  whatsapp: 'par WhatsApp',
  web: 'depuis la page web'
}
export const askedFrom = (commune: string | null, spoken: string | null, channel: Exchange['channel']) =>
  `${commune ?? unknownPlace}, pour ${spoken ?? unknownNeed}, ${CHANNELS[channel]}`
export const onlyInWriting = 'La personne ne peut pas téléphoner.'
export const since = (time: string) => `Depuis ${time}.`
export const leftPage = (time: string) => `A quitté la page à ${time}.`
export const leftPageToAnswer = (time: string) =>
  `La personne a quitté la page à ${time}. Elle lira votre réponse si elle y revient.`
export const leftPageToTake = (time: string) =>
  `Cette personne attendait un conseiller, et a quitté la page à ${time}. Elle lira votre réponse si elle y revient.`
export const take = 'Prendre'
export const open = 'Répondre'

export const conversationTitle = (commune: string | null) => `Conversation écrite, ${commune ?? unknownPlace}`
export const person = 'La personne'
export const you = 'Vous'
export const colleague = 'Un collègue'
export const undelivered = 'Non remis'
export const nothingYet = 'La personne n’a encore rien écrit. Saluez-la : elle vous attend.'
export const nothingYetAndLeft = 'La personne n’a encore rien écrit.'
export const exchanged = 'Messages'
export const answer = 'Votre réponse'
export const answerHint: Readonly<Record<Exchange['channel'], string>> = {
  sms: 'Elle part par SMS : environ 300 signes, 130 avec un émoji. Votre numéro n’est pas montré.',
  whatsapp: 'Elle part par WhatsApp. Votre numéro n’est pas montré.',
  web: 'Elle s’affiche sur la page de la personne.'
}
export const silence =
  'Sans réponse de votre part pendant cinq minutes, la conversation est proposée à d’autres. Après vingt minutes de silence de la personne, elle se termine.'
export const send = 'Envoyer'
export const end = 'Terminer'
export const handOn = 'Passer à un collègue'
export const mistakeEmpty = 'Écrivez votre réponse : rien n’a été envoyé.'
export const mistakeLong = (most: number) =>
  `Votre réponse est trop longue pour ce que la personne peut recevoir : ${most} signes au plus. Rien n’a été envoyé.`
export const goneTitle = 'Cette conversation n’est pas la vôtre'
export const goneLead =
  'Quelqu’un d’autre s’en occupe, ou elle est terminée. Rien n’a été envoyé. Ce qui s’y est dit n’est montré qu’à qui la tient.'
export const toTake =
  'Cette personne attend un conseiller. Ses messages sont montrés à qui prend la conversation.'
export const endedWithout =
  'La conversation est terminée. Vous ne vous êtes pas parlé : elle ne compte pas comme une activité.'
export const titleWhenWaiting = (count: number) => `(${count}) ${title}`
export const noLonger =
  'Cette conversation n’est plus la vôtre, ou elle est terminée : ce que vous écrivez ne partirait plus. Copiez-le si vous voulez le garder.'
export const withoutScript = 'Sans JavaScript, rechargez cette page pour voir ce qui est nouveau.'
export const offline = 'La connexion est coupée. La page se remettra à jour d’elle-même.'
export const signIn = 'Votre session a pris fin. Reconnectez-vous pour continuer.'

export const NOTICES: Readonly<Record<string, string>> = {
  passee: 'C’est noté : la conversation est proposée à d’autres.',
  finie: endedWithout,
  envoyee: 'C’est envoyé.'
}
