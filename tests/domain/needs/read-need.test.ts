import { NEEDS } from '../../../domain/needs/needs'
import { readNeed } from '../../../domain/needs/read-need'

const wantsOf = (said: string) => readNeed(said).wants
const needOf = (said: string) => readNeed(said).need

describe('what is wanted of the line', () => {
  it.each([
    ['STOP', 'stop'],
    ['Arrêt', 'stop'],
    ['stop pub desabonnez moi jai rien demandé', 'stop'],
    ['ne m’envoyez plus de messages', 'stop'],
    ['arreté de menvoyer des sms svp', 'stop'],
    ['vs pouvez rapelé lundi ?', 'callback'],
    ['mon bus arrive vous pourriez me rappeler', 'callback'],
    ['je veu 1 humain', 'human'],
    ['allô opérateur y a quelqu’un au bout', 'human'],
    ['horaire conseiler numerik', 'hours'],
    ['pour ma déclaration c’est ce soir minuit la limite', 'routing'],
    ['j’ai dû me tromper de numéro', 'other'],
    ['le policier me dit de préparer la carte bleue un coursier passe la chercher', 'human'],
    ['jvien de donner mon code au conseiller de la banque', 'human'],
    ['l’arret de bus stop gare cest quelle appli ?', 'routing'],
    ['comment me désabonner des newsletters', 'routing'],
    ['je suis en arrêt maladie', 'routing'],
    ['vous pouvez me rappeler plutôt demain matin', 'callback'],
    ['rappelez-moi au 06 12 34 56 78', 'callback'],
    ['06 12 34 56 78', 'callback'],
    ['je me rappelle plus de mon mot de passe', 'routing'],
    ['vous êtes ouverts le samedi ?', 'hours'],
    ['ouvert pendant vacances de noel ? 59540', 'hours'],
    ['y a-t-il des ateliers tablette à la médiathèque de caudry le mardi', 'hours'],
    ['horaires du train pour lille', 'routing'],
    ['ouvrir un compte en banque sur internet', 'routing'],
    ['je veux parler à quelqu’un', 'human'],
    ['passez-moi un humain', 'human'],
    ['une vraie personne', 'human'],
    ['je voudrais parler à mes petits-enfants avec la vidéo', 'routing'],
    ['impossible d’avoir quelqu’un à la caf', 'routing'],
    ['c’est gratuit ?', 'other'],
    ['merci bcp bonne journee', 'other'],
    ['vous vendez des téléphones', 'other'],
    ['je me suis trompé de numéro', 'other'],
    ['non je donne pas mon code postal', 'routing']
  ])('%s: %s', (said, wants) => expect(wantsOf(said)).toBe(wants))
})

