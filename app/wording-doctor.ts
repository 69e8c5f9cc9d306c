/** What `npm run doctor` says, to whoever runs the line. */

const counted = (count: number, noun: string) => `${count} ${noun}${count < 2 ? '' : 's'}`

export const settings = 'Les réglages se lisent'
export const embedded = (folder: string) => `Base embarquée dans ${folder}`
export const postgresql = 'PostgreSQL répond, au schéma de cette version'
export const emptyPostgresql =
  'PostgreSQL répond ; base vide : le schéma sera créé au démarrage, ou au premier import'
export const emptyEmbedded = (folder: string) =>
  `Pas encore de base dans ${folder} : elle sera créée au démarrage, ou au premier import`
export const olderSchema =
  'La base est d’une version plus ancienne : son schéma sera mis à jour au démarrage ; sauvegardez-la avant'
export const storeFails = (reason: string) => `La base ne peut pas servir : ${reason}`
export const clockApart = (seconds: number) =>
  `L’horloge de cette machine s’écarte de ${seconds} s de celle de PostgreSQL : réglez NTP`
export const redis = 'Redis répond, et garde ce qu’on lui confie'
export const redisRefuses = (word: string) =>
  `REDIS_URL : Redis refuse cet utilisateur ou ce mot de passe (${word})`
export const redisGone = (reason: string) => `REDIS_URL : Redis ne répond pas (${reason})`
export const redisEvicts = (policy: string) =>
  `REDIS_URL : maxmemory-policy vaut « ${policy} », qui jette des compteurs quand la mémoire manque ; mettez noeviction`
export const embeddedInProduction =
  'NODE_ENV=production sans DATABASE_URL : une seule machine, un seul processus ; sauvegardez DATA_DIR'
export const openWithoutProduction =
  'PUBLIC_URL est publique et Twilio est réglé, mais NODE_ENV ne vaut pas production : mettez NODE_ENV=production. La connexion en un clic et le téléphone d’essai sont fermés ; sur une machine de développement, NODE_ENV=development les rend'
export const folderClosed = (folder: string) =>
  `DATA_DIR (${folder}) ne peut pas être écrit : rien ne serait gardé pendant une panne de la base`
export const directory = (permanences: number, conseillers: number) =>
  `Annuaire : ${counted(permanences, 'permanence')}, ${counted(conseillers, 'conseiller')} ${conseillers < 2 ? 'qui accepte' : 'qui acceptent'} les appels`
export const demonstration = 'L’annuaire est celui de la démonstration : importez le vôtre'
export const nobody =
  'Aucun conseiller ne peut être appelé : importez conseillers et présences, avec leur accord'
export const geography = 'La table des communes est là'
export const geographyFails = (reason: string) =>
  `La table des communes manque : ${reason} ; relancez npm start`
export const addresses = 'ADDRESS_SEARCH_URL : une rue connue y est trouvée à temps'
export const addressesFail = (reason: string) =>
  `ADDRESS_SEARCH_URL : la recherche d’adresses ne sert pas (${reason}) ; le centre des communes sert`
export const addressesFindNothing =
  'ADDRESS_SEARCH_URL : le 20 avenue de Ségur, à Paris, n’y est pas trouvé ; est-ce bien la recherche de la Géoplateforme ?'
export const noTwilio =
  'TWILIO_ACCOUNT_SID et TWILIO_AUTH_TOKEN ne sont pas réglés : la ligne s’essaie sur cette machine, mais personne ne peut l’appeler d’un vrai téléphone'
export const noNumber = 'HELPLINE_NUMBER n’est pas réglé : le numéro ne peut pas être vérifié chez Twilio'
export const noPublicUrl = 'PUBLIC_URL n’est pas réglé : Twilio ne saurait pas où appeler'
export const noTrustedProxies =
  'TRUSTED_PROXIES n’est pas réglé : derrière un serveur HTTPS, tous les visiteurs de la page se ressemblent, et une adresse qui l’inonde les ralentit tous ; mettez l’adresse de ce serveur'
export const twilioFails = (reason: string) => `Twilio ne répond pas à ces identifiants (${reason})`
export const numberUnknown = (number: string) => `Ce compte Twilio n’a pas le numéro ${number}`
export const accountNotTold =
  'Twilio ne dit pas à cette clé si le compte est actif : voyez-le dans la console de Twilio'
export const trial =
  'Le compte Twilio est un compte d’essai : il fait entendre un avertissement et n’appelle que des numéros vérifiés'
export const suspended = (status: string) => `Le compte Twilio est « ${status} »`
export const webhookRight = (field: string) => `Twilio : ${field} mène ici`
export const webhookWrong = (field: string, is: string, wanted: string) =>
  `Twilio : ${field} vaut « ${is || 'rien'} » ; mettez ${wanted}`
export const wrongMethod = (field: string) => `Twilio : « ${field} » doit être en POST`
/** @param sid  an application's (AP…) or a trunk's (TK…) */
export const goesElsewhere = (field: string, sid: string, wanted: string) =>
  `Twilio : ${field} mène à ${sid}, qui passe avant l’adresse du numéro ; retirez-le, et mettez ${wanted}`
export const noFallback = (sms: boolean) =>
  `FALLBACK_NUMBER n’est pas réglé : quand personne ne peut répondre, la ligne propose un rappel${sms ? ', un SMS' : ''} ou un message${sms ? '' : ' (et un SMS si SMS_SENDER est réglé)'}`
export const unreachable = (url: string, reason: string) => `${url} ne répond pas d’ici (${reason})`
export const reachable = (url: string) => `${url} répond`
export const degraded = (what: string) => `Le service en marche le dit : ${what}`
