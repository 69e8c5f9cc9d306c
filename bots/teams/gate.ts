import type { Request } from 'restify'
import type { BotTokens } from '../../domain/ports/teams'
import { isAllowedAddress, isOnThisMachine } from '../../domain/values/service-address'
import { isProgramOfHere } from '../../domain/values/this-machine'
import type { IncomingActivity } from './activity'

/** Who may speak on `/api/messages`. */
export interface TeamsGateSettings {
  /** Checks Microsoft's tokens; `null` without an app id: this machine only, and never in production. */
  readonly tokens: BotTokens | null
  readonly production: boolean
  /** Service addresses that may be answered. */
  readonly serviceUrls: readonly string[]
}

export interface Refused {
  readonly status: 400 | 401 | 403
  /** In words for operators: whoever asks is told nothing. */
  readonly reason: string
}

/** Refuses strangers, and activities that would have us write where we must not. @returns `null` when it may come in */
export function teamsGate({ tokens, production, serviceUrls }: TeamsGateSettings) {
  return async (request: Request, activity: IncomingActivity): Promise<Refused | null> => {
    const { serviceUrl, channelId } = activity
    if (!tokens) {
      const fromHere = isProgramOfHere(request.socket.remoteAddress, request.headers)
      if (production || !fromHere) return { status: 401, reason: 'no app id is set' }
      // Answered in the response, or by a program of this machine, such as the Agents Playground.
      const isAnswerable =
        activity.deliveryMode === 'expectReplies' ||
        (serviceUrl !== null && (isOnThisMachine(serviceUrl) || isAllowedAddress(serviceUrl, serviceUrls)))
      return isAnswerable ? null : notAllowed
    }
    const authorization = request.header('Authorization', '')
    if (serviceUrl === null) return { status: authorization ? 400 : 401, reason: 'no service address' }
    const reason = await tokens.refusal(authorization, { serviceUrl, channelId })
    if (reason) return { status: 401, reason }
    return isAllowedAddress(serviceUrl, serviceUrls) ? null : notAllowed
  }
}

const notAllowed: Refused = { status: 403, reason: 'a service address that is not allowed' }
