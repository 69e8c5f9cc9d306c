import { Readable } from 'node:stream'
import type { Request, Response, Server } from 'restify'
import type { AuditLog } from '../../domain/ports/audit'
import type { Clock } from '../../domain/ports/clock'
import { allows, hasRole, type Owner } from '../../domain/rights/rights'
import { html } from '../layout/html'
import type { PageParts } from '../layout/page'
import { dressed } from '../layout/page'
import { typeset } from '../layout/typeset'
import { restored } from '../layout/wording'
import { isFromOurPage, localPath, secured, sendHtml } from './exchange'
import type { SessionPorts, Sessions, SignedIn } from './sessions'
import { hashOf, isMarkOf, markOf } from './tokens'
import { type Answer, type ConsoleRoute, Missing, Refused, type Visit } from './visit'
import * as wording from './wording'

export interface DoorSettings {
  readonly ports: SessionPorts & { readonly clock: Clock; readonly audit: AuditLog }
  readonly sessions: Sessions
  /** As browsers see us; `null` where it is not set. */
  readonly publicUrl: string | null
  /** Other origins to which a form may lead: the provider's, at sign-out. */
  readonly formTargets: readonly string[]
  readonly onFailure: (route: string, cause: unknown) => void
}

/** How long the second sending of a form waits for what the first one led to. */
const WAIT_FOR_FIRST_MS = 5_000

/**
 * The doors of the console: each route opens to some roles, each object to its owner; what is refused is written down. Forms
 * carry the mark of their session and count once, however often they are sent.
 */
