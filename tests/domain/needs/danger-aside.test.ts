import { asidesOf } from '../../../domain/needs/danger-aside'
import { readNeed } from '../../../domain/needs/read-need'

describe('danger told in passing by somebody who called for something else', () => {
  it('is read alone, from where they break off', () => {
    expect(asidesOf('c etait pour mon permis sauf que ma femme vient de s affaler sur la table')).toEqual([
      'ma femme vient de s affaler sur la table'
    ])
    expect(asidesOf('je voudrais un rendez vous pour ma carte grise')).toEqual([])
  })

  it('has no break in what is said of the device itself, or of long ago', () => {
    expect(asidesOf('mon ordinateur saigne pas mais presque il est rouge de partout')).toEqual([])
    expect(
      asidesOf('je remplis mon dossier parce que mon mari est tombe du toit l an dernier a la maison')
    ).toEqual([])
  })

  it.each([
    ['je vous rappellerai pour les impôts parce que là un type est en train de casser ma portière', '17'],
    ['je voulais la carte vitale mais là je crache rouge et j’arrive plus à tenir debout', '15'],
    ['c’est pour le passeport mais un bus vient de monter sur le trottoir il y a du monde dessous', '18']
  ])('« %s » tells the %s', (said, number) => {
    expect(readNeed(said)).toMatchObject({
      wants: 'emergency',
      emergency: expect.arrayContaining([number])
    })
  })

  it.each([
    'je vous rappellerai pour la carte grise parce que là je suis au travail',
    'je voulais un rendez-vous mais là le site plante',
    'mon ordi a pris feu façon de parler il rame, c’est pour une mise à jour'
  ])('« %s » is none', said => {
    expect(readNeed(said).emergency).toBeNull()
  })
})

it('who cannot call is told the number that is written to', () => {
  expect(readNeed('je suis sourde et mon mari fait un malaise', 'sms').emergency).toEqual([
    '15',
    '112',
    '18',
    '114'
  ])
})

it('a child thrown down the stairs by a parent tells of the violence beside the fall', () => {
  expect(readNeed('papa il est en colère il a jeté ma petite sœur dans l’escalier').emergency).toEqual(
    expect.arrayContaining(['15', '17'])
  )
})
