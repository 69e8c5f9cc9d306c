import { randomUUID } from 'node:crypto'
import type { Request, Response, Server } from 'restify'
import { isDirectlyFromHere, isNameOfHere } from '../../domain/values/this-machine'
import { badValue, bodyOf, notFound, Problem, sendJson, sendProblem } from '../api/problem'
import type { StartCall } from './network'
import { telephonePage } from './page'
import { TELEPHONE_SCRIPT } from './script'
import { type CallerAct, type ConseillerAct, type Session, startSession } from './session'
import { TELEPHONE_STYLE } from './style'
import * as wording from './wording'

export interface TelephoneSettings {
  /** Calls the line; the `start` of `integrations/telephony` fits. */
  readonly startCall: StartCall
  /** Says that the directory is a demonstration, with invented people; `null` when it is not. Asked for each page. */
  readonly notice: () => string | null
  /** Whose a number is, as shown at the page; the number itself by default. */
  readonly nameOf?: (number: string) => string | undefined
  /** Where the whole page is; `null` when another page holds `telephoneSection`. `/telephone` by default. */
  readonly pagePath?: string | null
  /** Who may play. This machine, directly, by default. */
  readonly allows?: (request: Request) => boolean
  /** A session that nobody touches is ended and forgotten after so long; 10 minutes by default. */
  readonly idleMs?: number
}

const IDLE_MS = 10 * 60_000
/** A page that was closed does not come back; one that lost its connection does within seconds. */
const LEFT_MS = 20_000
const HEARTBEAT_MS = 15_000
const MOST_SESSIONS = 20
const LONGEST_SPEECH = 500

interface Kept {
  readonly session: Session
  readonly streams: Set<() => void>
  timer: NodeJS.Timeout
}

/**
 * Mounts the telephone of a development machine: its page, `POST /telephone/calls`, what each of the two people does,
 * and what is shown of a call, as server-sent events. The other routes of the server are not touched.
 *
 * @returns `close`: ends the calls and their streams, without which the server would not stop
 */
export function mountTelephone(server: Server, settings: TelephoneSettings): { close(): void } {
  const { startCall, allows = isFromHere, pagePath = '/telephone', idleMs = IDLE_MS } = settings
  const nameOf = (number: string) => settings.nameOf?.(number) ?? wording.spelled(number)
  const sessions = new Map<string, Kept>()

  function forget(id: string) {
    const kept = sessions.get(id)
    if (!kept) return
    clearTimeout(kept.timer)
    sessions.delete(id)
    kept.session.end()
    for (const close of kept.streams) close()
  }
  const expiry = (id: string, ms = idleMs) => setTimeout(() => forget(id), ms).unref()

  function found(request: Request): Kept {
    const { id } = request.params as { id: string } // named by the route
    const kept = sessions.get(id)
    if (!kept) throw notFound(wording.unknownCall)
    clearTimeout(kept.timer)
    kept.timer = expiry(id)
    return kept
  }

  function begin() {
    const over = [...sessions.values()].filter(
      ({ session, streams }) => session.isOver() && streams.size === 0
    )
    for (const { session } of over) forget(session.id)
    if (sessions.size >= MOST_SESSIONS) throw new Problem(409, 'Occupé', wording.tooMany)
    const id = randomUUID()
    sessions.set(id, { session: startSession(id, startCall, nameOf), streams: new Set(), timer: expiry(id) })
    return { id }
  }

  const guarded =
    (answer: (request: Request, response: Response) => Promise<void> | void) =>
    async (request: Request, response: Response) => {
      try {
        if (!allows(request)) throw new Problem(403, 'Refusé', wording.thisMachineOnly)
        await answer(request, response)
      } catch (error) {
        if (!(error instanceof Problem)) throw error
        sendProblem(response, error)
      }
    }
  /** A JSON body cannot be sent by another site's page without being asked first, and is never allowed to. */
  const jsonOf = (request: Request) => {
    if (!request.header('Content-Type', '').startsWith('application/json'))
      throw badValue('Content-Type', wording.notUnderstood)
    return bodyOf(request)
  }
  const done = (response: Response, wasAwaited: boolean) => {
    if (!wasAwaited) throw new Problem(409, 'Trop tôt ou trop tard', wording.notNow)
    sendJson(response, { done: true })
  }
  const sendText = (response: Response, type: string, text: string) =>
    response.sendRaw(200, text, { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'no-cache' })

  if (pagePath !== null) {
    server.get(
      pagePath,
      guarded((_, response) => sendText(response, 'text/html', telephonePage(settings.notice())))
    )
  }
  server.get(
    '/telephone/telephone.js',
    guarded((_, response) => sendText(response, 'text/javascript', TELEPHONE_SCRIPT))
  )
  server.get(
    '/telephone/telephone.css',
    guarded((_, response) => sendText(response, 'text/css', TELEPHONE_STYLE))
  )
  server.post(
    '/telephone/calls',
    guarded((request, response) => {
      jsonOf(request)
      sendJson(response, begin())
    })
  )
  server.post(
    '/telephone/calls/:id/caller',
    guarded((request, response) => {
      const { session } = found(request)
      done(response, session.callerDoes(callerActIn(jsonOf(request))))
    })
  )
  server.post(
    '/telephone/calls/:id/conseiller',
    guarded((request, response) => {
      const { session } = found(request)
      done(response, session.conseillerDoes(conseillerActIn(jsonOf(request))))
    })
  )
  server.get(
    '/telephone/calls/:id/events',
    guarded(async (request, response) => {
      const kept = found(request)
      await stream(kept, request, response)
      if (kept.streams.size > 0 || !sessions.has(kept.session.id)) return
      clearTimeout(kept.timer)
      kept.timer = expiry(kept.session.id, Math.min(idleMs, LEFT_MS))
    })
  )
  return {
    close() {
      for (const id of [...sessions.keys()]) forget(id)
    }
  }
}

