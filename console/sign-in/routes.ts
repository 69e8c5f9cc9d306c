import type { Request, Response, Server } from 'restify'
import type { AccountStore } from '../../domain/ports/accounts'
import type { AuditLog } from '../../domain/ports/audit'
import type { Identities } from '../../domain/ports/identities'
import { ROLES } from '../../domain/rights/rights'
import { isDirectlyFromHere, isNameOfHere } from '../../domain/values/this-machine'
import { filledWith } from '../layout/forms'
import { html } from '../layout/html'
import { homeOf } from '../layout/page'
import { CONSOLE_STYLE } from '../layout/style'
import { demonstrationPerson, isRole } from './demonstration'
import type { DoorSettings, Doors } from './doors'
import { isFromOurPage, localPath, secured } from './exchange'
import { invitationPage, localPage, signInPage } from './pages'
import type { SignedIn } from './sessions'
import { type Cookies, hashOf, newToken } from './tokens'
import * as wording from './wording'

export interface SignInSettings extends DoorSettings {
  readonly doors: Doors
  readonly cookies: Cookies
  /** Name and password and code of the account of last resort: whether they open it. */
  readonly openLocal: (name: string, password: string, code: string, now: Date) => Promise<boolean>
  readonly identities: Identities | null
  /** Refuses every convenience of a development machine. */
  readonly hasDemonstration: boolean
}

const PENDING = 'connexion'
/** Time to find one's password at the provider's. */
const SIGN_IN_MS = 15 * 60_000
export const LOCAL_ACCOUNT = 'secours'

