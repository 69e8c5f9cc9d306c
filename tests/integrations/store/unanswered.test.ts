import { unansweredStore } from '../../../integrations/store/unanswered'
import { onEachEngine } from '../../support/engines/each-engine'

const at = (time: string) => new Date(`2026-11-24T${time}Z`)
const DICTIONARY = new Set(
  'peut on recruter un agent pour la ville combien coute le poste de est il possible boulanger'.split(' ')
)

onEachEngine('Questions without an answer', database => {
  const questions = () => unansweredStore(database(), word => DICTIONARY.has(word))

  it('are counted, whoever asks and however they write it', async () => {
    await questions().note('Combien coûte le poste de Jean Dupont ?', at('09:00:00'))
    await questions().note('combien coute le poste de Marie Durand', at('10:00:00'))
    await questions().note('Peut-on recruter un agent pour la ville ?', at('11:00:00'))
    expect(await questions().list(10)).toEqual([
      {
        question: 'combien coute le poste de …',
        count: 2,
        firstAskedAt: at('09:00:00'),
        lastAskedAt: at('10:00:00')
      },
      {
        question: 'peut on recruter un agent pour la ville',
        count: 1,
        firstAskedAt: at('11:00:00'),
        lastAskedAt: at('11:00:00')
      }
    ])
  })

  it('hold no number, no address and no name, in capitals or not', async () => {
    await questions().note(
      'Peut on recruter un agent, M. Boulanger, joignable au 06 39 98 12 34 ou a.b@example.org ?',
      at('12:00:00')
    )
    const kept = JSON.stringify(
      await database().read.selectFrom('unanswered_questions').selectAll().execute()
    )
    expect(kept).not.toMatch(/boulanger|98|example|dupont|durand|joignable/i)
    expect(kept).toContain('peut on recruter un agent')
  })

  it('are not kept when nothing but names is left', async () => {
    const before = await questions().list(10)
    await questions().note('Zoé Dupont 0639981234', at('12:00:00'))
    expect(await questions().list(10)).toEqual(before)
  })

  it('go when an editor has seen to them, or when nobody asks any more', async () => {
    await questions().settle('peut on recruter un agent pour la ville')
    await questions().forget(at('10:30:00'))
    expect((await questions().list(10)).map(({ question }) => question)).toEqual([
      'peut on recruter un agent m … au … ou …'
    ])
  })
})
