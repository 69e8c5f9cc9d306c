import { PassThrough } from 'node:stream'
import { moveOf } from '../../commands/telephone/interactive'
import { keyboard } from '../../commands/telephone/keyboard'
import { readOptions } from '../../commands/telephone/options'
import { keyFor, scriptedCall } from '../../commands/telephone/scripted'
import { transcribed } from '../../commands/telephone/transcript'
import { attempt } from '../../commands/telephone/wording'

describe('what is typed at the telephone', () => {
  it.each([
    ['mes impôts', { speech: 'mes impôts' }],
    ['5 9 5 4 0', { digits: '5 9 5 4 0' }],
    ['*', { digits: '*' }],
    ['2 rue du Moulin', { speech: '2 rue du Moulin' }],
    ['', { silence: true }],
    [undefined, { silence: true }],
    [' Raccrocher ', { hangUp: true }]
  ])('%s', (line, move) => {
    expect(moveOf(line, { verb: 'Gather' })).toEqual(move)
  })

  it('is a message at a Record', () => {
    expect(moveOf('Rappelez-moi demain matin, merci.', { verb: 'Record' })).toEqual({ recordsSeconds: 3 })
    expect(moveOf('raccrocher', { verb: 'Record' })).toEqual({ recordsSeconds: 8, endsWith: 'hang-up' })
  })
})

describe('the command line', () => {
  it('plays by itself when a need and a place are given', () => {
    const options = readOptions(['--need', 'mes impôts', '--place', '59540', '--accept', 'voicemail,1'], {})
    expect(options).toMatchObject({
      from: '+33639980001',
      scripted: { need: 'mes impôts', place: '59540', accept: ['voicemail', '1'], talkSeconds: 180 },
      line: { publicUrl: 'http://localhost:3978', target: 'http://localhost:3978', authToken: 'development' }
    })
  })

  it('signs the public address and calls the local one', () => {
    const environment = { PUBLIC_URL: 'https://ligne.example.fr/', PORT: '4000', TWILIO_AUTH_TOKEN: 'secret' }
    expect(readOptions([], environment)).toMatchObject({
      scripted: undefined,
      line: { publicUrl: 'https://ligne.example.fr', target: 'http://localhost:4000', authToken: 'secret' }
    })
    expect(readOptions(['http://127.0.0.1:5000'], environment)).toMatchObject({
      line: { target: 'http://127.0.0.1:5000' }
    })
  })

  it('takes the number of the caller as people write it', () => {
    expect(readOptions(['--from', '06 39 98 00 12'], {}).from).toBe('+33639980012')
  })

  it.each([
    [['--accept', 'peut-être']],
    [['--need', 'mes impôts']],
    [['--bof']],
    [['pas une adresse']],
    [['--talk', 'x']],
    [['--from', 'abc']],
    [['--from', '3960']]
  ])('refuses %j and says how to write it', typed => {
    expect(() => readOptions(typed, {})).toThrow()
  })
})

describe('the keyboard', () => {
  const never = new AbortController().signal

  it('uses every line of an input that ended at once, and only then leaves', async () => {
    const input = new PassThrough()
    const desk = keyboard(input, new PassThrough())
    let left = 0
    desk.onLeft(() => {
      left++
    })
    input.end('mes impôts\n59540\n')
    await new Promise(resolve => input.once('close', resolve))
    const first = await desk.ask('vous > ', never)
    const second = await desk.ask('vous > ', never)
    const stayed = left
    expect([first, second, stayed]).toEqual(['mes impôts', '59540', 0])
    expect(await desk.ask('vous > ', never)).toBeUndefined()
    expect(left).toBe(1)
  })

  it('leaves at once where nothing was typed', async () => {
    const input = new PassThrough()
    const desk = keyboard(input, new PassThrough())
    const left = new Promise<string>(resolve => desk.onLeft(() => resolve('left')))
    input.end()
    expect(await left).toBe('left')
  })
})

it('says nothing of a distance that nobody knows', () => {
  expect(attempt('K1', 'p1', null, 'a accepté')).toBe('K1 (p1) : a accepté')
  expect(attempt('K1', 'p1', '3,2 km', 'a accepté')).toBe('K1 (p1, 3,2 km) : a accepté')
})

it('finds the key of a choice that is read out', () => {
  const prompt =
    'Pour Caudry, Nord, tapez 1. Pour Béthencourt, Nord, tapez 2. Pour une autre commune, dites son nom.'
  expect([keyFor('Béthencourt', prompt), keyFor('caudry', prompt), keyFor('Lille', prompt)]).toEqual([
    '2',
    '1',
    undefined
  ])
})

it('lets each telephone do its part, the last one for all the others', () => {
  const script = {
    need: 'a',
    place: 'b',
    commune: undefined,
    accept: ['voicemail', '2'] as const,
    offer: undefined,
    talkSeconds: 60
  }
  const { people } = scriptedCall(script)
  if (typeof people !== 'function') throw new Error('expected a function')
  expect([people('x'), people('y'), people('z')]).toEqual([
    { picksUp: 'voicemail' },
    { keys: ['2'], talkSeconds: 60 },
    { keys: ['2'], talkSeconds: 60 }
  ])
})

it('writes a call down, folded at a hundred columns', () => {
  const long =
    'Bonjour, vous êtes bien à Solidarité numérique. Cet appel n’est pas enregistré. Nous notons seulement votre besoin.'
  expect(transcribed({ kind: 'caller-hears', text: long })).toEqual([
    'La ligne    « Bonjour, vous êtes bien à Solidarité numérique. Cet appel n’est pas enregistré. Nous',
    '            notons seulement votre besoin. »'
  ])
  expect(transcribed({ kind: 'rings', number: '+33639980011', rank: 1, timeoutSeconds: 18 })).toEqual([
    '♪  Le téléphone du 06 39 98 00 11 sonne.'
  ])
  expect(transcribed({ kind: 'rung-off', number: '+33639980011', outcome: 'bridged', seconds: 185 })).toEqual(
    ['·  Fin de la conversation (3 min 5 s).']
  )
})
