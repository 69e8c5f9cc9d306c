import { TOTP, URI } from 'otpauth'
import { renewLocalAccount } from '../../../app'
import { readConfig } from '../../../config'
import { freshFolder, settingsOf, startProduct } from '../../support/product'
import { visitor } from '../../support/visitor'

describe('the account of last resort', () => {
  it('opens the console when nothing else does, each code once, and every try is written down', async () => {
    const dataDir = freshFolder()
    const { name, password, address } = await renewLocalAccount(readConfig(settingsOf(dataDir)))
    const product = await startProduct({ dataDir })
    const path = '/console/connexion/secours'
    const totp = URI.parse(address)
    if (!(totp instanceof TOTP)) throw new Error('the address of a one-time code that changes with time')
    // The product's clock stands in November 2026: a code is of its instant.
    const code = totp.generate({ timestamp: Date.parse('2026-11-24T09:00:05Z') })
    const fields = { nom: name, 'mot-de-passe': password, code }
    const somebody = visitor(product.url)
    expect((await somebody.post(path, { ...fields, 'mot-de-passe': 'autre' })).status).toBe(422)
    expect((await somebody.post(path, fields)).location).toBe('/console')
    expect((await somebody.get('/console')).location).toBe('/console/structures')
    expect((await visitor(product.url).post(path, fields)).status).toBe(422)
    const { text } = await somebody.get('/console/journal')
    expect(text).toContain('sign-in.local')
    expect(text).toContain('local-secours')
    expect(text).toContain('refusé')
    expect(text).not.toContain(password)
    await product.close()
  })
})