describe('needs that are told apart', () => {
  it.each([
    ['merci au revoir', 'none'],
    ['un mail de la sécu pour ma carte vitale, je me demande si c’est bien eux', 'arnaque-securite'],
    ['les impôts m’ont envoyé un texto avec un lien c’est louche', 'arnaque-securite'],
    ['j’ai reçu un mail de la caf je n’arrive pas à l’ouvrir', 'caf'],
    ['un acheteur du bon coin m’envoie un chèque de banque', 'arnaque-securite'],
    ['on m’a volé ma carte vitale', 'ameli'],
    ['on m’a volé ma carte bleue', 'arnaque-securite'],
    ['horaire conseiler numerik caudry', 'indetermine'],
    ['je voudrais un rendez-vous avec le conseiller numérique', 'indetermine'],
    ['la tablette que mes enfants m’ont offerte reste dans sa boîte', 'smartphone'],
    ['vous gardé mes info ?', 'donnees-usage'],
    ['mon ordinateur a rendu l’âme', 'ordinateur'],
    ['cheque energi pas recu', 'cheque-energie'],
    ['je suis en train de péter les plombs', 'indetermine'],
    ['vous vendez des téléphones', 'none'],
    ['c’est gratuit ?', 'cout'],
    ['vous enregistrez la conversation', 'donnees-usage'],
    ['devenir conseiller numérique', 'candidature-emploi'],
    ['je suis maire et je voudrais accueillir un conseiller numérique dans ma commune', 'collectivite-ami'],
    ['cinquante-neuf cinq cent quarante', 'indetermine'],
    ['non je donne pas mon code postal', 'indetermine'],
    ['c’est pas pour les impôts c’est pour la caf', 'caf'],
    ['mon imprimante elle marche plus depuis que j’ai changé de box', 'impression-scan'],
    ['le permis faut le refaire sur l’ordinateur', 'permis'],
    ['le papier rose', 'permis'],
    ['j’ai oublié mon mot de passe ameli', 'ameli'],
    ['j’ai oublié mon mot de passe', 'mot-de-passe'],
    ['mettre mes photos sur la tablette', 'photos-contenus'],
    ['cours de tablette', 'smartphone'],
    ['parler à mes petits-enfants avec la vidéo', 'visio-proches'],
    ['voir le docteur sur l’ordinateur', 'teleconsultation'],
    ['prendre rendez-vous chez le docteur', 'rdv-medical'],
    ['ça rame', 'ordinateur'],
    ['suivre les devoirs de ma fille', 'parentalite-ent'],
    ['inscrire ma fille à la cantine', 'famille-scolarite'],
    ['mon compte facebook a été piraté', 'reseaux-sociaux'],
    ['sainte marie en martinique pas celle de la réunion hein pour le mail', 'mail'],
    ['à la réunion pour ma tablette', 'smartphone']
  ])('%s: %s', (said, need) => expect(needOf(said)).toBe(need))
})

describe('misheard and misspelt', () => {
  it.each([
    ['mon compte amélie', 'ameli'],
    ['la caffe', 'caf'],
    ['rendez-vous sur doctolibe', 'rdv-medical'],
    ['avec france connecte', 'franceconnect'],
    ['l’aine t s pour la carte grise', 'carte-grise'],
    ['m d p h', 'mdph'],
    ['jveux refere ma carte didentité svp', 'carte-identite-passeport'],
    ['mdp oublié', 'mot-de-passe'],
    ['inprimante en pane', 'impression-scan'],
    ['le boncoin', 'vente-en-ligne'],
    ['telecharjé watsap', 'visio-proches'],
    ['mon ordi rame tro', 'ordinateur'],
    ['declaracion dimpots', 'impots']
  ])('%s: %s', (said, need) => expect(needOf(said)).toBe(need === 'mdph' ? 'handicap-mdph' : need))
})

describe('a fraud under way', () => {
  it.each([
    'un monsieur au téléphone me dit qu’il est de la banque et il me demande le code que j’ai reçu là il est en ligne',
    'j’ai reçu un texto de la livraison faut payer un euro quatre-vingt-quinze j’ai mis ma carte qu’est-ce que je fais',
    'ma mere alzheimer donne ses codes au tel a nimporte ki',
    'microsoft est en train de prendre la main sur mon ordinateur',
    'j’ai donné mon numéro de carte à un faux conseiller',
    'on m’a vidé mon compte',
    'quelqu’un a fait des achats avec ma carte piratée j’ai donné le code par téléphone'
  ])('is urgent: %s', said => {
    const { need, theme, urgentNumerique, emergency } = readNeed(said)
    expect({ need, theme, urgentNumerique, emergency }).toEqual({
      need: 'arnaque-securite',
      theme: 'citoyennete-numerique',
      urgentNumerique: true,
      emergency: null
    })
  })

  it('asks for a person while the swindler is on the line', () => {
    expect(wantsOf('quelqu’un au téléphone me demande le code de ma carte il est en ligne maintenant')).toBe(
      'human'
    )
  })

  it.each([
    'atelier pour se protéger des arnaques',
    'j’ai peur de payer avec ma carte sur internet',
    'comment reconnaître un faux message',
    'j’ai donné mon rib à la caf',
    'la banque en ligne me demande un code',
    'je dois donner mon code à france travail',
    'mon compte bancaire sur internet',
    'payer ma commande avec ma carte'
  ])('is not: %s', said => expect(readNeed(said).urgentNumerique).toBe(false))
})

