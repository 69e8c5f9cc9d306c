import { SILENCE } from '../../../dialogs/dialog'
import { afterHearing, nothingKnown } from '../../../dialogs/helpline/helpline-dialog'
import * as spoken from '../../../dialogs/helpline/wording'
import { saysSafe } from '../../../domain/needs/after-danger'
import { FROM_A_NUMBER, inWords, turnsOf, WRITTEN } from '../../support/written-talk'

const write = (...said: readonly string[]) => turnsOf(WRITTEN, FROM_A_NUMBER, said).map(inWords)

/** On the telephone; what starts with a key is typed. */
function say(...said: readonly string[]): string[] {
  let state = nothingKnown(spoken)
  return said.map(text => {
    const heard = /^[\d*]+$/.test(text) ? { ...SILENCE, keys: text } : { ...SILENCE, text }
    const reply = afterHearing(state, heard, { ...WRITTEN, words: spoken })
    state = reply.state
    return [reply.kind, ...reply.before, reply.kind === 'ask' ? reply.state.question : ''].join(' / ')
  })
}

const TOLD_AGAIN =
  'Je vous lis. Au 3114, quelqu’un est là pour vous, maintenant, jour et nuit, gratuitement. Sans parler : le 114, par SMS. Pour joindre quelqu’un ici, répondez HUMAIN.'
const SAID_AGAIN =
  'ask / Je vous écoute. Au 3114, quelqu’un est là pour vous, maintenant, jour et nuit. Appelez le 3114, c’est gratuit. / Pour parler à quelqu’un ici, tapez 0.'

describe('whoever was told whom to call in danger', () => {
  it.each([
    'oui',
    'j’y pense vraiment',
    'euh',
    'zzzz',
    'ok',
    'au revoir',
    '🙂',
    'non ça va pas',
    'je sais pas'
  ])('and answers « %s » in writing is told again, warmly', answer =>
    expect(write('je veux mourir', answer)[1]).toBe(TOLD_AGAIN)
  )

  it.each(['oui', 'j’y pense vraiment', 'non ça va pas', '', '*', 'bonjour'])(
    'and answers « %s » on the telephone hears it again',
    answer => expect(say('je veux mourir', answer)[1]).toBe(SAID_AGAIN)
  )

  it.each(['non', 'non ça va', 'ça va', 'c’est bon', 'non merci', 'je vais bien', 'c’était une blague'])(
    'and is safe goes on, quietly: %s',
    answer => {
      expect(saysSafe(answer)).toBe(true)
      expect(write('je veux mourir', answer, '59540 impôts').slice(1)).toEqual([
        'D’accord. Si cela change, écrivez-le-moi. Envoyez votre code postal et votre besoin. Exemple : 59540 impôts.',
        expect.stringContaining('Espace numérique de Caudry')
      ])
      expect(say('je veux mourir', answer)[1]).toBe(
        `ask / D’accord. Si cela change, dites-le-moi. / ${spoken.needQuestions[0]}`
      )
    }
  )

  it('is told again as often as they write, and put through to somebody whenever they ask', () => {
    const [, once, twice, human] = write('mon mari me frappe', 'oui', 'oui', 'HUMAIN')
    expect([once, twice]).toEqual([
      'Je vous lis. Appelez maintenant le 17 (police), le 3919 (violences) ou le 112 (toute urgence), ou écrivez au 114 par SMS : on vous répond tout de suite, gratuitement. Pour joindre quelqu’un ici, répondez HUMAIN.',
      'Je vous lis. Appelez maintenant le 17 (police), le 3919 (violences) ou le 112 (toute urgence), ou écrivez au 114 par SMS : on vous répond tout de suite, gratuitement. Pour joindre quelqu’un ici, répondez HUMAIN.'
    ])
    expect(human).toContain('un conseiller vous rappellera')
    expect(say('je veux mourir', 'oui', 'oui', 'oui').at(-1)).toMatch(/^reach \/ Je vous écoute/)
    expect(say('je veux mourir', '0')[1]).toMatch(/^reach/)
  })

  it('and goes on with a need or a place is answered as ever', () => {
    expect(write('je veux mourir', 'oui', 'mes impôts', '59540').slice(2)).toEqual([
      'Où êtes-vous ? Envoyez votre code postal ou le nom de votre commune.',
      expect.stringContaining('Espace numérique de Caudry')
    ])
    expect(say('je veux mourir', 'mes impôts')[1]).toBe(`ask / ${spoken.placeQuestions[0]}`)
    expect(say('mes impôts', 'je veux mourir', 'non ça va', 'Caudry').slice(2)).toEqual([
      `ask / D’accord. Si cela change, dites-le-moi. / ${spoken.placeQuestions[0]}`,
      'reach / '
    ])
  })

  it('after an answer keeps it', () => {
    expect(write('59540 impôts', 'je veux mourir', 'non ça va', '2').slice(2)).toEqual([
      'D’accord. Si cela change, écrivez-le-moi. / Être rappelé / Une autre adresse / Parler à quelqu’un',
      expect.stringContaining('Espace numérique de Beauvois-en-Cambrésis')
    ])
  })
})
