import type { Invitation, LocalAccount } from '../../../domain/ports/accounts'
import type { AuditEntry } from '../../../domain/ports/audit'
import type { Session } from '../../../domain/ports/sessions'
import { accountStore } from '../../../integrations/store/accounts'
import { auditLog } from '../../../integrations/store/audit'
import type { SqlDatabase } from '../../../integrations/store/database'
import { migrate } from '../../../integrations/store/migrations'
import { sessionStore } from '../../../integrations/store/sessions'

const at = (text: string) => new Date(`2026-11-24T${text}Z`)
const NOON = at('12:00:00')

const session: Session = {
  hash: 's1',
  courriel: 'camille@example.org',
  name: 'Camille Exemple',
  via: 'oidc',
  grants: null,
  idToken: 'a.b.c',
  startedAt: NOON,
  seenAt: NOON,
  endedAt: null
}

const entry = (object: string, outcome: AuditEntry['outcome'] = 'done'): AuditEntry => ({
  at: NOON,
  actor: 'camille@example.org',
  action: 'presence.change',
  object,
  outcome
})

const invitation: Invitation = {
  hash: 'i1',
  role: 'coordinateur',
  structureSiret: '20003063300016',
  courriel: 'dominique@example.org',
  invitedBy: 'admin@example.org',
  createdAt: NOON,
  expiresAt: at('18:00:00'),
  acceptedBy: null
}

