import type { Request, Response, Server } from 'restify'
import { readActivity } from './activity'
import type { BotAdapter } from './adapter'
import { type TeamsGateSettings, teamsGate } from './gate'
import type { TeamsBot } from './teams-bot'

export interface TeamsDoor {
  readonly gate: TeamsGateSettings
  readonly adapter: BotAdapter
  readonly bot: TeamsBot
  readonly onRefused: (reason: string) => void
  readonly onFailure: (step: string, cause: unknown) => void
}

/** `POST /api/messages`: Bot Framework's activities. A stranger learns nothing but that the door is closed. */
export function mountTeams(server: Server, { gate, adapter, bot, onRefused, onFailure }: TeamsDoor): void {
  const refusalOf = teamsGate(gate)
  const answered = async (request: Request) => {
    const body = parsed(request.body)
    const activity = readActivity(body)
    if (!activity) return { status: 400, body: undefined }
    const refused = await refusalOf(request, activity)
    if (refused) {
      onRefused(refused.reason)
      return { status: refused.status, body: undefined }
    }
    try {
      return await adapter.process(body, turn => bot.run(turn))
    } catch (cause) {
      onFailure('request', cause)
      return { status: 502, body: undefined }
    }
  }
  // Nothing is returned to restify: it would write it, request and all, into its log.
  server.post('/api/messages', async (request: Request, response: Response) => {
    const { status, body } = await answered(request)
    if (body === undefined) response.send(status)
    else response.send(status, body)
  })
}

function parsed(body: unknown): unknown {
  try {
    return typeof body === 'string' ? JSON.parse(body) : null
  } catch {
    return null
  }
}
