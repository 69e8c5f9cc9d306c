import { Activity } from '@microsoft/agents-activity'
import { CloudAdapter } from '@microsoft/agents-hosting'
import type { OutgoingActivity } from '../../bots/teams/activities'
import type { BotAdapter, BotIdentity } from '../../bots/teams/adapter'
import { isAllowedAddress, isOnThisMachine } from '../../domain/values/service-address'

type Configuration = ConstructorParameters<typeof CloudAdapter>[0]
type Identity = Parameters<CloudAdapter['continueConversation']>[0]

/**
 * Microsoft's successor of botbuilder's adapter, for requests that the gate has let through. No client is made for an address that
 * may not be written to, whoever asks, and none for answers that are given in the response.
 */
class PassedTheGate extends CloudAdapter {
  constructor(
    private readonly mayWriteTo: (address: string) => boolean,
    configuration: Configuration
  ) {
    super(configuration)
    // Left alone it tells the user of an error of the bot, in English.
    this.onTurnError = async (_, error) => {
      throw error
    }
  }

  protected override resolveIfConnectorClientIsNeeded(activity: Activity): boolean {
    return activity.deliveryMode !== 'expectReplies'
  }

  protected override async createConnectorClientWithIdentity(
    ...[identity, activity, headers]: Parameters<CloudAdapter['createConnectorClientWithIdentity']>
  ) {
    if (!this.mayWriteTo(activity.serviceUrl ?? '')) throw new Error('a service address that is not allowed')
    return super.createConnectorClientWithIdentity(identity, activity, headers)
  }

  /** Nobody signs in through the bot: the client that would keep their tokens is not made, nor a token asked for it. */
  protected override async createUserTokenClient(): ReturnType<CloudAdapter['createUserTokenClient']> {
    return undefined as never
  }
}

const asActivities = (activities: readonly OutgoingActivity[]) =>
  activities.map(activity => Activity.fromObject({ ...activity }))

/** What is there and says nothing is not there: this SDK refuses it. */
const withoutNulls = (activity: unknown) =>
  Object.fromEntries(Object.entries(activity as object).filter(([, value]) => value !== null)) // an object, by the gate

/** What bots/teams/adapter.ts gives, on @microsoft/agents-hosting: the tests take it in its place, by its name. */
export function botbuilderAdapter(identity: BotIdentity | null, serviceUrls: readonly string[]): BotAdapter {
  const adapter = new PassedTheGate(
    address => isAllowedAddress(address, serviceUrls) || (!identity && isOnThisMachine(address)),
    identity
      ? {
          clientId: identity.id,
          ...(identity.password ? { clientSecret: identity.password } : {}),
          ...(identity.tenantId ? { tenantId: identity.tenantId } : {})
        }
      : {}
  )
  // Without an app id nobody is named: the SDK then asks for no token.
  const user: Exclude<Identity, string> = identity ? { aud: identity.id, appid: identity.id } : {}
  return {
    async process(activity, run) {
      const answer = { status: 200, body: undefined as unknown }
      const captured = {
        writableEnded: false,
        headersSent: false,
        status: (status: number) => {
          answer.status = status
        },
        setHeader: () => undefined,
        send: (body: unknown) => {
          answer.body = body
        },
        end: () => undefined
      }
      const request = { method: 'POST', headers: {}, body: withoutNulls(activity), user }
      await adapter.process(request as never, captured as never, context =>
        run({
          activity: context.activity,
          sendActivities: activities => context.sendActivities(asActivities(activities))
        })
      )
      return answer
    },
    async sendTo({ bot, ...reference }, activities) {
      const where = { ...reference, agent: bot }
      await adapter.continueConversation(user, where as never, async context => {
        await context.sendActivities(asActivities(activities))
      })
    }
  }
}
