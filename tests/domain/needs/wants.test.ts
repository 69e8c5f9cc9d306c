import { readNeed } from '../../../domain/needs/read-need'

const wantsOf = (said: string) => readNeed(said, 'sms').wants

describe('to be called back', () => {
  it.each([
    'rappelez là vers 18h svp',
    '06 39 98 11 22 rapelé ap 17h',
    '06.39.98.45.10 demain matin',
    'jsui au taf rapl moi ce soir',
    'là je peux pas parler vous retéléphonez à midi',
    'passez moi un coup de fil quand vous avez un moment',
    'tél 0639981122 je suis dispo entre 14 et 16h',
    'j’attends votre appel au 06 39 98 55 44',
    'c’est le zéro six trente-neuf quatre-vingt-dix-huit quarante douze cinquante vous m’appelez quand vous pouvez',
    // For somebody else
    'vous pouvez appeler ma mère au zéro six trente-neuf quatre-vingt-dix-huit douze treize quatorze',
    'contactez ma fille au 06 39 98 12 12 c’est elle qui gère'
  ])('%s', said => expect(wantsOf(said)).toBe('callback'))

  it.each([
    'la caf m’a dit qu’elle allait me rappeler et rien',
    'un numéro m’appelle tous les jours 06 39 98 11 11 c’est une arnaque',
    'je dois rappeler les impôts avec mon numéro fiscal et je le trouve pas',
    'j’arrive pas à appeler ma fille en visio'
  ])('not: %s', said => expect(wantsOf(said)).toBe('routing'))
})

describe('to get no more messages', () => {
  it.each([
    'stop plus aucun sms',
    'plus de messages svp',
    'stop j’en veux plus',
    'enlevé mon 06 de votre fichier',
    'viré mon numero de votre base',
    'j’en veux plus de vos sms',
    'arrêtez de m’écrire',
    'lachez moi avec vos messages',
    'jveu pu recevoir de sms',
    'marre de vos textos',
    'vos messages je les veux plus',
    'Veuillez cesser l’envoi de messages.',
    'C’est la troisième fois que vous m’écrivez, arrêtez',
    'supprimez mon numéro de téléphone',
    'desabonement'
  ])('%s', said => expect(wantsOf(said)).toBe('stop'))

  // It unsubscribes: what is said of others is no STOP.
  it.each([
    'comment arrêter les sms de pub sur mon téléphone',
    'je veux plus recevoir les mails de la redoute',
    'enlever mon numéro de téléphone de whatsapp',
    'retirer mon nom de la liste électorale',
    'mes messages arrivent plus',
    'je reçois plus de sms',
    'mon abonnement bus je veux l’arrêter',
    'arrêter un prélèvement que je connais pas',
    'on peut plus m’envoyer de textos'
  ])('not: %s', said => expect(wantsOf(said)).toBe('routing'))
})

describe('a person', () => {
  it.each([
    'c’est 1 machine ? passé moi 1 agent',
    'c’est pas vous que je veux c’est le jeune homme de mardi',
    'le monsieur qui m’a aidé lundi je peux lui parler',
    'je veux parler à kevin celui qui m’a aidé lundi',
    'ça sert à rien de parler à une machine',
    'pouvez vous me passer la personne de la permanence'
  ])('%s', said => expect(wantsOf(said)).toBe('human'))

  it.each([
    'prouver que je suis pas un robot, les images',
    'joindre un conseiller france travail',
    'mon robot aspirateur se connecte pas au wifi',
    'la dame qui m’a aidé hier m’a dit de créer un compte ameli'
  ])('not: %s', said => expect(wantsOf(said)).toBe('routing'))
})

describe('when', () => {
  it.each(['tous les combien il vient le camion', 'faut venir quand', 'c kan la permanence'])('%s', said =>
    expect(wantsOf(said)).toBe('hours')
  )
  it.each([
    'à quelle heure est mon rdv doctolib',
    'mon compte est fermé',
    'la caf est fermée comment je fais en ligne'
  ])('not: %s', said => expect(wantsOf(said)).toBe('routing'))
})

describe('nothing, or nothing any more', () => {
  it.each([
    'non merci j’ai besoin de rien j’ai fait une fausse manœuvre',
    'tkt c bon jai reussi tt seul',
    'ma fille m’a aidée c’est bon merci',
    'mon fils s’en est occupé',
    'je me suis trompé de touche',
    'finalement j’ai trouvé',
    'oubliez ma question c’est ok',
    'ça marche maintenant, merci quand même',
    'je voulais commander des fleurs'
  ])('%s', said => expect(readNeed(said, 'sms')).toMatchObject({ wants: 'other', need: 'none' }))

  it.each([
    'j’ai réussi à ouvrir le mail mais pas la pièce jointe',
    'ma fille m’aide plus et faut que je fasse ma déclaration',
    'j’ai trouvé un site pour la carte grise c’est le bon',
    'j’ai besoin de rien payer normalement mais le site me demande ma carte',
    'c’est réglé pour la caf maintenant je voudrais les impôts',
    'annuler un rendez-vous doctolib'
  ])('not: %s', said => expect(wantsOf(said)).toBe('routing'))
})
