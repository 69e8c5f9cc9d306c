/** Everything that staff read of the answers about the AMI, beside the knowledge itself. */

/** What the scan printed and what is meant, after the passage that holds the fault. */
export const readings: Readonly<Record<string, string>> = {
  'eligibles-collectivites-groupements': 'lire « L. 5111-1 »',
  'eligible-ccas': 'lire sans doute « CIAS » pour « CAS »',
  'itinerance-hors-les-murs': 'lire « L’itinérance »',
  'activite-initiations-lieux': 'lire « initiations »',
  'anct-etudie-15-du-mois': 'c’est-à-dire le 15 de chaque mois',
  'formation-complete-ou-resserree':
    'phrase coupée par le scan : « …en tout état de cause des assurances d’un niveau de formation en adéquation avec l’exercice de ses futures missions »',
  'cal-6-prise-fonction': 'lire « Prise de fonction du conseiller » : la suite vient d’une autre page',
  'ctx-13-millions': 'la suite de la phrase est abîmée par le scan'
}

export const dated = 'D’après l’AMI de la première vague (fin 2020).'
export const datedExample =
  'D’après la délibération d’une collectivité (février 2021) : un exemple, pas une règle de l’AMI.'

export const passage = (quote: string, section: string, reading: string | undefined) =>
  `« ${quote.replace(/\s+/g, ' ')} »${reading === undefined ? '' : ` [${reading}]`} (${section})`

export const verdicts = { oui: 'Oui : ', non: 'Non : ' } as const

/** What stands before the list of communes. */
export const isMember = (commune: string) => `Oui, ${commune} figure parmi elles : `

/** Of a place that the list does not have. */
export const isNoMember = 'Non, je ne trouve pas cette commune parmi elles : '

/** Where a question asks to confirm a figure that the text contradicts. The wrong figure is never said again. */
export const notWhatItSays = 'Non, ce n’est pas ce que dit le texte : '

export const related = 'À savoir aussi : '

export const contact = 'Pour toute question, l’ANCT répond à conseiller-numerique@anct.gouv.fr.'

export const notUnderstood =
  'Je n’ai pas trouvé de quoi répondre dans l’AMI « conseillers numériques », et je préfère ne rien inventer.'

export const nearest = 'Je ne suis pas sûr d’avoir compris. Voici ce que le texte dit de plus proche :'
export const nearestLine = (number: number, title: string, said: string) =>
  `${number}. ${title.charAt(0).toUpperCase()}${title.slice(1)}. ${said}`
export const notThat = 'Si ce n’est pas votre question, dites-la autrement : je préfère ne rien inventer.'

export const nothingSaid =
  'Posez-moi une question sur l’AMI « conseillers numériques » : par exemple « Qui peut candidater ? » ou « Combien verse l’État ? »'

export const notFrench =
  'Je ne comprends que le français. Posez-moi votre question sur l’AMI « conseillers numériques » en une phrase.'

export const tooLong =
  'Votre message est trop long : résumez-le en une ou deux questions, s’il vous plaît, et j’y répondrai.'

export const choiceLine = (number: number, label: string) => `${number}. ${label}`
export const chooseByNumber = 'Répondez par le numéro, ou précisez votre question.'

export const hello =
  'Bonjour ! Je réponds aux questions sur l’AMI « conseillers numériques » (première vague, fin 2020), passages à l’appui. Que voulez-vous savoir ?'
export const thanks = 'Avec plaisir. Une autre question sur l’AMI ?'
export const goodbye = 'Au revoir, et bonne continuation ! Je reste là pour vos questions sur l’AMI.'

export const suggested = [
  'Qui peut candidater ?',
  'Combien verse l’État, et quand ?',
  'À quoi s’engage la collectivité ?',
  'Quels reportings faut-il fournir ?'
] as const

const numberNames: Readonly<Record<string, string>> = {
  '15': 'le 15 (SAMU)',
  '17': 'le 17 (police)',
  '18': 'le 18 (pompiers)',
  '112': 'le 112',
  '114': 'le 114 (par SMS)',
  '115': 'le 115',
  '119': 'le 119 (enfance en danger)',
  '3018': 'le 3018 (violences numériques)',
  '3114': 'le 3114 (prévention du suicide)',
  '3919': 'le 3919 (violences faites aux femmes)'
}

export const danger = (numbers: readonly string[]) =>
  `S’il y a un danger, appelez tout de suite ${numbers.map(number => numberNames[number] ?? `le ${number}`).join(' ou ')}. Ici, je ne peux répondre qu’aux questions sur l’AMI.`
