import { type BotFramework, botFramework, messageOf, post } from '../support/bot-framework'
import { CALLER, caudresis, LINE, phoneOf } from '../support/caudresis'
import { messageForm, newMessageSid, postSigned, write } from '../support/messages'
import { activitiesOf, offersOf, type Product, startProduct } from '../support/product'
import '../support/engines/database'
import { twilioRest } from '../support/twilio-rest'

const aadOf = (rank: number) => `0f6a3c52-8f0e-4c3e-9a57-1d3c1b7a9e0${rank}`
const OPENED =
  'Je cherche un conseiller qui vous réponde ici. Écrivez-lui votre question dès maintenant : il la lira en arrivant. Cela prend cinq minutes au plus. Répondez 1 : Rappelez-moi, 2 : Ne plus attendre.'

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))
async function until<T>(look: () => Promise<T | undefined> | T | undefined, what: string): Promise<T> {
  for (let tries = 0; tries < 150; tries++) {
    const found = await look()
    if (found !== undefined) return found
    await pause(100)
  }
  throw new Error(`never came: ${what}`)
}

describe.each(['embedded', 'postgresql'] as const)('a written conversation handed over, on %s', engine => {
  let teams: BotFramework
  let rest: Awaited<ReturnType<typeof twilioRest>>
  let product: Product
  beforeEach(async () => {
    teams = await botFramework()
    rest = await twilioRest()
    const directory = caudresis()
    const conseillers = directory.conseillers.map((one, index) => ({ ...one, aadObjectId: aadOf(index + 1) }))
    product = await startProduct({
      engine,
      directory: { ...directory, conseillers },
      env: { TWILIO_API_BASE_URL: rest.url, WHATSAPP_SENDER: '+33199000099' }
    })
  })
  afterEach(async () => {
    await product.close()
    await rest.close()
    await teams.close()
  })

  const from = (rank: number) => ({
    from: { id: `29:${rank}`, name: 'Quelqu’un (exemple)', aadObjectId: aadOf(rank) },
    conversation: { conversationType: 'personal', id: `a:${rank}`, tenantId: 'tenant' }
  })
  const say = (rank: number, text: string) =>
    post(product.url, messageOf(text, teams.url, { deliveryMode: 'expectReplies', ...from(rank) }))
  async function press(rank: number, value: Record<string, unknown>, id?: string) {
    const activity = messageOf('', teams.url, {
      deliveryMode: 'expectReplies',
      value,
      ...from(rank),
      ...(id ? { id } : {})
    })
    const { replies } = await post(product.url, activity)
    return replies.map(({ text }) => text ?? '').join('\n')
  }
  /** The cards that a conseiller was sent. */
  const cardsOf = (rank: number) =>
    teams.sent
      .filter(({ path }) => path.includes(encodeURIComponent(`a:${rank}`)))
      .map(({ activity }) => activity.attachments?.[0]?.content)
  /** The data of the button that takes what was offered to a conseiller. */
  const offered = (rank: number) =>
    until(
      () =>
        cardsOf(rank)
          .flatMap(card => card?.actions ?? [])
          .find(({ data }) => data?.['geste'] === 'prendre')?.data,
      `an offer to K${rank}`
    )
  const texts = () => rest.requests.filter(({ resource }) => resource === 'Messages').map(({ form }) => form)
  const textsTo = async (count: number) => {
    await until(() => (texts().length >= count ? true : undefined), `${count} SMS`)
    return texts().map(form => form['Body'])
  }
  const at = (time: string) => product.setClock(`2026-11-24T${time}:00+01:00`)

  it('goes to the conseiller who takes it, both ways, numbers hidden, and is one activity of theirs', async () => {
    await say(1, 'état')
    expect((await write(product, '59540 impôts')).messages).toHaveLength(1)
    expect((await write(product, 'un humain')).messages).toEqual([OPENED])
    expect((await write(product, 'je ne trouve pas mon numéro fiscal')).messages).toEqual([])
    const button = await offered(1)
    const taken = await press(1, button, 'taken')
    expect(taken).toContain('La conversation est à vous.')
    expect(taken).toContain('La personne : je ne trouve pas mon numéro fiscal')
    const answer = { ...button, geste: 'envoyer', reponse: 'Bonjour, il est en haut de votre avis.' }
    expect(await press(1, answer, 'answered')).toContain('Vous : Bonjour, il est en haut de votre avis.')
    // The same press, delivered again: nothing is sent twice.
    expect(await press(1, answer, 'answered')).toContain('C’est envoyé.')
    expect(await textsTo(1)).toEqual(['Un conseiller : Bonjour, il est en haut de votre avis.'])
    expect(texts()[0]).toMatchObject({ To: CALLER, From: LINE })
    await at('10:04')
    const form = messageForm('je l’ai, merci')
    await Promise.all([
      postSigned(product, '/twilio/messages', form),
      postSigned(product, '/twilio/messages', form)
    ])
    await until(
      () => (JSON.stringify(cardsOf(1)).includes('La personne : je l’ai, merci') ? true : undefined),
      'the person’s words in Teams'
    )
    expect(await press(1, { ...button, geste: 'terminer' }, 'ended')).toContain(
      'Elle compte comme une activité'
    )
    expect(await press(1, { ...button, geste: 'terminer' }, 'ended')).toContain(
      'Elle compte comme une activité'
    )
    expect(await press(1, { ...button, geste: 'terminer' })).toContain('n’est pas, ou n’est plus, la vôtre')
    const activities = await activitiesOf(product)
    expect(activities).toMatchObject([
      {
        conseillerId: 'K1',
        permanenceId: 'P1',
        channel: 'sms',
        status: 'recorded',
        type: 'individuel',
        typeLieu: 'a_distance',
        beneficiaire: { commune: 'Caudry', codeInsee: '59139' }
      }
    ])
    expect(activities[0]?.dureeMinutes).toBeGreaterThanOrEqual(4)
    expect(activities[0]?.dureeMinutes).toBeLessThanOrEqual(6)
    expect((await textsTo(2))[1]).toBe(
      'La conversation est terminée. Pour une autre question, écrivez-nous quand vous voulez.'
    )
    const seen = JSON.stringify(teams.sent) + taken
    for (const number of [CALLER, CALLER.replace('+33', '0'), CALLER.slice(3)])
      expect(seen).not.toContain(number)
    for (const { Body } of texts()) expect(Body).not.toContain(phoneOf(1).slice(3))
    // It is over: the helpline answers again.
    expect((await write(product, '59540 impôts')).messages[0]).toContain('Espace numérique de Caudry')
  })

  it('is taken by one only, however many press at once', async () => {
    for (const rank of [1, 2, 3]) await say(rank, 'état')
    await write(product, 'un humain')
    const buttons = await Promise.all([1, 2, 3].map(offered))
    const answers = await Promise.all(
      [1, 2, 3, 1, 2, 3].map((rank, index) => press(rank, buttons[(index % 3) as 0 | 1 | 2] ?? {}))
    )
    const holders = new Set(
      answers.flatMap((answer, index) => (answer.includes('La conversation est à vous') ? [index % 3] : []))
    )
    expect(holders.size).toBe(1)
    const loser = [1, 2, 3].find(rank => !holders.has(rank - 1)) ?? 0
    const refused = await press(loser, { ...buttons[0], geste: 'envoyer', reponse: 'Bonjour' })
    expect(refused).toContain('n’est pas, ou n’est plus, la vôtre')
    await pause(1_500)
    expect(texts()).toEqual([])
  })

  it('is a call-back where nobody takes it in five minutes, once', async () => {
    await say(1, 'état')
    await write(product, '59540 impôts')
    await write(product, 'un humain')
    await offered(1)
    expect(await offersOf(product)).toEqual([])
    await at('10:06')
    const promise = await until(async () => (await offersOf(product))[0], 'a promise')
    expect(promise).toMatchObject({ kind: 'callback', state: 'open' })
    expect(await textsTo(1)).toEqual([
      "Aucun conseiller n'est libre pour vous écrire. C'est noté : un conseiller vous rappellera au numéro qui finit par 01, aujourd'hui avant 18 heures. L'appel viendra du 01 70 77 23 72. Pour y renoncer, répondez ANNULER."
    ])
    expect(await press(1, await offered(1))).toContain('n’est plus à prendre')
    await at('10:20')
    await pause(1_500)
    expect(await offersOf(product)).toHaveLength(1)
    expect(texts()).toHaveLength(1)
    expect(await activitiesOf(product)).toEqual([])
  })

  it('goes to another when its conseiller falls silent or hands it on, and is one activity of the last', async () => {
    for (const rank of [1, 2]) await say(rank, 'état')
    await write(product, '59540 impôts')
    await write(product, 'un humain')
    await write(product, 'bonjour ?')
    const button = await offered(1)
    await press(1, button)
    await press(1, { ...button, geste: 'envoyer', reponse: 'Bonjour.' })
    await write(product, 'vous êtes là ?')
    await at('10:06')
    await until(
      () =>
        JSON.stringify(teams.sent).includes('Vous n’avez pas répondu en cinq minutes') ? true : undefined,
      'the word to who fell silent'
    )
    const taken = await press(2, await offered(2))
    expect(taken).toContain('La personne : vous êtes là ?')
    expect(taken).toContain('Un collègue : Bonjour.')
    expect(await press(1, { ...button, geste: 'envoyer', reponse: 'Trop tard' })).toContain(
      'rien n’a été envoyé'
    )
    await press(2, { ...button, geste: 'envoyer', reponse: 'Me voici.' })
    await press(2, { ...button, geste: 'terminer' })
    expect(await activitiesOf(product)).toMatchObject([{ conseillerId: 'K2', channel: 'sms' }])
    expect((await textsTo(4)).slice(0, 4)).toEqual([
      'Un conseiller : Bonjour.',
      "Le conseiller ne peut pas continuer. J'en cherche un autre, qui lira vos messages.",
      'Un conseiller : Me voici.',
      'La conversation est terminée. Pour une autre question, écrivez-nous quand vous voulez.'
    ])
  })

  it('is over after a long silence of somebody who was answered, and counts', async () => {
    await say(1, 'état')
    await write(product, 'un humain')
    await write(product, 'comment changer mon mot de passe')
    const button = await offered(1)
    await press(1, button)
    await press(1, { ...button, geste: 'envoyer', reponse: 'Par le lien « mot de passe oublié ».' })
    await at('10:25')
    await until(async () => (await activitiesOf(product))[0], 'the activity')
    expect(await activitiesOf(product)).toMatchObject([{ conseillerId: 'K1', dureeMinutes: 1 }])
    await until(
      () => (JSON.stringify(teams.sent).includes('La personne n’écrit plus') ? true : undefined),
      'the word of the end'
    )
  })

  it('is left by STOP, by a choice, or for a call-back, and nobody is written to any more', async () => {
    await say(1, 'état')
    await write(product, 'un humain')
    expect((await write(product, '2')).messages[0]).toContain('je ne cherche plus de conseiller')
    await write(product, 'un humain')
    expect((await write(product, '1')).messages[0]).toContain('un conseiller vous rappellera')
    expect(await offersOf(product)).toHaveLength(1)
    await write(product, 'un humain')
    const buttons = await until(() => {
      const found = cardsOf(1)
        .flatMap(card => card?.actions ?? [])
        .filter(({ data }) => data?.['geste'] === 'prendre')
      return found.length > 0 ? found : undefined
    }, 'an offer')
    await press(1, buttons.at(-1)?.data ?? {})
    expect((await write(product, 'STOP')).messages[0]).toContain('vous ne recevrez plus de message')
    for (const { data } of buttons)
      expect(await press(1, { ...data, geste: 'envoyer', reponse: 'Bonjour' })).toContain(
        'rien n’a été envoyé'
      )
    await pause(1_200)
    expect(texts()).toEqual([])
  })

  it('says what saves lives, passes it on, and keeps a card’s number from everybody', async () => {
    await say(1, 'état')
    await write(product, 'un humain')
    expect((await write(product, 'je veux mourir')).messages[0]).toContain('appelez le 3114')
    expect((await write(product, 'ma carte bleue est le 4970 1234 5678 9012')).messages[0]).toContain(
      "N'envoyez pas ce numéro"
    )
    const taken = await press(1, await offered(1))
    expect(taken).toContain('La personne : je veux mourir')
    expect(taken).not.toContain('4970')
  })

  it('tells its conseiller of an answer that is too long, or that did not arrive', async () => {
    await say(1, 'état')
    await write(product, 'un humain')
    const button = await offered(1)
    await press(1, button)
    expect(await press(1, { ...button, geste: 'envoyer', reponse: 'é'.repeat(292) })).toContain(
      '290 signes au plus'
    )
    expect(await press(1, { ...button, geste: 'envoyer', reponse: '' })).toContain('Votre réponse est vide')
    rest.setTrouble(() => ({ status: 400, code: 21610 }))
    await press(1, { ...button, geste: 'envoyer', reponse: 'Bonjour' })
    await until(
      () => (JSON.stringify(teams.sent).includes('Non remis : Vous : Bonjour') ? true : undefined),
      'the word that it did not arrive'
    )
  })

  it('takes as many messages as somebody types, and passes all of them on', async () => {
    await say(1, 'état')
    await write(product, 'un humain')
    const button = await offered(1)
    await press(1, button)
    for (let rank = 1; rank <= 16; rank++) {
      expect((await write(product, `ligne ${rank}`)).messages).toEqual([])
    }
    const shown = await press(1, { ...button, geste: 'envoyer', reponse: 'Je vous lis.' })
    expect(shown.match(/La personne : ligne \d+/g)).toHaveLength(16)
  })

  it('by WhatsApp is answered there', async () => {
    const whatsapp = (body: string) =>
      write(product, body, {
        From: `whatsapp:${CALLER}`,
        To: 'whatsapp:+33199000099',
        MessageSid: newMessageSid()
      })
    await say(1, 'état')
    await whatsapp('un humain')
    const button = await offered(1)
    await press(1, button)
    await press(1, { ...button, geste: 'envoyer', reponse: 'Ça « va » : j’écris.' })
    expect(await textsTo(1)).toEqual(['Un conseiller : Ça « va » : j’écris.'])
    expect(texts()[0]).toMatchObject({ To: `whatsapp:${CALLER}` })
  })

  it('is not opened where no conseiller could answer: the promise is made at once', async () => {
    expect((await write(product, 'un humain')).messages[0]).toContain('un conseiller vous rappellera')
    await say(1, 'état')
    await say(1, 'pause')
    expect((await write(product, 'un humain', { From: '+33639980002' })).messages[0]).toContain(
      'un conseiller vous rappellera'
    )
    expect(await offersOf(product)).toHaveLength(2)
  })
})
