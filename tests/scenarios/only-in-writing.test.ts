import { type BotFramework, botFramework, messageOf, post } from '../support/bot-framework'
import { CALLER, caudresis, phoneOf } from '../support/caudresis'
import { write } from '../support/messages'
import { callerWho, offersOf, type Product, startProduct } from '../support/product'
import { twilioRest } from '../support/twilio-rest'

const AAD = '0f6a3c52-8f0e-4c3e-9a57-1d3c1b7a9e01'

/** Whoever cannot telephone is served in writing; whoever hears little, slowly. */
describe('somebody who cannot telephone, or hears little', () => {
  let teams: BotFramework
  let rest: Awaited<ReturnType<typeof twilioRest>>
  let product: Product
  beforeEach(async () => {
    teams = await botFramework()
    rest = await twilioRest()
    const directory = caudresis(1)
    const conseillers = directory.conseillers.map(one => ({ ...one, aadObjectId: AAD }))
    product = await startProduct({
      directory: { ...directory, conseillers },
      env: { TWILIO_API_BASE_URL: rest.url }
    })
  })
  afterEach(async () => {
    await product.close()
    await rest.close()
    await teams.close()
  })

  async function until<T>(look: () => T | undefined, what: string): Promise<T> {
    for (let tries = 0; tries < 300; tries++) {
      const found = look()
      if (found !== undefined) return found
      await new Promise(resolve => setTimeout(resolve, 100))
    }
    throw new Error(`never came: ${what}`)
  }
  const inTeams = {
    from: { id: '29:someone', name: 'Quelqu’un (exemple)', aadObjectId: AAD },
    conversation: { conversationType: 'personal', id: 'a:1', tenantId: 'tenant' },
    deliveryMode: 'expectReplies'
  }
  const told = () => JSON.stringify(teams.sent.map(({ activity }) => activity))

  it('is put to a conseiller who writes, and whose card says so; nobody is promised a call', async () => {
    await post(product.url, messageOf('état', teams.url, inTeams))
    const heard: string[] = []
    for (const text of ['je suis sourde je peux pas telephoner. impots', '59540', 'HUMAIN']) {
      heard.push(...(await write(product, text)).messages)
    }
    expect(heard).toEqual([
      "D'accord : tout se passe par écrit, personne ne vous appellera. Dans quelle commune ? Envoyez votre code postal ou le nom de votre commune.",
      "Pour les impots : Espace numérique de Caudry, 1 place de la Mairie, 59540 Caudry, à moins d'1 km. Ouvert jusqu'à 12 h 30. Horaires : lun-ven 9h-12h30 13h30-18h. Plan : https://www.openstreetmap.org/?mlat=50.1174&mlon=3.4203&zoom=17 Répondez 1 : Écrire à un conseiller, 2 : Une autre adresse.",
      'Je cherche un conseiller qui vous réponde ici. Écrivez-lui votre question dès maintenant : il la lira en arrivant. Cela prend cinq minutes au plus. Répondez 1 : Ne plus attendre.'
    ])
    await until(() => (told().includes('La personne ne peut pas téléphoner.') ? true : undefined), 'the card')
    // The constraint, never why.
    expect(told()).not.toMatch(/sourd/i)
    // Nobody takes it: nothing is promised that they cannot answer.
    await product.setClock('2026-11-24T10:06:00+01:00')
    const texts = () =>
      rest.requests.filter(({ resource }) => resource === 'Messages').map(({ form }) => form)
    const [message] = await until(() => (texts().length > 0 ? texts() : undefined), 'the end of the wait')
    expect(message).toMatchObject({
      To: CALLER,
      Body: "Aucun conseiller n'est libre pour vous écrire. Répondez HUMAIN plus tard : je chercherai à nouveau."
    })
    expect(await offersOf(product)).toEqual([])
    expect((await write(product, '1')).messages.join()).not.toContain('rappellera')
  })

  it('says it while a conseiller is looked for: from then on nobody promises a call either', async () => {
    await post(product.url, messageOf('état', teams.url, inTeams))
    await write(product, 'impôts 59540')
    await write(product, 'un humain')
    await write(product, 'je suis sourde, ne m’appelez pas')
    // « Être rappelé » was the first choice before.
    expect((await write(product, '1')).messages).toEqual(["C'est noté : je ne cherche plus de conseiller."])
    expect((await write(product, 'HUMAIN')).messages.join()).toContain('Répondez 1 : Ne plus attendre.')
    expect(await offersOf(product)).toEqual([])
  })

  it('who hears little is told so on the telephone, spoken to slowly, and asked the same again', async () => {
    const call = await product.network({ people: { [phoneOf(1)]: { keys: ['1'] } } }).call(
      callerWho({
        need: [{ speech: 'Je suis malentendante, parlez plus fort.' }, { speech: 'Mes impôts.' }],
        place: [{ speech: 'Caudry' }]
      })
    )
    expect(call.asked.map(({ step }) => step)).toEqual(['need', 'need', 'place'])
    expect(call.heard[1]).toBe(
      'D’accord, je parle lentement. Pour recevoir les adresses par SMS, dites SMS. En quelques mots, quel est votre besoin ? Pour une démarche, tapez 1. Pour votre ordinateur ou votre téléphone, tapez 2. Pour une arnaque, tapez 3. Pour autre chose, tapez 4.'
    )
    expect(call.bridged).toEqual([phoneOf(1)])
  })

  it('who hears little may have the addresses by SMS', async () => {
    const call = await product.network().call(
      callerWho({
        need: [{ speech: 'Je suis un peu sourde, c’est pour mes impôts' }],
        place: [{ speech: 'SMS' }, { speech: 'Caudry' }]
      })
    )
    expect(call.asked.map(({ step }) => step)).toEqual(['need', 'place', 'place'])
    expect(call.heard.at(-1)).toContain('Vous allez recevoir un SMS avec les adresses et les horaires.')
    expect(await offersOf(product)).toMatchObject([{ kind: 'sms' }])
  })
})