/** Coming in and leaving: the routes of the console that ask for no session. */
export function mountSignIn(server: Server, settings: SignInSettings): void {
  const { ports, sessions, doors, cookies, identities, publicUrl, formTargets, hasDemonstration } = settings
  const secure = publicUrl?.startsWith('https:') ?? false
  const { accounts, audit, clock, directory } = ports
  const queryOf = (request: Request) => new URLSearchParams((request.url ?? '').split('?')[1] ?? '')
  const formOf = (request: Request) =>
    new URLSearchParams(typeof request.body === 'string' ? request.body : '')

  const serving =
    (route: string, serve: (request: Request, response: Response) => Promise<void>) =>
    async (request: Request, response: Response) => {
      try {
        await serve(request, response)
      } catch (error) {
        settings.onFailure(route, error)
        if (!response.headersSent) {
          doors.send(response, 500, doors.plainPage(wording.failedTitle, wording.failedLead), route, null)
        }
      }
    }
  const get = (path: string, serve: (request: Request, response: Response) => Promise<void>) =>
    server.get(path, serving(path, serve))
  const post = (path: string, serve: (request: Request, response: Response) => Promise<void>) =>
    server.post(
      path,
      serving(path, async (request, response) => {
        // Another site's page must not sign anybody in, nor out.
        if (isFromOurPage(request, publicUrl)) return serve(request, response)
        doors.send(response, 403, doors.plainPage(wording.staleTitle, wording.staleLead), path, null)
      })
    )
  const lead = (response: Response, location: string) => {
    secured(response, { formTargets, secure })
    response.setHeader('Location', location)
    response.sendRaw(303, '')
  }
  /** After signing in: back to what was being written, else to where one was going. */
  const goOn = async (response: Response, courriel: string, returnTo: string) => {
    const form = await ports.sessions.interruptedForm(courriel, clock.now())
    lead(response, form?.page ?? returnTo)
  }
  const written = (actor: string, action: string, outcome: 'done' | 'refused' = 'done') =>
    audit.append({ at: clock.now(), actor, action, object: '', outcome })

  get('/console', async (request, response) => {
    const who = await sessions.signedIn(request, clock.now())
    if (!who) return lead(response, '/console/connexion')
    const home = homeOf(who.person)
    if (home) return lead(response, home)
    const { courriel } = who.person
    const body = html`<h1>${wording.noAccountTitle}</h1><p>${wording.noAccountLead}</p><p><strong>${courriel}</strong></p>`
    doors.send(response, 403, { title: wording.noAccountTitle, body }, '/console', who)
  })

  get('/console/style.css', async (_request, response) => {
    response.sendRaw(200, CONSOLE_STYLE, {
      'Content-Type': 'text/css; charset=utf-8',
      'Cache-Control': 'max-age=300',
      'X-Content-Type-Options': 'nosniff'
    })
  })

  // The name too: a page elsewhere can have its own name lead to this machine.
  const mayDemonstrate = (request: Request) =>
    hasDemonstration &&
    isDirectlyFromHere(request.socket.remoteAddress, request.headers) &&
    isNameOfHere(request.header('Host', ''))

  get('/console/connexion', async (request, response) => {
    const query = queryOf(request)
    const notice = query.has('fin') ? wording.sessionEnded : query.has('sortie') ? wording.signedOut : null
    const parts = signInPage({
      returnTo: localPath(query.get('retour')),
      notice,
      provider: identities,
      hasLocalAccount: (await accounts.local(LOCAL_ACCOUNT)) !== null,
      demonstration: mayDemonstrate(request) ? ROLES : []
    })
    doors.send(response, 200, parts, '/console/connexion', null)
  })

  post('/console/connexion/demonstration', async (request, response) => {
    const form = formOf(request)
    const role = form.get('role')
    if (!mayDemonstrate(request) || !isRole(role)) {
      return doors.send(
        response,
        403,
        doors.plainPage(wording.refusedTitle, wording.missingLead),
        '/console',
        null
      )
    }
    const person = demonstrationPerson(directory, role)
    await sessions.start(response, person, clock.now())
    await written(person.courriel, 'sign-in.demonstration')
    await goOn(response, person.courriel, localPath(form.get('retour')))
  })

  get('/console/connexion/secours', async (request, response) => {
    const returnTo = localPath(queryOf(request).get('retour'))
    doors.send(response, 200, localPage(filledWith(), returnTo), '/console/connexion', null)
  })

  post('/console/connexion/secours', async (request, response) => {
    const form = formOf(request)
    const name = form.get('nom') ?? ''
    const returnTo = localPath(form.get('retour'))
    const password = form.get('mot-de-passe') ?? ''
    if (!(await settings.openLocal(name, password, form.get('code') ?? '', clock.now()))) {
      await written('', 'sign-in.local', 'refused')
      const filled = { values: form, mistakes: { nom: wording.localRefused } }
      return doors.send(response, 422, localPage(filled, returnTo), '/console/connexion', null)
    }
    const grants = [{ role: 'admin' as const, structureSiret: '', conseillerId: null }]
    const person = {
      courriel: `local-${name}`,
      name: wording.localLink,
      via: 'local' as const,
      grants,
      idToken: null
    }
    await sessions.start(response, person, clock.now())
    await written(person.courriel, 'sign-in.local')
    await goOn(response, person.courriel, returnTo)
  })

  post('/console/deconnexion', async (request, response) => {
    const who: SignedIn | null = await sessions.signedIn(request, clock.now())
    if (!who) return lead(response, '/console/connexion?sortie=1')
    await sessions.end(response, who, clock.now())
    await written(who.person.courriel, 'sign-out')
    const { idToken } = who.session
    const theirs = idToken && identities ? await identities.signOutUrl(idToken) : null
    lead(response, theirs ?? '/console/connexion?sortie=1')
  })

  const refused = async (response: Response, why: keyof typeof wording.PROVIDER_REFUSALS, actor = '') => {
    await written(actor, `sign-in.${why}`, 'refused')
    const title = wording.providerRefusedTitle
    const body = html`<h1>${title}</h1><p>${wording.PROVIDER_REFUSALS[why]}</p><p><a class="button go" href="/console/connexion">${wording.signIn}</a></p>`
    doors.send(
      response,
      why === 'unreachable' ? 503 : 403,
      { title, faulty: true, body },
      '/console/connexion',
      null
    )
  }

  get('/console/connexion/fournisseur', async (request, response) => {
    if (!identities) return lead(response, '/console/connexion')
    const query = queryOf(request)
    const hint = query.get('idp_hint')
    const begun = await identities.begin(hint && /^[\w-]{1,64}$/.test(hint) ? hint : null)
    if (begun === 'unreachable') return refused(response, 'unreachable')
    const token = newToken()
    const invitation = query.get('invitation')
    const returnTo = localPath(query.get('retour'))
    const pending = { ...begun.pending, invitation: invitation ? hashOf(invitation) : null, returnTo }
    await ports.sessions.keepSignIn(hashOf(token), pending, new Date(clock.now().getTime() + SIGN_IN_MS))
    cookies.set(response, PENDING, token)
    lead(response, begun.url)
  })

  get('/console/connexion/retour', async (request, response) => {
    const token = cookies.read(request, PENDING)
    cookies.clear(response, PENDING)
    const pending = token ? await ports.sessions.takeSignIn(hashOf(token), clock.now()) : null
    if (!identities || !pending) return refused(response, 'expired')
    const completed = await identities.complete(queryOf(request), pending)
    if ('refused' in completed) return refused(response, completed.refused)
    const { courriel, courrielVerified, name, idToken } = completed.identity
    if (!courrielVerified) return refused(response, 'email', courriel)
    if (pending.invitation) await accepted(accounts, audit, pending.invitation, courriel, clock.now())
    await sessions.start(response, { courriel, name, via: 'oidc', grants: null, idToken }, clock.now())
    await written(courriel, 'sign-in')
    await goOn(response, courriel, pending.returnTo)
  })

  get('/console/invitation/:token', async (request, response) => {
    const { token } = request.params as { token: string } // named by the route
    const found = await accounts.invitation(hashOf(token), clock.now())
    if (!found) {
      const parts = doors.plainPage(wording.invitationTitle, wording.invitationOver)
      return doors.send(response, 404, parts, '/console', null)
    }
    doors.send(response, 200, invitationPage(token, found.role, found.structureSiret), '/console', null)
  })

  get('/console/*', async (request, response) => {
    const who = await sessions.signedIn(request, clock.now())
    const parts = doors.plainPage(wording.missingTitle, wording.missingLead)
    doors.send(response, 404, parts, request.getPath(), who)
  })
}

async function accepted(accounts: AccountStore, audit: AuditLog, hash: string, courriel: string, now: Date) {
  const invitation = await accounts.accept(hash, courriel, now)
  const object = invitation ? `${invitation.role} ${invitation.structureSiret}`.trim() : ''
  const outcome = invitation ? 'done' : 'refused'
  await audit.append({ at: now, actor: courriel, action: 'invitation.accept', object, outcome })
}
