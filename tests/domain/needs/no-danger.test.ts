import { readNeed } from '../../../domain/needs/read-need'

it.each([
  'je peux plus bouger ma souris',
  'je ne peux pas bouger de chez moi',
  'je peux plus bouger le curseur'
])('« %s » is no fall', said => {
  expect(readNeed(said).emergency).toBeNull()
})

it.each([
  'Overdose de mots de passe, je craque : une méthode pour s’y retrouver ?',
  'Comment vérifier si l’incendie dont tout le monde parle sur Facebook a vraiment eu lieu ?'
])('« %s » is said of no danger', said => {
  expect(readNeed(said).emergency).toBeNull()
})

it.each([
  'mon fils fait une overdose',
  'il fait une overdose de médicaments',
  'venez vite, ma cuisine est en feu'
])('« %s » is one', said => {
  expect(readNeed(said).emergency).not.toBeNull()
})

it.each([
  'je viens de Lille',
  'je suis de Lille',
  'on est de Cambrai',
  'je suis du 59',
  'je viens du 62',
  'je suis dans le 80',
  'je suis sur Lyon',
  'je suis dans le Nord',
  'nous sommes dans la Somme',
  'je suis de la Réunion',
  'je suis d’ici',
  'je suis dans un village',
  'je suis chez ma fille à Toulouse',
  'bonjour moi je suis de Saint-Étienne'
])('« %s » tells where somebody is, and of no danger', said => {
  expect(readNeed(said).emergency).toBeNull()
})

it.each([
  ['je suis au bout du rouleau', '3114'],
  ['je suis à la rue', '115'],
  ['je suis en danger', '17'],
  ['je viens de tomber, je ne peux plus bouger', '15'],
  ['je suis tombé et je peux plus bouger', '15'],
  ['je peux plus bouger mes jambes', '15'],
  ['je suis dans le coma mon mari appelle les secours', '15']
])('« %s » tells how somebody is', (said, number) => {
  expect(readNeed(said).emergency).toContain(number)
})

it.each([
  'aide svp',
  'ma tante m’étouffe avec ses invitations à des jeux, comment je les arrête',
  'mon beau-frère me bat toutes les semaines au scrabble en ligne et là ça charge plus',
  'attendez je cherche mon mot de passe il est dans le carnet',
  'bonjour j’ai besoin d’aide s’il vous plaît',
  'je vais pas me pendre pour la taxe foncière, comment on paie ?',
  'un consielle svp pas un robo',
  'ma fille est partie vivre au Québec et je voudrais la voir en parlant avec elle',
  'ma femme arrive du Maroc, je veux la faire venir avec les enfants',
  'il fait un bruit de ventilateur et après il s’éteint'
])('« %s » asks for help, and not for rescue', said => {
  expect(readNeed(said).emergency).toBeNull()
})
