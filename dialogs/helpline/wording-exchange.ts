/** What a person reads while somebody is looked for, or answers them in writing. Two SMS at most, of plain letters where it can be. */

export const opened =
  'Je cherche un conseiller qui vous réponde ici. Écrivez-lui votre question dès maintenant : il la lira en arrivant. Cela prend cinq minutes au plus.'
export const beCalledBack = 'Être rappelé'
export const waitNoMore = 'Ne plus attendre'
export const endIt = 'Terminer la conversation'

export const taken = 'Un conseiller est là : il lit vos messages et vous répond.'
/** Before the first words of each conseiller, where nothing else shows whose they are. */
export const fromConseiller = 'Un conseiller :'
export const letGo = 'Le conseiller ne peut pas continuer. J’en cherche un autre, qui lira vos messages.'
export const nobody = 'Aucun conseiller n’est libre pour vous écrire.'
export const ended = 'La conversation est terminée. Pour une autre question, écrivez-nous quand vous voulez.'
export const left = 'C’est noté : je ne cherche plus de conseiller.'

/** A pin on a map, as a conseiller reads it. */
export const position = (commune: string, codePostal: string) => `Je suis à ${commune} (${codePostal}).`