/** What both engines must do for the console, word for word the same. */
export function consoleStoreContract(name: string, open: () => Promise<SqlDatabase>): void {
  describe(`the console's store on ${name}`, () => {
    let database: SqlDatabase
    beforeAll(async () => {
      database = await open()
      await migrate(database.read)
    })
    afterAll(() => database.close())

    it('keeps a session until it is ended, and its provider’s token no longer', async () => {
      const sessions = sessionStore(database)
      await sessions.start(session)
      expect(await sessions.find('s1')).toEqual(session)
      await sessions.seen('s1', at('12:10:00'))
      expect((await sessions.find('s1'))?.seenAt).toEqual(at('12:10:00'))
      await sessions.end('s1', at('12:20:00'))
      expect(await sessions.find('s1')).toMatchObject({ endedAt: at('12:20:00'), idToken: null })
      expect(await sessions.find('s2')).toBeNull()
    })

    it('wakes no session that has slept for half an hour', async () => {
      const sessions = sessionStore(database)
      await sessions.start({ ...session, hash: 'slept' })
      await sessions.seen('slept', at('12:30:00'))
      expect((await sessions.find('slept'))?.seenAt).toEqual(NOON)
    })

    it('gives a sign-in under way once, and none that is too old', async () => {
      const sessions = sessionStore(database)
      const pending = {
        state: 's',
        nonce: 'n',
        codeVerifier: 'v',
        invitation: null,
        returnTo: '/console/national'
      }
      await sessions.keepSignIn('p1', pending, at('12:15:00'))
      await sessions.keepSignIn('p2', pending, at('12:15:00'))
      expect(await sessions.takeSignIn('p1', at('12:14:59'))).toEqual(pending)
      expect(await sessions.takeSignIn('p1', at('12:14:59'))).toBeNull()
      expect(await sessions.takeSignIn('p2', at('12:15:00'))).toBeNull()
    })

    it('counts a form once, however many times it is sent at once', async () => {
      const sessions = sessionStore(database)
      const claims = await Promise.all([1, 2, 3, 4].map(() => sessions.claimPost('f1', NOON)))
      expect(claims.filter(({ first }) => first)).toHaveLength(1)
      await sessions.settlePost('f1', '/console/ma-journee?fait=1')
      expect(await sessions.claimPost('f1', at('12:00:01'))).toEqual({
        first: false,
        location: '/console/ma-journee?fait=1'
      })
    })

    it('lets a form be sent again when it was sent back, or when its first sending died', async () => {
      const sessions = sessionStore(database)
      await sessions.claimPost('f2', NOON)
      await sessions.releasePost('f2')
      expect((await sessions.claimPost('f2', NOON)).first).toBe(true)
      expect((await sessions.claimPost('f2', at('12:00:29'))).first).toBe(false)
      expect((await sessions.claimPost('f2', at('12:00:31'))).first).toBe(true)
    })

    it('keeps for a day what somebody was writing when their session ended', async () => {
      const sessions = sessionStore(database)
      const form = {
        action: '/console/x',
        page: '/console/y',
        fields: [
          ['texte', 'là'],
          ['jour', 'lu'],
          ['jour', 'ma']
        ] as const
      }
      await sessions.keepForm('camille@example.org', { ...form, page: '/console/avant' }, NOON)
      await sessions.keepForm('camille@example.org', form, NOON)
      expect(await sessions.interruptedForm('camille@example.org', at('23:00:00'))).toEqual(form)
      expect(await sessions.interruptedForm('autre@example.org', NOON)).toBeNull()
      expect(
        await sessions.interruptedForm('camille@example.org', new Date('2026-11-25T12:00:00Z'))
      ).toBeNull()
      await sessions.forgetForm('camille@example.org')
      expect(await sessions.interruptedForm('camille@example.org', NOON)).toBeNull()
    })

    it('takes away what ended long ago', async () => {
      const sessions = sessionStore(database)
      await sessions.start({ ...session, hash: 'old', startedAt: at('01:00:00') })
      await sessions.forget(at('02:00:00'))
      expect(await sessions.find('old')).toBeNull()
      expect(await sessions.find('slept')).not.toBeNull()
    })

    it('gives a role by invitation, once, and not after its time', async () => {
      const accounts = accountStore(database)
      await accounts.invite(invitation)
      await accounts.invite({ ...invitation, hash: 'i2' })
      await accounts.invite({ ...invitation, hash: 'i3' })
      expect((await accounts.invitations(NOON)).map(({ hash }) => hash)).toEqual(['i1', 'i2', 'i3'])
      await accounts.withdraw('i3')
      const accepted = await Promise.all([1, 2].map(() => accounts.accept('i1', 'dom@example.org', NOON)))
      expect(accepted.filter(Boolean)).toEqual([{ ...invitation, acceptedBy: 'dom@example.org' }])
      expect(await accounts.accept('i2', 'dom@example.org', at('18:00:00'))).toBeNull()
      expect(await accounts.accept('i3', 'dom@example.org', NOON)).toBeNull()
      const compte = {
        courriel: 'dom@example.org',
        role: 'coordinateur' as const,
        structureSiret: '20003063300016'
      }
      expect(await accounts.grantsOf('dom@example.org')).toEqual([compte])
      expect(await accounts.list()).toContainEqual(compte)
      expect(await accounts.remove(compte)).toBe(true)
      expect(await accounts.remove(compte)).toBe(false)
      expect(await accounts.grantsOf('dom@example.org')).toEqual([])
    })

    it('forgets an invitation once its time is long over, used or not, and keeps the role it gave', async () => {
      const accounts = accountStore(database)
      await accounts.invite({ ...invitation, hash: 'old' })
      await accounts.accept('old', 'dom@example.org', NOON)
      await accounts.invite({ ...invitation, hash: 'open' })
      await accounts.forget(invitation.expiresAt)
      expect(await accounts.invitation('open', NOON)).not.toBeNull()
      await accounts.forget(new Date(invitation.expiresAt.getTime() + 1))
      expect(await accounts.invitation('open', NOON)).toBeNull()
      expect(await accounts.grantsOf('dom@example.org')).toHaveLength(1)
    })

    it('tries the account of last resort one try at a time', async () => {
      const accounts = accountStore(database)
      const local: LocalAccount = {
        name: 'secours',
        passwordHash: 'h',
        sealedSecret: 's',
        lastStep: 0,
        failures: 0,
        lockedUntil: null
      }
      await accounts.saveLocal(local)
      const wrong = () =>
        accounts.tryLocal('secours', account => ({
          account: { ...account, failures: account.failures + 1 },
          opened: false
        }))
      expect(await Promise.all([1, 2, 3].map(wrong))).toEqual([false, false, false])
      expect((await accounts.local('secours'))?.failures).toBe(3)
      expect(await accounts.tryLocal('nobody', account => ({ account, opened: true }))).toBe(false)
    })

    it('chains the lines of the log, whoever writes them at once', async () => {
      const log = auditLog(database, 'key')
      await Promise.all(['P1', 'P2', 'P3'].map(object => log.append(entry(object))))
      await log.append(entry('P4', 'refused'))
      expect(await log.firstBroken()).toBeNull()
      const page = await log.list(null, 3)
      expect(page?.items.map(({ rank }) => rank)).toEqual([4, 3, 2])
      expect(page?.items[0]).toEqual({ rank: 4, ...entry('P4', 'refused') })
      expect((await log.list(page?.next ?? null, 3))?.items.map(({ rank }) => rank)).toEqual([1])
      expect(await log.list('nothing', 3)).toBeNull()
    })

    it('finds the line that was changed, taken out or forged without the key', async () => {
      const log = auditLog(database, 'key')
      const change = (rank: number, object: string) =>
        database.write(tx => tx.updateTable('audit_log').set({ object }).where('rank', '=', rank).execute())
      const [kept] = await database.read
        .selectFrom('audit_log')
        .select('object')
        .where('rank', '=', 2)
        .execute()
      await change(2, 'P9')
      expect(await log.firstBroken()).toBe(2)
      await change(2, kept?.object ?? '')
      expect(await log.firstBroken()).toBeNull()
      expect(await auditLog(database, 'another key').firstBroken()).toBe(1)
      await database.write(tx => tx.deleteFrom('audit_log').where('rank', '=', 3).execute())
      expect(await log.firstBroken()).toBe(3)
    })
  })
}
