import { createHash, randomUUID } from 'node:crypto'
import type { Request, Response, Server } from 'restify'
import type { TextReply } from '../../dialogs/dialog'
import * as commonWording from '../../dialogs/wording'
import type { Position } from '../../domain/values/position'
import type { admission } from './admission'
import { chatPage, ICON, type Line, type PageSettings, spelled, type View } from './page'
import { readAsked, readForm, readJson, type Said } from './read-message'
import { CHAT_SCRIPT } from './script'
import { CHAT_STYLE } from './style'
import type { Tokens } from './tokens'
import * as wording from './wording'

export interface WebChat {
  readonly tokens: Tokens
  readonly admits: ReturnType<typeof admission>['admits']
  /** One turn of the dialogue, exactly once for each message of a conversation. */
  readonly answer: (message: {
    readonly conversation: string
    readonly id: string
    readonly text: string
    readonly position: Position | null
  }) => Promise<readonly TextReply[]>
  /**
   * What a conseiller, or the line, wrote since then in a conversation that was handed over.
   * @param isLooking  asked by the page itself, as it does for as long as it is open
   */
  readonly news: (conversation: string, after: string, isLooking: boolean) => Promise<News>
  readonly admitsNews: WebChat['admits']
  readonly page: () => PageSettings
  /** One line for operators: nothing of the person's. */
  readonly onFailure: (cause: unknown) => void
}

export interface News {
  /** Whether a conseiller has the conversation, or is looked for: more may come. */
  readonly live: boolean
  /** Up to where it was read. */
  readonly seen: string
  readonly news: readonly (Line & { readonly id: string })[]
  readonly choices: readonly string[]
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** Nothing from elsewhere, nothing that was not written here; frames of nobody. */
const POLICY = [
  "default-src 'none'",
  `script-src ${hashOf(CHAT_SCRIPT)}`,
  `style-src 'self' ${hashOf(CHAT_STYLE)}`,
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'"
].join('; ')

const HTML = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': POLICY,
  // A conversation stands in it: it is nobody else's.
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Permissions-Policy': 'geolocation=(self), camera=(), microphone=()'
} as const

const JSON_HEADERS = {
  'Content-Type': 'application/json; charset=utf-8',
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff'
} as const

