import { fullDayInWords, MONTHS } from '../values/wording-day'
import type { ReceiptCategory } from './ledger'
import type { ReportKind } from './period'
import type { ActionCategory } from './structure-action'

const plural = (count: number, one: string, many: string) => `${count} ${count < 2 ? one : many}`

/** What the reports say. */
export const wording = {
  kinds: {
    monthly: 'Rapport mensuel d’activité',
    quarterly: 'Rapport trimestriel d’utilisation de la subvention',
    'half-yearly': 'Rapport semestriel sur l’accompagnement du conseiller'
  } satisfies Record<ReportKind, string>,
  periodInWords(kind: ReportKind, name: string): string {
    const [year = '', rest = ''] = name.split('-')
    if (kind === 'monthly') return `${MONTHS[Number(rest) - 1] ?? ''} ${year}`
    const rank = Number(rest.slice(1))
    const ordinal = rank === 1 ? '1er' : `${rank}e`
    return `${ordinal} ${kind === 'quarterly' ? 'trimestre' : 'semestre'} ${year}`
  },
  dayInWords: fullDayInWords,
  about: {
    structure: 'Structure accueillante',
    siret: 'SIRET',
    period: 'Période',
    from: (from: string, last: string) => `du ${fullDayInWords(from)} au ${fullDayInWords(last)}`,
    version: 'Version',
    sent: (version: number, day: string) => `${version}, envoyée le ${fullDayInWords(day)}`,
    draft: (version: number, day: string) => `${version} (brouillon du ${fullDayInWords(day)})`,
    conseillers: 'Conseillers numériques'
  },
  notBegun: 'La période n’est pas encore commencée.',
  notOver: 'La période n’est pas terminée : les chiffres vont encore changer.',
  noConseiller: 'Aucun conseiller numérique n’est rattaché à cette structure sur la période.',
  noActivity: 'Aucune activité n’a été enregistrée sur la période.',
  toConfirm: (count: number) =>
    count === 1
      ? '1 appel attend d’être confirmé par le conseiller : il n’est pas compté.'
      : `${count} appels attendent d’être confirmés par le conseiller : ils ne sont pas comptés.`,
  voided: (count: number) =>
    `${plural(count, 'activité annulée n’est pas comptée', 'activités annulées ne sont pas comptées')}.`,
  weighted:
    'Une activité compte autant de fois que de personnes accompagnées ; celle qui a deux thématiques compte dans les deux. Les parts sont arrondies pour que leur somme fasse 100 %.',
  sections: {
    actions: '1. Actions mises en place par la structure',
    conseiller: '2. Actions réalisées par le conseiller',
    subvention: '1. Utilisation de la subvention',
    receipts: '2. Dépenses de la période et justificatifs',
    activity: '3. Activité financée',
    conditions: '1. Conditions d’accueil, selon les conseillers',
    halfActivity: '2. Activité du semestre',
    comment: 'Commentaires'
  },
  noComment: 'Aucun commentaire.',
  actions: {
    title: 'Actions de la structure',
    columns: ['Date', 'Nature', 'Action'] as const,
    none: 'La structure n’a déclaré aucune action sur la période.',
    categories: {
      equipement: 'Équipement',
      lieu: 'Lieu d’accueil',
      communication: 'Communication',
      partenariat: 'Partenariat',
      formation: 'Formation',
      recrutement: 'Recrutement',
      autre: 'Autre'
    } satisfies Record<ActionCategory, string>
  },
  general: {
    title: 'Général',
    columns: ['Chiffre', 'Nombre'] as const,
    personnes: 'Personnes totales accompagnées',
    accompagnements: 'Accompagnements totaux (dont récurrents)',
    activites: 'Activités',
    individuels: 'Accompagnements individuels',
    ateliers: 'Ateliers réalisés',
    participants: 'Total des participants aux ateliers',
    ponctuels: 'Demandes ponctuelles',
    reorientes: 'Personnes orientées vers une autre structure',
    hours: 'Temps en accompagnements (heures)',
    minutes: 'Temps en accompagnements (minutes)'
  },
  tables: {
    share: 'Part',
    count: 'Accompagnements',
    parThematique: ['Thématiques', 'Thématique'],
    unsaidThematique: 'Non précisée',
    parCanal: ['Moyens de contact', 'Moyen'],
    parLieu: ['Canaux des activités', 'Canal'],
    parDuree: ['Durées', 'Durée'],
    parTrancheAge: ['Tranches d’âge', 'Tranche d’âge'],
    parGenre: ['Genres', 'Genre'],
    parStatut: ['Statuts', 'Statut'],
    parConseiller: ['Par conseiller', 'Conseiller'],
    parMois: ['Par mois', 'Mois']
  },
  subvention: {
    noConvention:
      'La convention de cette structure n’est pas renseignée : les tranches ne peuvent pas être calculées.',
    tranches: 'Tranches de la subvention',
    trancheColumns: ['Tranche', 'Part', 'Montant', 'Date', 'Échue', 'Justifié'] as const,
    tranche: (rank: number) => (rank === 1 ? '1re tranche' : `${rank}e tranche`),
    yes: 'Oui',
    no: 'Non',
    account: 'Compte à la fin de la période',
    accountColumns: ['Poste', 'Montant'] as const,
    total: 'Subvention de la convention',
    expected: 'Tranches échues',
    spent: 'Dépenses justifiées depuis la signature',
    spentInPeriod: 'Dont dépenses de la période',
    left: 'Reste à justifier',
    over: 'Dépensé au-delà des tranches échues',
    receipts: 'Dépenses et justificatifs',
    receiptColumns: ['Date', 'Nature', 'Dépense', 'Justificatif', 'Montant'] as const,
    receiptTotal: 'Total',
    noReceipt: 'Aucune dépense n’a été enregistrée sur la période.',
    categories: {
      salaire: 'Salaire',
      charges: 'Cotisations',
      formation: 'Formation',
      autre: 'Autre'
    } satisfies Record<ReceiptCategory, string>
  },
  questionnaire: {
    title: 'Réponses au questionnaire',
    columns: ['Question', 'Réponses'] as const,
    answered: (answered: number, asked: number) =>
      asked === 0
        ? 'Le questionnaire n’a été adressé à aucun conseiller.'
        : answered === 0
          ? `Aucun conseiller n’a encore répondu, sur ${asked}.`
          : `${plural(answered, 'conseiller a répondu', 'conseillers ont répondu')} sur ${asked}.`,
    comments: 'Commentaires des conseillers',
    commentColumns: ['Conseiller', 'Commentaire'] as const,
    questions: {
      equipement: 'Disposez-vous de l’équipement informatique nécessaire ?',
      telephone: 'Disposez-vous d’un téléphone professionnel ?',
      'frais-transport': 'Vos frais de transport sont-ils pris en charge ?',
      'lieu-de-travail':
        'Votre lieu de travail et d’accueil vous convient-il ? (1 : pas du tout, 5 : tout à fait)',
      referent: 'Une personne de la structure vous suit-elle régulièrement ?',
      formation: 'Avez-vous pu suivre votre formation, initiale ou continue ?',
      rencontres: 'Participez-vous aux rencontres de la communauté des conseillers ?',
      tenue: 'Portez-vous la tenue dédiée fournie ?',
      missions: 'Vos tâches restent-elles dans les trois missions du conseiller numérique ?',
      ensemble:
        'Dans l’ensemble, êtes-vous satisfait de vos conditions d’accueil ? (1 : pas du tout, 5 : tout à fait)',
      commentaire: 'Souhaitez-vous ajouter quelque chose ?'
    } as Readonly<Record<string, string>>,
    mark: (mark: string) => `note ${mark}`,
    choices: { oui: 'Oui', non: 'Non', 'sans-objet': 'Sans objet' } as Readonly<Record<string, string>>
  },
  signatures: {
    structure: 'Pour la structure accueillante',
    conseiller: 'Le conseiller numérique',
    conseillers: 'Les conseillers numériques'
  },
  footer: (kind: string, structure: string, period: string, version: number, isDraft: boolean) =>
    `${kind} – ${structure} – ${period} – ${isDraft ? 'brouillon de la version' : 'version'} ${version}`,
  annex: {
    title: 'Détail',
    columns: ['Identifiant de l’activité'] as const
  },
  dueSummary: (kind: string, period: string, structure: string) => `${kind} (${period}) – ${structure}`,
  diary: {
    name: (structure: string) => `Rapports dus à l’ANCT – ${structure}`,
    sentTitle: (summary: string) => `Envoyé : ${summary}`,
    owed: (until: string) =>
      `À relire dans la console dès le ${fullDayInWords(until)}, puis à envoyer. L’AMI ne fixe pas de jour ; le 15 du mois qui suit la période est le repère de la console.`,
    sent: (version: number) => `Version ${version} envoyée.`
  }
} as const
