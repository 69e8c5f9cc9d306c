/** What the Teams channel itself says; answers come from dialogs/. */

export const useful = 'Utile'
export const notUseful = 'Pas utile'
export const thanksForFeedback = 'Merci, c’est noté.'
export const feedbackQuestion = 'Cette réponse vous aide-t-elle ?'

export const noFiles =
  'Je ne lis pas les fichiers : posez-moi votre question en quelques mots, ou copiez le passage qui vous pose problème.'

export { outage, startedAfresh } from '../../dialogs/wording'

/** Said once, where the bot arrives. */
export const welcome = {
  text: 'Bonjour. Je réponds aux questions des collectivités sur l’AMI « conseillers numériques » : qui peut candidater, ce que verse l’État et quand, ce à quoi l’on s’engage. Chaque réponse cite le passage qui le dit, et quand l’AMI ne le précise pas, je le dis. Posez-moi une question en une phrase, ou commencez par l’une de celles-ci.',
  choices: [
    { label: 'Qui peut candidater ?', text: 'Qui peut candidater ?' },
    { label: 'Combien verse l’État, et quand ?', text: 'Combien verse l’État, et quand ?' },
    { label: 'À quoi s’engage la collectivité ?', text: 'À quoi s’engage la collectivité ?' },
    { label: 'Quels reportings faut-il fournir ?', text: 'Quels reportings faut-il fournir ?' }
  ]
}
