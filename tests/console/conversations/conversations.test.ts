import { CALLER } from '../../support/caudresis'
import { postSigned, write } from '../../support/messages'
import { activitiesOf, type Product, PUBLIC_URL, startProduct } from '../../support/product'
import { twilioRest } from '../../support/twilio-rest'
import { hiddenFields, type Visitor, visitor } from '../../support/visitor'

const HOME = '/console/conversations'

describe('written conversations in the console', () => {
  let product: Product
  let rest: Awaited<ReturnType<typeof twilioRest>>
  let camille: Visitor
  beforeEach(async () => {
    rest = await twilioRest()
    product = await startProduct({ env: { TWILIO_API_BASE_URL: rest.url } })
    camille = visitor(product.url)
    await camille.enterAs('conseiller')
  })
  afterEach(async () => {
    await product.close()
    await rest.close()
  })

  const sent = () => rest.posts('Messages').map(({ form }) => form['Body'])
  async function sentOnce(count: number) {
    for (let tries = 0; tries < 60 && sent().length < count; tries++)
      await new Promise(resolve => setTimeout(resolve, 100))
    return sent()
  }
  const addressIn = (page: string) => /action="(\/console\/conversations\/[^"]+)"/.exec(page)?.[1] ?? ''

  it('are offered to whoever has the page open: taken, answered once, ended, and one activity', async () => {
    expect((await camille.get(HOME)).text).toContain('Personne n’attend de conseiller')
    await write(product, '59540 impôts')
    expect((await write(product, 'un humain')).messages[0]).toContain('Je cherche un conseiller')
    await write(product, 'mon espace <b>impots</b> ne s’ouvre pas')
    const list = (await camille.get(HOME)).text
    expect(list).toContain('Caudry, pour les impôts, par SMS')
    expect(list).not.toContain('ne s’ouvre pas')
    const address = addressIn(list)
    expect((await camille.fill(HOME, address, { geste: 'prendre' })).location).toBe(address)
    const conversation = (await camille.get(address)).text
    expect(conversation).toContain('mon espace &lt;b&gt;impots&lt;/b&gt; ne s’ouvre pas')
    expect(conversation).not.toContain(CALLER.slice(3))
    const answer: [string, string][] = [
      ...hiddenFields(conversation, address),
      ['reponse', 'Bonjour, quel message voyez-vous ?'],
      ['geste', 'envoyer']
    ]
    // One form, sent twice: one message.
    const [one, other] = await Promise.all([camille.post(address, answer), camille.post(address, answer)])
    expect([one.location, other.location]).toEqual([address, address])
    await write(product, 'page introuvable')
    expect((await camille.get(address)).text).toContain('page introuvable')
    const ended = await camille.fill(address, address, { geste: 'terminer' })
    expect(ended.location).toMatch(/^\/console\/activites\/exchange-/)
    expect((await camille.get(ended.location ?? '')).status).toBe(200)
    expect(await activitiesOf(product)).toMatchObject([{ conseillerId: 'K1', channel: 'sms' }])
    expect(await sentOnce(2)).toEqual([
      'Un conseiller : Bonjour, quel message voyez-vous ?',
      'La conversation est terminée. Pour une autre question, écrivez-nous quand vous voulez.'
    ])
    // Over: nobody reads it any more.
    const after = await camille.get(address)
    expect([after.status, after.text.includes('page introuvable')]).toEqual([409, false])
  })

  it('show what could not be delivered, whenever that is told', async () => {
    await camille.get(HOME)
    await write(product, 'un humain')
    const address = addressIn((await camille.get(HOME)).text)
    await camille.fill(HOME, address, { geste: 'prendre' })
    await camille.fill(address, address, { geste: 'envoyer', reponse: 'Bonjour.' })
    await sentOnce(1)
    const [sms] = rest.posts('Messages')
    const callback = (sms?.form['StatusCallback'] ?? '').replace(PUBLIC_URL, '').replace(/#.*/, '')
    const report = { MessageSid: sms?.sid ?? '', MessageStatus: 'undelivered', ErrorCode: '30006' }
    expect((await camille.get(address)).text).not.toContain('Non remis')
    await postSigned(product, callback, report)
    expect((await camille.get(address)).text).toContain('Non remis')
  })

  it('keep what was typed where it cannot be sent, and say why', async () => {
    await camille.get(HOME)
    await write(product, 'un humain')
    const address = addressIn((await camille.get(HOME)).text)
    await camille.fill(HOME, address, { geste: 'prendre' })
    const long = await camille.fill(address, address, { geste: 'envoyer', reponse: 'x'.repeat(300) })
    expect(long.status).toBe(422)
    expect(long.text).toContain('290 signes au plus')
    expect(long.text).toContain('x'.repeat(300))
    const empty = await camille.fill(address, address, { geste: 'envoyer', reponse: ' ' })
    expect([empty.status, empty.text.includes('Écrivez votre réponse')]).toEqual([422, true])
    expect((await camille.fill(address, address, { geste: 'passer' })).location).toBe(`${HOME}?fait=passee`)
    // Whoever handed it on is not offered it again.
    expect((await camille.get(HOME)).text).toContain('Personne n’attend de conseiller')
    expect((await camille.get(`${HOME}/nothing`)).status).toBe(404)
  })

  it('say who left the page, and list who is still there first', async () => {
    const chat = async (path: string, body: object) =>
      (await (
        await fetch(product.url + path, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify(body)
        })
      ).json()) as { conversation: string }
    let ids = 0
    const asks = async (...said: readonly string[]) => {
      let conversation = {}
      for (const text of said) {
        const answer = await chat('/chat', { ...conversation, id: `visiteur-${++ids}`, text })
        conversation = { conversation: answer.conversation }
      }
      await chat('/chat/news', { ...conversation, seen: '' })
    }
    await camille.get(HOME)
    await asks('59540 impôts', 'un humain')
    expect((await camille.get(HOME)).text).not.toContain('A quitté la page')
    await product.setClock('2026-11-24T10:02:30+01:00')
    await camille.get(HOME)
    await asks('59400 impôts', 'un humain')
    const list = (await camille.get(HOME)).text
    expect(
      [...list.matchAll(/<li><p><strong>(\w+), pour.*?<\/li>/gs)].map(([item, commune]) => [
        commune,
        item.includes('A quitté la page à 10\u00a0h')
      ])
    ).toEqual([
      ['Cambrai', false],
      ['Caudry', true]
    ])
    const [, address = ''] = [...list.matchAll(/action="(\/console\/conversations\/[^"]+)"/g)].map(
      ([, to]) => to
    )
    await camille.fill(HOME, address, { geste: 'prendre' })
    const { text } = await camille.get(address)
    expect(text).toContain('La personne a quitté la page à 10\u00a0h')
    expect(text).not.toContain('elle vous attend')
  })

  it('are not opened for a page that was closed a while ago', async () => {
    await camille.get(HOME)
    await product.setClock('2026-11-24T10:03:00+01:00')
    expect((await write(product, 'un humain')).messages[0]).toContain('un conseiller vous rappellera')
  })
})
