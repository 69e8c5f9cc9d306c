import type { AccountStore, Invitation, LocalAccount } from '../../domain/ports/accounts'
import type { Compte } from '../../domain/ports/comptes'
import type { Queries, SqlDatabase } from './database'
import type { Schema } from './schema'

const compteOf = (row: Schema['comptes']): Compte => ({
  courriel: row.courriel,
  role: row.role as Compte['role'],
  structureSiret: row.structure_siret
})

const invitationOf = (row: Schema['invitations']): Invitation => ({
  hash: row.hash,
  role: row.role as Invitation['role'],
  structureSiret: row.structure_siret,
  courriel: row.courriel,
  invitedBy: row.invited_by,
  createdAt: new Date(row.created_at),
  expiresAt: new Date(row.expires_at),
  acceptedBy: row.accepted_by
})

const localOf = (row: Schema['local_accounts']): LocalAccount => ({
  name: row.name,
  passwordHash: row.password_hash,
  sealedSecret: row.sealed_secret,
  lastStep: row.last_step,
  failures: row.failures,
  lockedUntil: row.locked_until === null ? null : new Date(row.locked_until)
})

const localRow = (account: LocalAccount): Schema['local_accounts'] => ({
  name: account.name,
  password_hash: account.passwordHash,
  sealed_secret: account.sealedSecret,
  last_step: account.lastStep,
  failures: account.failures,
  locked_until: account.lockedUntil?.getTime() ?? null
})

/** Who may sign in, as what: accounts imported or invited, and the one of last resort. */
export function accountStore(database: SqlDatabase): AccountStore {
  const open = (db: Queries, now: Date) =>
    db
      .selectFrom('invitations')
      .selectAll()
      .where('accepted_by', 'is', null)
      .where('withdrawn', '=', 0)
      .where('expires_at', '>', now.getTime())

  return {
    async grantsOf(courriel) {
      const rows = await database.read
        .selectFrom('comptes')
        .selectAll()
        .where('courriel', '=', courriel)
        .execute()
      return rows.map(compteOf)
    },

    async list() {
      const rows = await database.read
        .selectFrom('comptes')
        .selectAll()
        .orderBy('courriel')
        .orderBy('role')
        .orderBy('structure_siret')
        .execute()
      return rows.map(compteOf)
    },

    remove: ({ courriel, role, structureSiret }) =>
      database.write(async tx => {
        const { numDeletedRows } = await tx
          .deleteFrom('comptes')
          .where('courriel', '=', courriel)
          .where('role', '=', role)
          .where('structure_siret', '=', structureSiret)
          .executeTakeFirst()
        return Number(numDeletedRows) === 1
      }),

    async invite(invitation) {
      await database.write(tx =>
        tx
          .insertInto('invitations')
          .values({
            hash: invitation.hash,
            courriel: invitation.courriel,
            role: invitation.role,
            structure_siret: invitation.structureSiret,
            invited_by: invitation.invitedBy,
            created_at: invitation.createdAt.getTime(),
            expires_at: invitation.expiresAt.getTime(),
            accepted_by: invitation.acceptedBy,
            withdrawn: 0
          })
          .execute()
      )
    },

    invitations: async now =>
      (await open(database.read, now).orderBy('created_at').execute()).map(invitationOf),

    async invitation(hash, now) {
      const row = await open(database.read, now).where('hash', '=', hash).executeTakeFirst()
      return row ? invitationOf(row) : null
    },

    accept: (hash, courriel, now) =>
      database.write(async tx => {
        await database.serialise(tx, `invitation:${hash}`)
        const row = await open(tx, now).where('hash', '=', hash).executeTakeFirst()
        if (!row) return null
        await tx.updateTable('invitations').set({ accepted_by: courriel }).where('hash', '=', hash).execute()
        await tx
          .insertInto('comptes')
          .values({ courriel, role: row.role, structure_siret: row.structure_siret })
          .onConflict(conflict => conflict.doNothing())
          .execute()
        return { ...invitationOf(row), acceptedBy: courriel }
      }),

    async withdraw(hash) {
      await database.write(tx =>
        tx.updateTable('invitations').set({ withdrawn: 1 }).where('hash', '=', hash).execute()
      )
    },

    async forget(before) {
      await database.write(tx =>
        tx.deleteFrom('invitations').where('expires_at', '<', before.getTime()).execute()
      )
    },

    async saveLocal(account) {
      const { name, ...values } = localRow(account)
      await database.write(tx =>
        tx
          .insertInto('local_accounts')
          .values({ name, ...values })
          .onConflict(conflict => conflict.column('name').doUpdateSet(values))
          .execute()
      )
    },

    async local(name) {
      const row = await database.read
        .selectFrom('local_accounts')
        .selectAll()
        .where('name', '=', name)
        .executeTakeFirst()
      return row ? localOf(row) : null
    },

    tryLocal: (name, judge) =>
      database.write(async tx => {
        await database.serialise(tx, `local:${name}`)
        const row = await tx
          .selectFrom('local_accounts')
          .selectAll()
          .where('name', '=', name)
          .executeTakeFirst()
        if (!row) return false
        const { account, opened } = judge(localOf(row))
        const { name: _, ...values } = localRow(account)
        await tx.updateTable('local_accounts').set(values).where('name', '=', name).execute()
        return opened
      })
  }
}
