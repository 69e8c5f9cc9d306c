import type { DueState } from '../../domain/reporting/convention'
import type { ReceiptFault } from '../../domain/reporting/ledger'
import type { ReportKind } from '../../domain/reporting/period'

export const dueTitle = 'Rapports dus à l’ANCT'
export const dueLead =
  'Chaque structure accueillante doit un rapport mensuel, un trimestriel et un semestriel. Sans eux, le versement de la subvention peut être suspendu.'
export const FILTERS = {
  'a-faire': 'À faire',
  'a-venir': 'À venir',
  envoyes: 'Envoyés'
} as const
export const filterLabel = (name: string, count: number) => `${name} (${count})`
export const filterNav = 'Rapports à montrer'
export const structure = 'Structure'
export const report = 'Rapport'
export const period = 'Période'
export const dueBy = 'À envoyer pour le'
export const state = 'État'
export const STATES: Readonly<Record<DueState, string>> = {
  'to-come': 'À venir',
  open: 'À envoyer',
  late: 'En retard',
  sent: 'Envoyé'
}
export const sentVersion = (version: number) => (version === 1 ? 'Envoyé' : `Envoyé, version ${version}`)
export const KINDS: Readonly<Record<ReportKind, string>> = {
  monthly: 'Mensuel',
  quarterly: 'Trimestriel',
  'half-yearly': 'Semestriel'
}
export const withoutConvention = (count: number) =>
  count === 1
    ? '1 structure sans convention : ses échéances ne sont pas connues.'
    : `${count} structures sans convention : leurs échéances ne sont pas connues.`
export const withoutConventionMore = (count: number) => `et ${count} ${count === 1 ? 'autre' : 'autres'}`
export const fillConventionOf = (structure: string) => `Renseigner la convention : ${structure}`
export const fillOneConvention = 'Renseigner une convention'
export const NOTHING_KNOWN = 'Aucune échéance n’est connue : aucune convention n’est renseignée.'
export const NOTHING_OWED_YET = 'Rien à envoyer pour l’instant : aucune période suivie n’est terminée.'
export const NONE_DUE = {
  'a-faire': 'Rien à envoyer : tout ce qui est dû à ce jour a été envoyé.',
  'a-venir': 'Aucun rapport à venir.',
  envoyes: 'Aucun rapport n’a encore été envoyé.'
} as const
export const repere =
  'L’AMI ne fixe pas de jour : le 15 du mois qui suit la période est le repère de cette page, le même chaque mois.'
export const next = 'Suite de la liste'
export const noConvention =
  'La convention signée avec l’État n’est pas renseignée : les échéances et les tranches ne peuvent pas être calculées.'
export const fillConvention = 'Renseigner la convention'
export const conventionLink = 'Convention'
export const ledgerLink = 'Subvention et justificatifs'
export const activitiesLink = 'Activités'
export const reportsLink = 'Rapports'
export const reportsTitle = 'Rapports'
export const diaryTitle = 'Dans votre agenda'
export const diaryLead =
  'Abonnez-y votre agenda : les échéances s’y tiennent à jour, avec un rappel sept jours avant. Qui connaît cette adresse peut les lire : gardez-la pour vous.'
export const diaryAddress = 'Adresse de l’agenda'
export const otherTitle = 'Ouvrir un autre rapport'
export const anyTitle = 'Ouvrir un rapport'
export const kindField = 'Rapport'
export const periodField = 'Période'
export const periodHint =
  'Par exemple « octobre 2026 », « T4 2026 » pour un trimestre, « S2 2026 » pour un semestre.'
export const open = 'Ouvrir'
export const mistakeTyped: Readonly<Record<ReportKind, string>> = {
  monthly: 'Le rapport mensuel porte sur un mois : écrivez par exemple « octobre 2026 ».',
  quarterly: 'Le rapport trimestriel porte sur un trimestre : écrivez par exemple « T4 2026 ».',
  'half-yearly': 'Le rapport semestriel porte sur un semestre : écrivez par exemple « S2 2026 ».'
}
export const missingPeriodTitle = 'Cette période n’existe pas'