/** Sends what was shown since the event that the browser saw last, then the rest as it comes. */
function stream({ session, streams }: Kept, request: Request, response: Response): Promise<void> {
  let sent = Number(request.header('Last-Event-ID', '-1')) + 1 || 0
  const send = () => {
    for (; sent < session.shown.length; sent++)
      response.write(`id: ${sent}\ndata: ${JSON.stringify(session.shown[sent])}\n\n`)
  }
  response.writeHead(200, {
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-store',
    Connection: 'keep-alive'
  })
  send()
  return new Promise(resolve => {
    const unfollow = session.follow(send)
    const heartbeat = setInterval(() => response.write(': encore là\n\n'), HEARTBEAT_MS)
    const finish = () => {
      clearInterval(heartbeat)
      unfollow()
      if (streams.delete(finish)) response.end()
      resolve()
    }
    streams.add(finish)
    response.on('close', finish)
  })
}

/** From this machine and by one of its own names: neither through a proxy, nor through a name that was made to point here. */
export function isFromHere(request: Request): boolean {
  return (
    isDirectlyFromHere(request.socket.remoteAddress, request.headers) &&
    isNameOfHere(request.header('Host', ''))
  )
}

function callerActIn(body: Readonly<Record<string, unknown>>): CallerAct {
  const { digits, speech } = body
  if (typeof digits === 'string' && /^[\d*#]{1,32}$/.test(digits)) return { digits }
  if (typeof speech === 'string' && speech.trim() !== '')
    return { speech: speech.trim().slice(0, LONGEST_SPEECH) }
  if (body['silence'] === true) return { silence: true }
  if (body['hangup'] === true) return { hangup: true }
  throw badValue('corps', wording.notUnderstood)
}

function conseillerActIn(body: Readonly<Record<string, unknown>>): ConseillerAct {
  const { key } = body
  if (typeof key === 'string' && /^[\d*#]$/.test(key)) return { key }
  if (body['pickup'] === true) return { pickup: true }
  if (body['voicemail'] === true) return { voicemail: true }
  if (body['no-answer'] === true) return { 'no-answer': true }
  if (body['hangup'] === true) return { hangup: true }
  throw badValue('corps', wording.notUnderstood)
}
