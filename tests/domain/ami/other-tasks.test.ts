import { givesHimOtherWork } from '../../../domain/ami/understanding/other-tasks'

describe('work that is none of the three missions', () => {
  it.each([
    'le conseiller peut aussi tondre la pelouse du stade ?',
    'Notre agent numérique tond le stade et vide les poubelles tous les vendredis',
    'il pourrait conduire le minibus le matin',
    'peut-on lui faire distribuer le bulletin municipal',
    'est-ce qu’il peut faire le ménage dans les locaux',
    'elle donne un coup de main aux services techniques'
  ])('« %s » gives it to the conseiller', said => {
    expect(givesHimOtherWork(said)).toBe(true)
  })

  it.each([
    'le conseiller peut-il aider les gens à classer leurs photos',
    'qui tond la pelouse du stade ?',
    'il montre aux habitants comment réparer leur tablette',
    'le conseiller doit-il rendre un rapport',
    'faut-il saisir le comité social territorial avant de créer l’emploi'
  ])('« %s » does not', said => {
    expect(givesHimOtherWork(said)).toBe(false)
  })
})
