import { type Activity, CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder'
import { type AuthenticateRequestResult, ClaimsIdentity, ConnectorFactory } from 'botframework-connector'
import { isAllowedAddress, isOnThisMachine } from '../../domain/values/service-address'
import type { OutgoingActivity, Reference, Turn } from './activities'

/** The bot as it is registered with Microsoft; without it nothing leaves this machine. */
export interface BotIdentity {
  readonly id: string
  readonly password: string | null
  readonly type: string
  readonly tenantId: string | null
}

/** One request's way through an SDK of Microsoft, and a message sent without one. */
export interface BotAdapter {
  /** @returns what is answered to the request */
  process(activity: unknown, run: (turn: Turn) => Promise<void>): Promise<{ status: number; body: unknown }>
  /** @throws whatever Teams answers, with its `statusCode` */
  sendTo(reference: Reference, activities: readonly OutgoingActivity[]): Promise<void>
}

const AUDIENCE = 'https://api.botframework.com'
const CALLER = 'urn:botframework:azure'

/**
 * Bot Framework's own way in, for requests that the gate has let through: it checks every token, which this need not do again.
 * No client is made for an address that may not be written to, whoever asks.
 */
class PassedTheGate extends ConfigurationBotFrameworkAuthentication {
  constructor(
    private readonly identity: BotIdentity | null,
    private readonly serviceUrls: readonly string[]
  ) {
    super(
      identity
        ? {
            MicrosoftAppId: identity.id,
            MicrosoftAppPassword: identity.password ?? '',
            MicrosoftAppType: identity.type,
            ...(identity.tenantId ? { MicrosoftAppTenantId: identity.tenantId } : {})
          }
        : {}
    )
  }

  override async authenticateRequest(): Promise<AuthenticateRequestResult> {
    const appId = this.identity?.id ?? ''
    const claims = [
      { type: 'aud', value: appId },
      { type: 'appid', value: appId }
    ]
    const claimsIdentity = new ClaimsIdentity(claims, true)
    const connectorFactory = this.createConnectorFactory(claimsIdentity)
    return { audience: AUDIENCE, callerId: CALLER, claimsIdentity, connectorFactory }
  }

  override createConnectorFactory(claims: ClaimsIdentity): ConnectorFactory {
    const factory = super.createConnectorFactory(claims)
    const mayWriteTo = (address: string) =>
      isAllowedAddress(address, this.serviceUrls) || (!this.identity && isOnThisMachine(address))
    return new (class extends ConnectorFactory {
      override create(serviceUrl: string, audience: string) {
        // Answers given in the response need a client that is never used.
        return factory.create(mayWriteTo(serviceUrl) ? serviceUrl : 'http://127.0.0.1:9', audience)
      }
    })()
  }
}

/** botbuilder's CloudAdapter. Its own words, errors among them, never reach whoever asked. */
export function botbuilderAdapter(identity: BotIdentity | null, serviceUrls: readonly string[]): BotAdapter {
  const adapter = new CloudAdapter(new PassedTheGate(identity, serviceUrls))
  return {
    async process(activity, run) {
      const answer = { status: 200, body: undefined as unknown }
      const captured = {
        socket: {},
        status: (status: number) => {
          answer.status = status
        },
        send: (body: unknown) => {
          answer.body = body
        },
        header: () => undefined,
        end: () => undefined
      }
      const request = { method: 'POST', headers: {}, body: activity as Record<string, unknown> } // read by the gate
      await adapter.process(request, captured, context => run(context))
      // The SDK answers with the message of its error, which is not for whoever asked.
      if (answer.status >= 500 && answer.status !== 501) throw new Error(`botbuilder: ${String(answer.body)}`)
      return answer
    },
    async sendTo(reference, activities) {
      await adapter.continueConversationAsync(identity?.id ?? '', reference as never, async context => {
        await context.sendActivities([...activities] as Partial<Activity>[])
      })
    }
  }
}