export function doorsOf(settings: DoorSettings) {
  const { ports, sessions, publicUrl, formTargets } = settings
  const secure = publicUrl?.startsWith('https:') ?? false

  function send(response: Response, status: number, parts: PageParts, path: string, who: SignedIn | null) {
    secured(response, { formTargets, secure })
    const frame = {
      person: who?.person ?? null,
      demonstration: who?.session.via === 'demonstration',
      path,
      signOut: who && hidden(who.token, path)
    }
    sendHtml(response, status, typeset(dressed(parts, frame).text))
  }

  const plainPage = (title: string, lead: string): PageParts => ({
    title,
    faulty: true,
    body: html`<h1>${title}</h1><p>${lead}</p><p><a class="button" href="/console">${wording.back}</a></p>`
  })

  async function refuse(response: Response, path: string, who: SignedIn, action: string, object: string) {
    const entry = {
      at: ports.clock.now(),
      actor: who.person.courriel,
      action,
      object,
      outcome: 'refused'
    } as const
    await ports.audit.append(entry)
    const parts =
      who.person.grants.length === 0
        ? {
            ...plainPage(wording.noAccountTitle, wording.noAccountLead),
            body: html`<h1>${wording.noAccountTitle}</h1><p>${wording.noAccountLead}</p><p><strong>${who.person.courriel}</strong></p>`
          }
        : plainPage(wording.refusedTitle, wording.refusedLead)
    send(response, 403, parts, path, who)
  }

  /** Nobody is signed in: to the sign-in page, and back here. What was being sent is kept for whoever was writing it. */
  async function invite(request: Request, response: Response, route: ConsoleRoute, form: URLSearchParams) {
    const path = request.url ?? '/console'
    let returnTo = localPath(path)
    let ended = false
    if (route.method === 'POST') {
      const courriel = await sessions.lastKnown(request)
      const page = localPath(form.get('page'))
      returnTo = page
      if (courriel && isFromOurPage(request, publicUrl)) {
        const fields = [...form].filter(([name]) => name !== 'formulaire' && name !== 'page')
        const action = path.split('?')[0] ?? path
        await ports.sessions.keepForm(courriel, { action, page, fields }, ports.clock.now())
        ended = true
      }
    }
    secured(response, { formTargets, secure })
    const query = new URLSearchParams({ retour: returnTo, ...(ended ? { fin: '1' } : {}) })
    redirect(response, `/console/connexion?${query}`)
  }

  async function visitOf(request: Request, route: ConsoleRoute, who: SignedIn, form: URLSearchParams) {
    const now = ports.clock.now()
    const path = request.getPath()
    const kept = await ports.sessions.interruptedForm(who.person.courriel, now)
    const interrupted = (action: string) =>
      kept?.action === action
        ? new URLSearchParams(kept.fields.map(([name, value]): [string, string] => [name, value]))
        : null
    const action = `${route.method} ${route.path}`
    const visit: Visit = {
      person: who.person,
      demonstration: who.session.via === 'demonstration',
      now,
      path,
      query: new URLSearchParams((request.url ?? '').split('?')[1] ?? ''),
      form,
      formId: hashOf(form.get('formulaire') ?? ''),
      param: name => String((request.params as Record<string, unknown>)[name] ?? ''),
      may: (area, owner) => allows(who.person, area, owner),
      require(area, owner) {
        if (!allows(who.person, area, owner)) throw new Refused(action, objectOf(area, owner))
      },
      done: (what, object) =>
        ports.audit.append({ at: now, actor: who.person.courriel, action: what, object, outcome: 'done' }),
      interrupted,
      formTo: (to, fields, options) =>
        html`<form method="post" action="${to}"${options?.className && html` class="${options.className}"`}>${hidden(who.token, options?.page ?? path)}${
          interrupted(to) && html`<p class="note warn">${restored}</p>`
        }${fields}</form>`
    }
    return visit
  }

  async function answer(
    request: Request,
    response: Response,
    route: ConsoleRoute,
    who: SignedIn,
    visit: Visit
  ) {
    const path = visit.path
    let found: Answer
    try {
      if (route.method === 'POST' && !isFromOurPage(request, publicUrl))
        throw new Refused(`${route.method} ${route.path}`, path)
      if (!hasRole(who.person, ...route.roles)) throw new Refused(`${route.method} ${route.path}`, path)
      // No keyboard types it, and no store keeps it.
      if (/%00/.test(`${request.url} ${request.body}`)) throw new Missing()
      found = await (route.method === 'POST' ? once(visit, who, route) : route.answer(visit))
    } catch (error) {
      if (error instanceof Refused) return refuse(response, path, who, error.area, error.object)
      if (error instanceof Missing)
        return send(response, 404, plainPage(wording.missingTitle, wording.missingLead), path, who)
      throw error
    }
    switch (found.kind) {
      case 'page':
        return send(response, found.status ?? 200, found, path, who)
      case 'see-other':
        secured(response, { formTargets, secure })
        return redirect(response, found.location)
      case 'file':
        secured(response, { formTargets, secure })
        return sendFile(response, found)
      case 'stream':
        return found.run(request, response, () => sessions.isOpen(who.session.hash, ports.clock.now()))
    }
  }

  /** A form that was sent already leads where its first sending led; one that was sent back with mistakes may be sent again. */
  async function once(visit: Visit, who: SignedIn, route: ConsoleRoute): Promise<Answer> {
    if (!isMarkOf(who.token, visit.form.get('formulaire') ?? '')) {
      return { kind: 'page', status: 409, ...plainPage(wording.staleTitle, wording.staleLead) }
    }
    const deadline = Date.now() + WAIT_FOR_FIRST_MS
    for (;;) {
      const claim = await ports.sessions.claimPost(visit.formId, visit.now)
      if (claim.first) break
      if (claim.location !== null) return { kind: 'see-other', location: claim.location }
      if (Date.now() > deadline) {
        return { kind: 'page', status: 409, ...plainPage(wording.busyTitle, wording.busyLead) }
      }
      await new Promise(resolve => setTimeout(resolve, 50))
    }
    let found: Answer | null = null
    try {
      found = await route.answer(visit)
      return found
    } finally {
      if (found?.kind === 'see-other') {
        await ports.sessions.settlePost(visit.formId, found.location)
        if (visit.interrupted(visit.path)) await ports.sessions.forgetForm(who.person.courriel)
      } else await ports.sessions.releasePost(visit.formId)
    }
  }

  return {
    send,
    plainPage,
    mount(server: Server, routes: readonly ConsoleRoute[]) {
      for (const route of routes) {
        const serve = async (request: Request, response: Response) => {
          try {
            const form = new URLSearchParams(typeof request.body === 'string' ? request.body : '')
            const who = await sessions.signedIn(request, ports.clock.now())
            if (!who) return await invite(request, response, route, form)
            await answer(request, response, route, who, await visitOf(request, route, who, form))
          } catch (error) {
            settings.onFailure(route.path, error)
            if (!response.headersSent) {
              send(response, 500, plainPage(wording.failedTitle, wording.failedLead), route.path, null)
            }
          }
        }
        if (route.method === 'GET') server.get(route.path, serve)
        else server.post(route.path, serve)
      }
    }
  }
}

export type Doors = ReturnType<typeof doorsOf>

const hidden = (token: string, page: string) =>
  html`<input type="hidden" name="formulaire" value="${markOf(token)}"><input type="hidden" name="page" value="${page}">`

const objectOf = (area: string, owner: Owner = {}) =>
  [area, owner.structureSiret, owner.conseillerId].filter(Boolean).join(' ')

function redirect(response: Response, location: string) {
  response.setHeader('Location', location)
  response.sendRaw(303, '')
}

function sendFile(response: Response, file: Extract<Answer, { kind: 'file' }>) {
  const plain = file.name.replace(/[^\w.-]+/g, '-')
  response.setHeader('Content-Type', file.type)
  response.setHeader(
    'Content-Disposition',
    `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(file.name)}`
  )
  if (file.content instanceof Readable) {
    response.writeHead(200)
    file.content.once('error', () => response.destroy())
    file.content.pipe(response)
    return
  }
  response.sendRaw(200, Buffer.from(file.content))
}
