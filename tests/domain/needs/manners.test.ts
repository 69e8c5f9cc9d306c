import { type Manners, mannersIn } from '../../../domain/needs/manners'

const SAID: readonly (readonly [string, Manners | null])[] = [
  ['Bonjour', 'greeting'],
  ['bonsoir madame', 'greeting'],
  ['slt', 'greeting'],
  ['Merci !', 'thanks'],
  ['merci beaucoup pour votre aide', 'thanks'],
  ['ok merci bien', 'thanks'],
  ['Je vous remercie, c’est très gentil.', 'thanks'],
  ['🙏🏽', 'thanks'],
  ['ok', 'agreed'],
  ['D’accord, c’est noté', 'agreed'],
  ['👍🏻 👍', 'agreed'],
  ['Au revoir', 'goodbye'],
  ['Merci, bonne journée à vous aussi', 'goodbye'],
  // Anything else is heard as before.
  ['', null],
  ['oui', null],
  ['non merci', null],
  ['bonjour j’ai besoin d’aide', null],
  ['merci de me rappeler', null],
  ['merci pour la caf', null],
  ['ok pour 59540', null],
  ['ok ?', null],
  ['Bonneville', null],
  ['Salut-la-Ville', null],
  ['😀', null]
]

describe('politeness alone', () => {
  it.each(SAID)('%s: %s', (said, manners) => expect(mannersIn(said)).toBe(manners))
})
