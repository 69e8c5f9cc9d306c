import { URI } from 'otpauth'
import { isPassword, judged, newLocalAccount } from '../../../integrations/identities/local-account'

const KEY = 'installation-key'
const NOON = new Date('2026-11-24T12:00:00Z')
const later = (seconds: number) => new Date(NOON.getTime() + seconds * 1_000)

describe('the account of last resort', () => {
  let made: Awaited<ReturnType<typeof newLocalAccount>>
  beforeAll(async () => {
    made = await newLocalAccount('secours', KEY)
  })
  const codeAt = (at: Date) => {
    const totp = URI.parse(made.address)
    return 'period' in totp ? totp.generate({ timestamp: at.getTime() }) : ''
  }

  it('opens with its password and the code of the moment, once', () => {
    const first = judged(made.account, true, codeAt(NOON), KEY, NOON)
    expect(first.opened).toBe(true)
    expect(judged(first.account, true, codeAt(NOON), KEY, later(5)).opened).toBe(false)
    expect(judged(first.account, true, codeAt(later(30)), KEY, later(30)).opened).toBe(true)
  })

  it('opens with neither of the two alone, nor with an old code', () => {
    expect(judged(made.account, false, codeAt(NOON), KEY, NOON).opened).toBe(false)
    expect(judged(made.account, true, '000000', KEY, NOON).opened).toBe(false)
    expect(judged(made.account, true, '', KEY, NOON).opened).toBe(false)
    expect(judged(made.account, true, codeAt(later(-90)), KEY, NOON).opened).toBe(false)
  })

  it('bears a clock that is half a minute off', () => {
    expect(judged(made.account, true, codeAt(later(-30)), KEY, NOON).opened).toBe(true)
    expect(judged(made.account, true, codeAt(later(30)), KEY, NOON).opened).toBe(true)
  })

  it('rests for a quarter of an hour after five failures, right answers included', () => {
    let tried = made.account
    for (let failure = 0; failure < 5; failure++)
      tried = judged(tried, false, codeAt(NOON), KEY, NOON).account
    expect(tried.lockedUntil).toEqual(later(900))
    expect(judged(tried, true, codeAt(later(60)), KEY, later(60)).opened).toBe(false)
    expect(judged(tried, true, codeAt(later(900)), KEY, later(900)).opened).toBe(true)
  })

  it('knows its password by a hash, and its secret under the installation’s key', async () => {
    const { account, password, address } = made
    expect(await isPassword(password, account.passwordHash)).toBe(true)
    expect(await isPassword(`${password}x`, account.passwordHash)).toBe(false)
    const totp = URI.parse(address)
    expect(JSON.stringify(account)).not.toContain(password)
    expect(JSON.stringify(account)).not.toContain(totp.secret.base32)
    expect(() => judged(account, true, codeAt(NOON), 'another key', NOON)).toThrow()
  })
})