export const unsent = 'Brouillon'
export const dueOn = (day: string) => `À envoyer pour le ${day}.`
export const wasDueOn = (day: string) => `Était à envoyer pour le ${day}.`
export const draftOf = (version: number) => `Brouillon de la version ${version}`
export const sentOn = (version: number, day: string, who: string) =>
  `Version ${version}, figée et déclarée envoyée le ${day} par ${who}. Ce qui suit ne change plus.`
export const otherSoftware = 'un autre logiciel'
export const versionsTitle = 'Versions'
export const versionLine = (version: number, day: string) => `Version ${version}, envoyée le ${day}`
export const correction = (version: number) => `Préparer une correction (version ${version})`
export const correctionLead =
  'Une erreur dans ce qui a été envoyé ? Corrigez l’activité, la dépense ou l’action concernée, puis envoyez une nouvelle version : celle-ci reste telle quelle.'
export const downloadTitle = 'Télécharger'
export const downloadDraft =
  'Ce sont des brouillons : le numéro de version et la mention « brouillon » y figurent.'
export const FORMATS = {
  pdf: 'PDF, à signer',
  xlsx: 'Classeur (.xlsx)',
  csv: 'Texte pour tableur (.csv)'
} as const
export const changesTitle = (version: number) => `Ce qui a changé depuis la version ${version}`
export const changesNone = 'Aucun chiffre n’a changé.'
export const figure = 'Chiffre'
export const before = 'Avant'
export const now = 'Maintenant'

export const checkTitle = 'À vérifier avant l’envoi'
export const checkOver = 'La période est terminée.'
export const checkNotOver = (day: string) =>
  `La période n’est pas terminée : ce rapport pourra être envoyé à partir du ${day}.`
export const notBegun = (day: string) =>
  `Cette période n’est pas encore commencée : elle commence le ${day}. Son rapport se préparera alors.`
export const checkConfirmed = 'Aucun appel n’attend d’être confirmé.'
export const checkToConfirm = (count: number) =>
  count === 1
    ? '1 appel attend la confirmation du conseiller et n’est pas compté.'
    : `${count} appels attendent la confirmation des conseillers et ne sont pas comptés.`
export const seeThem = 'Les voir'
export const checkActions = (count: number) =>
  count === 1 ? '1 action de la structure déclarée.' : `${count} actions de la structure déclarées.`
export const checkNoAction =
  'Aucune action de la structure n’est déclarée : le rapport mensuel porte aussi sur ce qu’elle a mis en place.'
export const checkActivity = (count: number) =>
  count === 1 ? '1 activité comptée.' : `${count} activités comptées.`
export const checkNoActivity = 'Aucune activité n’a été enregistrée sur la période : le rapport le dit.'
export const checkReceipts = (count: number) =>
  count === 1 ? '1 dépense inscrite sur la période.' : `${count} dépenses inscrites sur la période.`
export const checkNoReceipt = 'Aucune dépense n’est inscrite sur la période.'
export const checkAnswers = (answered: number, asked: number) =>
  `${answered === 0 ? 'Aucun' : answered} ${answered < 2 ? 'questionnaire rempli' : 'questionnaires remplis'} sur ${asked}.`
export const checkNoQuestionnaire = 'Le questionnaire n’a encore été adressé à aucun conseiller.'
export const waitingFor = (names: string) => `Sans réponse de : ${names}.`

export const notAsked = (names: string) => `Le questionnaire n’a pas encore été adressé à : ${names}.`
export const askThem = 'Leur adresser le questionnaire'

export const keyFigures = 'En bref'
export const timeSpent = 'Temps d’accompagnement'
export const hoursAndMinutes = (hours: string, minutes: number) =>
  `${hours}\u00a0h\u00a0${String(minutes).padStart(2, '0')}`
