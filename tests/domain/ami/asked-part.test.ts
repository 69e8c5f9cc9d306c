import { askedPart, withoutRole } from '../../../domain/ami/understanding/asked-part'

describe('what a message asks', () => {
  it.each([
    [
      'Le bail de nos locaux court encore quatre ans. La convention peut-elle s’aligner sur cette durée ?',
      'La convention peut-elle s’aligner sur cette durée ?'
    ],
    [
      'nous on est une petite asso de retraités est-ce que la communauté pourrait nous prêter le sien le mardi',
      'est-ce que la communauté pourrait nous prêter le sien le mardi'
    ],
    [
      'l’ordinateur et le téléphone sont à acheter par nous parce qu’on a refait le toit de la salle des fêtes',
      'l’ordinateur et le téléphone sont à acheter par nous'
    ],
    [
      'Le budget se vote dans dix jours : quelle recette pour une convention signée le 1er mars 2021 ?',
      'quelle recette pour une convention signée le 1er mars 2021 ?'
    ],
    [
      'Journaliste dans un quotidien, je cherche le chiffre des Français éloignés du numérique.',
      'je cherche le chiffre des Français éloignés du numérique.'
    ]
  ])('« %s » is « %s »', (said, asked) => {
    expect(askedPart(said)).toBe(asked)
  })

  it.each([
    'Convention d’occupation du domaine public pour un camion à pizzas : durée maximale ?',
    'Quel délai pour la cantine ? Et pour la convention, combien ?',
    'Secrétaire de mairie : salaire ?'
  ])('« %s » is the whole of it: what comes first says what it is about', said => {
    expect(askedPart(said)).toBe(said)
  })

  it('a role that opens it is nobody’s affair', () => {
    expect(withoutRole('Adjoint aux finances : le Trésor vire-t-il toute la subvention ?')).toBe(
      'le Trésor vire-t-il toute la subvention ?'
    )
    expect(withoutRole('Note au préfet : qui opère l’appel, et au nom de quel ministère ?')).toBe(
      'qui opère l’appel, et au nom de quel ministère ?'
    )
  })
})
