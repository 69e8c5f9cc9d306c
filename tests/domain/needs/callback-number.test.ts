import { callbackNumber } from '../../../domain/needs/callback-number'

it.each([
  ['zéro six douze trente-quatre cinquante-six soixante-dix-huit', '+33612345678'],
  [
    'vous pouvez me rappeler plutôt demain matin c’est le zéro six douze trente-quatre cinquante-six soixante-dix-huit',
    '+33612345678'
  ],
  ['rappelez moi au 0612345678 svp', '+33612345678'],
  ['06.12.34.56.78', '+33612345678'],
  ['tél:06/12/34/56/78', '+33612345678'],
  ['0 6 1 2 3 4 5 6 7 8', '+33612345678'],
  ['+33 6 12 34 56 78', '+33612345678'],
  ['+33 (0)6 12 34 56 78', '+33612345678'],
  ['0033612345678', '+33612345678'],
  ['0612345678 non 0613345678', '+33613345678'],
  ['je suis au 27 rue du 8 mai 1945 tel 0327001122', '+33327001122'],
  ['numero 1 le 06 12 34 56 78 et mon code postal 59540', '+33612345678'],
  ['0692 12 34 56', '+262692123456'],
  ['0262 12 34 56', '+262262123456'],
  ['+262 692 12 34 56', '+262692123456'],
  ['0269 61 23 45', '+262269612345'],
  ['0639 12 34 56', '+262639123456'],
  ['0590 12 34 56', '+590590123456'],
  ['0690 12 34 56', '+590690123456'],
  ['0694 12 34 56', '+594694123456'],
  ['0696 12 34 56', '+596696123456'],
  ['+687 28 12 34', '+687281234'],
  ['06 39 98 12 34', '+33639981234']
])('%s: %s', (said, e164) => expect(callbackNumber(said)).toBe(e164))

it.each([
  ['', 'nothing'],
  ['le 15', 'a short number'],
  ['3919', 'a short number'],
  ['59540', 'a postal code'],
  ['0899 70 12 34', 'a premium number'],
  ['0 805 805 817', 'a special number'],
  ['06 12 34 56', 'figures missing'],
  ['+32 475 12 34 56', 'Belgium'],
  ['0032475123456', 'Belgium'],
  ['+269 320 12 34', 'the Comoros'],
  ['mon numéro de sécu 2 69 05 49 588 157 80', 'a social security number'],
  ['ma carte 4970 1012 3456 7890', 'a bank card'],
  ['siret 21590139100014', 'a company'],
  ['9'.repeat(5000), 'too many figures']
])('%j is none: %s', said => expect(callbackNumber(said)).toBeNull())
