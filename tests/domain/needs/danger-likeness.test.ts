import { readNeed } from '../../../domain/needs/read-need'

/** Not among the examples the line learns from, and written without looking at them: keep it so, and measure with it. */
const IN_DANGER: readonly (readonly [said: string, number: string])[] = [
  ['mon grand-père a avalé sa prothèse il devient violet', '15'],
  ['ma femme a perdu beaucoup de sang après l’accouchement', '15'],
  ['un collègue est resté collé à un fil électrique', '15'],
  ['il s’est évanoui en sortant de la douche', '15'],
  ['ma fille a des convulsions', '15'],
  ['mon père a fait une attaque il peut plus parler', '15'],
  ['jai mal a la poitrine sa descend ds le bras', '15'],
  ['mon mari s’est ouvert la jambe avec la débroussailleuse', '15'],
  ['le bébé est tombé du lit il est tout mou', '15'],
  ['il y a des flammes dans le local poubelles', '18'],
  ['ça sent le gaz à plein nez chez moi', '18'],
  ['la maison de mes voisins est en train de brûler', '18'],
  ['un enfant vient de tomber dans la rivière', '18'],
  ['un homme est entré chez moi avec une arme', '17'],
  ['on me force à monter dans une voiture', '17'],
  ['des voleurs sont en bas ils cassent la porte', '17'],
  ['mon ex me poursuit il a un couteau', '17'],
  ['mon mari m’a encore cognée ce soir', '3919'],
  ['il me frappe dès qu’il a bu', '3919'],
  ['ma maman me tape tous les soirs', '119'],
  ['mon beau-père entre dans ma chambre la nuit et me touche', '119'],
  ['je ne veux plus être de ce monde', '3114'],
  ['mon fils parle de se pendre', '3114'],
  ['j’ai décidé d’en finir cette nuit', '3114'],
  ['on dort sur le parking avec mes trois enfants', '115'],
  ['je suis à la rue depuis une semaine', '115']
]

const EVERY_DAY: readonly string[] = [
  'mon téléphone a un virus qui ouvre des fenêtres',
  'je suis tombée en panne de forfait',
  'ma mère est à la maison de retraite je fais ses papiers',
  'il a changé d’adresse et le courrier ne suit pas',
  'mon fils a une otite je veux prendre rendez-vous chez le médecin',
  'la caisse m’a demandé un certificat de décès',
  'j’ai les doigts trop gros pour le clavier',
  'mon ordinateur hurle le ventilateur tourne à fond',
  'il y a un monsieur à la mairie qui m’a aidé la dernière fois',
  'ça m’a coûté un bras ce téléphone',
  'le site plante au moment de valider',
  'on m’a dit que c’était gratuit',
  'mon mari me dit que je tape trop lentement',
  'je me bats avec les impôts depuis janvier',
  'j’étais en train d’écrire et tout s’est effacé'
]

describe('danger told in words that no list holds', () => {
  const numbersOf = (said: string) => readNeed(said).emergency ?? []

  it('is told from its likeness', () => {
    const missed = IN_DANGER.filter(([said, number]) => !numbersOf(said).includes(number))
    expect(missed).toEqual([])
  })

  it.each(EVERY_DAY)('is not heard in « %s »', said => {
    expect(numbersOf(said)).toEqual([])
  })

  it('has no train in « en train de »', () => {
    expect(readNeed('je suis en train de remplir ma déclaration de revenus').need).toBe('impots')
  })
})