export const actionsAdd = 'Ajouter une action'
export const actionDay = 'Date'
export const actionCategory = 'Nature'
export const actionText = 'Ce que la structure a fait'
export const actionHint = 'Par exemple : « Remise d’un ordinateur portable et d’un téléphone au conseiller. »'
export const add = 'Ajouter'
export const gesture = 'Geste'
export const withdraw = 'Retirer'
export const actionsEmpty = 'La structure n’a encore déclaré aucune action sur la période.'

export const commentTitle = 'Commentaire et envoi'
export const comment = 'Commentaire de la structure'
export const commentHint = 'Facultatif. Il est imprimé à la fin du rapport.'
export const saveComment = 'Enregistrer le commentaire'
export const reread = 'J’ai relu ce rapport : ses chiffres peuvent être envoyés.'
export const freeze = (version: number) => `Figer la version ${version} et la déclarer envoyée`
export const freezeLead =
  'Figée, une version ne change plus jamais. Téléchargez ensuite le PDF, signez-le et transmettez-le à l’ANCT : cette page ne l’envoie pas à votre place.'
export const signatures = 'Signatures'
export const signaturesLead = 'Ces cadres sont imprimés sur le PDF.'
export const SIGNATURE_WORDS = { date: 'Date :', sign: 'Signature :' } as const
export const mistakeReread = 'Cochez la case après avoir relu le rapport.'
export const mistakeChanged =
  'Des chiffres ont changé depuis que vous avez ouvert cette page (une activité, une dépense, une action ou une réponse) : relisez le rapport, puis envoyez-le.'
export const mistakeNotOver = 'La période n’est pas terminée : le rapport ne peut pas encore être envoyé.'
export const mistakeVersion =
  'Ce n’est plus la version suivante : quelqu’un en a envoyé une entre-temps. Relisez le brouillon.'
export const mistakeLong = (most: number) => `${most} caractères au plus.`
export const mistakeText = (most: number) => `Écrivez de 1 à ${most} caractères.`
export const mistakeDay = 'Ce jour n’existe pas : donnez par exemple 24/11/2026.'
export const mistakeFuture = 'Ce jour est dans l’avenir : inscrivez ce qui a été fait.'
export const mistakeOutside = (from: string, last: string) =>
  `Ce jour n’est pas dans la période du rapport, du ${from} au ${last}.`
export const mistakeChoice = 'Choisissez une réponse de la liste.'

export const NOTICES: Readonly<Record<string, string>> = {
  commentaire: 'Commentaire enregistré.',
  action: 'Action ajoutée au rapport.',
  'action-retiree': 'Action retirée du rapport.',
  envoye: 'Version figée. Téléchargez le PDF, signez-le et transmettez-le à l’ANCT.',
  questionnaire: 'Questionnaire adressé : chacun le trouve sur sa page « Ma journée ».',
  depense: 'Dépense inscrite.',
  'depense-annulee': 'Dépense annulée : elle ne compte plus, et reste visible.',
  convention: 'Convention enregistrée.'
}

export const ledgerTitle = 'Subvention et justificatifs'
export const ledgerLead =
  'Ce que l’État verse en trois tranches (20, 30 et 50 %), et ce que les dépenses inscrites en justifient. Le rapport trimestriel en est tiré.'
export const total = 'Subvention'
export const expected = 'Tranches échues'
export const spent = 'Dépenses inscrites'
export const left = 'Reste à justifier'
export const over = 'Dépensé au-delà'
export const tranches = 'Tranches'
export const TRANCHE_COLUMNS = [
  'Tranche',
  'Part',
  'Montant',
  'Échéance',
  'Justifié',
  'Part justifiée'
] as const
export const byTheDay = (day: string) => `au plus tard le ${day}`
export const trancheReached = (day: string) => `${day}, échue`
export const spentByMonth = 'Dépenses par mois, en euros'
export const month = 'Mois'
export const noSpending = 'Aucune dépense sur les douze derniers mois.'
export const receipts = 'Dépenses'
export const RECEIPT_COLUMNS = ['Date', 'Dépense', 'Nature', 'Justificatif', 'Montant', 'Geste'] as const
export const receiptsNone = 'Aucune dépense n’est encore inscrite.'
export const receiptVoided = 'Annulée'
export const voidReceipt = 'Annuler'
export const addReceipt = 'Inscrire une dépense'
export const paidOn = 'Payée le'
export const amount = 'Montant en euros'
export const amountHint = 'Par exemple « 2 145,30 ».'
export const category = 'Nature'
export const label = 'Dépense'
export const labelHint = 'Par exemple « Salaire d’octobre ».'
export const proof = 'Justificatif'
export const proofHint = 'Où le trouver : « bulletin-2026-10, classeur Paie ». La pièce reste chez vous.'
export const forWhom = 'Pour'
export const everybody = 'La structure, ou plusieurs conseillers'
export const RECEIPT_FAULTS: Readonly<
  Record<ReceiptFault, readonly [field: 'montant' | 'date', what: string]>
