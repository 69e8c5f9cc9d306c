import type { AddressInfo } from 'node:net'
import { createServer } from 'restify'
import { bodyAsText } from '../../bots/twilio/read-form'
import { admission } from '../../bots/web-chat/admission'
import { MAX_CHAT_BYTES } from '../../bots/web-chat/read-message'
import { mountWebChat, type WebChat } from '../../bots/web-chat/routes'
import { conversationTokens } from '../../bots/web-chat/tokens'
import { sendRefusal } from '../../console/refusals'
import type { TextReply } from '../../dialogs/dialog'

type Answer = WebChat['answer']
export type Heard = Parameters<Answer>[0]

/**
 * The citizen's page in front of a dialogue of a few words, for tests of the page itself: it listens on this machine, and must
 * be closed. `heard`: every message that reached the dialogue, those that came twice included.
 */
export async function webChatUnderTest(
  replyTo: (heard: Heard) => readonly TextReply[],
  page: Partial<ReturnType<WebChat['page']>> = {}
) {
  const heard: Heard[] = []
  const faults: unknown[] = []
  const news: Partial<Awaited<ReturnType<WebChat['news']>>>[] = []
  const given = new Map<string, readonly TextReply[]>()
  const server = createServer()
  server.use(bodyAsText(() => MAX_CHAT_BYTES, sendRefusal))
  mountWebChat(server, {
    tokens: conversationTokens('test-key'),
    admits: admission([]).admits,
    async answer(message) {
      heard.push(message)
      const key = `${message.conversation} ${message.id}`
      const replies = given.get(key) ?? replyTo(message)
      given.set(key, replies)
      return replies
    },
    news: async (_conversation, seen) => ({ live: false, seen, news: [], choices: [], ...news.shift() }),
    admitsNews: admission([]).admits,
    page: () => ({
      lineNumber: '+33170772372',
      telephonePath: null,
      demonstration: false,
      themeHref: null,
      ...page
    }),
    onFailure: cause => faults.push(cause)
  })
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', () => listening()))
  const { port } = server.server.address() as AddressInfo // listening on a port, so not a pipe's string
  const url = `http://127.0.0.1:${port}`
  return {
    url,
    heard: heard as readonly Heard[],
    /** What is told to those who ask, in turn; nothing once it is told. */
    news,
    faults: faults as readonly unknown[],
    post: (body: unknown, headers: Record<string, string> = {}) =>
      fetch(`${url}/chat`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body)
      }),
    close: () =>
      new Promise<void>(closed => {
        server.server.closeAllConnections()
        server.close(() => closed())
      })
  }
}
