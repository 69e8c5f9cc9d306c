import { randomBytes } from 'node:crypto'
import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks'
import { CALLER, LINE } from './caudresis'
import { ACCOUNT_SID, AUTH_TOKEN, type Product, PUBLIC_URL } from './product'

export interface Answer {
  readonly status: number
  readonly contentType: string
  /** The texts of the `<Message>` of the answer. */
  readonly messages: readonly string[]
  /** The document itself. */
  readonly body: string
}

/** Signs a form as Twilio does, and sends it to a route of the product. */
export async function postSigned(
  product: Product,
  path: string,
  form: Readonly<Record<string, string>>,
  { token = AUTH_TOKEN }: { token?: string } = {}
): Promise<Answer> {
  const signature = getExpectedTwilioSignature(token, `${PUBLIC_URL}${path}`, { ...form })
  const response = await fetch(product.url + path, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'x-twilio-signature': signature
    },
    body: new URLSearchParams(form).toString()
  })
  const body = await response.text()
  return {
    status: response.status,
    body,
    contentType: response.headers.get('content-type') ?? '',
    messages: [...body.matchAll(/<Message>([\s\S]*?)<\/Message>/g)].map(([, text = '']) => unescaped(text))
  }
}

const unescaped = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')

export const newMessageSid = () => `SM${randomBytes(16).toString('hex')}`

/** The form of a message that came in. */
export const messageForm = (body: string, more: Readonly<Record<string, string>> = {}) => ({
  AccountSid: ACCOUNT_SID,
  ApiVersion: '2010-04-01',
  MessageSid: newMessageSid(),
  NumMedia: '0',
  NumSegments: '1',
  From: CALLER,
  To: LINE,
  Body: body,
  ...more
})

/** Writes a message to the line; gives what it answers. */
export const write = (product: Product, body: string, more: Readonly<Record<string, string>> = {}) =>
  postSigned(product, '/twilio/messages', messageForm(body, more))

/** What the citizens' page answers to a first sentence. */
export async function writeOnPage(product: Pick<Product, 'url'>, text: string): Promise<string> {
  const answer = await fetch(`${product.url}/chat`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ id: 'm1', text })
  })
  const { replies } = (await answer.json()) as { replies: { text: string }[] }
  return replies.map(reply => reply.text).join()
}
