import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { phoneOf } from '../support/caudresis'
import { messageForm, postSigned, write } from '../support/messages'
import { conseillerAccount, type Product, startProduct } from '../support/product'

/** A PIN that stands nowhere else. */
const PIN = '73918264'

describe('a conseiller who writes to the line from their own number', () => {
  let product: Product
  beforeEach(async () => {
    product = await startProduct()
  })
  afterEach(() => product.close())

  const says = async (text: string) => (await write(product, text, { From: phoneOf(1) })).messages

  it('pauses until an hour and comes back, without a code', async () => {
    expect(await says("pause jusqu'à 14 h")).toEqual([
      "Vous etes en pause jusqu'à 14 h : la ligne ne vous appelle pas d'ici là."
    ])
    expect(await conseillerAccount(product, 'K1')).toMatchObject({ state: 'paused', stateChannel: 'sms' })
    expect(await says('Je reprends')).toEqual(['Vous etes disponible : la ligne peut vous appeler.'])
    expect(await conseillerAccount(product, 'K1')).toMatchObject({ state: 'available', stateChannel: 'sms' })
  })

  it('learns more with a code alone, which locks and is kept nowhere', async () => {
    await product.api('/conseillers/K1/pin', { method: 'PUT', body: { pin: PIN } })
    expect((await says('prochaine permanence'))[0]).toContain('commencez par votre code')
    expect(await says(`${PIN} prochaine permanence`)).toEqual([
      "Vous etes en permanence à Espace numérique de Caudry, jusqu'à 12 h 30."
    ])
    expect((await says('code 604817'))[0]).toContain('Un code ne se choisit pas par SMS')
    for (let tries = 0; tries < 5; tries++) await says('000700 mes activités')
    expect((await says(`${PIN} mes activités`))[0]).toContain('le code est bloqué')
    for (const file of readdirSync(product.dataDir, { recursive: true, encoding: 'utf8' }).filter(name =>
      /\w\.\w/.test(name)
    ))
      expect([file, readFileSync(join(product.dataDir, file)).includes(PIN)]).toEqual([file, false])
  })

  it('is told the same for a message that comes again, which changes nothing', async () => {
    const pause = messageForm('pause', { From: phoneOf(1) })
    const [first] = (await postSigned(product, '/twilio/messages', pause)).messages
    await says('reprendre')
    expect((await postSigned(product, '/twilio/messages', pause)).messages).toEqual([first])
    expect(await conseillerAccount(product, 'K1')).toMatchObject({ state: 'available' })
  })

  it('is a citizen like others for whatever is no command; and nobody else is a conseiller', async () => {
    expect((await says('59540 impôts'))[0]).toContain('Espace numérique de Caudry')
    await write(product, 'pause')
    expect(await conseillerAccount(product, 'K1')).toMatchObject({ state: 'available' })
  })
})
