import { feedbackStore } from '../../../integrations/store/feedback'
import { teamsStore } from '../../../integrations/store/teams'
import { onBothEngines } from '../../support/engines/on-both-engines'

const at = (time: string) => new Date(`2026-11-24T${time}Z`)
const CONSEILLER = '0f6a3c52-8f0e-4c3e-9a57-1d3c1b7a9e01'

onBothEngines(database => {
  it('a conseiller can be written to where they last spoke, until the bot is removed', async () => {
    const store = teamsStore(database())
    expect(await store.referenceOf(CONSEILLER)).toBeNull()
    await store.remember(CONSEILLER, { conversation: 'first' }, at('09:00:00'))
    await store.remember(CONSEILLER.toUpperCase(), { conversation: 'second' }, at('10:00:00'))
    expect(await store.referenceOf(CONSEILLER)).toEqual({ conversation: 'second' })
    await store.forget(CONSEILLER)
    expect(await store.referenceOf(CONSEILLER)).toBeNull()
  })

  it('what several processes take in hand at once is done by one, again only if it failed or fell silent', async () => {
    const store = teamsStore(database())
    const claim = (time: string) => store.claim('message:1', at(time), at(`${time.slice(0, 3)}59:00`))
    const claims = await Promise.all([claim('10:00:00'), claim('10:00:00'), claim('10:00:00')])
    expect(claims.toSorted()).toEqual(['held', 'held', 'mine'])
    await store.settle('message:1', false)
    expect(await claim('10:01:00')).toBe('mine')
    // The process that had it never came back.
    expect(await claim('11:00:00')).toBe('mine')
    await store.settle('message:1', true)
    expect(await claim('12:00:00')).toBe('done')
    await store.forgetDone(at('12:00:00'))
    expect(await claim('12:00:00')).toBe('mine')
  })

  it('an answer is judged once, by the last word about it; topics that helped least come first', async () => {
    const store = feedbackStore(database())
    const judge = (answerId: string, topic: string, useful: boolean) =>
      store.keep({ answerId, topic, useful, day: '2026-11-24' })
    expect(await judge('a1', 'qui-peut-candidater', true)).toBe(true)
    expect(await judge('a2', 'tranches', true)).toBe(true)
    expect(await judge('a3', 'tranches', false)).toBe(true)
    expect(await judge('a1', 'qui-peut-candidater', true)).toBe(false)
    expect(await judge('a2', 'tranches', false)).toBe(false)
    expect(await store.byTopic()).toEqual([
      { topic: 'tranches', useful: 0, notUseful: 2 },
      { topic: 'qui-peut-candidater', useful: 1, notUseful: 0 }
    ])
  })
})
