import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { laCoopApi } from '../../integrations/la-coop/api'
import { activiteStore } from '../../integrations/store/activites'
import { laCoopEntries } from '../../integrations/store/la-coop'
import { readLaCoop } from '../../jobs/la-coop'
import { activite } from '../support/activities'
import { onBothEngines } from '../support/engines/on-both-engines'

const NOW = new Date('2026-10-02T09:00:00Z')

/** An activity as La Coop's API gives it; values that nobody documented among them. */
const entry = (id: string, more: Record<string, unknown> = {}) => ({
  type: 'activite',
  id,
  attributes: {
    type: 'individuel',
    mediateur_id: 'K1',
    date: '2026-10-01',
    duree: 15,
    type_lieu: 'a_distance',
    thematiques: ['email', 'une_thematique_de_demain'],
    creation: '2026-10-01T10:00:00.000Z',
    suppression: null,
    ...more
  }
})

describe('what conseillers entered in La Coop', () => {
  let laCoop: Server
  let url: string
  let entered: readonly (object | null)[] = []
  const asked: { authorization: string | undefined; query: URLSearchParams }[] = []
  beforeAll(async () => {
    laCoop = createServer((request, response) => {
      const { searchParams } = new URL(request.url ?? '/', 'http://la-coop.test')
      asked.push({ authorization: request.headers.authorization, query: searchParams })
      response.setHeader('content-type', 'application/vnd.api+json')
      response.end(JSON.stringify({ data: entered, meta: { has_next_page: false } }))
    })
    await new Promise<void>(resolve => laCoop.listen(0, '127.0.0.1', resolve))
    url = `http://127.0.0.1:${(laCoop.address() as AddressInfo).port}` // on a port, so no pipe's text
  })
  afterAll(() => new Promise(resolve => laCoop.close(resolve)))

  onBothEngines(database => {
    const api = () =>
      laCoopApi({ baseUrl: url, key: 'client:secret', conseillerOf: id => (id === 'K1' ? id : null) })
    const read = (now = NOW) => readLaCoop({ api: api(), entries: laCoopEntries(database()) }, now)

    it('is matched with our activities, each once, the nearest length first', async () => {
      const store = activiteStore(database())
      await store.record(activite('ten', { durationSeconds: 600 }), NOW)
      await store.record(activite('forty', { durationSeconds: 2_400 }), NOW)
      await store.record(activite('waiting', { status: 'to-confirm' }), NOW)
      entered = [
        entry('c-15'),
        entry('c-45', { duree: 45, type_lieu: 'a_distance' }),
        entry('c-other-person', { mediateur_id: 'somebody' }),
        entry('c-other-day', { date: '2026-10-02' }),
        { id: 'c-broken' },
        null
      ]
      expect(await read()).toBe(2)
      const entries = laCoopEntries(database())
      expect(await entries.entryOf('ten')).toBe('c-15')
      expect(await entries.entryOf('forty')).toBe('c-45')
      expect(await entries.entryOf('waiting')).toBeNull()
      expect(asked.at(-1)?.authorization).toBe('Bearer client:secret')
      // Read again: nothing new.
      expect(await read()).toBe(0)
      expect(asked.at(-1)?.query.get('filter[modification][depuis]')).toBe('2026-10-02T08:00:00.000Z')
    })

    it('is to be entered again where it was deleted there', async () => {
      entered = [entry('c-15', { suppression: '2026-10-03T08:00:00.000Z' })]
      await read(new Date('2026-10-03T09:00:00Z'))
      expect(await laCoopEntries(database()).entryOf('ten')).toBeNull()
    })
  })
})
