import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { LUISRuntimeClient } from '@azure/cognitiveservices-luis-runtime'
import { ApiKeyCredentials } from '@azure/ms-rest-js'
import { openIntents } from '../../app'
import { luisRecogniser } from '../../integrations/intents/luis'
import { type BotFramework, botFramework, messageOf, post } from '../support/bot-framework'
import { ADMIN_TOKEN, type Product, startProduct } from '../support/product'
import { visitor } from '../support/visitor'

const APP = '0f6a3c52-8f0e-4c3e-9a57-1d3c1b7a9e01'
const PREDICT = `/luis/prediction/v3.0/apps/${APP}/slots/production/predict`
const QUESTIONS = '/console/editeurs/questions'

/** Microsoft's client, as a program of somebody else uses it: nothing but the address and the key are ours. */
const clientOf = (product: Product, key = ADMIN_TOKEN) =>
  new LUISRuntimeClient(
    new ApiKeyCredentials({ inHeader: { 'Ocp-Apim-Subscription-Key': key } }),
    product.url
  )

describe('a client of LUIS', () => {
  let product: Product
  beforeAll(async () => {
    product = await startProduct()
  })
  afterAll(() => product.close())

  it('is told what a question is about, as LUIS would tell it', async () => {
    const { query, prediction } = await clientOf(product).prediction.getSlotPrediction(APP, 'Production', {
      query: 'Combien l’État verse-t-il par poste ?'
    })
    expect(query).toBe('Combien l’État verse-t-il par poste ?')
    expect(prediction.topIntent).toBe('montant-subvention')
    expect(Object.keys(prediction.intents)).toEqual(['montant-subvention'])
    expect(prediction.intents['montant-subvention']?.score).toBeGreaterThan(0.9)
    expect(prediction.entities).toEqual({})
  })

  it('reads every intent when it asks for them, and finds what it found itself among the entities', async () => {
    const { prediction } = await clientOf(product).prediction.getSlotPrediction(
      APP,
      'staging',
      {
        query: 'Caudry est-elle éligible ?',
        externalEntities: [{ entityName: 'commune', startIndex: 0, entityLength: 6 }]
      },
      { showAllIntents: true, verbose: true }
    )
    const scores = Object.values(prediction.intents).map(({ score }) => score ?? Number.NaN)
    expect(scores.every(score => score >= 0 && score <= 1)).toBe(true)
    expect(prediction.intents).toHaveProperty('None')
    expect(prediction.intents).toHaveProperty('par-an')
    expect(prediction.entities).toEqual({
      commune: ['Caudry'],
      $instance: {
        commune: [
          {
            type: 'commune',
            text: 'Caudry',
            startIndex: 0,
            length: 6,
            recognitionSources: ['externalEntities']
          }
        ]
      }
    })
  })

  it('asks for a version as well as for a slot', async () => {
    const { prediction } = await clientOf(product).prediction.getVersionPrediction(APP, '0.1', {
      query: 'quel temps fera-t-il demain à Lille'
    })
    expect(prediction.topIntent).toBe('outside-general')
  })

  it('is refused with another key, at once and in LUIS’s words', async () => {
    const asking = clientOf(product, 'another').prediction.getSlotPrediction(APP, 'production', {
      query: 'Qui peut candidater ?'
    })
    await expect(asking).rejects.toMatchObject({ statusCode: 401, code: '401' })
    expect((await fetch(product.url + PREDICT, { method: 'POST', body: '{}' })).status).toBe(401)
  })

  it('is told what is wrong with its request', async () => {
    const ask = async (body: string, path = PREDICT) => {
      const headers = { 'Ocp-Apim-Subscription-Key': ADMIN_TOKEN, 'Content-Type': 'application/json' }
      const response = await fetch(product.url + path, { method: 'POST', headers, body })
      return [response.status, await response.json()]
    }
    for (const body of ['', 'null', '[1]', '{"query":7}', '{"query":"  "}']) {
      expect(await ask(body)).toEqual([
        400,
        { error: { code: 'BadArgument', message: 'query must be a text that is not empty' } }
      ])
    }
    expect(
      await ask('{"query":"oui","externalEntities":[{"entityName":"x","startIndex":2,"entityLength":9}]}')
    ).toEqual([400, { error: { code: 'BadArgument', message: expect.stringContaining('within the query') } }])
    expect(await ask('{"query":"oui"}', PREDICT.replace('production', 'essai'))).toEqual([
      404,
      { error: { code: 'NotFound', message: 'The slot is production or staging.' } }
    ])
  })

  it('understands through us exactly what we understand ourselves', async () => {
    const throughUs = luisRecogniser({ endpoint: product.url, appId: APP, key: ADMIN_TOKEN })
    for (const question of [
      'Combien par poste ?',
      'on peut prendre qqn deja en poste',
      'marée haute à Brest'
    ]) {
      const own = await openIntents().recognise(question)
      const told = await throughUs(question, AbortSignal.timeout(10_000))
      expect(told.intents[0]?.name).toBe(own.intents[0]?.name)
      expect(told.confidence).toBeCloseTo(own.confidence, 5)
    }
  })

  it('leaves to the editors what was not understood, when it asks that it be kept', async () => {
    const { prediction } = clientOf(product)
    const ask = (query: string, log?: boolean) =>
      prediction.getSlotPrediction(APP, 'production', { query }, log === undefined ? {} : { log })
    expect((await ask('le zorglub de la bibliothèque est-il frileux', true)).prediction.topIntent).toBe(
      'None'
    )
    await ask('horaire du ramassage de la convention')
    const editor = visitor(product.url)
    await editor.enterAs('editeur')
    const { text } = await editor.get(QUESTIONS)
    expect(text).toContain('bibliotheque')
    expect(text).not.toContain('ramassage')
  })
})

