import { toTwiml } from '../../../bots/voice/twiml'
import { type Heard, SILENCE } from '../../../dialogs/dialog'
import { inExchange } from '../../../dialogs/helpline/exchange-dialog'
import { afterHearing, nothingKnown } from '../../../dialogs/helpline/helpline-dialog'
import { afterOffer, askNumber, makeOffer } from '../../../dialogs/helpline/offer-dialog'
import type { HelplineState } from '../../../dialogs/helpline/state'
import * as wording from '../../../dialogs/helpline/wording'
import { callbackNumber } from '../../../domain/needs/callback-number'
import { withoutPasswords } from '../../../domain/needs/password'
import { saidNeed } from '../../../domain/needs/said-need'
import { loadedGeography } from '../../integrations/geography/loaded'

const geography = loadedGeography()
const PORTS = {
  words: wording,
  readNeed: saidNeed,
  readPlace: (said: string, options: Parameters<typeof geography.read>[1]) => geography.read(said, options)
}

const MENU =
  'Pour une démarche, tapez 1. Pour votre ordinateur ou votre téléphone, tapez 2. Pour une arnaque, tapez 3. Pour autre chose, tapez 4.'
const PERSON = 'Pour parler à quelqu’un, tapez 0.'
const WHERE = 'Où êtes-vous ? Tapez les cinq chiffres de votre code postal, ou dites le nom de votre commune.'
const EXAMPLES = `Dites par exemple : mes impôts, ma messagerie, mon téléphone. ${MENU} ${PERSON}`

