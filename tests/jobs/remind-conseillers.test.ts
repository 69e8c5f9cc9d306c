import { directoryOf } from '../../domain/permanences/directory'
import type { TeamsSender } from '../../domain/ports/teams'
import { availabilityStore } from '../../integrations/store/availability'
import { reminderStore } from '../../integrations/store/reminders'
import { remindConseillers } from '../../jobs/remind-conseillers'
import { caudresis } from '../support/caudresis'
import { onEachEngine } from '../support/engines/each-engine'

const at = (time: string) => new Date(`2026-11-24T${time}+01:00`)

onEachEngine('reminders before a permanence', database => {
  const leftOut: number[] = []
  const jobFor = (mostPerDay = 100, source = caudresis(3, 'Mo-Fr 09:00-12:00'), send?: TeamsSender['send']) =>
    remindConseillers(
      {
        directory: { current: () => directoryOf(source) },
        availability: availabilityStore(database()),
        reminders: reminderStore(database()),
        ...(send ? { teams: { send } } : {})
      },
      {
        leadMinutes: 15,
        mostPerDay,
        words: ({ station }, isPaused) => `${station.permanence.nom}${isPaused ? ', en pause' : ''}`,
        onLeftOut: count => leftOut.push(count)
      }
    )
  const queued = async () =>
    (
      await database().read.selectFrom('outbox').select(['recipient', 'body']).orderBy('recipient').execute()
    ).map(({ recipient, body }) => `${recipient} ${body}`)
  beforeEach(() => database().write(tx => tx.deleteFrom('outbox').execute()))

  it('go out once to each conseiller, whoever looks and however often', async () => {
    await Promise.all([jobFor().run(at('08:46:00')), jobFor().run(at('08:46:00'))])
    const job = jobFor()
    for (const time of ['08:46:30', '08:47:00', '08:59:00', '09:00:00']) await job.run(at(time))
    expect(await queued()).toEqual([
      '+33639980101 Espace numérique de Caudry',
      '+33639980102 Espace numérique de Beauvois-en-Cambrésis',
      '+33639980103 Espace numérique de Quiévy'
    ])
  })

  it('say so when they are paused beyond the beginning', async () => {
    const states = availabilityStore(database())
    await states.set('K1', 'paused', null, 'sms', at('08:00:00'))
    await states.set('K2', 'paused', at('08:55:00'), 'sms', at('08:00:00'))
    await jobFor().run(at('08:50:00'))
    expect((await queued()).map(message => message.endsWith('en pause'))).toEqual([true, false, false])
    await states.set('K1', 'available', null, 'sms', at('08:51:00'))
  })

  it('go to nobody who has not agreed to be called', async () => {
    const source = caudresis(2, 'Mo-Fr 09:00-12:00')
    await jobFor(100, {
      ...source,
      conseillers: source.conseillers.map(one => ({ ...one, consent: one.id === 'K2' }))
    }).run(at('08:50:00'))
    expect(await queued()).toHaveLength(1)
  })

  it('are said in Teams where they talk to the bot, and by SMS where Teams cannot', async () => {
    const source = caudresis(3, 'Mo-Fr 09:00-12:00')
    const conseillers = source.conseillers.map(one => ({ ...one, aadObjectId: `aad-${one.id}` }))
    const asked: string[] = []
    const outcomes: Record<string, 'sent' | 'unknown' | 'refused' | 'later'> = {
      'aad-K1': 'sent',
      'aad-K2': 'refused',
      'aad-K3': 'later'
    }
    const job = jobFor(100, { ...source, conseillers }, async (aadObjectId: string) => {
      asked.push(aadObjectId)
      return outcomes[aadObjectId] ?? 'unknown'
    })
    await job.run(at('08:46:00'))
    expect(asked.toSorted()).toEqual(['aad-K1', 'aad-K2', 'aad-K3'])
    expect(await queued()).toEqual(['+33639980102 Espace numérique de Beauvois-en-Cambrésis'])
    await job.run(at('08:47:00'))
    expect(asked.slice(3)).toEqual(['aad-K3'])
    // Teams stays silent: five minutes before, they are told in another way.
    await job.run(at('08:55:00'))
    await job.run(at('08:56:00'))
    expect(await queued()).toEqual([
      '+33639980102 Espace numérique de Beauvois-en-Cambrésis',
      '+33639980103 Espace numérique de Quiévy'
    ])
    expect(asked).toHaveLength(5)
  })

  it('leave room for messages to people: no more than so many in a day', async () => {
    await jobFor(2).run(at('08:50:00'))
    expect([(await queued()).length, leftOut.at(-1)]).toEqual([2, 1])
  })
})
