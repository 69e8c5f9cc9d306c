import { readNeed } from '../../../domain/needs/read-need'

/** The first four are those that a tester found; the others were written before anything was mended for them. */
const UNDER_WAY: readonly string[] = [
  'J’ai cliqué sur un lien et donné ma carte bleue',
  'Ma banque m’a appelé pour valider un virement',
  'Un monsieur de Microsoft est sur mon écran',
  'un monsieur de la banque me demande le code que j’ai reçu là il est en ligne sur mon autre téléphone',
  'la police m’appelle et veut que je fasse un virement',
  'y a une dame qui me dit d’installer AnyDesk',
  'on me fait télécharger TeamViewer',
  'un technicien est en train de regarder dans mon ordinateur',
  'un coursier doit passer chercher ma carte bleue',
  'le conseiller de la banque envoie quelqu’un récupérer ma carte',
  'mon opérateur m’a appelé il voulait le code reçu par sms',
  'j’ai dit mon code à la dame au téléphone',
  'je viens de donner les chiffres derrière ma carte',
  'j’ai validé dans l’application parce que le conseiller me l’a demandé',
  'ils me demandent d’acheter des cartes PCS',
  'un monsieur me demande des recharges Transcash et de lui lire les codes',
  'j’ai tapé mes identifiants de banque sur un faux site',
  'ils ont vidé mon livret A',
  'Microsoft m’a dit que j’avais un virus et je leur ai donné la main',
  'quelqu’un bouge ma souris à distance',
  'j’ai payé une amende par un lien et c’était une arnaque',
  'le service des fraudes me dit de mettre mon argent sur un compte sécurisé',
  'une personne au téléphone me demande de confirmer un virement',
  'la banque m’a demandé au téléphone mon mot de passe et je l’ai donné',
  'j’ai remis ma carte à un coursier',
  'on m’a fait faire un virement de trois mille euros à un inconnu',
  'j’ai envoyé de l’argent à un homme que j’ai connu sur internet et il en redemande',
  'mon fils m’a écrit sur WhatsApp d’un nouveau numéro pour que je fasse un virement',
  'j’ai rentré ma carte pour un colis et maintenant je vois des prélèvements',
  'il a pris le contrôle de mon ordinateur et demande de l’argent',
  'il y a un message avec un numéro de Microsoft, j’ai appelé et le monsieur se connecte à mon PC',
  'le gendarme au téléphone me réclame ma carte bancaire',
  'un monsieur d’Orange me fait installer un logiciel pour voir mon écran',
  'la banque vient d’appeler elle veut que je valide une opération',
  'quelqu’un est connecté à mon ordinateur et déplace des choses',
  'une dame demande que je lui confirme les codes',
  'un faux conseiller est en ligne avec moi',
  'je viens de lui donner le code',
  'j’ai cliqué sur un faux lien de la CAF et donné ma carte bleue'
]

const ORDINARY: readonly string[] = [
  'je veux faire un virement',
  'ma banque m’a appelé pour un rendez-vous',
  'l’appli me demande un code',
  'le site de la banque me demande un code par sms',
  'ameli me demande un mot de passe',
  'ma banque me demande de changer mon mot de passe',
  'FranceConnect me demande un code',
  'je voudrais valider un virement sur l’application de ma banque',
  'comment installer TeamViewer pour mon télétravail',
  'mon fils prend la main sur mon ordinateur avec TeamViewer pour m’aider',
  'mon conseiller de France Travail me demande mon CV',
  'la CAF me demande mon RIB',
  'la mairie me demande un justificatif de domicile',
  'j’ai payé mes impôts par carte bleue',
  'j’ai donné ma carte d’identité à la mairie',
  'j’ai donné mon numéro fiscal au conseiller',
  'j’ai rentré mon code et ça marche pas',
  'j’ai fait un virement à ma fille',
  'j’ai commandé un colis et il n’arrive pas',
  'ma carte bleue est périmée',
  'j’ai perdu ma carte bancaire',
  'un monsieur de la mairie m’a dit de vous appeler',
  'une dame de la Poste m’a donné votre numéro',
  'la police me demande une pré-plainte en ligne',
  'mon opérateur m’a appelé pour changer de forfait',
  'j’ai cliqué sur un lien et la page est blanche',
  'Microsoft me demande de faire une mise à jour',
  'je voudrais apprendre Microsoft Word',
  'mon écran Microsoft est bleu',
  'un technicien doit passer pour la fibre',
  'le coursier n’a pas livré mon colis',
  'une dame m’a appelée pour un rendez-vous',
  'quelqu’un peut regarder mon écran avec moi',
  'je voudrais partager mon écran avec ma fille',
  'le monsieur de la Maison France Services m’a aidé pour ma carte grise',
  'une dame m’a donné votre code postal'
]

it.each(UNDER_WAY)('is urgent: %s', said => {
  const { urgentNumerique, need } = readNeed(said)
  expect({ urgentNumerique, need }).toEqual({ urgentNumerique: true, need: 'arnaque-securite' })
})
it.each(ORDINARY)('is not: %s', said => expect(readNeed(said).urgentNumerique).toBe(false))

it('is not slow, whatever is said', () => {
  const before = performance.now()
  for (const word of [
    'un monsieur me demande ',
    'j ai mis donné le code ',
    'la banque en ligne ',
    'il a pris la boîte '
  ])
    readNeed(word.repeat(100))
  expect(performance.now() - before).toBeLessThan(3_000)
})
