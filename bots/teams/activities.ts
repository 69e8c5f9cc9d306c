/** What we send: the part of Bot Framework's activities that every SDK of Microsoft takes as it is. */
export interface OutgoingActivity {
  readonly type: string
  readonly text?: string
  readonly textFormat?: string
  /** What a notification shows of a card. */
  readonly summary?: string
  readonly inputHint?: string
  readonly attachments?: OutgoingAttachment[]
  readonly value?: unknown
}

export interface OutgoingAttachment {
  readonly contentType: string
  readonly content: unknown
}

/** A turn, as botbuilder and Microsoft's successor SDK both give it. The bot knows no more of either. */
export interface Turn {
  readonly activity: unknown
  sendActivities(activities: OutgoingActivity[]): Promise<unknown>
}

/** Where a conversation can be written to later. Plain data: it is kept as JSON. */
export interface Reference {
  readonly serviceUrl: string
  readonly channelId: string
  readonly conversation: {
    readonly id: string
    readonly isGroup: boolean
    readonly conversationType: string
    readonly tenantId?: string
  }
  readonly bot: { readonly id: string }
  readonly user: { readonly id: string }
  /** The message that is answered, where there is one. */
  readonly activityId?: string
}
