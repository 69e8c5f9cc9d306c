import { maskedQuestion } from '../../../domain/ami/masked-question'
import { isOrdinaryWord } from '../../../domain/ami/ordinary-words'

describe('A question as it is kept for the editors', () => {
  it.each([
    ['Peut-on recruter un conseiller pour la mairie ?', 'peut on recruter un conseiller pour la mairie'],
    ['Quelle subvention pour le poste de Jean Dupont ?', 'quelle subvention pour le poste de …'],
    ['quelle subvention pour le poste de marie martin', 'quelle subvention pour le poste de …'],
    ['M. Boulanger peut-il signer son contrat ?', 'm … peut il signer son contrat'],
    ['Écrivez à a.b@example.org pour la formation du conseiller', '… a … pour la formation du conseiller'],
    ['Rappelez la mairie au 06 39 98 12 34 pour la subvention', '… la mairie au … pour la subvention']
  ])('names nobody: %s', (said, kept) => {
    expect(maskedQuestion(said, isOrdinaryWord)).toBe(kept)
  })

  it('is nothing when only names and numbers were said', () => {
    expect(maskedQuestion('Zoé Dupont 06 39 98 12 34', isOrdinaryWord)).toBe('')
  })
})
