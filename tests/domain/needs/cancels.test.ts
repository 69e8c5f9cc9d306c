import { cancelsCallBack } from '../../../domain/needs/cancels'

it.each([
  'ANNULER',
  'annuler svp',
  'annulez le rappel',
  'j’annule le rappel',
  'annulez ma demande de rappel',
  'je ne veux plus être rappelé',
  'je veux plus qu’on me rappelle',
  'je ne souhaite plus de rappel',
  'ne me rappelez pas',
  'ne m’appelez plus',
  'plus besoin de me rappeler',
  'c’est pas la peine de me rappeler',
  'inutile de me rappeler merci',
  'pas de rappel merci'
])('gives up being called back: %s', said => expect(cancelsCallBack(said)).toBe(true))

it.each([
  'rappelez-moi',
  'je veux être rappelé',
  'rappelez-moi demain',
  'annuler mon rendez-vous à la préfecture',
  'comment annuler un achat sur internet',
  'je me rappelle plus de mon mot de passe',
  'merci',
  'plus besoin d’aide'
])('does not: %s', said => expect(cancelsCallBack(said)).toBe(false))