/** A caller's turns: keys where they are figures alone, silence where empty, words otherwise. */
const heardAs = (turn: string): Heard =>
  /^[\d*#]+$/.test(turn) ? { ...SILENCE, keys: turn } : { ...SILENCE, text: turn }

function call(...turns: readonly string[]) {
  let state: HelplineState = nothingKnown(wording)
  const heard: string[] = []
  let kind = 'ask'
  for (const turn of turns) {
    const reply = afterHearing(state, heardAs(turn), PORTS)
    state = reply.state
    kind = reply.kind
    heard.push([...reply.before, ...(reply.kind === 'ask' ? [state.question] : [])].join(' '))
  }
  return { heard, kind, need: state.need?.spoken, commune: state.place?.commune, misses: state.misses }
}

describe('why the need is asked again', () => {
  it('silence is told as silence, each time in other words', () => {
    expect(call('', '').heard).toEqual([
      `Je n’ai rien entendu. ${EXAMPLES}`,
      `Je n’entends rien. ${MENU} ${PERSON}`
    ])
  })

  it('somebody who presses a key that is none is not told that they were not heard', () => {
    expect(call('#', '#').heard).toEqual([
      `Cette touche ne correspond à aucun choix. ${EXAMPLES}`,
      `Ce n’est pas une des touches proposées. ${MENU} ${PERSON}`
    ])
  })

  it('words are told as not understood', () => {
    expect(call('heu ben voilà').heard).toEqual([`Je n’ai pas compris. ${EXAMPLES}`])
  })
})

describe('a place told where the need is asked', () => {
  const asked = `C’est noté. Et quel est votre besoin ? ${MENU}`

  it.each(['67000', 'soixante-sept mille', 'j’habite à Strasbourg'])('« %s » is kept', place => {
    expect(call(place)).toMatchObject({ heard: [asked], commune: 'Strasbourg', misses: 0 })
    expect(call(place, 'mes impôts')).toMatchObject({
      kind: 'reach',
      commune: 'Strasbourg',
      need: 'les impôts'
    })
  })

  it('a code that several communes share is asked about once the need is told', () => {
    const { heard } = call('59540', '1')
    expect(heard[0]).toBe(asked)
    expect(heard[1]).toMatch(/^Pour Caudry, tapez 1\./)
  })

  it('and nobody who told it is passed on without it', () => {
    expect(call('59400', '', '', '')).toMatchObject({ kind: 'reach', commune: 'Cambrai' })
  })

  it('a code that is none is told as such', () => {
    expect(call('99999').heard).toEqual([`Je ne connais pas ce code postal. ${EXAMPLES}`])
  })
})

describe('a change of mind', () => {
  it('where the place is asked, the new need takes the place of the old one and nothing is missed', () => {
    expect(call('mon ordinateur', 'ah non en fait c’est pour la CAF')).toEqual({
      heard: [WHERE, `D’accord, pour la CAF. ${WHERE}`],
      kind: 'ask',
      need: 'la CAF',
      commune: undefined,
      misses: 0
    })
  })

  it('with the place in the same breath both are taken', () => {
    expect(call('mon ordinateur', 'non, finalement pour la CAF, à Cambrai')).toMatchObject({
      kind: 'reach',
      need: 'la CAF',
      commune: 'Cambrai'
    })
  })

  it('where a commune is to be chosen or confirmed it is heard too', () => {
    expect(call('mon ordinateur', '59540', 'non c’est pour mes impôts')).toMatchObject({
      need: 'les impôts',
      misses: 0
    })
    expect(call('mon ordinateur', 'codry', 'non, c’est pour mes impôts').heard[2]).toBe(
      `D’accord, pour les impôts. ${WHERE}`
    )
  })

  it('where somebody is changes nothing of what they need', () => {
    expect(call('mon ordinateur', 'je suis à côté de la poste')).toMatchObject({ need: 'son ordinateur' })
    expect(call('mon ordinateur', 'Cambrai')).toMatchObject({ need: 'son ordinateur', commune: 'Cambrai' })
  })

  it('the same need again and again does not turn in circles', () => {
    expect(
      call('la CAF', 'c’est pour la CAF', 'c’est pour la CAF', 'c’est pour la CAF', 'la CAF')
    ).toMatchObject({
      kind: 'reach'
    })
  })
})

it('a house on fire told where the place is asked: one question afterwards, and not the need that was told', () => {
  const { heard } = call('mes impôts', 'ma maison est en feu', 'ma maison est en feu')
  const told =
    'Si quelqu’un est en danger, raccrochez et appelez le 18 pour les pompiers ou le 112 pour toute urgence. Je répète : le 18 ou le 112. L’appel est gratuit.'
  expect(heard.slice(1)).toEqual(Array(2).fill(`${told} Sinon, pour continuer : ${WHERE}`))
})

it('a person is told of at the first question that is asked again', () => {
  expect(call('mes impôts', '').heard[1]).toBe(
    `Je n’ai rien entendu. Tapez les cinq chiffres de votre code postal, ou redites le nom de la commune. ${PERSON}`
  )
  expect(call('mes impôts', 'codry', '7').heard[2]).toBe(
    `Cette touche ne correspond à aucun choix. J’ai compris Caudry, Nord. Si c’est bien cela, tapez 1 ou dites oui. Sinon, tapez 2. ${PERSON}`
  )
})

it('whoever has given a code to somebody who rang is told what to do, one number slowly, and asked where they are', () => {
  const advice =
    'Si quelqu’un vous demande un code ou de l’argent, raccrochez et ne donnez rien. Si vous avez donné votre carte ou un code, appelez tout de suite votre banque, au numéro que vous connaissez : elle bloquera la carte. Pour un conseil gratuit, Info Escroqueries, au 0 805, 805, 817. Je répète : 0 805, 805, 817.'
  for (const said of [
    'quelqu’un m’a appelé de ma banque, j’ai donné mon code',
    'un monsieur au téléphone me demande le code que j’ai reçu, il est en ligne sur mon autre téléphone',
    'on m’a piraté ma carte bancaire'
  ]) {
    expect(call(said)).toMatchObject({ heard: [`${advice} ${WHERE}`], kind: 'ask' })
  }
})

it('three numbers that cannot be called end in a message, and it is told why', () => {
  const offered = makeOffer(
    nothingKnown(wording),
    { callback: true, sms: false, voicemail: true, ownNumber: false },
    []
  )
  let reply = askNumber(offered.state)
  const heard = ['0892705705', '', 'euh'].map(turn => {
    reply = afterOffer(reply.state, heardAs(turn), { readNeed: saidNeed, readCallbackNumber: callbackNumber })
    return reply.before.join(' ')
  })
  expect(heard).toEqual([
    'Je ne peux pas appeler ce numéro.',
    'Je n’ai rien entendu.',
    'Je n’ai pas pu noter de numéro où vous rappeler. Vous pouvez laisser un message.'
  ])
  expect(reply.state.step).toBe('voicemail')
})

describe('a small question', () => {
  const NEED = `En quelques mots, quel est votre besoin ? ${MENU}`

  it.each([
    ['c’est gratuit ?', 'L’aide d’un conseiller numérique est gratuite.'],
    ['il faut payer ?', 'L’aide d’un conseiller numérique est gratuite.'],
    [
      'faut-il prendre rendez-vous ?',
      'Au téléphone, il ne faut pas de rendez-vous. Sur place, cela dépend du lieu.'
    ],
    [
      'qui êtes-vous ?',
      'Ici Solidarité numérique : des conseillers aident, gratuitement, à se servir d’internet. Je suis un automate, qui vous oriente.'
    ]
  ])('« %s » is answered, and is no need', (said, answer) => {
    expect(call(said)).toMatchObject({ heard: [`${answer} ${NEED}`], need: undefined, misses: 0 })
    expect(call('mes impôts', said)).toMatchObject({ need: 'les impôts', misses: 0 })
    expect(call('mes impôts', said).heard[1]).toBe(`${answer} ${WHERE}`)
  })

  it.each([
    'je dois payer mes impôts',
    'il faut prendre rendez-vous avec mon médecin',
    'carte grise gratuite'
  ])('« %s » is a need', said => expect(call(said).heard).toEqual([WHERE]))
})

it.each(['je me suis trompé de numéro', 'pardon, c’est une erreur, j’ai fait un faux numéro'])(
  '« %s » is taken leave of',
  said => expect(call(said)).toMatchObject({ heard: ['Ce n’est rien.'], kind: 'close' })
)

it.each(['I don’t speak French', 'english please', 'parlez-vous anglais ?', 'Do you speak English?'])(
  '« %s » is asked where they are in English, and nothing is missed in French afterwards',
  said => {
    const asked =
      'This free help is in French. Please enter the five digits of your French postcode, or press zero to talk to somebody.'
    expect(call(said)).toMatchObject({ heard: [asked], need: 'un besoin à préciser' })
    expect(call(said, '67000')).toMatchObject({ kind: 'reach', commune: 'Strasbourg' })
  }
)

it('what is asked in English is said in an English voice, and the conseiller hears of the language', () => {
  const { abroad, whisper } = wording
  const document = toTwiml({
    kind: 'gather',
    before: ['Je n’ai rien entendu.'],
    question: abroad.en,
    step: 'place',
    action: '/'
  })
  expect(document.match(/<Say [^>]*>/g)).toEqual([
    '<Say voice="Polly.Lea-Neural" language="fr-FR">',
    '<Say voice="Polly.Amy-Neural" language="en-GB">'
  ])
  expect(whisper('un besoin à préciser', 'Caudry', 'en')).toBe(
    'Solidarité numérique. Une personne de Caudry appelle pour un besoin à préciser. Elle parle anglais. Pour prendre l’appel, tapez 1. Pour le refuser, tapez 2.'
  )
})

it('« je cherche quelqu’un » and « aucun conseiller » are not said in one breath', () => {
  const document = toTwiml({ kind: 'hangup', before: [wording.toAPerson, wording.pause, wording.nobody] })
  expect(document).toContain(
    'D’accord, je cherche quelqu’un pour vous répondre. <break time="1500ms"/> Aucun conseiller'
  )
})

it('the declaration for a pension de réversion is the retirement’s', () => {
  expect(call('déclaration pour la pension de réversion').need).toBe('la retraite')
})

describe('a password that is told', () => {
  const warned = 'Ne donnez jamais votre mot de passe, à personne. Je ne le garde pas.'

  it.each([
    ['mon mot de passe ameli est Toto1234, 59540', 'mon mot de passe ameli est ••••, 59540'],
    ['mdp : azerty!7 et j’habite Caudry', 'mdp : •••• et j’habite Caudry'],
    ['Mon code secret c’est 4821.', 'Mon code secret c’est ••••.']
  ])('« %s » is masked, and what stands around it stays', (said, masked) => {
    expect(withoutPasswords(said)).toEqual({ text: masked, isTold: true })
  })

  it.each([
    'j’ai oublié mon mot de passe et https://www.exemple.fr/compte?etape=2 ne répond pas',
    'mon mot de passe est perdu',
    'mon mot de passe ameli est bloqué, 59540',
    'mon mot de passe c’est toujours refusé',
    'j’ai oublié mon mot de passe, j’habite 59540',
    'le mot de passe est trop court'
  ])('« %s » tells none', said => {
    expect(withoutPasswords(said)).toEqual({ text: said, isTold: false })
  })

  it('is warned of by telephone and in writing, and the place is kept', () => {
    const said = 'mon mot de passe ameli est Toto1234, j’habite à Strasbourg'
    expect(call(said)).toMatchObject({ heard: [warned], kind: 'reach', commune: 'Strasbourg' })
  })

  it('is not handed on to a conseiller', () => {
    const text = 'mon mot de passe ameli est Toto1234'
    expect(inExchange('taken', { text }, saidNeed(text), true)).toEqual({
      kind: 'pass-on',
      text: 'mon mot de passe ameli est ••••',
      replies: [{ text: warned }]
    })
  })
})
