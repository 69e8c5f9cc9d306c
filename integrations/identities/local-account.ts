import { createCipheriv, createDecipheriv, hkdfSync, randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { Secret, TOTP } from 'otpauth'
import type { AccountStore, LocalAccount } from '../../domain/ports/accounts'

const STEP_SECONDS = 30
/** Tries that may fail before the account rests. */
const MOST_FAILURES = 5
const LOCKED_MS = 15 * 60_000
/** A clock that is half a minute off must not lock its owner out. */
const STEPS_OFF = 1

/** The parameters that OWASP gives for scrypt: 32 MB, some 100 ms. */
const SCRYPT = { N: 2 ** 15, r: 8, p: 3, maxmem: 64 * 1024 * 1024 }

/** Off the event loop: somebody's call must not wait for it. */
const stretched = promisify<string, Buffer, number, typeof SCRYPT, Buffer>(scrypt)

async function hashed(password: string, salt: Buffer): Promise<string> {
  const hash = await stretched(password, salt, 32, SCRYPT)
  return `${salt.toString('base64url')}.${hash.toString('base64url')}`
}

export async function isPassword(password: string, kept: string): Promise<boolean> {
  const given = Buffer.from(await hashed(password, Buffer.from(kept.split('.')[0] ?? '', 'base64url')))
  const expected = Buffer.from(kept)
  return given.length === expected.length && timingSafeEqual(given, expected)
}

const sealingKey = (key: string) => Buffer.from(hkdfSync('sha256', key, '', 'local-account-totp', 32))

function sealed(secret: string, key: string): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', sealingKey(key), nonce)
  const text = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()])
  return [nonce, cipher.getAuthTag(), text].map(part => part.toString('base64url')).join('.')
}

function unsealed(seal: string, key: string): string {
  const [nonce = '', tag = '', text = ''] = seal.split('.')
  const decipher = createDecipheriv('aes-256-gcm', sealingKey(key), Buffer.from(nonce, 'base64url'))
  decipher.setAuthTag(Buffer.from(tag, 'base64url'))
  return Buffer.concat([decipher.update(Buffer.from(text, 'base64url')), decipher.final()]).toString('utf8')
}

const totpOf = (name: string, base32: string) =>
  new TOTP({
    issuer: 'Solidarité numérique',
    label: name,
    secret: Secret.fromBase32(base32),
    digits: 6,
    period: STEP_SECONDS
  })

/**
 * A fresh account of last resort. The password and the secret are shown once, here: the store keeps a hash of the first, and
 * the second sealed with the installation's key.
 */
export async function newLocalAccount(name: string, key: string) {
  const password = randomBytes(15).toString('base64url')
  const secret = new Secret({ size: 20 }).base32
  const account: LocalAccount = {
    name,
    passwordHash: await hashed(password, randomBytes(16)),
    sealedSecret: sealed(secret, key),
    lastStep: 0,
    failures: 0,
    lockedUntil: null
  }
  return { account, password, address: totpOf(name, secret).toString() }
}

/**
 * What a try makes of the account: open or not, one failure more, a code used up.
 * @param known  whether the password was the account's
 */
export function judged(account: LocalAccount, known: boolean, code: string, key: string, now: Date) {
  if (account.lockedUntil && account.lockedUntil > now) return { account, opened: false }
  const totp = totpOf(account.name, unsealed(account.sealedSecret, key))
  const off = totp.validate({ token: code.replace(/\s/g, ''), timestamp: now.getTime(), window: STEPS_OFF })
  const step = off === null ? null : Math.floor(now.getTime() / 1_000 / STEP_SECONDS) + off
  if (known && step !== null && step > account.lastStep) {
    return { account: { ...account, lastStep: step, failures: 0, lockedUntil: null }, opened: true }
  }
  const failures = account.failures + 1
  const rests = failures >= MOST_FAILURES
  return {
    account: {
      ...account,
      failures: rests ? 0 : failures,
      lockedUntil: rests ? new Date(now.getTime() + LOCKED_MS) : account.lockedUntil
    },
    opened: false
  }
}

/** Whether name, password and one-time code open the account of last resort. */
export const localSignIn =
  (accounts: AccountStore, key: string) =>
  async (name: string, password: string, code: string, now: Date): Promise<boolean> => {
    const seen = await accounts.local(name)
    if (!seen || (seen.lockedUntil && seen.lockedUntil > now)) return false
    const known = await isPassword(password, seen.passwordHash)
    return accounts.tryLocal(name, account =>
      judged(account, known && account.passwordHash === seen.passwordHash, code, key, now)
    )
  }
