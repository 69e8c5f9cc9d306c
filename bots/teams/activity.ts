/** What of a Bot Framework activity is looked at. Anybody may have written it: nothing in it is taken for granted. */
export interface IncomingActivity {
  readonly type: string
  readonly id: string | null
  readonly channelId: string | null
  readonly serviceUrl: string | null
  readonly deliveryMode: string | null
  readonly from: { readonly id: string | null; readonly aadObjectId: string | null }
  /** The bot itself. */
  readonly recipientId: string | null
  readonly conversation: {
    readonly id: string | null
    readonly scope: Scope
    readonly tenantId: string | null
  }
  readonly text: string
  /** What a card or an invoke brings. */
  readonly value: unknown
  /** Of an invoke. */
  readonly name: string | null
  /** Of an installation: `add`, `remove`. */
  readonly action: string | null
  readonly mentions: readonly { readonly id: string | null; readonly text: string }[]
  readonly membersAdded: readonly (string | null)[]
  readonly attachments: readonly { readonly contentType: string; readonly isFile: boolean }[]
}

/** One person with the bot, or several: in a team's channel, in a group. */
export type Scope = 'personal' | 'shared'

type Fields = Readonly<Record<string, unknown>>

/** @returns `null` for what is no activity: not an object, or without a type */
export function readActivity(body: unknown): IncomingActivity | null {
  const fields = objectOf(body)
  const type = textOf(fields['type'])
  if (!type) return null
  const from = objectOf(fields['from'])
  const conversation = objectOf(fields['conversation'])
  const kind = textOf(conversation['conversationType'])
  const isShared = kind ? kind !== 'personal' : conversation['isGroup'] === true
  const tenant = objectOf(objectOf(fields['channelData'])['tenant'])
  return {
    type,
    id: textOf(fields['id']),
    channelId: textOf(fields['channelId']),
    serviceUrl: textOf(fields['serviceUrl']),
    deliveryMode: textOf(fields['deliveryMode']),
    from: { id: textOf(from['id']), aadObjectId: textOf(from['aadObjectId']) },
    recipientId: textOf(objectOf(fields['recipient'])['id']),
    conversation: {
      id: textOf(conversation['id']),
      scope: isShared ? 'shared' : 'personal',
      tenantId: textOf(conversation['tenantId']) ?? textOf(tenant['id'])
    },
    text: typeof fields['text'] === 'string' ? fields['text'] : '',
    value: fields['value'],
    name: textOf(fields['name']),
    action: textOf(fields['action']),
    mentions: listOf(fields['entities'])
      .filter(entity => entity['type'] === 'mention')
      .map(entity => ({
        id: textOf(objectOf(entity['mentioned'])['id']),
        text: textOf(entity['text']) ?? ''
      })),
    membersAdded: listOf(fields['membersAdded']).map(member => textOf(member['id'])),
    attachments: listOf(fields['attachments']).map(attachment => ({
      contentType: textOf(attachment['contentType']) ?? '',
      isFile: textOf(attachment['contentUrl']) !== null
    }))
  }
}

export function objectOf(value: unknown): Fields {
  const isObject = value !== null && typeof value === 'object' && !Array.isArray(value)
  return isObject ? (value as Fields) : {} // an object, by the line above
}

const listOf = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.map(objectOf) : [])

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)
