import { timingSafeEqual } from 'node:crypto'
import type { Request, Response, Server } from 'restify'
import type { Clock } from '../../domain/ports/clock'
import type { Intents } from '../../domain/ports/intents'
import type { UnansweredQuestions } from '../../domain/ports/unanswered'
import { NONE, predictionOf, readPrediction } from './prediction'

export interface LuisDoor {
  readonly intents: () => Intents
  readonly clock: Clock
  readonly unanswered: Pick<UnansweredQuestions, 'note'>
  readonly adminToken: string
  readonly onRefused: (reason: string) => void
  readonly onFailure: (cause: unknown) => void
}

interface Answered {
  readonly status: number
  readonly body: unknown
}

const refusal = (status: number, code: string, message: string): Answered => ({
  status,
  body: { error: { code, message } }
})
const SLOTS = ['production', 'staging']

/**
 * Our engine where a client of LUIS looks for LUIS: such a client need only be given our address and the administrator's token.
 * Any application is ours, in either slot and in any version.
 */
export function mountLuis(server: Server, door: LuisDoor): void {
  const expected = Buffer.from(door.adminToken)
  const isAllowed = (request: Request) => {
    const given = Buffer.from(request.header('Ocp-Apim-Subscription-Key', ''))
    return given.length === expected.length && timingSafeEqual(given, expected)
  }

  async function answered(request: Request): Promise<Answered> {
    if (!isAllowed(request)) {
      door.onRefused('luis key')
      return refusal(401, '401', 'Access denied: Ocp-Apim-Subscription-Key is not the token of this service.')
    }
    const { slot } = request.params as { slot?: string }
    if (slot !== undefined && !SLOTS.includes(slot.toLowerCase()))
      return refusal(404, 'NotFound', 'The slot is production or staging.')
    const asked = readPrediction(request.body)
    if (typeof asked === 'string') return refusal(400, 'BadArgument', asked)
    const parameters = new URLSearchParams(request.getQuery())
    const isSet = (name: string) => parameters.get(name)?.toLowerCase() === 'true'
    const recognised = await door.intents().recognise(asked.query)
    const body = predictionOf(asked, recognised, {
      verbose: isSet('verbose'),
      showAllIntents: isSet('show-all-intents')
    })
    // LUIS keeps for its editors what a client asks it to keep; ours read what was not understood.
    if (isSet('log') && body.prediction.topIntent === NONE)
      await door.unanswered.note(asked.query, door.clock.now()).catch(door.onFailure)
    return { status: 200, body }
  }

  const answer = async (request: Request, response: Response) => {
    const { status, body } = await answered(request).catch(cause => {
      door.onFailure(cause)
      return refusal(500, 'InternalServerError', 'The question could not be read. Try again.')
    })
    response.sendRaw(status, JSON.stringify(body), { 'Content-Type': 'application/json; charset=utf-8' })
  }
  server.post('/luis/prediction/v3.0/apps/:appId/slots/:slot/predict', answer)
  server.post('/luis/prediction/v3.0/apps/:appId/versions/:version/predict', answer)
}
