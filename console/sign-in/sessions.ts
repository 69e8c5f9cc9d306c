import type { Request, Response } from 'restify'
import type { AccountStore } from '../../domain/ports/accounts'
import type { DirectoryPort } from '../../domain/ports/directory'
import type { Session, SessionStore } from '../../domain/ports/sessions'
import type { Grant, Person } from '../../domain/rights/rights'
import { isLive } from '../../domain/rights/session-life'
import { type Cookies, hashOf, newToken } from './tokens'

export interface SessionPorts {
  readonly sessions: SessionStore
  readonly accounts: AccountStore
  readonly directory: DirectoryPort
}

/** Somebody recognised by their cookie. */
export interface SignedIn {
  readonly token: string
  readonly session: Session
  readonly person: Person
}

const COOKIE = 'session'
/** How often a session that is used says so to the store. */
const SEEN_EVERY_MS = 60_000

/** Sessions by their cookie: who somebody is, from one request to the next. */
export function sessionsOf({ sessions, accounts, directory }: SessionPorts, cookies: Cookies) {
  /** What the accounts and the directory say today: a right taken away is gone at the next click. */
  async function grantsOf(session: Session): Promise<readonly Grant[]> {
    if (session.grants) return session.grants
    const comptes = await accounts.grantsOf(session.courriel)
    const conseillers = [...directory.current().conseillers.values()]
    const self = conseillers.find(({ courriel }) => courriel.toLowerCase() === session.courriel)
    return comptes.map(({ role, structureSiret }) => ({
      role,
      structureSiret: structureSiret || (role === 'conseiller' ? (self?.structureSiret ?? '') : ''),
      conseillerId: role === 'conseiller' ? (self?.id ?? null) : null
    }))
  }

  async function read(request: Request): Promise<{ token: string; session: Session } | null> {
    const token = cookies.read(request, COOKIE)
    const session = token ? await sessions.find(hashOf(token)) : null
    return token && session ? { token, session } : null
  }

  return {
    async signedIn(request: Request, now: Date): Promise<SignedIn | null> {
      const found = await read(request)
      if (!found || !isLive(found.session, now)) return null
      const { token, session } = found
      if (now.getTime() - session.seenAt.getTime() >= SEEN_EVERY_MS) await sessions.seen(session.hash, now)
      const { courriel, name } = session
      return { token, session, person: { courriel, name, grants: await grantsOf(session) } }
    },

    /** Who was signed in on this browser, although the session has ended. */
    async lastKnown(request: Request): Promise<string | null> {
      return (await read(request))?.session.courriel ?? null
    },

    /** A session that nobody has ended and whose time is not over. Asking does not keep it alive. */
    async isOpen(hash: string, now: Date): Promise<boolean> {
      const session = await sessions.find(hash)
      return session !== null && isLive(session, now)
    },

    /** A fresh session, whatever the browser held before: nobody can have prepared it. */
    async start(
      response: Response,
      who: Pick<Session, 'courriel' | 'name' | 'via' | 'grants' | 'idToken'>,
      now: Date
    ): Promise<void> {
      const token = newToken()
      await sessions.start({ ...who, hash: hashOf(token), startedAt: now, seenAt: now, endedAt: null })
      cookies.set(response, COOKIE, token)
    },

    async end(response: Response, { session }: SignedIn, now: Date): Promise<void> {
      await sessions.end(session.hash, now)
      cookies.clear(response, COOKIE)
    }
  }
}

export type Sessions = ReturnType<typeof sessionsOf>
