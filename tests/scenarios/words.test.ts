import { caudresis, phoneOf } from '../support/caudresis'
import { brokenInvariants } from '../support/invariants'
import {
  activitiesOf,
  callAccount,
  callerWho,
  offersOf,
  type Product,
  startProduct
} from '../support/product'

/** S17 and the words of callers: what is understood, what is confirmed, what is asked. */
describe('a caller who speaks', () => {
  let product: Product
  beforeAll(async () => {
    product = await startProduct({ directory: caudresis() })
  })
  afterAll(() => product.close())

  const people = () => ({
    [phoneOf(1)]: { keys: ['1'] },
    [phoneOf(2)]: { keys: ['1'] },
    [phoneOf(3)]: { keys: ['1'] }
  })
  const network = () => product.network({ people: people() })
  const stepsOf = (call: { asked: readonly { step: string }[] }) => call.asked.map(({ step }) => step)
  const placed = (says: Parameters<typeof callerWho>[0]) =>
    network().call(callerWho({ need: ['1'], ...says }))

  it('is not asked to confirm a commune heard clearly', async () => {
    const call = await placed({ place: [{ speech: 'Saint-Hilaire-lez-Cambrai.', confidence: 0.91 }] })
    expect(stepsOf(call)).toEqual(['need', 'place'])
    expect(call.bridged).toHaveLength(1)
  })

  it('confirms in one sentence a commune heard badly', async () => {
    const call = await placed({ place: [{ speech: 'Quiévy', confidence: 0.5 }], confirm: ['1'] })
    expect(stepsOf(call)).toEqual(['need', 'place', 'confirm'])
    expect(call.heard.join(' ')).toContain('Quiévy, Nord')
    expect(call.bridged).toEqual([phoneOf(3)])
  })

  it('confirms a commune guessed through a mishearing, however sure the recogniser was', async () => {
    const call = await placed({
      place: [{ speech: 'codry', confidence: 0.95 }],
      confirm: [{ speech: 'oui' }]
    })
    expect(stepsOf(call)).toEqual(['need', 'place', 'confirm'])
    expect(call.bridged).toEqual([phoneOf(1)])
  })

  it('can put it right while saying no', async () => {
    const call = await placed({
      place: [{ speech: 'codry', confidence: 0.95 }],
      confirm: [{ speech: 'non, Quiévy' }]
    })
    expect(call.bridged).toEqual([phoneOf(3)])
  })

  it('is believed where the recogniser gives no confidence', async () => {
    const call = await placed({ place: [{ speech: 'Caudry', confidence: null }] })
    expect(stepsOf(call)).toEqual(['need', 'place'])
    expect(call.bridged).toEqual([phoneOf(1)])
  })

  it('spells a postal code out in words', async () => {
    const call = await placed({
      place: [{ speech: 'Cinquante-neuf mille cinq cent quarante.', confidence: 0.61 }],
      'place-choice': [{ speech: 'Caudry' }]
    })
    expect(stepsOf(call)).toEqual(['need', 'place', 'place-choice'])
    expect(call.bridged).toEqual([phoneOf(1)])
  })

  it('names a commune that was not among the three offered', async () => {
    const call = await placed({ place: ['59540'], 'place-choice': [{ speech: 'Beaumont-en-Cambrésis' }] })
    expect(call.bridged).toHaveLength(1)
    expect((await activitiesOf(product)).map(({ beneficiaire }) => beneficiaire.commune)).toContain(
      'Beaumont-en-Cambrésis'
    )
  })

  it('is asked which of the homonyms, three at most, told apart by their département', async () => {
    const call = await placed({ place: [{ speech: 'Sainte-Marie' }], 'place-choice': ['hang up'] })
    const [choice = ''] = call.heard.slice(-1)
    expect(choice.match(/tapez \d/g)).toEqual(['tapez 1', 'tapez 2', 'tapez 3'])
    expect(choice).toContain('Sainte-Marie, La Réunion')
    expect(choice).toContain('Sainte-Marie, Martinique')
  })

  it('says the need and the place in one breath, and is asked neither again', async () => {
    const call = await network().call(
      callerWho({ need: [{ speech: 'C’est pour mes impôts, j’habite à Caudry.' }] })
    )
    expect(stepsOf(call)).toEqual(['need'])
    expect(call.bridged).toEqual([phoneOf(1)])
    expect(call.dials[0]?.whisper.join(' ')).toMatch(/impôts/)
    expect((await activitiesOf(product)).map(({ thematiques }) => thematiques)).toContainEqual([
      'aide_aux_demarches_administratives',
      'argent_impots'
    ])
  })

  it('is put through without a need, when it cannot be understood: the conseiller will ask', async () => {
    const call = await network().call(
      callerWho({ need: [{ speech: 'Broum broum.' }], place: [{ speech: 'Caudry' }] })
    )
    expect(stepsOf(call)).toEqual(['need', 'need', 'place'])
    expect(call.bridged).toEqual([phoneOf(1)])
    const account = await callAccount(product, call.callSid)
    const activity = (await activitiesOf(product)).find(({ id }) => id === account.activityId)
    expect(activity?.thematiques).toEqual([])
  })

  it('asks for a person, and gets one', async () => {
    const call = await network().call(
      callerWho({ need: [{ speech: 'Je veux parler à quelqu’un, une vraie personne.' }] })
    )
    expect(call.bridged).toHaveLength(1)
  })

  it('asks to be called back, and is promised it', async () => {
    const before = (await offersOf(product)).length
    const call = await network().call(callerWho({ need: [{ speech: 'Vous pouvez me rappeler plutôt ?' }] }))
    expect(await callAccount(product, call.callSid)).toMatchObject({ outcome: 'offer' })
    expect((await offersOf(product)).length).toBe(before + 1)
    expect(call.heard.join(' ')).toContain('qui finit par 0 1')
  })

  it('in danger of life hears first whom to call, twice, and is not put through before', async () => {
    const call = await network().call(
      callerWho({ need: [{ speech: 'J’ai plus envie de vivre.' }, 'hang up'] })
    )
    expect(call.dials).toEqual([])
    expect(call.heard[1]?.match(/trente et un quatorze/g)).toHaveLength(2)
    expect(await callAccount(product, call.callSid)).toMatchObject({ outcome: 'emergency' })
  })

  it('in danger is heard at every step, and the line goes on where it was', async () => {
    const call = await placed({
      place: [{ speech: 'il me tape il est dans la cuisine' }, { speech: 'Caudry' }]
    })
    expect(call.heard.join(' ')).toMatch(/le 17 pour la police/)
    expect(call.bridged).toEqual([phoneOf(1)])
  })

  it('holding a swindler on another telephone hears the advice before any question', async () => {
    const speech =
      'quelqu’un au téléphone dit qu’il est de ma banque et me demande le code que je viens de recevoir'
    const call = await network().call(callerWho({ need: [{ speech }], place: [{ speech: 'Caudry' }] }))
    expect(call.heard[1]).toMatch(/^Si quelqu’un vous demande un code ou de l’argent, raccrochez/)
  })

  it('who gives the number of a card is told not to, and it is kept nowhere', async () => {
    const speech = 'mon numéro de carte c’est 4970 1234 5678 9012 pour les impôts'
    const net = network()
    const call = await net.call(callerWho({ need: [{ speech }], place: [{ speech: 'Caudry' }] }))
    expect(call.heard.join(' ')).toContain('Ne donnez pas ce numéro')
    expect(JSON.stringify(await callAccount(product, call.callSid))).not.toContain('4970')
  })

  it('is not put through to the commune they have just refused', async () => {
    for (const no of ['Non, ce n’est pas Caudry.', 'Non, pas Caudry !']) {
      const call = await placed({ place: [{ speech: 'codry' }, 'hang up'], confirm: [{ speech: no }] })
      expect(stepsOf(call)).toEqual(['need', 'place', 'confirm', 'place'])
      expect(call.dials).toEqual([])
    }
  })

  it('says the key instead of pressing it', async () => {
    const call = await placed({ place: ['59540'], 'place-choice': [{ speech: 'La première.' }] })
    expect(call.bridged).toEqual([phoneOf(1)])
    const confirmed = await placed({ place: [{ speech: 'codry' }], confirm: [{ speech: 'Affirmatif.' }] })
    expect(confirmed.bridged).toEqual([phoneOf(1)])
  })

  it('asks to hear it again', async () => {
    const call = await network().call(
      callerWho({ need: [{ speech: 'Vous pouvez répéter ?' }, '1'], place: [{ speech: 'Caudry' }] })
    )
    expect(call.heard[0]).toContain(call.heard[1])
    expect(call.bridged).toEqual([phoneOf(1)])
  })

  it('leaves nobody with nothing, whatever they say', async () => {
    const net = network()
    const sentences = [
      '',
      'Euh.',
      '😀',
      'a'.repeat(900),
      'merci au revoir',
      'Bruxelles',
      'stop',
      '0',
      'oui',
      '12345678901234567890'
    ]
    const calls = []
    for (const speech of sentences) {
      calls.push(
        await net.call({
          ...callerWho({
            need: [{ speech }],
            place: [{ speech }],
            'place-choice': [{ speech }],
            confirm: [{ speech }],
            offer: [{ speech }]
          }),
          // One for each: a number that calls thirty times in ten minutes is asked for a key.
          from: `+3363998005${calls.length}`
        })
      )
    }
    expect(await brokenInvariants(product, net, calls)).toEqual([])
  })
})
