import { beforeAnswer } from '../../../dialogs/ami/verdict'
import { topicOf } from '../../../domain/ami/topics'

const said = (question: string) => beforeAnswer(question, topicOf('commune-eligible'))

describe('what stands before the answer', () => {
  it.each([
    'une commune de 300 habitants peut-elle candidater ?',
    'est-ce que ma petite commune est éligible ?'
  ])('is a yes where one is asked for: %s', question => {
    expect(said(question)).toBe('Oui : ')
  })

  it.each([
    'ma commune a 300 habitants, est-ce que c’est trop petit ?',
    'une commune de 200 habitants est-elle trop petite pour candidater ?',
    'notre village est-il assez grand ?',
    'faut-il une taille minimale ?',
    'avoir 200 habitants est-il éliminatoire ?'
  ])('is nothing where a yes would say the contrary: %s', question => {
    expect(said(question)).toBe('')
  })
})
