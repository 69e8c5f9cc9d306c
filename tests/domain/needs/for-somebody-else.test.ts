import { readNeed } from '../../../domain/needs/read-need'

const told = (said: string) => {
  const { need, wants, emergency } = readNeed(said, 'sms')
  return [need, wants, emergency]
}

describe('what was meant for somebody else is no need, and no danger', () => {
  it.each([
    'tu ramènes une baguette ce soir',
    'jtaime ma puce a demain',
    'on sera cinq pour dimanche midi',
    'bonjour c’est pour la livraison du mazout',
    'vous ramonez les poêles et les cheminées',
    'la chaudière coule vous venez quand',
    'un rendez-vous pour une couleur et un brushing'
  ])('« %s »', said => expect(told(said)).toEqual(['none', 'other', null]))

  it('what is bought, booked or ordered by a screen stays a need', () => {
    expect(told('je voudrais réserver une chambre d’hôtel sur internet')[0]).toBe('achat-en-ligne')
    expect(told('commander du bois pour le poêle sur le site')[0]).toBe('achat-en-ligne')
  })
})

describe('one word that is two', () => {
  it('« avc » before what one is with is « avec »', () => {
    expect(told('le village avc la vieille halle en bois')[2]).toBeNull()
    expect(told('jabite avc ma soeur et on veu un hlm')[2]).toBeNull()
    expect(told('mon mari fait un avc')).toEqual(['none', 'emergency', ['15', '112', '18']])
    expect(told('mon pere avc vite')[2]).toContain('15')
  })

  it('a code said as a number is where they live', () => {
    expect(told('le code c’est trente-quatre mille cinq cents')[0]).toBe('indetermine')
    expect(told('le code de mon téléphone je l’ai oublié')[0]).not.toBe('indetermine')
  })

  it('whoever turns into a goat keeps none', () => {
    expect(told('cette tablette me rend chèvre les icônes bougent toutes seules')[0]).toBe('smartphone')
  })

  it('a counter that was closed is no question of hours', () => {
    expect(told('ils ont fermé la perception alors il faut payer les impôts sur l’ordinateur')[1]).toBe(
      'routing'
    )
    expect(told('c’est fermé le mercredi ?')[1]).toBe('hours')
  })

  it('« n’écrivez + » stops us', () => {
    expect(told('mécrivez + merci')[1]).toBe('stop')
    expect(told('Veuillez ne plus me contacter sur ce numéro.')[1]).toBe('stop')
  })

  it('what was not heard is said again', () => {
    expect(told('pardon j’ai rien compris redites voir')).toEqual(['indetermine', 'other', null])
  })
})