describe('a number that must not be dictated', () => {
  it.each([
    'mon numéro de sécu c’est le 2 54 03 59 139 042 12',
    '1 84 12 76 451 089 46',
    'deux cinquante-quatre zéro trois cinquante-neuf cent trente-neuf zéro quarante-deux',
    'ma carte bleue c’est le 4970 1012 3456 7890',
    '4970101234567890',
    'ma carte c’est 5132 4200',
    'le cryptogramme c’est 123',
    'mon code secret c’est le 1234',
    'mon iban FR76 3000 4000 0312 3456 7890 143'
  ])('is interrupted: %s', said => expect(readNeed(said).sensitiveNumber).toBe(true))

  it.each([
    '06 12 34 56 78',
    '0612345678 ou 0353011233',
    'cinquante-neuf cinq cent quarante',
    'ma carte vitale 59540 caudry',
    'mon numéro fiscal 30 12 345 678 901',
    'siret 21590139100014',
    'je suis né le 12 03 1954',
    'mon numéro de sécurité sociale je le connais pas',
    'j’ai payé 1250 euros'
  ])('is not: %s', said => expect(readNeed(said).sensitiveNumber).toBe(false))
})

describe('danger beside a need', () => {
  it('keeps the need, and the danger comes first', () => {
    expect(
      readNeed('de toute façon à quoi bon la caf m’a tout coupé j’ai plus envie de vivre')
    ).toMatchObject({ need: 'caf', wants: 'emergency', emergency: ['3114'] })
  })

  it('tells the 3018 beside a harassment online, and carries on', () => {
    expect(readNeed('il menace de publier mes photos nues')).toMatchObject({
      need: 'harcelement',
      wants: 'routing',
      emergency: ['3018']
    })
    expect(readNeed('atelier de prévention du cyberharcèlement').emergency).toBeNull()
  })

  it('tells both where a harassed child wants to die', () => {
    expect(readNeed('ma fille est harcelée sur snapchat elle dit qu’elle veut mourir').emergency).toEqual([
      '3114',
      '3018'
    ])
  })
})

describe('any input', () => {
  const odd = [
    '',
    ' ',
    '🙂🙂🙂',
    '🆘',
    'é'.repeat(5000),
    'mon fils '.repeat(600),
    '1 '.repeat(2500),
    'quatre-vingt-dix '.repeat(300),
    '\u0000\u202e<Say>&amp;</Say>',
    'السلام عليكم',
    '你好',
    '__proto__ constructor toString',
    '\n\t\r',
    '(((((((((([[[[[',
    'a'.repeat(5000)
  ]
  it.each(odd)('gives a reading: %j', said => {
    const { need, theme, wants, confidence } = readNeed(said)
    expect(NEEDS.has(need)).toBe(true)
    expect(NEEDS.get(need)?.theme).toBe(theme)
    expect(typeof wants).toBe('string')
    expect(confidence).toBeGreaterThanOrEqual(0)
    expect(confidence).toBeLessThanOrEqual(1)
  })

  it('takes no longer than a breath over 5 000 characters', () => {
    const startedAt = performance.now()
    for (const said of odd) readNeed(said)
    expect(performance.now() - startedAt).toBeLessThan(1_000)
  })
})

it.each([
  ['Merci de ne plus me contacter par texto.', 'stop'],
  ['ne plus m’écrire svp', 'stop'],
  ['merci de ne plus nous envoyer de SMS', 'stop'],
  ['ma fille ne veut plus me contacter par WhatsApp', 'routing'],
  ['on ne peut plus m’envoyer de mails', 'routing'],
  ['un robot qui parle, non merci, je veux quelqu’un en chair et en os', 'human'],
  ['j’ai un robot qui passe l’aspirateur relié au wifi', 'routing'],
  ['rappelez ma femme au zéro deux quarante et un onze vingt-deux trente-trois pour sa retraite', 'callback']
])('« %s » wants: %s', (said, wants) => {
  expect(readNeed(said).wants).toBe(wants)
})

it('a compte sûr on which everything is to be put is a fraud under way', () => {
  const said =
    'ils disent que mon compte est attaqué, il faut tout mettre sur un compte sûr, je tape le virement'
  expect(readNeed(said).need).toBe('arnaque-securite')
})
