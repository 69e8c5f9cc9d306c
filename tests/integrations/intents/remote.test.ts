import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Intents } from '../../../domain/ports/intents'
import { cluRecogniser } from '../../../integrations/intents/clu'
import { luisRecogniser } from '../../../integrations/intents/luis'
import { type RemoteRecogniser, recognisedFrom, remoteIntents } from '../../../integrations/intents/remote'

const APP = '0f6a3c52-8f0e-4c3e-9a57-1d3c1b7a9e01'
const embedded: Intents = {
  recognise: text =>
    Promise.resolve({
      intents: [{ name: 'embedded', score: 1 }],
      confidence: 1,
      signals: { length: text.length }
    })
}

interface Asked {
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: unknown
}

/** A machine that answers in its own way, and what it was asked. */
async function machine(answer: (response: ServerResponse) => void) {
  const asked: Asked[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => {
      body += chunk
    })
    request.on('end', () => {
      asked.push({ path: request.url ?? '', headers: request.headers, body: JSON.parse(body) })
      answer(response)
    })
  })
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo // listening on a port, so not a pipe's string
  return {
    asked,
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise<void>(closed => {
        server.closeAllConnections()
        server.close(() => closed())
      })
  }
}

const json = (status: number, body: unknown) => (response: ServerResponse) => {
  response.statusCode = status
  response.setHeader('Content-Type', 'application/json')
  response.end(JSON.stringify(body))
}

const LUIS_ANSWER = {
  query: 'Combien par poste ?',
  prediction: {
    topIntent: 'montant-subvention',
    intents: {
      None: { score: 0.04 },
      'versement-tranches': { score: 0.1 },
      'montant-subvention': { score: 0.91 }
    },
    entities: {}
  }
}
const CLU_ANSWER = {
  kind: 'ConversationResult',
  result: {
    query: 'Combien par poste ?',
    prediction: {
      topIntent: 'montant-subvention',
      projectKind: 'Conversation',
      intents: [
        { category: 'montant-subvention', confidenceScore: 0.91 },
        { category: 'versement-tranches', confidenceScore: 0.1 },
        { category: 'None', confidenceScore: 0 }
      ],
      entities: []
    }
  }
}

const WAYS: readonly (readonly [string, (endpoint: string) => RemoteRecogniser, unknown])[] = [
  ['LUIS', endpoint => luisRecogniser({ endpoint, appId: APP, key: 'k' }), LUIS_ANSWER],
  [
    'CLU',
    endpoint => cluRecogniser({ endpoint, project: 'ami', deployment: 'production', key: 'k' }),
    CLU_ANSWER
  ]
]

describe.each(WAYS)('a question understood by %s', (name, recogniser, right) => {
  const asking = async (answer: (response: ServerResponse) => void) => {
    const remote = await machine(answer)
    const failures: string[] = []
    const intents = remoteIntents({
      recognise: recogniser(remote.url),
      embedded: () => embedded,
      onFailure: cause => failures.push(String((cause as Error).message))
    })
    return { remote, failures, intents }
  }

  it('is asked once, with the key, and answered by its topics, best first', async () => {
    const { remote, intents } = await asking(json(200, right))
    const understood = await intents.asked(['Combien par poste ?', 'Combien par poste ?', ''])
    expect(await understood.recognise('Combien par poste ?')).toEqual({
      intents: [
        { name: 'montant-subvention', score: 0.91 },
        { name: 'versement-tranches', score: 0.1 }
      ],
      confidence: 0.91,
      signals: {}
    })
    expect(remote.asked.map(({ headers }) => headers['ocp-apim-subscription-key'])).toEqual(['k'])
    await remote.close()
  })

  it('is understood here when it was not asked beforehand, or is longer than it takes', async () => {
    const { remote, intents } = await asking(json(200, right))
    const long = 'a'.repeat(501)
    const understood = await intents.asked([long])
    expect((await understood.recognise(long)).signals).toEqual({ length: 501 })
    expect((await understood.recognise('et pour un CCAS ?')).intents[0]?.name).toBe('embedded')
    expect(remote.asked).toEqual([])
    await remote.close()
  })

  it('is understood here when it fails, without a second try', async () => {
    for (const status of [401, 404, 429, 500, 503]) {
      const { remote, intents, failures } = await asking(
        json(status, { error: { code: 'x', message: 'secret' } })
      )
      const understood = await intents.asked(['Combien ?'])
      expect((await understood.recognise('Combien ?')).intents[0]?.name).toBe('embedded')
      expect(remote.asked).toHaveLength(1)
      expect(failures).toEqual([`${name}: ${status}`])
      await remote.close()
    }
  })

  it('is understood here when what it answers is no answer, and when it says nothing before the deadline', async () => {
    const nonsense = await asking(response => response.end('<html>'))
    expect(
      (await (await nonsense.intents.asked(['Combien ?'])).recognise('Combien ?')).intents[0]?.name
    ).toBe('embedded')
    await nonsense.remote.close()
    const silent = await asking(() => undefined)
    const understood = await silent.intents.asked(['Combien ?'])
    expect((await understood.recognise('Combien ?')).intents[0]?.name).toBe('embedded')
    expect(silent.failures).toEqual(['no answer within 800 ms'])
    await silent.remote.close()
  })
})

describe('another machine that fails', () => {
  it('is left alone after three failures, then tried by one question alone', async () => {
    let at = 0
    let asked = 0
    let fails = true
    const remote = remoteIntents({
      recognise: async () => {
        asked++
        if (fails) throw new Error('down')
        return recognisedFrom([['montant-subvention', 0.9]])
      },
      embedded: () => embedded,
      onFailure: () => undefined,
      now: () => at
    })
    for (let question = 0; question < 6; question++) await remote.asked([`question ${question}`])
    expect(asked).toBe(3)
    expect(remote.isGivenUp()).toBe(true)
    at = 29_999
    await remote.asked(['too early'])
    expect(asked).toBe(3)
    at = 30_000
    await remote.asked(['one', 'two', 'three'])
    expect(asked).toBe(4)
    at = 60_000
    fails = false
    await remote.asked(['back'])
    expect(remote.isGivenUp()).toBe(false)
    await remote.asked(['one', 'two'])
    expect(asked).toBe(7)
  })
})

describe('the scores of another machine', () => {
  it('count for our topics alone: none of them is no confidence', () => {
    expect(
      recognisedFrom([
        ['None', 0.9],
        ['Utilities.Help', 0.8],
        ['montant-subvention', 0.03],
        ['versement-tranches', 'high'],
        ['duree-financement', 7]
      ])
    ).toEqual({ intents: [{ name: 'montant-subvention', score: 0.03 }], confidence: 0.03, signals: {} })
    expect(recognisedFrom([['None', 1]])).toEqual({ intents: [], confidence: 0, signals: {} })
  })
})