describe('Teams with the intents of LUIS', () => {
  let own: Product
  let teams: BotFramework
  beforeAll(async () => {
    own = await startProduct({ engine: 'embedded' })
    teams = await botFramework()
  })
  afterAll(async () => {
    await own.close()
    await teams.close()
  })
  const say = async (product: Product, text: string) =>
    (await post(product.url, messageOf(text, teams.url, { deliveryMode: 'expectReplies' }))).replies
      .map(reply => (reply.text ?? '').replace(/[\u00a0\u202f]/g, ' '))
      .join('\n')

  /** Settings of a product that asks LUIS. */
  const asking = (endpoint: string) => ({ LUIS_ENDPOINT: endpoint, LUIS_APP_ID: APP, LUIS_KEY: ADMIN_TOKEN })

  it('answers what LUIS understood', async () => {
    const stubborn = createServer((_, response) => {
      response.setHeader('Content-Type', 'application/json')
      response.end(
        JSON.stringify({
          prediction: { topIntent: 'tenue', intents: { tenue: { score: 0.97 } }, entities: {} }
        })
      )
    })
    await new Promise<void>(listening => stubborn.listen(0, '127.0.0.1', listening))
    const { port } = stubborn.address() as AddressInfo // listening on a port, so not a pipe's string
    const product = await startProduct({ engine: 'embedded', env: asking(`http://127.0.0.1:${port}`) })
    try {
      expect(await say(product, 'zorglub, mais encore ?')).toContain('tenue')
    } finally {
      await product.close()
      stubborn.closeAllConnections()
      stubborn.close()
    }
  })

  it('goes on by itself when LUIS is gone, and says so to operators', async () => {
    const product = await startProduct({ engine: 'embedded', env: asking('http://127.0.0.1:9') })
    try {
      for (let question = 0; question < 3; question++) {
        expect(await say(product, 'Combien verse l’État par poste ?')).toContain('50 000')
      }
      const ready = (await (await fetch(`${product.url}/readyz`)).json()) as { degraded: string[] }
      expect(ready.degraded).toContain('luis does not answer: the embedded engine understands')
    } finally {
      await product.close()
    }
  })

  it('leaves to the editors what nothing answered', async () => {
    await say(own, 'le zorglub de la bibliothèque est-il frileux')
    const editor = visitor(own.url)
    await editor.enterAs('editeur')
    expect((await editor.get(QUESTIONS)).text).toContain('bibliotheque')
  })
})
