import type { DialOutcome, EndedBy, Move } from '../../integrations/telephony/people'

export const USAGE = `Un téléphone dans le terminal : vous appelez la ligne, et vous jouez aussi les conseillers.

  npm run call                       à vous de parler et de taper
  npm run call -- --need "mes impôts" --place 59540
                                     un appel entier, sans clavier

  --accept 1|2|silence|voicemail|no-answer|busy|failed
                  ce que fait le conseiller appelé ; plusieurs valeurs séparées par des virgules
                  valent pour le premier, le deuxième…, la dernière pour tous les suivants (1)
  --commune NOM   celle à choisir quand plusieurs partagent le code postal (la première)
  --offer 1|2|3   la touche tapée quand personne n’a pu être joint (raccroche)
  --talk N        durée de la conversation, en secondes (180)
  --from NUMÉRO   le numéro de l’appelant (+33639980001, inventé)
  ADRESSE         celle du serveur (http://localhost:3978, ou selon PORT et PUBLIC_URL)`

export const NEED_AND_PLACE =
  'Donnez --need et --place ensemble, ou aucun des deux pour jouer l’appel vous-même.'
export const unknownBehaviour = (given: string) =>
  `--accept ${given} : choisissez parmi 1, 2, silence, voicemail, no-answer, busy, failed.`
export const notANumber = (given: string) =>
  `--from ${given} : donnez un numéro, par exemple 0639980001 ou +33639980001.`
export const notAnAddress = (given: string) => `« ${given} » n’est pas une adresse de serveur.`

export const notRunning = (
  target: string
) => `Personne ne décroche à ${target} : le serveur n’est pas en marche.
Lancez « npm start » dans un autre terminal, attendez l’adresse, puis recommencez.`

export const WELCOME = `Vous êtes au téléphone. Tapez des touches (5 9 5 4 0, * pour réécouter, 0 pour une personne)
ou écrivez ce que vous dites, en français. Entrée seule : silence. « raccrocher » : vous raccrochez.
Les personnes et les numéros sont inventés.`

export const HANG_UP_WORDS = ['raccrocher', 'raccroche', 'quitter']

export const LINE = 'La ligne'
export const CALLER = 'Vous'
export const CONSEILLER = 'Conseiller'

export const askCaller = '  vous > '
export const askRecording = '  votre message (Entrée : rien, « raccrocher » pour finir en raccrochant) > '
export const askPickUp = '  conseiller : Entrée décroche · m messagerie · r laisse sonner · o occupé > '
export const askWhisper = '  conseiller : 1 accepte · 2 refuse · Entrée ne fait rien · « raccrocher » > '
export const askTalk =
  '  vous vous parlez : Entrée, le conseiller raccroche · « raccrocher », vous raccrochez > '

export const called = (number: string) => `Vous appelez le ${number}.`
export const rings = (number: string, rank: number) =>
  rank === 1 ? `Le téléphone du ${number} sonne.` : `Le téléphone du ${number} sonne à son tour.`
export const pickedUp = 'On décroche.'
export const bridged = 'Vous êtes en communication.'

export const rungOff = (outcome: DialOutcome, seconds: number): string =>
  ({
    'no-answer': 'Personne ne répond.',
    busy: 'La ligne est occupée.',
    failed: 'Ce numéro ne peut pas être joint.',
    'not-accepted': 'Pas de mise en relation avec ce téléphone.',
    'caller-left': 'Le téléphone cesse de sonner.',
    bridged: `Fin de la conversation (${duration(seconds)}).`
  })[outcome]

export const move = (done: Move): string => {
  if ('digits' in done)
    return done.digits === '' ? '(touche de fin seule)' : `[${[...done.digits].join(' ')}]`
  if ('speech' in done) return `« ${done.speech} »`
  if ('hangUp' in done) return '(raccroche)'
  if ('recordsSeconds' in done) return `(laisse un message de ${duration(done.recordsSeconds)})`
  return '(silence)'
}

export const ended = (by: EndedBy): string =>
  ({
    caller: 'Vous avez raccroché.',
    app: 'La ligne raccroche.',
    error: 'L’appel est coupé : la ligne n’a pas su répondre.',
    lost: 'L’appel est coupé.'
  })[by]

export const applicationError = (code: string, reason: string) =>
  / answered 403/.test(reason)
    ? 'Le serveur refuse cet appel (403) : donnez-lui et donnez ici le même TWILIO_AUTH_TOKEN et le même PUBLIC_URL.'
    : `Erreur d’application ${code} : ${reason}`

export const OUTCOME = 'Issue'
export const noToken =
  'inconnue d’ici : donnez ADMIN_TOKEN, ou lancez la commande là où est le dossier DATA_DIR.'
export const outcomeUnknown = (status: number) => `l’API répond ${status} à propos de cet appel.`
export const outcomes: Readonly<Record<string, string>> = {
  'in-progress': 'appel en cours',
  bridged: 'mis en relation',
  'to-confirm': 'mis en relation, à confirmer par le conseiller',
  offer: 'une suite a été proposée',
  abandoned: 'l’appelant a raccroché avant la fin',
  emergency: 'orienté vers les secours',
  error: 'erreur'
}
export const attempts: Readonly<Record<string, string>> = {
  ringing: 'sonne',
  accepted: 'a accepté',
  refused: 'a refusé',
  'not-accepted': 'a décroché sans accepter',
  'no-answer': 'n’a pas répondu',
  busy: 'occupé',
  failed: 'injoignable',
  canceled: 'appel annulé'
}
export const oneActivity = 'une activité enregistrée'
export const noActivity = 'aucune activité'
/** @param km  `null` where the caller's place is not known */
export const attempt = (conseiller: string, permanence: string, km: string | null, outcome: string) =>
  `${conseiller} (${km === null ? permanence : `${permanence}, ${km}`}) : ${outcome}`
export const kilometres = (meters: number) =>
  `${(meters / 1000).toLocaleString('fr-FR', { maximumFractionDigits: 1, minimumFractionDigits: 1 })} km`

/** 185 is « 3 min 5 s ». */
export function duration(seconds: number): string {
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60]
  if (minutes === 0) return `${rest} s`
  return rest === 0 ? `${minutes} min` : `${minutes} min ${rest} s`
}

/** +33639980011 is « 06 39 98 00 11 »; another country's is left as it is. */
export const spelled = (number: string) =>
  /^\+33\d{9}$/.test(number) ? `0${number.slice(3)}`.replace(/\d\d(?=\d)/g, '$& ') : number