> = {
  amount: [
    'montant',
    'Le montant est une somme payée, plus grande que zéro, au centime près. Pour une erreur, annulez la dépense concernée.'
  ],
  'too-much': ['montant', 'Ce montant dépasse toute subvention : vérifiez la virgule.'],
  future: ['date', 'Ce jour est dans l’avenir : une dépense s’inscrit quand elle est payée.'],
  'before-convention': ['date', 'Ce jour est avant la signature de la convention.']
}
export const quarterReport = 'Ouvrir le rapport du trimestre'

export const conventionTitle = 'Convention'
export const conventionHead =
  'Ce qui a été signé avec l’État. Les échéances des rapports et les dates des tranches en sont calculées.'
export const signedOn = 'Signée le'
export const posts = 'Postes'
export const subvention = 'Subvention totale, en euros'
export const subventionHint = '50 000 € par poste au plus, supplément d’outre-mer à part.'
export const months = 'Durée du suivi, en mois'
export const monthsHint = '24 le plus souvent, 36 au plus.'
export const save = 'Enregistrer'
export const mistakeSigned =
  'Donnez le jour de la signature, depuis le 17 novembre 2020 et pas dans l’avenir.'
export const mistakePosts = 'Donnez un nombre entier de postes, de 1 à 4 000.'
export const mistakeSubvention = (most: string) => `Donnez une somme entière en euros, de 1 à ${most}.`
export const mistakeCeiling = (posts: number, most: string) =>
  `L’AMI plafonne la subvention à 50 000 € par poste : donnez une somme entière, de 1 à ${most} €, pour ${posts} ${posts === 1 ? 'poste' : 'postes'}.`
export const mistakeMonths = 'Donnez un nombre entier de mois, de 1 à 36.'

export const questionnaireTitle = (halfYear: string) => `Questionnaire du ${halfYear}`
export const questionnaireLead = (day: string) =>
  `Dix questions courtes sur vos conditions d’accueil, et un commentaire si vous voulez. Vos réponses font partie du rapport semestriel que votre structure doit à l’ANCT pour le ${day} : elle les lira.`
export const questionnaireCardTitle = 'Votre questionnaire semestriel'
export const questionnaireCard = (halfYear: string, left: number, day: string) =>
  left === 1
    ? `Il reste une question du ${halfYear}, avant le ${day}.`
    : `${left} questions du ${halfYear} attendent vos réponses, avant le ${day}.`
export const questionnaireFill = 'Remplir le questionnaire'
export const questionnaireDone = (day: string) =>
  `Vous avez répondu le ${day}. Vous pouvez encore changer une réponse tant que le rapport n’est pas envoyé.`
export const questionnaireLater = 'Enregistrer et finir plus tard'
export const questionnaireSend = 'Envoyer mes réponses'
export const questionnaireMissing = 'Choisissez une réponse.'
export const questionnaireNone =
  'Aucun questionnaire ne vous est adressé pour l’instant. Votre structure vous l’adresse deux fois par an ; il vous attendra sur votre page « Ma journée ».'
export const QUESTIONNAIRE_NOTICES: Readonly<Record<string, string>> = {
  garde: 'Vos réponses sont gardées. Revenez quand vous voulez pour finir.',
  repondu: 'Merci, vos réponses sont envoyées.'
}
