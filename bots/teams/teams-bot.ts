import type { OutgoingActivity, Reference, Turn } from './activities'
import { type IncomingActivity, readActivity } from './activity'
import { activitiesOf, type Shown, shownOn, type TeamsReply } from './reply'
import { type Said, saidIn } from './said'
import * as wording from './wording'

/** One thing said in one conversation, ready to be answered. */
export interface TeamsMessage {
  /** Opaque, and the same for every message of it. */
  readonly conversation: string
  /** The same twice is one message. */
  readonly id: string
  readonly said: Exclude<Said, { kind: 'feedback' | 'departure' }>
  readonly aadObjectId: string | null
  /** Where the answer goes if it cannot be given now; `null` when it is given in the response. */
  readonly reference: Reference | null
  /** The activities that an answer is sent as. */
  readonly rendered: (replies: readonly TeamsReply[]) => OutgoingActivity[]
}

export interface TeamsAnswer {
  readonly replies: readonly TeamsReply[]
  /** Whether this is the first time: a message that comes again has been answered, or is being. */
  readonly isNew: boolean
  /** To be called once Teams has taken the answer: else it is sent again later. */
  readonly delivered?: () => Promise<void>
}

/** What the bot needs of the product. */
export interface TeamsBotPorts {
  answer(message: TeamsMessage): Promise<TeamsAnswer>
  /** @returns whether it is the first word about that answer */
  keepFeedback(feedback: Extract<Said, { kind: 'feedback' }>): Promise<boolean>
  /** Somebody can be written to, or no longer. */
  remember(aadObjectId: string, reference: Reference): Promise<void>
  forget(aadObjectId: string): Promise<void>
  readonly newId: () => string
  readonly onFailure: (step: string, cause: unknown) => void
}

type Invoked = { readonly status: number; readonly body: Readonly<Record<string, unknown>> }

/**
 * The bot of Teams. It knows of Microsoft's SDK only what a {@link Turn} says, so that botbuilder and its successor run it alike:
 * it reads what was done, has it answered, and sends the answer. It decides nothing, and never throws.
 */
export class TeamsBot {
  constructor(private readonly ports: TeamsBotPorts) {}

  async run(turn: Turn): Promise<void> {
    const activity = readActivity(turn.activity)
    if (!activity) return
    const isInvoke = activity.type === 'invoke'
    const { sent, delivered } = await this.answered(activity).catch(cause => {
      this.ports.onFailure('answer', cause)
      return { sent: [outage], delivered: undefined }
    })
    try {
      if (isInvoke) await turn.sendActivities([invokeResponse(sent)])
      const inResponse = isInvoke && activity.deliveryMode !== 'expectReplies'
      if (sent.length > 0 && !inResponse) await turn.sendActivities([...sent])
      await delivered?.()
    } catch (cause) {
      this.ports.onFailure('send', cause)
    }
  }

  private async answered(activity: IncomingActivity): Promise<Sent> {
    const said = saidIn(activity)
    const reference = referenceOf(activity)
    const { aadObjectId } = activity.from
    if (aadObjectId && reference && activity.conversation.scope === 'personal') {
      if (said?.kind === 'departure') await this.ports.forget(aadObjectId)
      else if (said) await this.ports.remember(aadObjectId, reference)
    }
    if (!said || said.kind === 'departure') return NOTHING
    const shown = shownOn(activity.channelId, activity.deliveryMode)
    if (said.kind === 'feedback') {
      const isFirst = await this.ports.keepFeedback(said)
      return { sent: isFirst ? activitiesOf({ text: wording.thanksForFeedback }, shown) : [] }
    }
    return this.conversed(activity, said, reference, shown)
  }

  private async conversed(
    activity: IncomingActivity,
    said: TeamsMessage['said'],
    reference: Reference | null,
    shown: Shown
  ): Promise<Sent> {
    const inResponse = activity.deliveryMode === 'expectReplies' || activity.type === 'invoke'
    const rendered = (replies: readonly TeamsReply[]) => replies.flatMap(reply => activitiesOf(reply, shown))
    const { replies, isNew, delivered } = await this.ports.answer({
      conversation: `teams:${activity.channelId ?? ''}:${activity.conversation.id ?? this.ports.newId()}`,
      // Installing says it in two ways, and each may come twice: one greeting.
      id: said.kind === 'arrival' ? 'arrival' : (activity.id ?? this.ports.newId()),
      said,
      aadObjectId: activity.from.aadObjectId,
      reference: inResponse ? null : reference,
      rendered
    })
    const isRepeated = !isNew && (said.kind === 'arrival' || !inResponse)
    return isRepeated ? NOTHING : { sent: rendered(replies), ...(delivered ? { delivered } : {}) }
  }
}

interface Sent {
  readonly sent: readonly OutgoingActivity[]
  readonly delivered?: (() => Promise<void>) | undefined
}

const NOTHING: Sent = { sent: [] }
const outage: OutgoingActivity = { type: 'message', text: wording.outage, textFormat: 'plain' }

/** What Teams shows in place of a card whose button was pressed: the new card, or the words. */
function invokeResponse(sent: readonly OutgoingActivity[]): OutgoingActivity {
  const card = sent.flatMap(({ attachments }) => attachments ?? [])[0]
  const text = sent.find(activity => activity.text)?.text
  const body = card
    ? { statusCode: 200, type: card.contentType, value: card.content }
    : text
      ? { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: text }
      : {}
  const value: Invoked = { status: 200, body }
  return { type: 'invokeResponse', value }
}

function referenceOf(activity: IncomingActivity): Reference | null {
  const { id, serviceUrl, channelId, conversation, from, recipientId } = activity
  if (!serviceUrl || !channelId || !conversation.id) return null
  const isGroup = conversation.scope === 'shared'
  return {
    serviceUrl,
    channelId,
    conversation: {
      id: conversation.id,
      isGroup,
      conversationType: isGroup ? 'channel' : 'personal',
      ...(conversation.tenantId ? { tenantId: conversation.tenantId } : {})
    },
    bot: { id: recipientId ?? '' },
    user: { id: from.id ?? '' },
    ...(id ? { activityId: id } : {})
  }
}
