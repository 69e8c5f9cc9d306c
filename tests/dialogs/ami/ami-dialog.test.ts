import { join } from 'node:path'
import { answer, NEW_CONVERSATION, type StaffConversation } from '../../../dialogs/router'
import { embeddedIntents } from '../../../integrations/intents/embedded/embedded-intents'
import { readVectors } from '../../../integrations/intents/embedded/read-vectors'

const ports = {
  intents: embeddedIntents(
    readVectors(join(__dirname, '../../../integrations/intents/embedded/french-words.bin'))
  )
}

/** A whole conversation: what is answered to each message in turn. */
async function hold(...messages: readonly string[]) {
  let state: StaffConversation = NEW_CONVERSATION
  const replies = []
  for (const message of messages) {
    const turn = await answer(state, message, ports)
    state = turn.state
    replies.push(turn.reply)
  }
  return replies
}

describe('a question about the AMI', () => {
  it('is answered with the passage that says so, its section, and its date', async () => {
    const [reply] = await hold('Combien de jours a-t-on pour choisir un candidat ?')
    expect(reply?.kind).toBe('answer')
    expect(reply?.text).toContain('dans un délai maximum de 15 jours')
    expect(reply?.text).toContain('(II-4 Comment accueillir un conseiller ?)')
    expect(reply?.text).toContain('D’après l’AMI de la première vague (fin 2020).')
    expect(reply?.factIds[0]).toBe('delai-selection-15-jours')
    expect(reply?.sources[0]?.section).toBe('II-4 Comment accueillir un conseiller ?')
  })

  it('that the text does not answer is told so, with whom to ask', async () => {
    const [reply] = await hold('Combien d’heures dure la formation ?')
    expect(reply?.kind).toBe('out_of_scope')
    expect(reply?.text).toContain('L’AMI ne précise pas la durée de la formation')
    expect(reply?.text).toContain('conseiller-numerique@anct.gouv.fr')
  })

  it('too short to be one question brings its meanings, and a number chooses', async () => {
    const [menu, chosen] = await hold('Le montant ?', '2')
    expect(menu?.kind).toBe('clarify')
    expect(menu?.choices?.[1]?.label).toBe('La première tranche')
    expect(chosen?.text).toContain('20 %, versée dans le mois suivant')
  })

  it.each([
    ['nothing', ' '],
    ['an emoji', '🤷'],
    ['a pasted document', 'le conseiller '.repeat(1_000)]
  ])('%s gets a clear sentence', async (_, said) => {
    const [reply] = await hold(said)
    expect(reply?.kind).toBe('clarify')
    expect(reply?.text.length).toBeGreaterThan(40)
  })
})
