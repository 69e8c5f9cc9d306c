import type { Role } from '../rights/rights'
import type { Compte } from './comptes'

/** A one-time link that gives a role to whoever signs in through it. Only its hash is kept. */
export interface Invitation {
  readonly hash: string
  readonly role: Role
  readonly structureSiret: string
  /** For whom, in words of who invites: shown in the list, not checked. */
  readonly courriel: string
  readonly invitedBy: string
  readonly createdAt: Date
  readonly expiresAt: Date
  readonly acceptedBy: string | null
}

/** The account of last resort, for when the provider of identities does not answer. */
export interface LocalAccount {
  readonly name: string
  readonly passwordHash: string
  /** The TOTP secret, sealed with the installation's key. */
  readonly sealedSecret: string
  /** The last one-time code used counts no more, nor any before it. */
  readonly lastStep: number
  readonly failures: number
  readonly lockedUntil: Date | null
}

export interface AccountStore {
  grantsOf(courriel: string): Promise<Compte[]>
  list(): Promise<Compte[]>
  remove(compte: Compte): Promise<boolean>

  invite(invitation: Invitation): Promise<void>
  invitations(now: Date): Promise<Invitation[]>
  invitation(hash: string, now: Date): Promise<Invitation | null>
  /** Gives the role to `courriel`, once; `null` when the invitation was used, withdrawn or has expired. */
  accept(hash: string, courriel: string, now: Date): Promise<Invitation | null>
  withdraw(hash: string): Promise<void>
  /** Takes away invitations, used or not, whose time was over before an instant. */
  forget(before: Date): Promise<void>

  saveLocal(account: LocalAccount): Promise<void>
  local(name: string): Promise<LocalAccount | null>
  /** One try at a time: what `judge` says of the account as it stands is kept with its verdict. */
  tryLocal(
    name: string,
    judge: (account: LocalAccount) => { readonly account: LocalAccount; readonly opened: boolean }
  ): Promise<boolean>
}
