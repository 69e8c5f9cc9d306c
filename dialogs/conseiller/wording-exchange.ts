/** What a conseiller reads of a written conversation, in Teams. */

export const offerTitle = 'Quelqu’un demande un conseiller par écrit'
export const offerLead =
  'Si vous la prenez, ses messages vous arrivent ici, et les vôtres lui arrivent par la ligne. Vos numéros restent cachés.'
export const where = 'D’où'
export const unknownPlace = 'commune inconnue'
export const about = 'Pour'
export const unknownNeed = 'un besoin à préciser'
export const by = 'Par'
export const since = 'Depuis'
export const CHANNELS = { sms: 'SMS', whatsapp: 'WhatsApp', web: 'la page web' } as const
export const toKnow = 'À savoir'
export const onlyInWriting = 'La personne ne peut pas téléphoner.'
export const take = 'Prendre la conversation'

export const title = (commune: string | null) => `Conversation écrite, ${commune ?? 'commune inconnue'}`
export const person = (text: string) => `La personne : ${text}`
export const you = (text: string) => `Vous : ${text}`
export const colleague = (text: string) => `Un collègue : ${text}`
export const undelivered = (text: string) => `Non remis : ${text}`
export const nothingYet = 'La personne n’a encore rien écrit. Saluez-la : elle vous attend.'
export const answer = 'Votre réponse'
export const answerHint = (channel: keyof typeof CHANNELS) =>
  channel === 'sms' ? '300 signes au plus' : '500 signes au plus'
export const send = 'Envoyer'
export const end = 'Terminer'
export const handOn = 'Passer à un collègue'

export const isYours =
  'La conversation est à vous. Sans réponse de votre part en cinq minutes, elle est proposée à d’autres.'
export const sent = 'C’est envoyé.'
export const gone = 'Cette conversation n’est plus à prendre : quelqu’un s’en occupe, ou elle est terminée.'
export const notYours = 'Cette conversation n’est pas, ou n’est plus, la vôtre : rien n’a été envoyé.'
export const empty = 'Votre réponse est vide : rien n’a été envoyé.'
export const tooLong = (most: number) =>
  `Votre réponse est trop longue pour ce que la personne peut recevoir : ${most} signes au plus. Rien n’a été envoyé.`
export const handedOn = 'C’est noté : la conversation est proposée à d’autres.'
export const endedWithActivity =
  'La conversation est terminée. Elle compte comme une activité, à compléter ci-dessous.'
export const endedWithout =
  'La conversation est terminée. Vous ne vous êtes pas parlé : elle ne compte pas comme une activité.'
export const letGo =
  'Vous n’avez pas répondu en cinq minutes : la conversation est proposée à d’autres. Si vous n’êtes pas libre, mettez-vous en pause.'
export const left = 'La personne a terminé la conversation.'
export const silent = 'La personne n’écrit plus : la conversation est terminée.'
export const counted = 'Elle compte comme une activité.'
