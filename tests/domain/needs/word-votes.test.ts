import { readNeed } from '../../../domain/needs/read-need'
import { wordVotes } from '../../../domain/needs/word-votes'

const firstOf = (words: string) =>
  [...wordVotes(words.split(' '))].sort(([, one], [, other]) => other - one)[0]?.[0]

it('words that no need has alone speak for one together', () => {
  expect(firstOf('le docteur regarde par la camera')).toBe('teleconsultation')
  expect(firstOf('inscrire la petite a la cantine')).toBe('famille-scolarite')
  expect(firstOf('remettre a zero le portable')).toBe('smartphone')
})

it('words that no need has speak for none', () => {
  expect([...wordVotes(['azertyuiop', 'le', 'la'])]).toEqual([])
  expect([...wordVotes([])]).toEqual([])
})

it('they are no evidence where the line itself is asked, nor against what is named', () => {
  expect(readNeed('horaire 23000 svp').need).toBe('indetermine')
  expect(readNeed('j’ai oublié mon mot de passe ameli').need).toBe('ameli')
  expect(readNeed('un acheteur du bon coin m’envoie un chèque de banque').need).toBe('arnaque-securite')
})