/** `GET /` and `POST /chat`: the citizen's page and what it says, with or without JavaScript. @see CONTRACT, "HTTP" */
export function mountWebChat(server: Server, chat: WebChat): void {
  const fresh = (more: Partial<View> = {}): View => ({
    token: chat.tokens.fresh(),
    messageId: randomUUID(),
    thread: [],
    choices: wording.firstChoices,
    fault: null,
    seen: '',
    live: false,
    ...more
  })
  const sendPage = (response: Response, status: number, view: View) =>
    response.sendRaw(status, chatPage(view, chat.page()), HTML)

  server.get('/', (_request: Request, response: Response, next) => {
    sendPage(response, 200, fresh())
    next()
  })

  // What browsers ask for by themselves, for every page that names no icon.
  server.get('/favicon.ico', (_request: Request, response: Response, next) => {
    response.sendRaw(200, ICON, {
      'Content-Type': 'image/svg+xml',
      'Cache-Control': 'max-age=86400',
      'X-Content-Type-Options': 'nosniff'
    })
    next()
  })

  server.post('/chat', async (request: Request, response: Response) => {
    const isForm = request.header('Content-Type', '').startsWith('application/x-www-form-urlencoded')
    // Restify logs what a route returns: nothing must.
    await (isForm ? byForm(request, response) : byScript(request, response))
  })

  async function byScript(request: Request, response: Response) {
    const said = readJson(request)
    if ('field' in said) {
      const problem = { type: 'about:blank', title: wording.faults.title, status: 400 }
      return sendJson(response, 400, { ...problem, detail: wording.faults[said.field], champ: said.field })
    }
    const token = tokenOf(said)
    if (!chat.admits(request, said.conversation)) {
      response.header('Retry-After', '60')
      const problem = { type: 'about:blank', title: wording.faults.tooMany, status: 429 }
      return sendJson(response, 429, { ...problem, detail: wording.tooMany })
    }
    const replies = await repliesTo(token, said)
    const { live } = await newsOf(token, '')
    return sendJson(response, 200, { conversation: token, replies, ...(live ? { live } : {}) })
  }

  server.post('/chat/news', async (request: Request, response: Response) => {
    const asked = readAsked(request)
    if (!asked || !chat.tokens.isOurs(asked.conversation)) {
      const problem = { type: 'about:blank', title: wording.faults.title, status: 400 }
      return sendJson(response, 400, {
        ...problem,
        detail: wording.faults.conversation,
        champ: 'conversation'
      })
    }
    if (!chat.admitsNews(request, asked.conversation)) {
      response.header('Retry-After', '60')
      const problem = { type: 'about:blank', title: wording.faults.tooMany, status: 429 }
      return sendJson(response, 429, { ...problem, detail: wording.tooMany })
    }
    const news = await newsOf(asked.conversation, asked.seen, true)
    return sendJson(response, 200, news)
  })

  /** What cannot be read now can be a moment later: nothing was lost. */
  const newsOf = (token: string, seen: string, isLooking = false): Promise<News> =>
    chat.news(chat.tokens.keyOf(token), seen, isLooking).catch(cause => {
      chat.onFailure(cause)
      return { live: seen !== '', seen, news: [], choices: [] }
    })

  async function byForm(request: Request, response: Response) {
    const form = readForm(request)
    // Another site's page puts no words into anybody's mouth.
    if (isFromElsewhere(request)) return sendPage(response, 200, fresh())
    if (!form) return sendPage(response, 400, fresh({ fault: wording.notUnderstood }))
    const { said, thread: before, seen: seenBefore, asksNews } = form
    const token = tokenOf(said)
    // What a conseiller wrote meanwhile stands before what is answered to it.
    const { live, seen, news, choices } = await newsOf(token, seenBefore)
    const thread: Line[] = [...before, ...news]
    const again = (fault: string | null, messageId: string): View =>
      fresh({
        token,
        thread,
        messageId,
        fault,
        seen,
        live,
        choices: thread.length === 0 ? wording.firstChoices : choices
      })
    if (asksNews) return sendPage(response, 200, again(news.length === 0 ? wording.noNews : null, said.id))
    if (said.text === '') return sendPage(response, 200, again(wording.empty, said.id))
    if (!chat.admits(request, said.conversation))
      return sendPage(response, 429, again(wording.tooMany, said.id))
    const replies = await repliesTo(token, said)
    const lines: Line[] = [
      ...thread,
      { who: 'person', text: said.text },
      ...replies.map(({ text, lang }) => ({ who: 'line' as const, text, ...(lang ? { lang } : {}) }))
    ]
    const after = await newsOf(token, seen)
    return sendPage(
      response,
      200,
      fresh({
        token,
        thread: [...lines, ...after.news],
        choices: replies.at(-1)?.choices ?? after.choices,
        seen: after.seen,
        live: after.live
      })
    )
  }

  const tokenOf = ({ conversation, id }: Said): string =>
    conversation !== null && chat.tokens.isOurs(conversation) ? conversation : chat.tokens.forFirst(id)

  /** Nobody is left without an answer: what failed was not kept, and may be sent again. */
  async function repliesTo(token: string, { id, text, position }: Said): Promise<readonly TextReply[]> {
    try {
      return await chat.answer({ conversation: chat.tokens.keyOf(token), id, text, position })
    } catch (cause) {
      chat.onFailure(cause)
      const { lineNumber } = chat.page()
      const byPhone = lineNumber === null ? '' : ` ${wording.outageByPhone(spelled(lineNumber))}`
      return [{ text: `${commonWording.outage}${byPhone}` }]
    }
  }
}

/** Sent by a page of another origin: browsers say so, and what is no browser says nothing. */
function isFromElsewhere(request: Request): boolean {
  const site = request.header('Sec-Fetch-Site', 'same-origin')
  return site === 'cross-site' || site === 'same-site'
}

const sendJson = (response: Response, status: number, body: unknown) => {
  const type = status < 400 ? JSON_HEADERS['Content-Type'] : 'application/problem+json; charset=utf-8'
  response.sendRaw(status, JSON.stringify(body), { ...JSON_HEADERS, 'Content-Type': type })
}

/** The operator's own style sheet: nobody else's address is asked for it. */
export function mountTheme(server: Server, path: string, style: string): void {
  server.get(path, (_request: Request, response: Response, next) => {
    response.sendRaw(200, style, {
      'Content-Type': 'text/css; charset=utf-8',
      'Cache-Control': 'max-age=300',
      'X-Content-Type-Options': 'nosniff'
    })
    next()
  })
}
