import { channelLimitIn } from '../../../domain/needs/channel-limit'
import { readNeed } from '../../../domain/needs/read-need'

describe('what keeps somebody from a telephone', () => {
  it.each([
    'je ne peux pas appeler !! je suis sourde',
    'je suis sourd',
    'Je suis sourde, comment être aidée par écrit ? Rennes',
    'je suis sourd je préfère écrire',
    'bonjour, sourde de naissance',
    'je suis sourde et muette',
    'sourd profond',
    'jsuis sourd',
    'je suis une personne malentendante',
    'je suis malentendante parlez plus fort',
    'je suis un peu dur d’oreille',
    'j’ai des problèmes d’audition',
    'je porte des appareils auditifs',
    'je n’entends rien au téléphone',
    'je suis sourde je peux pas telephoner. impots',
    'je suis déficient auditif, 59540'
  ])('they hear little or nothing: %s', said => expect(channelLimitIn(said)).toBe('hearing'))

  it.each([
    'je ne peux pas téléphoner',
    'je ne peux pas appeler',
    'jpeux pas tel, carte grise',
    'je ne peux pas vous appeler',
    'impossible de vous appeler',
    'je ne peux pas parler',
    'je suis muette',
    'je suis aphone',
    'j’ai une extinction de voix',
    'je n’ai plus de voix',
    'je bégaie',
    'ne m’appelez pas',
    'ne me téléphonez pas svp',
    'n’appelez pas',
    'surtout pas d’appel',
    'pas par téléphone svp',
    'uniquement par écrit',
    'je préfère par écrit',
    'je préfère écrire que téléphoner',
    'je ne veux pas téléphoner',
    'j’aime pas téléphoner, 59540 impôts',
    'je ne peux pas passer d’appel',
    'il ne peut pas parler au téléphone',
    'comment faire ma demande sans téléphoner'
  ])('they cannot or will not telephone: %s', said => expect(channelLimitIn(said)).toBe('telephone'))

  it.each([
    'mon fils m’a dit d’appeler',
    'je veux parler à mon fils',
    'je ne peux pas appeler ma fille avec whatsapp',
    'je ne peux pas appeler mon fils',
    'je n’arrive pas à appeler avec mon téléphone',
    'mon téléphone est bloqué je ne peux pas appeler',
    'je ne peux plus appeler depuis la mise à jour',
    'je ne suis pas sourde',
    'ne criez pas je suis pas sourde',
    'ma fille est sourde et pour l’école il lui faudrait quelqu’un à côté d’elle',
    'mon père est sourd il veut un téléphone',
    'je ne parle pas français',
    'je ne peux pas parler anglais',
    'je ne peux pas appeler la caf',
    'vous ne pouvez pas m’appeler ?',
    'rappelez-moi',
    'je n’entends pas le son de mon ordinateur',
    'le remboursement de mon appareil auditif',
    'j’ai un appareil auditif cassé',
    'sans téléphone portable on ne peut rien faire',
    'je préfère écrire une lettre à la main',
    'je suis interprète pour les sourds',
    'je suis la mère d’un enfant sourd',
    'mon portable reçoit pas d’appels',
    'impôts 59540'
  ])('%s: nothing', said => expect(channelLimitIn(said)).toBeNull())

  it.each([
    ['je ne peux pas appeler !! je suis sourde', 'indetermine'],
    ['je ne peux pas téléphoner', 'indetermine'],
    ['je suis sourd', 'indetermine'],
    ['ne m’appelez pas', 'indetermine'],
    ['je suis malentendante parlez plus fort', 'indetermine'],
    ['je suis sourde je peux pas telephoner. impots', 'impots'],
    ['je suis sourde, c’est pour mon dossier MDPH', 'handicap-mdph'],
    ['je suis sourd, je veux faire un dossier de handicap', 'handicap-mdph'],
    ['mon téléphone est bloqué je ne peux pas appeler', 'smartphone']
  ])('is no need, and hides none: %s', (said, need) => expect(readNeed(said).need).toBe(need))

  it.each([
    ['je suis sourde et mon mari me frappe'],
    ['je ne peux pas parler, il est derrière la porte avec un couteau']
  ])('does not hide a danger: %s', said => expect(readNeed(said).wants).toBe('emergency'))
})

describe('to call, to telephone, to speak', () => {
  it.each([
    'mon fils m’a dit d’appeler',
    'ma fille m’a dit de vous téléphoner',
    'mon fils m’a dit d’appeler ce numéro',
    'on m’a conseillé de vous appeler',
    'je veux parler à mon fils',
    'je peux parler à ma fille ?',
    'je voudrais téléphoner',
    'je veux appeler'
  ])('alone are no need: %s', said => expect(readNeed(said).need).toBe('indetermine'))

  it.each([
    ['mon fils m’a dit d’appeler pour les impôts', 'impots'],
    ['je veux parler à mon fils en visio', 'visio-proches'],
    ['je voudrais parler à mes petits-enfants avec la vidéo', 'visio-proches'],
    ['je n’arrive pas à appeler avec mon téléphone', 'smartphone'],
    ['mon fils est tout le temps sur son téléphone', 'controle-parental']
  ])('beside one hide it not: %s', (said, need) => expect(readNeed(said).need).toBe(need))
})
