/** What a conseiller hears who calls the line from their own number. */

/** Said after the greeting, before the citizen's first question: whoever is helped from this telephone is not kept waiting. */
export const toTheMenu = 'Si vous êtes conseiller, tapez 9 pour votre menu.'

export const menu =
  'Menu des conseillers. Pour une pause, tapez 1. Pour reprendre, tapez 2. Pour vos permanences et vos activités, avec votre code, tapez 3. Pour demander de l’aide, tapez 9.'
export const until =
  'Pour une pause qui finit toute seule, tapez l’heure, par exemple 14, puis dièse. Sinon, raccrochez.'
export const code = 'Tapez votre code, puis dièse.'
export const more =
  'Pour rappeler la personne dont vous avez manqué l’appel, tapez 1. Pour répéter, tapez étoile.'

export const available = 'Vous êtes disponible : la ligne peut vous appeler.'
export const paused = (end: string | null) =>
  end === null ? 'Vous êtes en pause.' : `Vous êtes en pause jusqu’à ${end}.`
export const activities = (count: number) =>
  count === 0 ? 'Aucune activité aujourd’hui.' : `Aujourd’hui : ${count} activité${count > 1 ? 's' : ''}.`
export const codeWrong = 'Ce code n’est pas le bon.'
export const codeLocked = (end: string) => `Trop d’essais. Le code est bloqué jusqu’à ${end}.`
export const codeNone =
  'Vous n’avez pas encore de code. Choisissez-le dans Teams, ou demandez-le à qui tient la ligne.'
export const callingBack =
  'C’est noté. Raccrochez : la ligne vous appelle, puis appelle la personne. Votre numéro ne lui est pas montré.'
export const nobodyToCallBack = 'Aucun appel manqué ne vous attend.'
export const notUnderstood = 'Je n’ai pas compris.'
export const goodbye = 'Au revoir.'
