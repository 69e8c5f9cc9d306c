import { type Activity, type BotFramework, botFramework, messageOf, post } from '../../support/bot-framework'
import { caudresis } from '../../support/caudresis'
import { conseillerAccount, type Product, startProduct } from '../../support/product'

const CONSEILLER = '0f6a3c52-8f0e-4c3e-9a57-1d3c1b7a9e01'

/** The words as they are read: no-break spaces are spaces. */
const wordsOf = (replies: readonly Activity[]) =>
  replies.map(({ text }) => (text ?? '').replace(/[\u00a0\u202f]/g, ' ')).join('\n')
const cardOf = (replies: readonly Activity[]) => replies.at(-1)?.attachments?.[0]?.content

describe('staff of a collectivité in Teams', () => {
  let teams: BotFramework
  let product: Product
  beforeAll(async () => {
    teams = await botFramework()
    const directory = caudresis()
    const conseillers = directory.conseillers.map(conseiller =>
      conseiller.id === 'K1' ? { ...conseiller, aadObjectId: CONSEILLER } : conseiller
    )
    product = await startProduct({ directory: { ...directory, conseillers } })
  })
  beforeEach(() => {
    teams.sent.length = 0
  })
  afterAll(async () => {
    await product.close()
    await teams.close()
  })

  /** Says something and reads the answer in the response. */
  const say = async (text: string, more: Record<string, unknown> = {}) =>
    (await post(product.url, messageOf(text, teams.url, { deliveryMode: 'expectReplies', ...more }))).replies
  let conversations = 0
  const newConversation = () => ({
    conversation: { conversationType: 'personal', id: `a:here-${++conversations}`, tenantId: 'tenant' }
  })

  it('get the answer with the passage that says so, as a card that is also all in words', async () => {
    const [reply, ...more] = await say('Combien verse l’État par poste ?')
    expect(more).toEqual([])
    expect(wordsOf(reply ? [reply] : [])).toContain('50 000')
    const card = cardOf(reply ? [reply] : [])
    expect(card).toMatchObject({ type: 'AdaptiveCard', version: '1.5', lang: 'fr' })
    const passage = card?.body.find(({ style }) => style === 'emphasis')
    // No line begins with the end of a sum or of a quotation.
    expect(JSON.stringify(passage)).toMatch(/«\u00a0.*50\u00a0000\u00a0euros.*\u00a0»/)
    expect(card?.fallbackText).toBe(reply?.text)
  })

  it('are written to where Teams says, as an answer to what they said', async () => {
    const message = messageOf('Qui peut candidater ?', teams.url)
    expect((await post(product.url, message)).status).toBe(200)
    // An SDK may write a colon of a path as it is, or not.
    expect(teams.sent.map(({ path }) => decodeURIComponent(path))).toEqual([
      `/v3/conversations/${message.conversation.id}/activities/${message.id}`
    ])
    const [sent] = teams.sent
    expect(sent?.activity.replyToId).toBe(message.id)
    expect(sent?.activity.attachments?.[0]?.contentType).toBe('application/vnd.microsoft.card.adaptive')
    expect(sent?.activity.summary).toBeTruthy()
  })

  it('keep their subject from one message to the next, each conversation its own', async () => {
    const [here, there] = [newConversation(), newConversation()]
    await say('Combien verse l’État par poste ?', here)
    await say('Qui peut candidater ?', there)
    expect(wordsOf(await say('et si on en prend trois ?', here))).toContain('150 000')
    expect(wordsOf(await say('et si on en prend trois ?', there))).not.toContain('150 000')
  })

  it('a message delivered twice is answered once; in the response, with the same words', async () => {
    const message = messageOf('Qui peut candidater ?', teams.url)
    await Promise.all([post(product.url, message), post(product.url, message)])
    await post(product.url, message)
    expect(teams.sent).toHaveLength(1)

    const asked = messageOf('Qui peut candidater ?', teams.url, { deliveryMode: 'expectReplies' })
    const [first, again] = [await post(product.url, asked), await post(product.url, asked)]
    expect(wordsOf(first.replies)).toContain('collectivit')
    expect(wordsOf(again.replies)).toBe(wordsOf(first.replies))
  })

  it('two messages at once in one conversation lose nothing', async () => {
    const here = newConversation()
    await say('plan de financement', here)
    await Promise.all([say('3 postes', here), say('coût employeur 2500 euros par mois', here)])
    const plan = wordsOf(await say('convention signée le 15 février 2021', here))
    expect(plan).toContain('150 000')
    expect(plan).toContain('2 500')
    expect(plan).toContain('15 mars 2021')
  })

  it('an answer that Teams did not take is sent a little later, once', async () => {
    teams.answerWith(403)
    await post(product.url, messageOf('Qui peut candidater ?', teams.url))
    expect(teams.sent).toEqual([])
    await product.setClock('2026-11-24T10:02:00+01:00')
    for (let waited = 0; teams.sent.length === 0 && waited < 100; waited++) {
      await new Promise(resolve => setTimeout(resolve, 100))
    }
    await product.setClock('2026-11-24T10:10:00+01:00')
    expect(teams.sent).toHaveLength(1)
    expect(teams.sent[0]?.activity.attachments).toHaveLength(1)
  })

  it('in a channel the bot’s own name is no part of the question, another’s is', async () => {
    const inChannel = (text: string, entities: unknown[]) => ({
      conversation: {
        conversationType: 'channel',
        isGroup: true,
        id: `19:team-${++conversations}@thread.tacv2`
      },
      entities,
      text
    })
    const mention = {
      type: 'mention',
      mentioned: { id: '28:11111111-2222-4333-8444-555555555555', name: 'Assistant' },
      text: '<at>Assistant</at>'
    }
    const alone = wordsOf(await say('Qui peut candidater ?'))
    const called = inChannel('<at>Assistant</at>&nbsp;Qui peut candidater ?\n', [mention])
    expect(wordsOf(await say(called.text, called))).toBe(alone)
    const twice = inChannel('Qui peut <at>Assistant</at> candidater ? <at>Assistant</at>', [mention])
    expect(wordsOf(await say(twice.text, twice))).toBe(alone)
  })

  it('are greeted once, with questions to begin with, however their arrival is told', async () => {
    const here = newConversation()
    const bot = { id: '28:11111111-2222-4333-8444-555555555555' }
    const arrivals = [
      { type: 'installationUpdate', action: 'add', id: 'i-1' },
      { type: 'conversationUpdate', membersAdded: [bot], id: 'c-1' },
      { type: 'conversationUpdate', membersAdded: [{ id: '29:camille' }], id: 'c-2' }
    ]
    for (const arrival of arrivals) {
      await post(product.url, messageOf('', teams.url, { ...here, ...arrival, text: undefined }))
    }
    expect(teams.sent).toHaveLength(1)
    expect(cardOf(teams.sent.map(({ activity }) => activity))?.actions?.map(({ title }) => title)).toEqual([
      'Qui peut candidater ?',
      'Combien verse l’État, et quand ?',
      'À quoi s’engage la collectivité ?',
      'Quels reportings faut-il fournir ?'
    ])
  })

  it('fill in the funding card and get their plan', async () => {
    const here = newConversation()
    const asked = await say('Je voudrais un plan de financement', here)
    const inputs = cardOf(asked)?.body.filter(({ type }) => String(type).startsWith('Input.'))
    expect(inputs?.map(({ id }) => id)).toContain('posts')
    const filled = await say('', {
      ...here,
      value: { form: 'funding', posts: '2', signedOn: '2021-02-15', employer: '2800' }
    })
    expect(wordsOf(filled)).toContain('100 000')
    expect(JSON.stringify(cardOf(filled)?.body)).toContain('"type":"Table"')
    const url = cardOf(filled)?.actions?.find(({ type }) => type === 'Action.OpenUrl')?.url ?? ''
    expect(url).toMatch(/\/ami\/fichiers\/[\w-]+\/plan-de-financement\.xlsx$/)
    const file = await fetch(product.url + new URL(url).pathname)
    expect(file.status).toBe(200)
    expect(file.headers.get('content-type')).toContain('spreadsheetml')
  })

  it('absurd values of a card are told to be so, and what was right is kept', async () => {
    const here = newConversation()
    await say('plan de financement pour 2 postes', here)
    const absurd = await say('', {
      ...here,
      value: { form: 'funding', posts: '-3', signedOn: '31/02/2021', employer: 'beaucoup' }
    })
    const words = wordsOf(absurd)
    expect(words).toContain('Vous avez donné −3 : il faut au moins 1 poste.')
    expect(words).toContain('31 février')
    const mended = await say('', { ...here, value: { form: 'funding', posts: '2', signedOn: '2021-02-28' } })
    expect(wordsOf(mended)).toContain('100 000')
  })

  it.each<[string, unknown]>([
    ['no value', { form: 'funding' }],
    ['a form that is not ours', { form: 'drop-table', posts: '1' }],
    ['values that are no text', { form: 'funding', posts: { $ne: null }, signedOn: [1, 2], employer: true }],
    ['values as long as books', { form: 'funding', posts: '9'.repeat(20_000) }],
    ['names of our language', { form: 'funding', __proto__: { posts: 1 }, constructor: 'x' }],
    ['somebody else’s card', { action: 'approve' }],
    ['a list', [1, 2, 3]],
    ['feedback without its answer', { feedback: 'useful' }],
    ['feedback about what is no topic', { feedback: 'useful', answerId: '0', topic: 'Jean, 06…' }]
  ])('a card that gives %s brings a sentence', async (_, value) => {
    const answer = await post(
      product.url,
      messageOf('', teams.url, { deliveryMode: 'expectReplies', value, text: undefined })
    )
    expect(answer.status).toBe(200)
    expect(wordsOf(answer.replies).trim()).not.toBe('')
    expect(answer.body).not.toMatch(/Error|stack|undefined|NaN|\[object/)
  })

  it.each<[string, string]>([
    ['nothing', ''],
    ['10 000 characters', 'la subvention '.repeat(720)],
    ['emoji', '😀🎉👍'],
    ['another language', 'Wer kann sich für das Programm bewerben?'],
    ['marks of HTML', '<script>alert(1)</script> <b>&amp;</b>'],
    ['control characters', '\u0000\u0007\ud800']
  ])('who writes %s is answered, and the conversation is not lost', async (_, text) => {
    const here = newConversation()
    await say('Combien verse l’État par poste ?', here)
    const answer = await post(
      product.url,
      messageOf(text, teams.url, { deliveryMode: 'expectReplies', ...here })
    )
    expect(answer.status).toBe(200)
    expect(wordsOf(answer.replies).trim()).not.toBe('')
    expect(answer.body).not.toMatch(/Error|stack|souci technique/)
    expect(wordsOf(await say('et si on en prend trois ?', here))).toContain('150 000')
  })

  it('a file is not read, and that is said; the question beside it is answered', async () => {
    const attachments = [
      { contentType: 'application/pdf', contentUrl: 'https://exemple.fr/deliberation.pdf', name: 'd.pdf' }
    ]
    expect(wordsOf(await say('', { attachments }))).toContain('Je ne lis pas les fichiers')
    const both = wordsOf(await say('Qui peut candidater ?', { attachments }))
    expect(both).toContain('Je ne lis pas les fichiers')
    expect(both).toContain('collectivit')
    // Teams sends every text as HTML besides.
    const html = [{ contentType: 'text/html', content: '<p>Qui peut candidater ?</p>' }]
    expect(wordsOf(await say('Qui peut candidater ?', { attachments: html }))).not.toContain('fichiers')
  })

  it('say whether an answer helped: thanked once, however often they press', async () => {
    const here = newConversation()
    const card = cardOf(await say('Qui peut candidater ?', here))
    const buttons = card?.body.find(({ type }) => type === 'ActionSet')?.['actions'] as { data: object }[]
    expect(buttons).toHaveLength(2)
    const press = (index: number) => say('', { ...here, text: undefined, value: buttons[index]?.data })
    expect(wordsOf(await press(1))).toBe('Merci, c’est noté.')
    expect(await press(0)).toEqual([])
  })

  it('a card’s button that waits for a card is answered with one', async () => {
    const invoke = messageOf('', teams.url, {
      type: 'invoke',
      name: 'adaptiveCard/action',
      text: undefined,
      value: { action: { type: 'Action.Execute', verb: 'funding', data: { posts: '1' } } }
    })
    const { status, body } = await post(product.url, invoke)
    expect(status).toBe(200)
    expect(JSON.parse(body)).toMatchObject({
      statusCode: 200,
      type: 'application/vnd.microsoft.card.adaptive',
      value: { type: 'AdaptiveCard' }
    })
    expect(teams.sent).toEqual([])
  })

  it('who edits, deletes, likes or types is left alone', async () => {
    for (const type of ['messageUpdate', 'messageDelete', 'messageReaction', 'typing', 'endOfConversation']) {
      expect((await post(product.url, messageOf('Qui ?', teams.url, { type }))).status).toBe(200)
    }
    expect(teams.sent).toEqual([])
  })

  it('words alone go where no card is drawn', async () => {
    await post(product.url, messageOf('Combien verse l’État par poste ?', teams.url, { channelId: 'sms' }))
    expect(teams.sent.map(({ activity }) => activity.attachments ?? [])).toEqual([[]])
    expect(wordsOf(teams.sent.map(({ activity }) => activity))).toContain('50 000')
  })

  it('a conseiller pauses by a word, once, and asks about the AMI like others', async () => {
    const from = { id: '29:conseiller', name: 'Camille (exemple)', aadObjectId: CONSEILLER.toUpperCase() }
    const pause = messageOf('pause', teams.url, { deliveryMode: 'expectReplies', from })
    expect((await post(product.url, pause)).replies).not.toEqual([])
    expect(await conseillerAccount(product, 'K1')).toMatchObject({ state: 'paused', stateChannel: 'teams' })
    await say('retour', { from })
    expect(await conseillerAccount(product, 'K1')).toMatchObject({ state: 'available' })
    // Delivered again, late: it was carried out already.
    await post(product.url, pause)
    expect(await conseillerAccount(product, 'K1')).toMatchObject({ state: 'available' })
    expect(wordsOf(await say('Qui peut candidater ?', { from }))).toContain('collectivit')
  })
})
